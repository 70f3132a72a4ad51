import { describe, expect, test } from 'vitest';
import type { Citation, PolicyAnswer } from './document.ts';
import { kept } from './ingredients.ts';
import { type Item, measureItems } from './measure.ts';

const cite = (quote: string): Citation => ({ quote, section: '', sectionIndex: 0, leadIn: [], score: 1 });
const says = (...quotes: readonly string[]): PolicyAnswer => ({ abstained: false, passages: quotes.map(cite) });
const silent = (...nearest: readonly string[]): PolicyAnswer => ({ abstained: true, nearest: nearest.map(cite) });

const passage = 'Alle brud på sikkerheden skal straks meldes til sikkerhedschefen.';
const other = 'Byrådet godkender politikken hvert tredje år.';
const answers: Readonly<Record<string, PolicyAnswer>> = {
  'in a longer quote': says(`Indledning.\n${passage}`, other),
  'second, and cut': says(other, 'Alle brud på sikkerheden skal straks meldes til sikkerhed'),
  'found, but not said': silent(passage),
  wrong: says(other),
  'kept quiet': silent(other),
  'said all the same': says(other),
};
const item = (question: string, ...gold: readonly string[]): Item => ({ org: 'prove', question, gold });

describe('answers are counted', () => {
  const figures = measureItems(
    [
      item('in a longer quote', passage),
      item('second, and cut', passage),
      item('found, but not said', passage),
      item('wrong', passage),
      item('kept quiet'),
      item('said all the same'),
    ],
    ({ question }) => answers[question] ?? silent(),
  );

  test('hits before silence, in hundredths', () => {
    expect(figures).toEqual({ hit1: 50, hit3: 75, wronglySilent: 25, rightlySilent: 50 });
  });
});

test('an ingredient that is left out takes its evidence along and nothing else', () => {
  expect(kept('demands', ['cover', 'lacks'], [2, 3])).toEqual([2, 0]);
  expect(kept('mending', ['cover', 'lacks'], [2, 3])).toEqual([2, 3]);
  expect(kept(undefined, ['cover', 'lacks'], [2, 3])).toEqual([2, 3]);
});
