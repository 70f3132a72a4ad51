// Teams' side: activities as its service posts them, and the small connector that the bot writes to.
import { vi } from 'vitest';
import { z } from 'zod';
import { type Fields, said } from '../teams/activities.ts';
import { type Arrived, startConnector } from '../teams/connector.ts';
import { buttonOn, showCard } from './adaptive-view.ts';
import { startFileServer } from './file-server.ts';
import type { Platform, Seat, SentFile, WhoSits } from './platform.ts';
import type { Shown } from './shown.ts';

const cardType = 'application/vnd.microsoft.card.adaptive';

const activity = z.object({
  type: z.string(),
  text: z.string().optional(),
  attachments: z.array(z.object({ contentType: z.literal(cardType), content: z.looseObject({}) })).optional(),
});
const inlineAnswer = z.object({ activities: z.array(activity) });
const pressAnswer = z.object({ type: z.string(), value: z.union([z.string(), z.looseObject({})]) });

/** `expectReplies`: the answers come within the request, as a client asks for that has nowhere to be written to. */
export type Delivery = 'usual' | 'expectReplies';

export const openTeams = (delivery: Delivery) => async (): Promise<Platform> => {
  const connector = await startConnector();
  const drive = await startFileServer();
  const conversations = new Map<string, Shown[]>();
  /** By id of a message, in the order in which they came. */
  const standsIn = new Map<string, string>();
  let address = '';
  let counted = 0;
  let pulled = 0;

  const next = (): string => {
    counted += 1;
    return String(1_700_000_000_000 + counted);
  };
  const of = (conversation: string): Shown[] => {
    const known = conversations.get(conversation) ?? [];
    conversations.set(conversation, known);
    return known;
  };
  const place = (conversation: string, id: string, { text = '', attachments = [] }: z.infer<typeof activity>) => {
    const [card] = attachments;
    const shown = card ? showCard(id, card.content) : { id, text, buttons: [], fields: [], raw: {} };
    const known = of(conversation);
    standsIn.set(id, conversation);
    const at = known.findIndex((one) => one.id === id);
    if (at === -1) known.push(shown);
    else known[at] = shown;
  };
  const takeIn = ({ method, path, body }: Arrived, index: number): void => {
    const [, conversation, id] = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(path) ?? [];
    const written = activity.parse(body);
    if (!conversation || written.type !== 'message') return;
    place(conversation, method === 'PUT' && id ? id : `sent-${index + 1}`, written);
  };
  const pull = (): void => {
    const { arrived } = connector;
    for (; pulled < arrived.length; pulled += 1) {
      const one = arrived[pulled];
      if (one) takeIn(one, pulled);
    }
  };

  const post = async (body: object): Promise<Response> => {
    pull();
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    return fetch(`${address}/api/messages`, { method: 'POST', headers, body: JSON.stringify(body) });
  };

  /** A pressed card changes for everybody, and the bot does not make the one who pressed wait for that. */
  const changedForAll = (pressed: string, seen: number): Promise<void> =>
    vi.waitFor(() => {
      const changes = connector.arrived.slice(seen).filter(({ method }) => method === 'PUT');
      if (!changes.some(({ path }) => path.endsWith(`/${pressed}`)))
        throw new Error('The card has not changed for all.');
    });

  /** The messages of a whole channel, its threads among them. */
  const room = (municipality: string): readonly Shown[] => {
    pull();
    const inside = [...conversations].filter(([key]) => key.startsWith(roomOf(municipality)));
    const order = [...standsIn.keys()];
    return inside.flatMap(([, all]) => all).sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  };
  /** What is pressed in a channel comes from the thread of the message that the card stands on or under. */
  const pressedIn = (pressed: string, usual: string): string => {
    const conversation = standsIn.get(pressed) ?? usual;
    return conversation.startsWith('19:') && !conversation.includes(';')
      ? `${conversation};messageid=${pressed}`
      : conversation;
  };

  const seat = (who: WhoSits, conversation: string, kind: Fields): Seat => {
    const tenant = { tenant: { id: `demo-${who.municipality}` } };
    const inside = (id: string) => ({
      from: { id: `29:${who.id}`, name: who.name, aadObjectId: `demo-${who.municipality}-${who.id}` },
      conversation: { id, tenantId: tenant.tenant.id, ...kind },
      channelData: tenant,
      ...(delivery === 'expectReplies' ? { deliveryMode: 'expectReplies' } : {}),
    });
    let last: () => Promise<number> = async () => 0;

    const message = async (where: string, fields: Fields, text: string, answerIds: string): Promise<number> => {
      const response = await post(said(text, { ...inside(where), ...fields }, connector.url));
      const answered: unknown = await response.json();
      const inline = inlineAnswer.safeParse(answered).data?.activities ?? [];
      for (const [n, one] of inline.entries()) place(where, `${answerIds}-${n}`, one);
      return response.status;
    };
    const execute = async (where: string, fields: Fields, pressed: string): Promise<number> => {
      const seen = connector.arrived.length;
      const response = await post({ ...said('', { ...inside(where), ...fields }, connector.url), text: undefined });
      const answer = pressAnswer.safeParse(await response.json()).data;
      // A bare OK says nothing that a person reads: what there is to say comes as messages.
      if (answer?.value === 'OK') return response.status;
      if (typeof answer?.value === 'string') {
        place(where, `toast-${next()}`, { type: 'message', text: answer.value });
      } else if (answer) {
        const attachments = [{ contentType: cardType, content: answer.value } as const];
        place(standsIn.get(pressed) ?? where, pressed, { type: 'message', attachments });
        await changedForAll(pressed, seen);
      }
      return response.status;
    };
    const repeatable = (send: () => Promise<number>): Promise<number> => {
      last = send;
      return send();
    };

    return {
      say: (text, files = []) => {
        const id = next();
        const attachments = files.map((file) => sentFile(file, drive.keep(file)));
        const mentions = kind['isGroup'] ? mentioning(text) : { text };
        return repeatable(() => message(conversation, { id, ...mentions, attachments }, text, `inline-${id}`));
      },
      press: ({ id: pressed, raw }, label, values) => {
        const { verb, data, sendsFields } = buttonOn(raw, label);
        const id = next();
        const where = kind['isGroup'] ? pressedIn(pressed, conversation) : conversation;
        const filled = { ...data, ...(sendsFields ? values : {}) };
        if (delivery === 'expectReplies')
          return repeatable(() => message(where, { id, replyToId: pressed, value: filled }, '', `inline-${id}`));
        const value = { action: { type: 'Action.Execute', verb, data: filled }, trigger: 'manual' };
        const invoke = { type: 'invoke', name: 'adaptiveCard/action', id: `f:${id}`, replyToId: pressed, value };
        return repeatable(() => execute(where, invoke, pressed));
      },
      conversation: async () => {
        if (kind['isGroup']) return room(who.municipality);
        pull();
        return [...of(conversation)];
      },
      sendAgain: () => last(),
    };
  };

  return {
    config: { web: false, teams: { open: true }, slack: undefined },
    channelIsChosen: true,
    connect: (now) => {
      address = now;
    },
    sit: async (who) => {
      const conversation = `a:${who.municipality}-${who.id}`;
      const seated = seat(who, conversation, { conversationType: 'personal' });
      const { conversation: its, channelData, from } = whereabouts(who, conversation);
      // An administrator has installed the app for everybody: Teams tells the bot of it before anybody writes.
      await post({
        ...said('', { conversation: its, channelData, from }, connector.url),
        type: 'installationUpdate',
        id: next(),
        action: 'add',
      });
      return seated;
    },
    inChannel: async (who) =>
      seat(who, `${roomOf(who.municipality)};messageid=${next()}`, { conversationType: 'channel', isGroup: true }),
    coordinatorRoom: (municipality) => ({ conversation: async () => room(municipality) }),
    close: async () => {
      await drive.close();
      await connector.close();
    },
  };
};

/** As Teams tells of a file that somebody has sent in a chat. */
const sentFile = ({ name }: SentFile, downloadUrl: string) => ({
  contentType: 'application/vnd.microsoft.teams.file.download.info',
  name,
  contentUrl: `https://kommune-my.sharepoint.com/${name}`,
  content: { downloadUrl, uniqueId: '1', fileType: name.split('.').at(-1) },
});

const roomOf = (municipality: string): string => `19:sikkerhed-${municipality}@thread.tacv2`;

/** In a channel the bot hears what mentions it. */
const mentioning = (text: string): Fields => ({
  text: `<at>Vogter</at> ${text}`,
  entities: [{ type: 'mention', mentioned: { id: '28:vogter', name: 'Vogter' }, text: '<at>Vogter</at>' }],
});

const whereabouts = ({ municipality, id, name }: WhoSits, conversation: string) => ({
  from: { id: `29:${id}`, name, aadObjectId: `demo-${municipality}-${id}` },
  conversation: { id: conversation, conversationType: 'personal', tenantId: `demo-${municipality}` },
  channelData: { tenant: { id: `demo-${municipality}` } },
});
