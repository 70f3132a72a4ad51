// A reply as the activity that Teams shows: text that looks as written, a card with the line that notifications show.
import type { Activity } from 'botbuilder';
import type { Card, CardPart } from '../../core/card.ts';
import { plainText, type Reply, withWording } from '../../core/reply.ts';
import { toAdaptiveCard } from '../adaptive-cards/adaptive-card.ts';
import { escapeMarkdown } from '../adaptive-cards/escape.ts';
import { shorten } from '../adaptive-cards/shorten.ts';
import { modelWords } from './model-words.ts';

const cardType = 'application/vnd.microsoft.card.adaptive';

/** Teams keeps 80 KB of a message, counted in UTF-16. */
const longestText = 30_000;
const longestSummary = 500;

const cut = (text: string, characters: number): string => shorten(text, { language: 'da', characters, lines: 0 });

const cardActivity = ({ card, wording }: Extract<Reply, { kind: 'card' }>): Partial<Activity> => ({
  type: 'message',
  summary: cut(card.fallback, longestSummary),
  attachments: [{ contentType: cardType, content: toAdaptiveCard(card) }],
  ...(wording ? modelWords(wording) : {}),
});

/** For people: Teams shows HTML and swallows line breaks in plain text, so it goes as escaped Markdown. */
export const toActivity = (reply: Reply): Partial<Activity> =>
  reply.kind === 'text'
    ? { type: 'message', textFormat: 'markdown', text: escapeMarkdown(cut(reply.text, longestText)) }
    : cardActivity(reply);

/** For a program that asked for the replies in the response: the words as they are. */
export const toInlineActivity = (reply: Reply): Partial<Activity> =>
  reply.kind === 'text'
    ? { type: 'message', textFormat: 'plain', text: cut(reply.text, longestText) }
    : cardActivity(reply);

const asParts = (reply: Reply): readonly CardPart[] =>
  reply.kind === 'text'
    ? [{ kind: 'text', text: reply.text }]
    : [{ kind: 'text', text: reply.card.title, tone: 'strong' }, ...withWording(reply).parts];

/** Where there is room for one answer only: the first card takes in what was said around it. */
export const asOneReply = (replies: readonly Reply[]): Reply => {
  const at = replies.findIndex((reply) => reply.kind === 'card');
  const first = replies[at];
  const text = replies.map(plainText).join('\n\n');
  if (first?.kind !== 'card') return { kind: 'text', text };
  if (replies.length === 1) return first;
  const card: Card = {
    ...first.card,
    fallback: replies.map(plainText).join(' '),
    parts: [...replies.slice(0, at).flatMap(asParts), ...first.card.parts, ...replies.slice(at + 1).flatMap(asParts)],
  };
  return { ...first, card };
};
