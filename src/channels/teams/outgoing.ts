// A reply as the activity that Teams shows: text that looks as written, a card with the line that notifications show.
import type { Activity } from 'botbuilder';
import type { Reply } from '../../core/reply.ts';
import { toAdaptiveCard } from '../adaptive-cards/adaptive-card.ts';
import { escapeMarkdown } from '../adaptive-cards/escape.ts';
import { shorten } from '../adaptive-cards/shorten.ts';
import { modelWords } from './model-words.ts';
import { withKey } from './press-answer.ts';

const cardType = 'application/vnd.microsoft.card.adaptive';

/** Teams keeps 80 KB of a message, counted in UTF-16. */
const longestText = 30_000;
const longestSummary = 500;

const cut = (text: string, characters: number): string => shorten(text, { language: 'da', characters, lines: 0 });

type CardReply = Extract<Reply, { kind: 'card' }>;

const drawn = ({ card, key, wording }: CardReply): Partial<Activity> => ({
  type: 'message',
  summary: cut(card.fallback, longestSummary),
  attachments: [{ contentType: cardType, content: toAdaptiveCard(withKey(card, key)) }],
  ...(wording ? modelWords(wording) : {}),
});

/** Many get the very same reply. The SDK sends copies, so one is enough for all. */
const drawnBefore = new WeakMap<CardReply, Partial<Activity>>();

const cardActivity = (reply: CardReply): Partial<Activity> => {
  const activity = drawnBefore.get(reply) ?? drawn(reply);
  drawnBefore.set(reply, activity);
  return activity;
};

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
