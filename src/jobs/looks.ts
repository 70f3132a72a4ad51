// Looks again and again, one look after the other, and never keeps the process alive for it.

export interface Looks {
  /** Resolves when everything has been looked at, after a look that is under way. */
  look(): Promise<void>;
  /** The first look comes when the time has passed once. */
  start(): void;
  /** Resolves when no look is under way any more. */
  stop(): Promise<void>;
}

/** @param lookOnce says itself what fails, and never rejects */
export const createLooks = (everyMilliseconds: number, lookOnce: () => Promise<void>): Looks => {
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const look = (): Promise<void> => {
    running = running.then(lookOnce);
    return running;
  };
  return {
    look,
    start: () => {
      timer = setInterval(look, everyMilliseconds);
      timer.unref();
    },
    stop: () => {
      clearInterval(timer);
      return running;
    },
  };
};
