// What has been worked out stays known for a while: the latest results of something that gives the same each time.

/** @param most how many are kept; the one that was asked for longest ago is let go first */
export const remembering = <T extends object>(most: number, make: (key: string) => T): ((key: string) => T) => {
  const latest = new Map<string, T>();
  return (key) => {
    const known = latest.get(key) ?? make(key);
    latest.delete(key);
    latest.set(key, known);
    const [oldest] = latest.keys();
    if (latest.size > most && oldest !== undefined) latest.delete(oldest);
    return known;
  };
};
