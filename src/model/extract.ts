// Facts that the model found in a report: only what stands in the message, word for word.
import { z } from 'zod';
import type { Model } from '../core/model.ts';
import type { Slots } from '../core/understanding.ts';
import { collapse } from '../policy/plain.ts';
import { numbersIn } from './wording.ts';

const schema = z.object({
  device: z.enum(['laptop', 'phone', 'tablet', 'usb', 'paper', 'none']),
  deviceWords: z.string(),
  place: z.string(),
  affectedWords: z.string(),
});

type Found = Pick<Slots, 'device' | 'place' | 'affectedCount'>;

const longestFact = 60;

/** The words, if they stand in the message as they are. */
const stated = (message: string, words: string): string | null => {
  const wanted = collapse(words);
  return wanted !== '' && wanted.length <= longestFact && collapse(message).includes(wanted) ? wanted : null;
};

const count = (words: string | null): number | null => {
  const [number, ...more] = words === null ? [] : numbersIn(words, 'da');
  return number === undefined || more.length > 0 ? null : Number(number);
};

export const extract = async (
  model: Model,
  prompt: string,
  message: string,
  signal: AbortSignal,
): Promise<Found | undefined> => {
  const answer = await model.complete({ name: 'extract', prompt, input: { message }, schema, signal });
  if (!answer) return undefined;
  const isNamed = answer.device !== 'none' && stated(message, answer.deviceWords) !== null;
  return {
    device: isNamed ? answer.device : null,
    place: stated(message, answer.place),
    affectedCount: count(stated(message, answer.affectedWords)),
  };
};
