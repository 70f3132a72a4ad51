// Mistyped words brought back to a known one: a letter too many, too few, wrong, or two swapped.

/** Shorter words are too close to one another to guess. */
const shortest = 5;

const lessOne = (word: string): readonly string[] =>
  Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));

/** True when one letter was changed, dropped or added, or two neighbours were swapped. */
const oneSlip = (a: string, b: string): boolean => {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let left = a.length;
  let right = b.length;
  while (left > from && right > from && a[left - 1] === b[right - 1]) [left, right] = [left - 1, right - 1];
  const [x, y] = [a.slice(from, left), b.slice(from, right)];
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0]);
};

/** @param known how often each word is met; of several that fit, the most common is meant */
export const speller = (known: ReadonlyMap<string, number>): ((word: string) => string) => {
  const near = new Map<string, string[]>();
  for (const word of known.keys())
    if (word.length >= shortest)
      for (const key of [word, ...lessOne(word)]) {
        const words = near.get(key);
        if (words === undefined) near.set(key, [word]);
        else words.push(word);
      }
  return (word) => {
    if (known.has(word) || word.length < shortest || /\d/.test(word)) return word;
    const candidates = [word, ...lessOne(word)].flatMap((key) => near.get(key) ?? []);
    return candidates
      .filter((candidate) => oneSlip(word, candidate))
      .reduce((best, candidate) => ((known.get(candidate) ?? 0) > (known.get(best) ?? 0) ? candidate : best), word);
  };
};
