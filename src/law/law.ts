// What the law itself answers where a policy is silent: few questions, told apart from the policy, each with its source.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { VogterError } from '../core/errors.ts';
import type { Text } from '../core/text.ts';

const text = z.strictObject({ da: z.string().min(1), en: z.string().min(1) });
const schema = z.array(
  z.strictObject({
    id: z.string(),
    /** Every group must have one of its word beginnings in the question. */
    asked: z.array(z.array(z.coerce.string()).min(1)).min(1),
    answer: text,
    source: text,
  }),
);

export interface LegalAnswer {
  readonly id: string;
  readonly answer: Text;
  readonly source: Text;
}

export type AskLaw = (question: string) => LegalAnswer | undefined;

/** People leave out the dots and rings: `hvornår`, `hvornaar` and `hvornar` are the same. */
const fold = (words: string): string =>
  words
    .toLocaleLowerCase('da')
    .replaceAll(/aa|å/g, 'a')
    .replaceAll(/oe|ø/g, 'o')
    .replaceAll(/ae|æ/g, 'æ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ');

/** Reads data/law.yaml. Throws `data.invalid`. */
export const loadLaw = (file: string): AskLaw => {
  const read = schema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!read.success) throw new VogterError('data.invalid', `${file}: ${z.prettifyError(read.error)}`);
  const entries = read.data.map((entry) => ({
    ...entry,
    asked: entry.asked.map((group) => group.map((beginning) => ` ${fold(beginning).trim()}`)),
  }));
  return (question) => {
    const said = ` ${fold(question)} `;
    return entries.find(({ asked }) => asked.every((group) => group.some((beginning) => said.includes(beginning))));
  };
};
