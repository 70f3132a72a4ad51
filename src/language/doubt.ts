// Words by which people say that they do not know: what follows them is not stated.
import { anyOf, folded } from './text/fold.ts';

const doubt = anyOf(
  'ved ikk?e?, ved jeg ikk?e?, aner ikke, ikke sikker på, usikker på, i tvivl om, måske, no idea, don.?t know, not sure, unsure',
);
const doubtedNext = folded(`\\b${doubt}\\b[^.!]{0,60}$`);
const doubtedBefore = folded(`^[^.!]{0,25}\\b(?:${doubt}|aner)\\b`);
const asked = /^\w* ?\?/;
const clause = folded(`\\b${doubt}\\b[^.,;!]*`, 'g');

/** The folded text ends in doubt about what comes next. */
export const endsInDoubt = (before: string): boolean => doubtedNext.test(before);

/** The folded text goes on to doubt what was just named: "krypteret? det ved jeg ikke". */
export const turnsToDoubt = (after: string): boolean => asked.test(after) || doubtedBefore.test(after);

export const withoutDoubts = (text: string): string => text.replace(clause, ' ');
