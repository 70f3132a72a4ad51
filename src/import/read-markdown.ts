// A policy in Markdown, however it marks its headings and lists.
import { marked } from 'marked';
import type { Draft } from './draft.ts';
import { readFragment } from './read-html.ts';

const frontMatter = /^\uFEFF?---\r?\n[\s\S]*?\r?\n---(?:\r?\n|$)/;

export const readMarkdown = async (bytes: Buffer): Promise<Draft> => {
  const source = bytes.toString('utf8');
  const text = source.replace(frontMatter, '');
  const draft = readFragment(await marked.parse(text, { gfm: true }));
  return text === source
    ? draft
    : { ...draft, notes: [...draft.notes, 'the file had front matter of its own, which was replaced'] };
};
