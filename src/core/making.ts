// Something that takes long to make: a step at a time between other work, or all that is left of it once it is wanted.

export type Steps<T> = Generator<undefined, T, undefined>;

/** All steps at once. */
export const finish = <T>(steps: Steps<T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

export interface Making<T> {
  /** One more step; true when nothing is left to do. */
  step(): boolean;
  /** Does what is left, if anything. */
  get(): T;
}

/** @param begin is not called before the first step */
export const making = <T>(begin: () => Steps<T>): Making<T> => {
  let steps: Steps<T> | undefined;
  let made: { readonly value: T } | undefined;
  const step = (): boolean => {
    if (made) return true;
    steps ??= begin();
    const next = steps.next();
    if (next.done) made = { value: next.value };
    return next.done === true;
  };
  return {
    step,
    get: () => {
      while (!made) step();
      return made.value;
    },
  };
};
