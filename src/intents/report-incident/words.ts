// What a person wrote, with CPR numbers masked, and the files beside it; the original only where masking changed something.
import { z } from 'zod';
import { type KeptFile, withMore } from '../../core/file-store.ts';
import { keptFile } from '../../incidents/record.ts';
import { maskCpr } from '../../language/cpr.ts';
import { isSend, isThanks } from '../../language/small-words.ts';
import { fold } from '../../language/text/fold.ts';
import { toEdit } from './commands.ts';

export const words = z.object({
  text: z.string(),
  original: z.string().optional(),
  files: z.array(keptFile).optional(),
});
export type Words = Readonly<z.infer<typeof words>>;

export const withFiles = (said: Words, more: readonly KeptFile[]): Words =>
  more.length === 0 ? said : { ...said, files: [...withMore(said.files ?? [], more)] };

export const heard = (typed: string, files: readonly KeptFile[] = []): Words => {
  const text = maskCpr(typed);
  return withFiles(text === typed ? { text } : { text, original: typed }, files);
};

/** Other words in the place of the first ones, whose original is kept for the case. */
export const rewritten = (before: Words, typed: string): Words => {
  const next = heard(typed, before.files);
  return before.original === undefined ? next : { ...next, original: `${before.original}\n${typed}` };
};

/** Keeps for the case what masking takes out of an answer, beside the question that it answered. */
export const withOriginal = (said: Words, label: string, answer: string): Words =>
  maskCpr(answer) === answer ? said : { ...said, original: `${said.original ?? said.text}\n${label}: ${answer}` };

/** Words that only say that there is something to say. */
const empty = new Set(
  fold(
    `jeg vil gerne skal kan du man melde anmelde indberette rapportere meld anmeld en et den det der her er har var været noget ting
    hændelse sikkerhedshændelse brud sikkerhedsbrud databrud anmeldelse sag hej goddag hjælp hjælpe mig vi os sket skete skete galt slemt
    gået gik fejl lige nu i dag og men så ja nej jo ok okay tak ved ikke måske ret andet at om på til hvad hvem
    i want to would like report an a incident breach something has happened is was went wrong please help me my we hello hi there
    går dag morges aftes formiddags eftermiddags nat kl klokken ca cirka omkring yesterday today at about around
    yes no thanks thank you do not know dont maybe the it and but
    fint super perfekt godt dejligt forstået modtaget great fine perfect good nice cool received understood`,
  ).split(/\s+/),
);

/** How many words of a text say something. */
export const contentWords = (text: string): number =>
  fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => /[a-z]{2}/.test(word) && !empty.has(word)).length;

/** Whether a text says anything at all that a case could use: a word of its own, or a number. */
export const hasContent = (text: string): boolean => /\d/.test(text) || contentWords(text) > 0;

/** What a message adds to a case: nothing where it is a command, thanks or words without content. */
export const partOf = (text: string): string =>
  isSend(text) || isThanks(text) || toEdit(text) === '' || !hasContent(text) ? '' : text;

const lines = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');

/** First words that say nothing make room for the next; their files stay. */
export const joined = (one: Words, next: Words): Words => {
  const { files } = withFiles(one, next.files ?? []);
  const enclosed = files ? { files } : {};
  if (contentWords(one.text) === 0) return { ...next, ...enclosed };
  const both = { text: lines(one.text, next.text), ...enclosed };
  if (one.original === undefined && next.original === undefined) return both;
  return { ...both, original: lines(one.original ?? one.text, next.original ?? next.text) };
};
