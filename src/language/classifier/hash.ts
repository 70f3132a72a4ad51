// Small deterministic arithmetic: a hash of text, and numbers drawn from a seed. The same on every machine.

const start = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a, one step: takes the hash so far and one UTF-16 code unit. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, prime) >>> 0;

export const hashText = (text: string, from: number = start): number => {
  let hash = from;
  for (let i = 0; i < text.length; i += 1) hash = hashStep(hash, text.charCodeAt(i));
  return hash;
};

/** A number in [0, 1) at each call (mulberry32). */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
};

export const pick = <T>(items: readonly T[], random: () => number): T | undefined =>
  items[Math.floor(random() * items.length)];
