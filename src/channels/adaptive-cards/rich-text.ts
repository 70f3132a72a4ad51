// Running text as text runs, which clients show exactly as typed: no Markdown, no links made of what people write.
import { escapePlain } from './escape.ts';
import { type Limits, shorten } from './shorten.ts';
import type { RichTextBlock, Spacing, TextRun } from './types.ts';

export type RunStyle = Omit<TextRun, 'type' | 'text'>;

/** One block a line; an empty line between paragraphs becomes space. */
export const richText = (
  text: string,
  limits: Limits,
  style: RunStyle = {},
  first?: Spacing,
): readonly RichTextBlock[] => {
  const paragraphs = escapePlain(shorten(text, limits))
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.split('\n').filter((line) => line.trim() !== ''));
  return paragraphs.flatMap((lines, paragraph) =>
    lines.map((line, index): RichTextBlock => {
      const spacing = paragraph === 0 && index === 0 ? first : index === 0 ? 'small' : 'none';
      return {
        type: 'RichTextBlock',
        ...(spacing === undefined ? {} : { spacing }),
        inlines: [{ type: 'TextRun', text: line, ...style }],
      };
    }),
  );
};

/** A remark of the card's own, such as what was left out. */
export const remark = (text: string, limits: Limits): readonly RichTextBlock[] =>
  richText(text, limits, { isSubtle: true, size: 'small' }, 'small');
