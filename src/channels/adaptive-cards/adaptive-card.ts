// Draws a card as an Adaptive Card 1.5 that every Teams client takes: whatever the card, it fits, and what is cut is said.
import type { Card, CardPart } from '../../core/card.ts';
import { escapeMarkdown, escapePlain } from './escape.ts';
import { groundOf, partElements } from './parts.ts';
import { remark } from './rich-text.ts';
import { type Limits, shorten } from './shorten.ts';
import { texts } from './texts.ts';
import type { AdaptiveCard, CardElement, TextBlock } from './types.ts';

/** Teams keeps messages of 80 KB, counted in UTF-16; 8 KB are left for the message around the card. */
const roomInUnits = (72 * 1024) / 2;

/** Notifications and spoken text are one line. */
const lineLimit = 1000;

/** From generous to what still can be read; each step halves what one part may take. */
const steps: readonly Omit<Limits, 'language'>[] = [
  { characters: 16_000, lines: 400 },
  { characters: 8000, lines: 200 },
  { characters: 4000, lines: 100 },
  { characters: 2000, lines: 50 },
  { characters: 1000, lines: 25 },
  { characters: 500, lines: 12 },
  { characters: 120, lines: 6 },
];

const sizeOf = (json: unknown): number => JSON.stringify(json).length;

const header = (card: Card, limits: Limits): readonly CardElement[] => {
  if (card.title.trim() === '') return [];
  const title: TextBlock = {
    type: 'TextBlock',
    text: escapeMarkdown(shorten(card.title, { ...limits, characters: Math.min(limits.characters, 300) })),
    wrap: true,
    style: 'heading',
    size: 'large',
    weight: 'bolder',
  };
  const style = groundOf[card.tone ?? 'plain'];
  return style === undefined ? [title] : [{ type: 'Container', style, bleed: true, items: [title] }];
};

const frame = (card: Card, limits: Limits, body: readonly CardElement[]): AdaptiveCard => {
  const line = shorten(card.fallback, { ...limits, characters: lineLimit });
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: limits.language,
    speak: escapePlain(line).replaceAll(/[<>&]/g, ' '),
    fallbackText: escapeMarkdown(line),
    body,
    ...(card.parts.some((part) => part.kind === 'table' || part.kind === 'chart')
      ? { msteams: { width: 'Full' } }
      : {}),
  };
};

const isForAnswering = (part: CardPart): boolean => part.kind === 'field' || part.kind === 'buttons';

/** As many parts as there is room for, those to answer with first, in the order of the card; then how many are missing. */
const withPartsThatFit = (card: Card, limits: Limits): AdaptiveCard => {
  const note = (count: number) => remark(texts.partsLeftOut(count)[limits.language], limits);
  let room = roomInUnits - sizeOf(frame(card, limits, [...header(card, limits), ...note(card.parts.length)]));
  const drawn = card.parts.map((part) => ({ part, elements: partElements(part, limits) }));
  const kept = new Set<number>();
  for (const answering of [true, false]) {
    for (const [index, { part, elements }] of drawn.entries()) {
      if (isForAnswering(part) !== answering) continue;
      const size = sizeOf(elements);
      if (size > room) continue;
      room -= size;
      kept.add(index);
    }
  }
  const left = drawn.filter((_, index) => kept.has(index));
  const missing = drawn.length - left.length;
  return frame(card, limits, [
    ...header(card, limits),
    ...left.flatMap(({ elements }) => elements),
    ...(missing === 0 ? [] : note(missing)),
  ]);
};

export const toAdaptiveCard = (card: Card): AdaptiveCard => {
  const language = card.language ?? 'da';
  for (const step of steps) {
    const limits = { language, ...step };
    const drawn = frame(card, limits, [
      ...header(card, limits),
      ...card.parts.flatMap((part) => partElements(part, limits)),
    ]);
    if (sizeOf(drawn) <= roomInUnits) return drawn;
  }
  return withPartsThatFit(card, { language, characters: 120, lines: 6 });
};
