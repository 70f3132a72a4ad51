// What happens with each kind of activity: teams-ai's Application finds the route, the core answers.
import type { Activity, TurnContext } from 'botbuilder';
import type { ChatChannel, Dispatch } from '../../core/channel.ts';
import type { Log } from '../../core/log.ts';
import { plainText, type Reply, withWording } from '../../core/reply.ts';
import type { Store } from '../../core/store.ts';
import { toAdaptiveCard } from '../adaptive-cards/adaptive-card.ts';
import { pressedIn, type TeamsActivity } from './activity.ts';
import { followConversation } from './conversations.ts';
import type { FileAccess } from './files.ts';
import { tenantOf, threadTo, toIncoming } from './incoming.ts';
import { toActivity, toInlineActivity } from './outgoing.ts';
import { answeredAtOnce, cardWithKey, withKey } from './press-answer.ts';
import { Application } from './sdk.ts';

export interface ApplicationParts {
  readonly dispatch: Dispatch;
  readonly store: Store;
  readonly log: Log;
  readonly channel: ChatChannel;
  readonly knownTenant?: (tenant: string) => boolean;
  readonly fileAccess: FileAccess;
}

const activityKey = Symbol('activity as read');

/** What the turn is about, read and checked before it began. */
export const readOnce = (context: TurnContext, activity: TeamsActivity): void => {
  context.turnState.set(activityKey, activity);
};

const activityOf = (context: TurnContext): TeamsActivity => context.turnState.get(activityKey);

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

/** For a press whose answer stands elsewhere: without words the client would say that the app cannot be reached. */
const done = 'OK';

export const createApplication = (parts: ApplicationParts) => {
  const { dispatch, store, log, channel, knownTenant, fileAccess } = parts;
  const isServed = (context: TurnContext): boolean => knownTenant?.(tenantOf(activityOf(context))) ?? true;
  const read = (context: TurnContext) => toIncoming(activityOf(context), fileAccess);

  const converse = async (context: TurnContext): Promise<void> => {
    const message = read(context);
    if (!message) return;
    // Whoever is not served has no conversation to write to later: what is to be said is said now.
    const asked = wantsInlineReplies(context.activity);
    const replies = await whileTyping(context, dispatch(message, { inline: asked || !isServed(context) }));
    if (replies.length > 0) await context.sendActivities(replies.map(asked ? toInlineActivity : toActivity));
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
    const key = pressedIn(activityOf(context))?.cardKey;
    const asked = wantsInlineReplies(context.activity);
    const inline = asked || !isServed(context) || answeredAtOnce(key);
    const replies = message ? await dispatch(message, { inline }) : [];
    const fresh = cardWithKey(replies, key);
    const others = replies.filter((reply) => reply !== fresh);
    if (!fresh && others.every(({ kind }) => kind === 'text')) return others.map(plainText).join('\n\n') || done;
    if (others.length > 0) await context.sendActivities(others.map(asked ? toInlineActivity : toActivity));
    if (!fresh) return done;
    placeForAll(context.activity, fresh);
    return { ...toAdaptiveCard(withKey(withWording(fresh), key)) };
  };

  const application = new Application({
    removeRecipientMention: false,
    adaptiveCards: { actionSubmitFilter: 'action' },
  });
  // Its own timer types also into replies that go out in the response, and `run` starts it whatever the options say.
  application.startTypingTimer = () => {};
  application.turn('beforeTurn', async (context) => {
    if (isServed(context)) await followConversation(store, activityOf(context));
    return true;
  });
  application.adaptiveCards.actionExecute(/./, execute);
  application.adaptiveCards.actionSubmit(/./, converse);
  application.activity('message', converse);
  return application;
};
