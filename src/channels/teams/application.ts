// What happens with each kind of activity: teams-ai's Application finds the route, the core answers.
import type { Activity, TurnContext } from 'botbuilder';
import type { ChatChannel, Dispatch } from '../../core/channel.ts';
import type { Clock } from '../../core/clock.ts';
import type { Log } from '../../core/log.ts';
import { type Reply, withWording } from '../../core/reply.ts';
import type { Store } from '../../core/store.ts';
import { toAdaptiveCard } from '../adaptive-cards/adaptive-card.ts';
import { activitySchema } from './activity.ts';
import { followConversation } from './conversations.ts';
import { threadTo, toIncoming } from './incoming.ts';
import { asOneReply, toInlineActivity } from './outgoing.ts';
import { Application } from './sdk.ts';

export interface ApplicationParts {
  readonly dispatch: Dispatch;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly channel: ChatChannel;
}

/** A turn that takes longer shows that somebody is at it. */
const typingAfterMs = 1000;

const wantsInlineReplies = (activity: Activity): boolean => activity.deliveryMode === 'expectReplies';

const whileTyping = async <T>(context: TurnContext, work: Promise<T>): Promise<T> => {
  if (wantsInlineReplies(context.activity)) return work;
  const show = () => {
    context.sendActivity({ type: 'typing' }).catch(() => undefined);
  };
  const timer = setTimeout(show, typingAfterMs);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
};

export const createApplication = ({ dispatch, store, clock, log, channel }: ApplicationParts) => {
  const read = (context: TurnContext) => toIncoming(activitySchema.parse(context.activity), clock.now());

  const converse = async (context: TurnContext): Promise<void> => {
    const message = read(context);
    if (!message) return;
    const inline = wantsInlineReplies(context.activity);
    const replies = await whileTyping(context, dispatch(message, { inline }));
    if (inline && replies.length > 0) await context.sendActivities(replies.map(toInlineActivity));
  };

  /** The answer to the click changes the card for whoever clicked; this changes it for everybody, and for good. */
  const placeForAll = (activity: Activity, reply: Reply): void => {
    if (!activity.replyToId || wantsInlineReplies(activity)) return;
    channel
      .update({ thread: threadTo(activity.conversation.id), key: activity.replyToId }, reply)
      .catch((error: unknown) => {
        log.warn({ channel: channel.name, err: error }, 'pressed card not updated');
      });
  };

  const execute = async (context: TurnContext) => {
    const message = read(context);
    const replies = message ? await dispatch(message, { inline: true }) : [];
    const reply = asOneReply(replies);
    if (reply.kind === 'text') return reply.text;
    placeForAll(context.activity, reply);
    return { ...toAdaptiveCard(withWording(reply)) };
  };

  const application = new Application({
    startTypingTimer: false,
    removeRecipientMention: false,
    adaptiveCards: { actionSubmitFilter: 'action' },
  });
  application.turn('beforeTurn', async (context) => {
    await followConversation(store, activitySchema.parse(context.activity));
    return true;
  });
  application.adaptiveCards.actionExecute(/./, execute);
  application.adaptiveCards.actionSubmit(/./, converse);
  application.activity('message', converse);
  return application;
};
