// Parts of a day: "i morges", "eftermiddag", "i nat", "last night", with the hour that stands for each.
import type { Temporal } from 'temporal-polyfill';
import { folded } from '../text/fold.ts';
import { type Found, findAll } from './found.ts';

export type PartName = 'morning' | 'forenoon' | 'noon' | 'afternoon' | 'evening' | 'night';

export interface Part {
  readonly name: PartName;
  /** The day that the expression itself names: "i aftes" is yesterday, "i nat" the night that ended today. */
  readonly date?: Temporal.PlainDate;
}

/** Hours as the labels have them: an evening is 20:00, an afternoon 15:00, a night 02:00. */
export const hourOf: Readonly<Record<PartName, number>> = {
  morning: 8,
  forenoon: 10,
  noon: 12,
  afternoon: 15,
  evening: 20,
  night: 2,
};

interface Rule {
  readonly pattern: RegExp;
  readonly name: PartName;
  /** Days before today; absent when another word names the day. */
  readonly daysBack?: number;
}

const rule = (source: string, name: PartName, daysBack?: number): Rule => ({
  pattern: folded(source, 'g'),
  name,
  ...(daysBack === undefined ? {} : { daysBack }),
});

/** Greetings, and what is still to come, are not times. The first rule that takes a stretch of text keeps it. */
const rules: readonly Rule[] = [
  rule('\\bi ?morges\\b|\\bher til morgen\\b|\\bher i ?morges\\b|\\bthis morning\\b', 'morning', 0),
  rule('\\bi ?formiddags\\b|\\bher i formiddag\\b|\\bi formiddag\\b', 'forenoon', 0),
  rule('\\bi ?eftermiddags\\b|\\bthis afternoon\\b|\\bi eftermiddag\\b', 'afternoon', 0),
  rule('(?<!går |gar )\\bi ?aftes\\b|\\blast night\\b|\\blast evening\\b', 'evening', 1),
  rule(
    '\\bi ?nat\\b|\\bher i nat\\b|\\bovernight\\b|\\bduring the night\\b|\\ball night\\b|\\bhele natten\\b|\\bnatten over\\b|\\bnattens løb\\b',
    'night',
    0,
  ),
  rule('\\baftes\\b|(?<!good |i |i god|god )\\baften(?:en)?\\b|(?<!good )\\bevening\\b', 'evening'),
  rule('\\bformiddag(?:en|s)?\\b', 'forenoon'),
  rule('\\beftermiddag(?:en|s)?\\b|\\bafternoon\\b(?<!good afternoon)', 'afternoon'),
  rule('(?<!\\bi |god )\\bmorgen(?:en)?\\b|\\bmorges\\b|(?<!good )\\bmorning\\b', 'morning'),
  rule(
    '\\bmiddag(?:stid(?:en)?)?\\b|\\bfrokost(?:en|tid|tiden|pausen?)\\b|\\b(?:til|ved|over) frokost\\b|\\bnoon\\b|\\bmidday\\b|\\blunch ?time\\b|\\b(?:at|over|during) lunch\\b',
    'noon',
  ),
  rule('(?<!god )\\bnat(?:ten)?\\b|(?<!good )\\bnight\\b', 'night'),
];

export const findParts = (text: string, today: Temporal.PlainDate): readonly Found<Part>[] => {
  let rest = text;
  return rules.flatMap(({ pattern, name, daysBack }) => {
    const found = findAll(rest, pattern, () => ({
      name,
      ...(daysBack === undefined ? {} : { date: today.subtract({ days: daysBack }) }),
    }));
    rest = rest.replace(pattern, (taken) => '#'.repeat(taken.length));
    return found;
  });
};
