// How a pressed button is answered: the card it stood on changes in its place, and whatever else is said is a message.
import type { Card, CardPart } from '../../core/card.ts';
import type { PickInline } from '../../core/channel.ts';
import type { Reply } from '../../core/reply.ts';

type CardReply = Extract<Reply, { kind: 'card' }>;

/** Stands among a button's values, so that a press tells on which card it was. A forged one can only change that card. */
export const keyValue = '$key';

const marked = (part: CardPart, key: string): CardPart =>
  part.kind === 'buttons'
    ? {
        ...part,
        buttons: part.buttons.map((button) =>
          'action' in button ? { ...button, values: { ...button.values, [keyValue]: key } } : button,
        ),
      }
    : part;

export const withKey = (card: Card, key: string | undefined): Card =>
  key === undefined ? card : { ...card, parts: card.parts.map((part) => marked(part, key)) };

export const cardWithKey = (replies: readonly Reply[], key: string | undefined): CardReply | undefined =>
  replies.findLast((reply): reply is CardReply => reply.kind === 'card' && key !== undefined && reply.key === key);

/** A line or two, without a card, are shown at the button; else only what takes the place of the pressed card is. */
export const answeredAtOnce =
  (key: string | undefined): PickInline =>
  (replies) => {
    if (replies.every(({ kind }) => kind === 'text')) return replies;
    const fresh = cardWithKey(replies, key);
    return fresh ? [fresh] : [];
  };
