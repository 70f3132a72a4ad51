// Draws a card as Block Kit: whatever the card, Slack takes it, and nothing is left out without a "…".
import type { types } from '@slack/bolt';
import type { Card, CardPart, Tone } from '../../core/card.ts';
import { quoted } from '../../core/quoted.ts';
import { buttonBlocks } from './buttons.ts';
import { chartBlocks } from './chart.ts';
import { fieldBlock } from './fields.ts';
import { limits } from './limits.ts';
import { paginate, type Unit } from './pages.ts';
import { listing, paragraphs, remarks } from './rich-text.ts';
import { tableBlocks } from './table.ts';
import { isBlank, lengthOf } from './text-length.ts';

const signs: Readonly<Partial<Record<Tone, string>>> = { good: '✅ ', warning: '⚠️ ', danger: '🚨 ' };

const titleBlocks = (card: Card): readonly types.KnownBlock[] => {
  if (isBlank(card.title)) return [];
  const text = `${signs[card.tone ?? 'plain'] ?? ''}${card.title}`;
  if (lengthOf(text) > limits.header) return paragraphs([[{ text, bold: true }]]);
  return [{ type: 'header', text: { type: 'plain_text', text, emoji: false } }];
};

const textBlocks = (text: string, tone: Tone): readonly types.KnownBlock[] => {
  if (isBlank(text)) return [];
  if (tone === 'subtle') return remarks(text);
  return paragraphs([[{ text: `${signs[tone] ?? ''}${text}`, bold: tone === 'strong' }]]);
};

const partBlocks = (part: CardPart): readonly types.KnownBlock[] => {
  switch (part.kind) {
    case 'text':
      return textBlocks(part.text, part.tone ?? 'plain');
    case 'list':
      return listing(part.items, part.ordered ?? false);
    case 'facts':
      return paragraphs(part.facts.map(({ label, value }) => [{ text: `${label}: `, bold: true }, { text: value }]));
    case 'quote':
      return [...paragraphs([[{ text: quoted(part.quote) }]], 'rich_text_quote'), ...remarks(part.source)];
    case 'field':
      return [fieldBlock(part.field)];
    case 'chart':
      return chartBlocks(part);
    case 'table':
      return tableBlocks(part.columns, part.rows);
    case 'buttons':
      return buttonBlocks(part.buttons);
  }
};

const submits = (part: CardPart): boolean =>
  part.kind === 'buttons' && part.buttons.some((button) => 'action' in button && button.submits === true);

/** Slack sends only the answers of the message that the button stands in: from the first field to the last such button. */
const inUnits = (parts: readonly CardPart[]): readonly Unit[] => {
  const drawn = parts.map(partBlocks);
  const apart = (blocks: readonly types.KnownBlock[]): readonly Unit[] => blocks.map((block) => [block]);
  const from = parts.findIndex((part) => part.kind === 'field');
  const to = parts.findLastIndex(submits);
  if (from === -1 || to < from) return apart(drawn.flat());
  return [
    ...apart(drawn.slice(0, from).flat()),
    drawn.slice(from, to + 1).flat(),
    ...apart(drawn.slice(to + 1).flat()),
  ];
};

/** The blocks of each message; nearly always one message. */
export const toBlocks = (card: Card): readonly Unit[] => {
  const pages = paginate([...titleBlocks(card).map((block) => [block]), ...inUnits(card.parts)]);
  return pages.length > 0 ? pages : paginate(paragraphs([[{ text: card.fallback }]]).map((block) => [block]));
};
