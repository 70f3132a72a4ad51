// The files of an activity: those sent in a chat, pictures pasted into a message, and others that can only be named.
import { z } from 'zod';
import { VogterError } from '../../core/errors.ts';
import type { Attachment } from '../../core/message.ts';
import { download, type MayAsk } from '../downloads/download.ts';
import type { TeamsActivity } from './activity.ts';
import { type AddressRules, keeperOf } from './file-addresses.ts';

type Attached = NonNullable<TeamsActivity['attachments']>[number];

const fileType = 'application/vnd.microsoft.teams.file.download.info';
const fileContent = z.object({ downloadUrl: z.string() });

/** Teams also attaches the message itself as HTML, cards, and what a message answers. */
const isFile = ({ contentType }: Attached): boolean =>
  contentType !== 'text/html' &&
  !contentType.startsWith('application/vnd.microsoft.card') &&
  !contentType.toLowerCase().endsWith('messagereference');

const addressOf = ({ contentType, content, contentUrl }: Attached): string | undefined =>
  contentType === fileType ? fileContent.safeParse(content).data?.downloadUrl : (contentUrl ?? undefined);

export interface FileAccess extends AddressRules {
  /** The bot's token for the service; undefined where the bot has none. */
  readonly askToken: () => Promise<string | undefined>;
}

const mayAsk =
  (access: FileAccess): MayAsk =>
  async (address) => {
    const keeper = keeperOf(address, access);
    if (keeper === 'nobody') return undefined;
    const token = keeper === 'service' ? await access.askToken() : undefined;
    return token === undefined ? {} : { authorization: `Bearer ${token}` };
  };

export const filesOf = ({ attachments }: TeamsActivity, access: FileAccess): readonly Attachment[] =>
  (attachments ?? []).filter(isFile).map((attached): Attachment => {
    const address = addressOf(attached);
    return {
      name: attached.name ?? '',
      contentType: attached.contentType,
      read: (limits) =>
        address === undefined
          ? Promise.reject(new VogterError('file.unavailable', 'Teams does not say where the file is.'))
          : download(address, mayAsk(access), limits),
    };
  });
