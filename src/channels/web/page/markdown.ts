// The little of Markdown that cards hold: characters that were escaped so as to be shown as they are.
import { unescapeMarkdown } from '../../adaptive-cards/escape.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Never more than text and line breaks, whatever the card says. */
export const toSafeHtml = (markdown: string): string =>
  unescapeMarkdown(markdown)
    .replaceAll(/[&<>"]/g, (mark) => entities[mark] ?? mark)
    .replaceAll(/\n+/g, '<br>');
