// Text as rich_text blocks: Slack shows it as it was typed, reading neither markup, mentions, emoji codes nor links in it.
import type { types } from '@slack/bolt';
import { limits } from './limits.ts';
import { isBlank, lengthOf, split } from './text-length.ts';

export interface Run {
  readonly text: string;
  readonly bold?: boolean;
}

type Container = 'rich_text_section' | 'rich_text_quote';

const element = ({ text, bold }: Run): types.RichTextText => ({
  type: 'text',
  text,
  ...(bold ? { style: { bold } } : {}),
});

const pieces = (run: Run): readonly Run[] =>
  run.text === '' ? [] : split(run.text, limits.text).map((text) => ({ ...run, text }));

/** Lines of text in as few blocks as hold them. */
export const paragraphs = (
  lines: readonly (readonly Run[])[],
  container: Container = 'rich_text_section',
): readonly types.RichTextBlock[] => {
  const filled: Run[][] = [[]];
  let room: number = limits.text;
  for (const [index, line] of lines.entries()) {
    for (const run of [...(index === 0 ? [] : [{ text: '\n' }]), ...line].flatMap(pieces)) {
      const length = lengthOf(run.text);
      if (length > room) {
        filled.push([]);
        room = limits.text;
      }
      room -= length;
      filled.at(-1)?.push(run);
    }
  }
  return filled
    .filter((runs) => runs.some(({ text }) => !isBlank(text)))
    .map((runs) => ({ type: 'rich_text', elements: [{ type: container, elements: runs.map(element) }] }));
};

/** Items under each other. An item too long for one block goes on below the list, which then counts on. */
export const listing = (items: readonly string[], ordered: boolean): readonly types.RichTextBlock[] => {
  const blocks: types.RichTextBlock[] = [];
  let open: types.RichTextSection[] = [];
  let room: number = limits.text;
  const close = (before: number) => {
    const first = before - open.length;
    const style = ordered
      ? { style: 'ordered' as const, ...(first > 0 ? { offset: first } : {}) }
      : { style: 'bullet' as const };
    if (open.length > 0)
      blocks.push({ type: 'rich_text', elements: [{ type: 'rich_text_list', ...style, elements: open }] });
    open = [];
    room = limits.text;
  };
  const shown = items.filter((item) => !isBlank(item));
  for (const [index, item] of shown.entries()) {
    const [first = '', ...rest] = split(item, limits.text);
    if (lengthOf(first) > room) close(index);
    open.push({ type: 'rich_text_section', elements: [element({ text: first })] });
    room -= lengthOf(first);
    if (rest.length > 0) {
      close(index + 1);
      blocks.push(...rest.flatMap((text) => paragraphs([[{ text }]])));
    }
  }
  close(shown.length);
  return blocks;
};

/** Small grey text. */
export const remarks = (text: string): readonly types.ContextBlock[] => {
  const elements = split(text, limits.contextText)
    .filter((piece) => !isBlank(piece))
    .map((piece) => ({ type: 'plain_text' as const, text: piece, emoji: false }));
  return Array.from({ length: Math.ceil(elements.length / limits.contextElements) }, (_, n) => ({
    type: 'context',
    elements: elements.slice(n * limits.contextElements, (n + 1) * limits.contextElements),
  }));
};
