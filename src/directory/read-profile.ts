// profile.yaml with the line of everything that is wrong in it, its quotes held against the policy beside it.
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Report } from './problems.ts';
import type { Profile } from './profile.ts';
import { profileSchema } from './profile-schema.ts';
import { misplacedQuotes } from './quotes.ts';

/** @param policy the text of policy.md; left out, quotes cannot be checked (its absence is reported by the caller) */
export const readProfile = (
  text: string,
  policy: string | undefined,
  file: string,
  report: Report,
): Profile | undefined => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (const { linePos, message } of document.errors)
    report({ file, line: linePos?.[0].line, expected: message.split('\n')[0] ?? message });
  if (document.errors.length > 0) return undefined;

  /** A key that is missing has no line: then that of the nearest thing around it. */
  const lineOf = (path: readonly PropertyKey[]): number | undefined => {
    const node = document.getIn(path, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    return path.length === 0 ? undefined : lineOf(path.slice(0, -1));
  };
  const wrong = (path: readonly PropertyKey[], expected: string) =>
    report({ file, line: lineOf(path), field: path.map(String).join('.') || undefined, expected });

  const written: unknown = document.toJS();
  const { data, error } = profileSchema.safeParse(written);
  for (const { path, message } of error?.issues ?? []) wrong(path, message);
  for (const { path, expected } of policy === undefined ? [] : misplacedQuotes(written, policy)) wrong(path, expected);
  return data;
};
