// What a reporter wrote before CPR numbers were masked in it: for those who work on the case and must know whom it is about.
import type { Incident } from './record.ts';

/** Only where masking changed something, in the order in which it came. `at` is an ISO instant. */
export const originalsOf = ({
  original,
  reportedAt,
  additions,
  events,
}: Incident): readonly { readonly at: string; readonly text: string }[] => {
  const later = [...additions, ...events.filter((event) => event.kind === 'answered')];
  return [{ at: reportedAt, original }, ...later]
    .flatMap(({ at, original: text }) => (text === undefined ? [] : [{ at, text }]))
    .sort((a, b) => a.at.localeCompare(b.at));
};
