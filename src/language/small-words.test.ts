// What asks for something is told from what tells or answers.
import { describe, expect, it } from 'vitest';
import { isQuestion } from './small-words.ts';

describe('asks for something', () => {
  it.each([
    'hvad sker der med min sag',
    'Hvem ejer egentlig Nexus?',
    'og hvem godkender den',
    'har jeg taget kurset',
    'må jeg bruge min egen telefon',
    'den var krypteret, ikke?',
    'hjælp',
    'tak for det',
    'who owns Nexus',
  ])('%s', (text) => expect(isQuestion(text)).toBe(true));
});

describe('tells or answers', () => {
  it.each([
    'ja, den var låst',
    'nej, det var et helt almindeligt regneark',
    'jeg ved ikke, hvem der fik den',
    'det var hende, der hedder noget med H',
    'den lå i tasken, tak fordi du spørger',
  ])('%s', (text) => expect(isQuestion(text)).toBe(false));
});
