// Answers remembered for as long as there is room: buttons ask again, and so does a turn that lost a race for a record.

export type Remembered<T> = (key: string, ask: () => Promise<T | undefined>) => Promise<T | undefined>;

/** What the model had no answer to is not remembered, so that it is asked another time. */
export const createRemembered = <T>(most: number): Remembered<T> => {
  const earlier = new Map<string, Promise<T | undefined>>();
  return (key, ask) => {
    const known = earlier.get(key);
    if (known) return known;
    const answer = ask().then((given) => {
      if (given === undefined) earlier.delete(key);
      return given;
    });
    earlier.set(key, answer);
    const [oldest] = earlier.keys();
    if (earlier.size > most && oldest !== undefined) earlier.delete(oldest);
    return answer;
  };
};
