// A card of few parts for tests, as it is drawn, and the text that is found in it.
import { toAdaptiveCard } from '../../src/channels/adaptive-cards/adaptive-card.ts';
import type { Card, CardPart, Field } from '../../src/core/card.ts';

export const card = (...parts: readonly CardPart[]): Card => ({
  title: 'Din sag',
  fallback: 'Din sag er meldt',
  parts,
});
/** What stands below the heading. */
export const body = (...parts: readonly CardPart[]) => toAdaptiveCard(card(...parts)).body.slice(1);
export const field = (more: Partial<Field>): CardPart => ({
  kind: 'field',
  field: { id: 'what', label: 'Hvad er der sket?', input: { kind: 'text' }, ...more },
});
/** A text as it is drawn. */
export const run = (text: string, style = {}) => ({
  type: 'RichTextBlock',
  inlines: [{ type: 'TextRun', text, ...style }],
});
