// What has been worked out stays known for a while: the latest results of something that gives the same each time.

/** Gives what is known under the key, or makes it and knows it from then on. */
export type Memory<T extends object> = (key: string, make: () => T) => T;

/** @param most how many are kept; the one that was asked for longest ago is let go first */
export const createMemory = <T extends object>(most: number): Memory<T> => {
  const latest = new Map<string, T>();
  let newest: string | undefined;
  return (key, make) => {
    const kept = latest.get(key);
    if (kept !== undefined && key === newest) return kept;
    const known = kept ?? make();
    latest.delete(key);
    latest.set(key, known);
    newest = key;
    if (latest.size > most) {
      const [oldest] = latest.keys();
      if (oldest !== undefined) latest.delete(oldest);
    }
    return known;
  };
};

/** @param most how many are kept; the one that was asked for longest ago is let go first */
export const remembering = <T extends object>(most: number, make: (key: string) => T): ((key: string) => T) => {
  const memory = createMemory<T>(most);
  return (key) => memory(key, () => make(key));
};
