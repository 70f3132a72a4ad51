// Compounds taken apart: "skærmlås" speaks of a screen and of a lock.

/** A part shorter than this must leave a word that is known too. */
const alone = 5;
const shortest = 3;
/** What joins two parts. */
const joints = ['', 's', 'e'];

/** @param known stems of words that are met on their own; the answer has the stems that the compound is made of */
export const splitter = (known: ReadonlySet<string>): ((stem: string) => readonly string[]) => {
  const split = new Map<string, readonly string[]>();
  const partsOf = (stem: string): readonly string[] => {
    const parts = new Set<string>();
    for (let at = shortest; at <= stem.length - shortest; at++) {
      const last = stem.slice(at);
      for (const joint of joints) {
        const first = stem.slice(0, at - joint.length);
        if (first.length < shortest || stem.slice(first.length, at) !== joint) continue;
        const both = known.has(first) && known.has(last);
        if (both || (first.length >= alone && known.has(first))) parts.add(first);
        if (both || (last.length >= alone && known.has(last))) parts.add(last);
      }
    }
    return [...parts];
  };
  return (stem) => {
    if (stem.length < 2 * shortest) return [];
    const done = split.get(stem) ?? partsOf(stem);
    // Bounded like the stems: typed words are endless.
    if (split.size < 50_000) split.set(stem, done);
    return done;
  };
};
