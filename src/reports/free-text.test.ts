// Names and numbers that leave a text before it leaves the house, and the words that only look like names.
import { expect, it } from 'vitest';
import { parts, sampleCase } from '../../test/casework/office.ts';
import { withoutKnownNames } from './free-text.ts';

const said = (reporter: string, text: string): string =>
  withoutKnownNames(parts.registry, sampleCase('ishoj', { reporter: { name: reporter, thread: 'x|y' } }))(text);

it("words that are somebody's name elsewhere stay words", () => {
  expect(said('Per Mark', 'Sendt per mail. En mark lå ved siden af')).toBe('Sendt per mail. En mark lå ved siden af');
});

it('one name of the reporter goes as names are written, also in the genitive', () => {
  expect(said('Per Mark', 'Spørg Per. Det er Marks pc. Hilsen Per Mark')).toBe(
    'Spørg [navn]. Det er [navn] pc. Hilsen [navn]',
  );
  expect(said('pernille jørgensen', 'Hilsen Pernille')).toBe('Hilsen [navn]');
});

it('a whole name goes however it is written', () => {
  expect(said('Per Mark', 'hilsen per mark, og PER  MARKS leder')).toBe('hilsen [navn], og [navn] leder');
  expect(said('Per Mark', 'det var tove krogh')).toBe('det var [navn]');
});

it('names of two letters and CPR numbers: the one stays, the other goes', () => {
  expect(said('Bo Li', 'Bo i hus 7 med 010190-1234')).toBe('Bo i hus 7 med [CPR-nummer]');
});
