// Text of cards comes out as it was typed, and never as markup.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeMarkdown } from '../../adaptive-cards/escape.ts';
import { toSafeHtml } from './markdown.ts';

it('shows what was escaped for Markdown as it was typed', () => {
  expect(toSafeHtml(escapeMarkdown('*vigtigt* C:\\temp & 1. punkt'))).toBe('*vigtigt* C:\\temp &amp; 1. punkt');
});

it('breaks lines where the text did', () => {
  expect(toSafeHtml(escapeMarkdown('Linje 1\nLinje 2'))).toBe('Linje 1<br>Linje 2');
});

it('lets no markup through, whatever a text holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('<', '>', '&', '"', '\\', 'b', '\n', '#') }), (text) => {
      for (const shown of [toSafeHtml(text), toSafeHtml(escapeMarkdown(text))]) {
        expect(shown.replaceAll('<br>', '')).not.toMatch(/[<>"]/);
      }
    }),
  );
});
