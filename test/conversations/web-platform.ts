// The try-out page's side: its HTTP requests and its stream of events, as the browser uses them.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { openStream } from '../page/event-stream.ts';
import { buttonOn, showCard } from './adaptive-view.ts';
import type { Platform, Seat, SentFile, WhoSits } from './platform.ts';
import type { Shown } from './shown.ts';

const entryEvent = z.object({
  pane: z.enum(['person', 'coordinator']),
  entry: z.object({
    id: z.string(),
    order: z.number(),
    from: z.enum(['vogter', 'person']),
    content: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('text'), text: z.string() }),
      z.object({ kind: z.literal('card'), card: z.looseObject({}) }),
    ]),
  }),
});
type Entry = z.infer<typeof entryEvent>['entry'];

const shown = ({ id, content }: Entry): Shown =>
  content.kind === 'card'
    ? showCard(id, content.card)
    : { id, text: content.text, buttons: [], fields: [], raw: content };

export const openWeb = async (): Promise<Platform> => {
  let address = '';

  const look = async (pane: 'person' | 'coordinator', municipality: string, person: string) => {
    const stream = await openStream(`${address}/web/stream?${new URLSearchParams({ municipality, person })}`);
    if (stream.status !== 200) throw new Error(`The page cannot be seen as ${person}: ${stream.status}.`);
    const events = await stream.until('ready');
    stream.close();
    return events
      .filter(({ name }) => name === 'entry')
      .map(({ data }) => entryEvent.parse(data))
      .filter((event) => event.pane === pane && event.entry.from === 'vogter')
      .map(({ entry }) => entry)
      .sort((a, b) => a.order - b.order)
      .map(shown);
  };

  const seat = (pane: 'person' | 'coordinator', { municipality, id }: WhoSits): Seat => {
    const chosen = { municipality, person: `demo-${municipality}-${id}` };
    let last: (() => Promise<number>) | undefined;
    const send = (path: string, init: () => RequestInit): Promise<number> => {
      last = async () => {
        const response = await fetch(`${address}/web/${path}`, { method: 'POST', ...init() });
        await response.arrayBuffer();
        return response.status;
      };
      return last();
    };
    const headers = { 'content-type': 'application/json' };
    const post = (path: string, body: object) => send(path, () => ({ headers, body: JSON.stringify(body) }));
    const upload = (body: object, files: readonly SentFile[]) =>
      send('messages', () => {
        const form = new FormData();
        form.set('message', JSON.stringify(body));
        for (const { name, content } of files) form.append('file', new File([Uint8Array.from(content ?? [])], name));
        return { body: form };
      });
    return {
      say: (text, files = []) => {
        const message = { id: randomUUID(), ...chosen, text };
        return files.length > 0 ? upload(message, files) : post('messages', message);
      },
      press: (message, label, values) => {
        const { verb, data, sendsFields } = buttonOn(message.raw, label);
        const { action: _, ...own } = data;
        const all = { ...own, ...(sendsFields ? values : {}) };
        return post('actions', { id: randomUUID(), ...chosen, pane, action: verb, values: all });
      },
      conversation: () => look(pane, municipality, chosen.person),
      sendAgain: () => last?.() ?? Promise.resolve(0),
    };
  };

  return {
    config: { web: true, teams: undefined, slack: undefined },
    channelIsChosen: false,
    connect: (now) => {
      address = now;
    },
    sit: async (who) => seat('person', who),
    inChannel: async (who) => seat('coordinator', who),
    coordinatorRoom: (municipality) => ({
      conversation: () => look('coordinator', municipality, `demo-${municipality}-isk`),
    }),
    close: async () => {},
  };
};
