// A dispatch that remembers what it was given, and can be told to keep nothing or to take its time.
import type { Dispatch } from '../../src/core/channel.ts';
import type { IncomingMessage } from '../../src/core/message.ts';

export interface Recorder {
  readonly dispatch: Dispatch;
  readonly heard: readonly IncomingMessage[];
  /** From now on, nothing is kept: the store is down. */
  fail(): void;
  /** From now on, keeping waits for this. */
  waitFor(work: Promise<void>): void;
}

export const createRecorder = (): Recorder => {
  const heard: IncomingMessage[] = [];
  let before = Promise.resolve();
  return {
    dispatch: async (message) => {
      await before;
      heard.push(message);
      return [];
    },
    heard,
    fail: () => {
      before = Promise.reject(new Error('The disk is full.'));
      before.catch(() => {});
    },
    waitFor: (work) => {
      before = work;
    },
  };
};
