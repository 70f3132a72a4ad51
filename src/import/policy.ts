// A file as the policy of a municipality, with a report of what somebody should look over.
import { basename } from 'node:path';
import { VogterError } from '../core/errors.ts';
import type { Block } from '../policy/blocks.ts';
import { parsePolicy } from '../policy/parse.ts';
import { approvedIn, effectiveIn, type FoundDate } from './dates.ts';
import { type Draft, excerpt } from './draft.ts';
import { type Facts, toMarkdown } from './markdown.ts';
import { readPolicyFile } from './read-file.ts';

export interface ImportedPolicy {
  readonly markdown: string;
  /** Lines: what was made, what was found, and what to look over. */
  readonly report: readonly string[];
}

const municipalityIn = (text: string): string | undefined => {
  const counts = new Map<string, number>();
  for (const [, name = ''] of text.matchAll(/(\p{Lu}[\p{L}-]+) Kommunes?(?![\p{L}])/gu))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return best === undefined ? undefined : `${best} Kommune`;
};

const nameFrom = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1)} Kommune`;

const versionIn = (text: string): string | null => /\b(?:version:?\s+|v\.\s*)(\d+(?:\.\d+)*)/i.exec(text)?.[1] ?? null;

const titleFrom = ({ blocks, title }: Draft): { readonly title: string; readonly rest: readonly Block[] } => {
  const top = Math.min(...blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])));
  const first = blocks.find((block) => block.kind === 'heading' && block.level === top);
  const alone = blocks.filter((block) => block.kind === 'heading' && block.level === top).length === 1;
  if (first && alone) return { title: first.text, rest: blocks.filter((block) => block !== first) };
  const named = blocks
    .slice(0, 5)
    .find(({ text }) => /politik/i.test(text) && text.length < 100 && !/[.:;]$/.test(text));
  return {
    title: named?.text ?? title ?? 'Informationssikkerhedspolitik',
    rest: blocks.filter((block) => block !== named),
  };
};

const sayDate = (what: string, found: FoundDate | undefined): string =>
  found
    ? `${what}: ${found.date}, from ${excerpt(found.where)}`
    : `${what}: not found; write it in the front matter if you know it`;

/** A heading with nothing under it is often a line of a table of contents, or a heading that was only guessed. */
const emptyHeadings = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block, at) => {
    const next = blocks[at + 1];
    const isEmpty = block.kind === 'heading' && (!next || (next.kind === 'heading' && next.level <= block.level));
    return isEmpty ? [`a heading with no text below it: ${excerpt(block.text)}`] : [];
  });

/** The parser takes a number and a full stop at the start of a line for a list's own. */
const numberedStarts = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' && /^\d+\.\s/.test(block.text)
      ? [`begins with a number and a full stop, and will be shown without them: ${excerpt(block.text)}`]
      : [],
  );

/**
 * @param file named in the report and, without its folder, as the policy's source
 * @param name the municipality's, where the text should not be asked
 */
export const importPolicy = async (
  file: string,
  bytes: Buffer,
  { id, name }: { readonly id: string; readonly name?: string | undefined },
): Promise<ImportedPolicy> => {
  const draft = await readPolicyFile(basename(file), bytes);
  const { title, rest } = titleFrom(draft);
  if (rest.length === 0) throw new VogterError('input.invalid', `${file}: no text was found in it.`);
  const text = draft.blocks.map((block) => block.text).join('\n');
  const found = municipalityIn(text);
  const approved = approvedIn(text);
  const effective = effectiveIn(text);
  const facts: Facts = {
    municipality: name ?? found ?? nameFrom(id),
    org: id,
    title,
    version: versionIn(text),
    approved: approved?.date ?? null,
    effective: effective?.date ?? null,
    source: basename(file),
  };
  const markdown = toMarkdown(facts, rest);
  const policy = parsePolicy(markdown, file);
  const headings = rest.filter(({ kind }) => kind === 'heading').length;
  return {
    markdown,
    report: [
      `${facts.municipality}: ${title}`,
      `headings: ${headings}, passages: ${policy.passages.length}, characters: ${policy.plain.length}`,
      sayDate('approved', approved),
      sayDate('effective', effective),
      `version: ${facts.version ?? 'not found'}`,
      ...(name === undefined && found === undefined ? ['the municipality is named after its id: give --name'] : []),
      ...(headings === 0 ? ['no headings were found: write "## " before each in the file'] : []),
      ...draft.notes,
      ...emptyHeadings(rest),
      ...numberedStarts(rest),
    ],
  };
};
