// Activities as Teams posts them, written down from its documentation; each call changes what the test is about.

const connectorUrl = 'http://127.0.0.1:9/';

const common = (serviceUrl: string) => ({
  channelId: 'msteams',
  serviceUrl,
  timestamp: '2026-11-23T08:15:00.123Z',
  locale: 'da-DK',
  from: { id: '29:mette', name: 'Mette Holm', aadObjectId: 'demo-ishoj-medarbejder' },
  recipient: { id: '28:vogter', name: 'Vogter' },
  conversation: { id: 'a:personal', conversationType: 'personal', tenantId: 'demo-ishoj' },
  channelData: { tenant: { id: 'demo-ishoj' } },
});

export type Fields = Readonly<Record<string, unknown>>;

/** Mette writes to the bot alone. */
export const said = (text: string, fields: Fields = {}, serviceUrl = connectorUrl) => ({
  ...common(serviceUrl),
  type: 'message',
  id: '1700000000001',
  textFormat: 'plain',
  text,
  ...fields,
});

export const inChannel = {
  conversation: {
    id: '19:security@thread.tacv2;messageid=1699',
    conversationType: 'channel',
    tenantId: 'demo-ishoj',
    isGroup: true,
  },
  channelData: { tenant: { id: 'demo-ishoj' }, team: { id: '19:team@thread.tacv2' } },
};

/** A button pressed in a client that knows Action.Execute. */
export const executed = (verb: string, data: Fields, fields: Fields = {}, serviceUrl = connectorUrl) => ({
  ...common(serviceUrl),
  type: 'invoke',
  name: 'adaptiveCard/action',
  id: 'f:42',
  replyToId: 'card-7',
  value: { action: { type: 'Action.Execute', verb, data: { ...data, action: verb } }, trigger: 'manual' },
  ...fields,
});

/** The same in a client that only knows Action.Submit. */
export const submitted = (action: string, data: Fields, fields: Fields = {}, serviceUrl = connectorUrl) => ({
  ...common(serviceUrl),
  type: 'message',
  id: '1700000000002',
  replyToId: 'card-7',
  value: { ...data, action },
  ...fields,
});

export const installed = (action: 'add' | 'remove', serviceUrl = connectorUrl) => ({
  ...common(serviceUrl),
  type: 'installationUpdate',
  id: 'f:43',
  action,
});
