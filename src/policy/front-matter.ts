// The facts at the top of a policy file: whose it is, its title, version and dates.
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { VogterError } from '../core/errors.ts';

const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write a date as 2023-11-21, 2016-01 or "2016"');

const schema = z.object({
  municipality: z.string().min(1),
  title: z.string().min(1),
  version: z.union([z.string(), z.number().transform(String)]).nullish(),
  approved: day.nullish(),
  effective: day.nullish(),
});

export type FrontMatter = z.infer<typeof schema>;

const fence = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

const invalid = (file: string, line: number, what: string): VogterError =>
  new VogterError('data.invalid', `${file}:${line}: ${what}`);

/** `file` is named in errors. `body` is the Markdown below the front matter, line ends as `\n`. */
export const readFrontMatter = (
  source: string,
  file: string,
): { readonly facts: FrontMatter; readonly body: string } => {
  const found = fence.exec(source);
  if (found === null) throw invalid(file, 1, 'a policy begins with front matter between two lines of ---');
  const document = parseDocument(found[1] ?? '');
  const broken = document.errors[0];
  if (broken !== undefined)
    throw invalid(file, 1 + (broken.linePos?.[0].line ?? 1), broken.message.split('\n')[0] ?? '');
  const facts = schema.safeParse(document.toJS());
  if (!facts.success) {
    const issue = facts.error.issues[0];
    const field = issue?.path.join('.') ?? '';
    const line =
      2 +
      Math.max(
        0,
        (found[1] ?? '').split('\n').findIndex((text) => text.startsWith(`${field}:`)),
      );
    throw invalid(file, line, `${field}: ${issue?.message ?? 'is not as expected'}`);
  }
  return { facts: facts.data, body: source.slice(found[0].length).replaceAll('\r\n', '\n') };
};
