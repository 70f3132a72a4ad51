// The try-out page's side: its HTTP requests and its stream of events, as the browser uses them.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { openStream } from '../page/event-stream.ts';
import { buttonOn, showCard } from './adaptive-view.ts';
import type { Platform, Seat, WhoSits } from './platform.ts';
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
    let last: { readonly path: string; readonly body: object } | undefined;
    const post = async (path: string, body: object): Promise<number> => {
      last = { path, body };
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${address}/web/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
      await response.arrayBuffer();
      return response.status;
    };
    return {
      say: (text) => post('messages', { id: randomUUID(), ...chosen, text }),
      press: (message, label, values) => {
        const { verb, data, sendsFields } = buttonOn(message.raw, label);
        const { action: _, ...own } = data;
        const all = { ...own, ...(sendsFields ? values : {}) };
        return post('actions', { id: randomUUID(), ...chosen, pane, action: verb, values: all });
      },
      conversation: () => look(pane, municipality, chosen.person),
      sendAgain: () => (last ? post(last.path, last.body) : Promise.resolve(0)),
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
