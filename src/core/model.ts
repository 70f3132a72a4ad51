// Port: a language model that may choose, phrase and extract. Never needed: to anything it may have no answer.
import type { ZodType } from 'zod';

export interface ModelTask<T extends object> {
  /** Stands in the log. */
  readonly name: string;
  /** What to do. Only the product's own words: nothing that people or documents wrote. */
  readonly prompt: string;
  /** What people and documents wrote, as JSON: data to work on, never instructions. CPR numbers are masked on the way out. */
  readonly input: object;
  /** The shape of the answer. Objects, lists, texts, numbers and enums alone, which every endpoint can be held to. */
  readonly schema: ZodType<T>;
  /** Ends the waiting; there is then no answer. */
  readonly signal?: AbortSignal;
}

export interface Model {
  /** Undefined when there is no usable answer, for whatever reason. Never rejects. */
  complete<T extends object>(task: ModelTask<T>): Promise<T | undefined>;
}
