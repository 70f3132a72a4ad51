// What the law itself answers: few questions, told apart from the policy, each with its source.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { VogterError } from '../core/errors.ts';
import { remembering } from '../core/remembering.ts';
import type { Text } from '../core/text.ts';

const text = z.strictObject({ da: z.string().min(1), en: z.string().min(1) });
const schema = z.array(
  z.strictObject({
    id: z.string(),
    /** Whether the law says it, or the authority in its practice. */
    by: z.enum(['law', 'authority']).default('law'),
    article: z.int().positive().optional(),
    paragraph: z.int().positive().optional(),
    /** Ways to ask: every group of one of them must have a word beginning in the question, each group another word. */
    asked: z.array(z.array(z.array(z.coerce.string()).min(1)).min(1)).min(1),
    answer: text,
    source: text,
  }),
);

export interface LegalAnswer {
  readonly id: string;
  readonly by: 'law' | 'authority';
  readonly answer: Text;
  readonly source: Text;
}

/** Several only where an article is asked for as a whole. */
export type AskLaw = (question: string) => readonly LegalAnswer[];

/** People leave out the dots and rings: `hvornår`, `hvornaar` and `hvornar` are the same. */
const fold = (words: string): string =>
  words
    .toLocaleLowerCase('da')
    .replaceAll(/aa|å/g, 'a')
    .replaceAll(/oe|ø/g, 'o')
    .replaceAll(/ae|æ/g, 'æ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ');

/** Whether every group can have a place of its own: one word does not answer for two. */
const canChoose = ([first, ...rest]: readonly (readonly number[])[], taken: readonly number[] = []): boolean =>
  first === undefined || first.some((place) => !taken.includes(place) && canChoose(rest, [...taken, place]));

const cited = / (?:artikel|art|article) (?<article>\d{1,2})(?: (?:(?:stk|stykke|paragraph) )?(?<paragraph>\d)(?= ))?/;

/** The article that a question names: `33` of "hvad siger artikel 33", with its paragraph where that is named, too. */
export const articleIn = (question: string): { readonly article: number; readonly paragraph?: number } | undefined => {
  const { article, paragraph } = cited.exec(` ${fold(question)} `)?.groups ?? {};
  if (article === undefined) return undefined;
  return { article: Number(article), ...(paragraph === undefined ? {} : { paragraph: Number(paragraph) }) };
};

/** The same question is asked by many, and again by its buttons. */
const mostRemembered = 500;

/** Reads data/law.yaml. Throws `data.invalid`. */
export const loadLaw = (file: string): AskLaw => {
  const read = schema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!read.success) throw new VogterError('data.invalid', `${file}: ${z.prettifyError(read.error)}`);
  const entries = read.data.map((entry) => ({
    ...entry,
    asked: entry.asked.map((way) => way.map((group) => group.map((beginning) => ` ${fold(beginning).trim()}`))),
  }));
  return remembering(mostRemembered, (question) => {
    const named = articleIn(question);
    if (named)
      return entries.filter(
        ({ article, paragraph }) =>
          article === named.article &&
          (named.paragraph === undefined || paragraph === undefined || paragraph === named.paragraph),
      );
    const said = ` ${fold(question)} `;
    const placesOf = (group: readonly string[]): readonly number[] =>
      group.map((beginning) => said.indexOf(beginning)).filter((place) => place >= 0);
    const isAsked = (way: readonly (readonly string[])[]): boolean => {
      const places: (readonly number[])[] = [];
      for (const group of way) {
        const found = placesOf(group);
        // Most questions are about something else, and the first group tells.
        if (found.length === 0) return false;
        places.push(found);
      }
      return canChoose(places);
    };
    const found = entries.find(({ asked }) => asked.some(isAsked));
    return found ? [found] : [];
  });
};
