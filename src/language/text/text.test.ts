// Folding, words, concepts and language: what everything else in the room stands on.
import { describe, expect, it } from 'vitest';
import { createFindConcepts } from './concepts.ts';
import { detectLanguage } from './detect-language.ts';
import { fold } from './fold.ts';
import { tokenise } from './tokens.ts';

describe('folding', () => {
  it('makes one of what people type in several ways', () => {
    expect(fold('SKÆRMLÅS')).toBe(fold('skaermlaas'));
    expect(fold('nøgle')).toBe(fold('noegle'));
    expect(fold('café')).toBe('cafe');
    expect(fold('få')).toBe(fold('fa\u030a'));
  });
});

it('says where each word stands', () => {
  expect(tokenise('Min  S-bus.').map(({ word, start, end }) => [word, start, end])).toEqual([
    ['min', 0, 3],
    ['s', 5, 6],
    ['bus', 7, 10],
  ]);
});

describe('concepts', () => {
  const find = createFindConcepts([
    { concept: 'stolen', words: ['stjål*'] },
    { concept: 'phone', words: ['*telefon'] },
    { concept: 'gone', words: ['blevet væk'] },
  ]);
  const names = (text: string) => find(tokenise(text)).map(({ concept, first, last }) => [concept, first, last]);

  it('are found in whole words, beginnings, endings and phrases', () => {
    expect(names('vagttelefon stjaalet')).toEqual([
      ['phone', 0, 0],
      ['stolen', 1, 1],
    ]);
    expect(names('den er blevet væk')).toEqual([['gone', 2, 3]]);
  });

  it('are not found across the edges of words', () => {
    expect(names('telefonbog blevet vækket bestjålet')).toEqual([]);
  });
});

it.each<[string, 'da' | 'en' | null]>([
  ['min bærbare er væk', 'da'],
  ['who owns nexus', 'en'],
  ['I lost my phone', 'en'],
  ['nexus?', null],
  ['hi', 'en'],
  ['', null],
])('"%s" is %s', (text, language) => {
  expect(detectLanguage(tokenise(text))).toBe(language);
});
