// The activities that Teams posts, as far as this product reads them; everything else in them is left alone.
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { keyValue } from './press-answer.ts';

const account = z.object({
  id: z.string().min(1),
  name: z.string().nullish(),
  aadObjectId: z.string().min(1).nullish(),
});

const attachment = z.object({
  contentType: z.string(),
  name: z.string().nullish(),
  contentUrl: z.string().nullish(),
  content: z.unknown().optional(),
});

const mention = z.object({
  type: z.literal('mention'),
  mentioned: z.object({ id: z.string() }),
  text: z.string().nullish(),
});

/** Enough to know what it is and whom it claims to come from. */
export const envelopeSchema = z.object({
  type: z.string().min(1),
  channelId: z.string().min(1),
  serviceUrl: z.url({ protocol: /^https?$/ }),
});

/** The types that are acted upon; others are taken politely and ignored. */
export const knownTypes: readonly string[] = ['message', 'invoke', 'conversationUpdate', 'installationUpdate'];

const fields = envelopeSchema.extend({
  id: z.string().min(1).nullish(),
  name: z.string().nullish(),
  action: z.string().nullish(),
  deliveryMode: z.string().nullish(),
  replyToId: z.string().nullish(),
  from: account,
  recipient: account,
  conversation: z.object({
    id: z.string().min(1),
    conversationType: z.string().nullish(),
    tenantId: z.string().nullish(),
    isGroup: z.boolean().nullish(),
  }),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  attachments: z.array(attachment).nullish(),
  entities: z.array(z.union([mention, z.looseObject({})])).nullish(),
  channelData: z.object({ tenant: z.object({ id: z.string().min(1) }).nullish() }).nullish(),
});

/** What is said or pressed needs an id, or it could not be told from its copies. */
export const activitySchema = fields.refine(({ type, id }) => id || (type !== 'message' && type !== 'invoke'), {
  path: ['id'],
});
export type TeamsActivity = z.infer<typeof activitySchema>;

/** What has a readable envelope, as the SDK types it; what the SDK reads beyond the envelope it treats as absent when it is. */
export const sdkActivitySchema = z.custom<Activity>();

const scalar = z.union([z.string(), z.number().transform(String), z.boolean().transform(String)]);

/** What was filled in; nested values are none of ours and fall away. */
const valuesSchema = z.record(z.string(), z.union([scalar, z.unknown().transform(() => undefined)]));

/** Action.Submit: the data of the button with what was filled in. */
const submitSchema = valuesSchema.and(z.object({ action: z.string().min(1) }));

/** Action.Execute: the same one level down, with the action as its verb. */
const executeSchema = z.object({ action: z.object({ verb: z.string().min(1), data: valuesSchema.nullish() }) });

export interface Pressed {
  readonly action: string;
  /** Of the card that was pressed, where it had one. */
  readonly cardKey?: string;
  readonly values: Readonly<Record<string, string>>;
}

const pressed = (action: string, data: Readonly<Record<string, string | undefined>>): Pressed => {
  const { action: _, [keyValue]: cardKey, ...values } = data;
  const given = Object.entries(values).flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const]));
  return { action, ...(cardKey === undefined ? {} : { cardKey }), values: Object.fromEntries(given) };
};

/** The button that was pressed, when one was. */
export const pressedIn = (activity: TeamsActivity): Pressed | undefined => {
  if (activity.type === 'invoke') {
    const execute = executeSchema.safeParse(activity.value);
    return execute.success ? pressed(execute.data.action.verb, execute.data.action.data ?? {}) : undefined;
  }
  if (activity.text) return undefined;
  const submit = submitSchema.safeParse(activity.value);
  return submit.success ? pressed(submit.data.action, submit.data) : undefined;
};

/** The text without the bot's own @mention, which only says whom the message is for. */
export const spokenText = (activity: TeamsActivity): string => {
  const own = (activity.entities ?? []).flatMap((entity) => {
    const parsed = mention.safeParse(entity);
    return parsed.success && parsed.data.mentioned.id === activity.recipient.id ? [parsed.data.text ?? ''] : [];
  });
  const text = own
    .filter((words) => words !== '')
    .reduce((rest, words) => rest.replace(words, ' '), activity.text ?? '');
  return text.replaceAll('&nbsp;', ' ').replaceAll('\u00a0', ' ').trim();
};
