// Turns a verified activity into the message that it stands for.
import type { IncomingMessage, MessageBody, Sender, ThreadRef } from '../../core/message.ts';
import { pressedIn, spokenText, type TeamsActivity } from './activity.ts';
import { type FileAccess, filesOf } from './files.ts';

export const channelName = 'teams';

export const threadTo = (key: string): ThreadRef => ({ channel: channelName, key });

/** `19:...@thread.tacv2;messageid=...` is a thread of the channel `19:...@thread.tacv2`. */
export const roomKey = (key: string): string => key.replace(/;messageid=[^;]*/, '');

/** Alone with the bot. Teams always names the kind of conversation; clients for development may leave it out. */
export const isDirect = ({ conversation }: TeamsActivity): boolean =>
  conversation.conversationType ? conversation.conversationType === 'personal' : conversation.isGroup !== true;

export const tenantOf = (activity: TeamsActivity): string =>
  activity.channelData?.tenant?.id ?? activity.conversation.tenantId ?? '';

/** The Entra object id; clients for development have none and give their own. */
export const userIdOf = (activity: TeamsActivity): string => activity.from.aadObjectId ?? activity.from.id;

const senderOf = (activity: TeamsActivity): Sender => ({
  tenant: tenantOf(activity),
  userId: userIdOf(activity),
  name: activity.from.name ?? '',
});

const bodyOf = (activity: TeamsActivity, access: FileAccess): MessageBody | undefined => {
  const button = pressedIn(activity);
  if (button) return { kind: 'action', action: button.action, values: button.values };
  if (activity.type !== 'message') return undefined;
  const text = spokenText(activity);
  const attachments = filesOf(activity, access);
  // A bare @mention is still a way of saying hello, so an empty text goes on.
  return { kind: 'text', text, attachments };
};

/** Undefined when nobody said or pressed anything. */
export const toIncoming = (activity: TeamsActivity, access: FileAccess): IncomingMessage | undefined => {
  const body = bodyOf(activity, access);
  if (!body || !activity.id) return undefined;
  const key = activity.conversation.id;
  return {
    id: `${key}|${activity.id}`,
    thread: threadTo(key),
    ...(roomKey(key) === key ? {} : { room: threadTo(roomKey(key)) }),
    sender: senderOf(activity),
    direct: isDirect(activity),
    body,
  };
};
