// The files of a Slack message: read with the bot's token, which goes to Slack's own hosts and nowhere else.
import { z } from 'zod';
import { VogterError } from '../../core/errors.ts';
import type { Attachment } from '../../core/message.ts';
import { download, type MayAsk } from '../downloads/download.ts';

export const file = z.object({
  id: z.string().nullish(),
  name: z.string().nullish(),
  title: z.string().nullish(),
  mimetype: z.string().nullish(),
  size: z.number().nullish(),
  /** Absent where the file lies elsewhere and Slack only points to it. */
  url_private_download: z.string().nullish(),
});
type SlackFile = z.infer<typeof file>;

export interface FileAccess {
  readonly botToken: string;
  /** A stand-in for Slack, which keeps its own files. */
  readonly apiUrl?: string | undefined;
}

const slackHost = 'slack.com';

/** Whether the token may go there: the address stands in what people can have a hand in. */
export const isSlacks = (address: URL, apiUrl: string | undefined): boolean => {
  const { protocol, port, hostname, username, password, origin } = address;
  if (username !== '' || password !== '') return false;
  if (apiUrl !== undefined && origin === new URL(apiUrl).origin) return true;
  const isHost = hostname === slackHost || hostname.endsWith(`.${slackHost}`);
  return protocol === 'https:' && port === '' && isHost;
};

const mayAsk =
  ({ botToken, apiUrl }: FileAccess): MayAsk =>
  async (address) =>
    isSlacks(address, apiUrl) ? { authorization: `Bearer ${botToken}` } : undefined;

export const attachmentOf =
  (access: FileAccess) =>
  ({ id, name, title, mimetype, size, url_private_download: address }: SlackFile): Attachment => ({
    name: name || title || id || '',
    contentType: mimetype || 'application/octet-stream',
    ...(size ? { size } : {}),
    read: (limits) =>
      address
        ? download(address, mayAsk(access), limits)
        : Promise.reject(new VogterError('file.unavailable', 'The file does not lie with Slack.')),
  });
