// How the phrases of the incident types are listened for.
import { describe, expect, it } from 'vitest';
import { fold } from '../../language/text/fold.ts';
import { heardLetters } from './phrases.ts';

const hears = (text: string, phrase: string): boolean => heardLetters(fold(text), { da: [phrase], en: ['zzz'] }) > 0;

describe('a phrase', () => {
  it.each([
    ['klikkede', 'Jeg KLIKKEDE på den'],
    ['klikk*', 'jeg har klikket'],
    ['*journal', 'hans papirjournal lå der'],
    ['ai-chat*', 'i en AI chat'],
    ["didn't click", 'I didnt click on it'],
    ['privat|egen mail', 'til min egen mail'],
    ['ikke .. klikk*', 'jeg har heldigvis ikke nået at klikke'],
    ['forsvundet', 'den er FORSVUNDET'],
    ['åbnede', 'jeg aabnede den'],
  ])('"%s" is heard in "%s"', (phrase, text) => {
    expect(hears(text, phrase)).toBe(true);
  });

  it.each([
    ['klikke', 'jeg har klikket', 'a whole word is meant without a star'],
    ['ikke .. klikk*', 'jeg kender ikke afsenderen, men klikkede', 'another clause says something else'],
    ['ikke .. klikk*', 'jeg ved ikke hvem det var og klikkede', 'so does what comes after "og"'],
    ['ikke .. klikk*', 'jeg kan ikke huske det. Jeg klikkede', 'and another sentence'],
    ['privat mail', 'privat på min mail', 'words that stand beside each other belong together'],
  ])('"%s" is not heard in "%s": %s', (phrase, text) => {
    expect(hears(text, phrase)).toBe(false);
  });

  it('counts by the letters that are heard, so that the more exact one decides', () => {
    const text = fold('jeg klikkede ikke på linket');
    const no = heardLetters(text, { da: ['klikk* .. ikke'], en: ['zzz'] });
    const yes = heardLetters(text, { da: ['klikk*|tryk*|åbn*'], en: ['zzz'] });
    expect([no, yes]).toEqual(['klikkedeikke'.length, 'klikkede'.length]);
  });
});
