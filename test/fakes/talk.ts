// A conversation with the real handlers and the shipped data, in memory: say something, press something, read the answer.
import { join } from 'node:path';
import { collections } from '../../src/collections.ts';
import { plainReply } from '../../src/commands/plain-card.ts';
import { createDispatch } from '../../src/core/dispatch.ts';
import type { MessageBody } from '../../src/core/message.ts';
import type { Reply } from '../../src/core/reply.ts';
import { createHandlers } from '../../src/handlers.ts';
import { createOutbox } from '../../src/jobs/outbox.ts';
import { loadKnowledge } from '../../src/knowledge.ts';
import { createMemoryStore } from '../../src/stores/memory-store.ts';
import { createFakeChannel } from './channel.ts';
import { createFakeClock } from './clock.ts';
import { createFakeLog } from './log.ts';

const clock = createFakeClock();
const knowledge = loadKnowledge(join(import.meta.dirname, '../../data'), clock);

/** Everybody who talks in one `createTalk` shares a store. */
export const createTalk = (municipality: string) => {
  const { registry } = knowledge;
  const store = createMemoryStore(collections);
  const channel = createFakeChannel();
  const log = createFakeLog();
  const book = {
    person: registry.person,
    coordinators: () => registry.holders(municipality, 'securityCoordinator'),
    coordinatorThreads: () => [{ channel: 'fake', key: 'coordinator' }],
  };
  const outbox = createOutbox({ store, book, clock, log });
  outbox.start([channel]);
  const handlers = createHandlers(knowledge);
  const dispatch = createDispatch({
    store,
    clock,
    log,
    outbox,
    handlers,
    identify: registry.identify,
    understand: knowledge.understand,
  });
  let sent = 0;

  return (who: string) => {
    const person = registry.person(`${municipality}/${who}`);
    let last: readonly Reply[] = [];
    const take = async (body: MessageBody): Promise<string> => {
      sent += 1;
      last = await dispatch(
        {
          id: String(sent),
          thread: { channel: 'fake', key: person?.teamsId ?? who },
          sender: { tenant: `demo-${municipality}`, userId: person?.teamsId ?? who, name: person?.name ?? who },
          direct: true,
          body,
        },
        { inline: true },
      );
      await outbox.idle();
      return last.map(plainReply).join('\n');
    };
    return {
      say: (text: string) => take({ kind: 'text', text, attachments: [] }),
      /** What a forged button would send. */
      send: (action: string, values: Readonly<Record<string, string>>) => take({ kind: 'action', action, values }),
      /** Presses the button with this label on the cards of the last answer. */
      press: (label: string) => {
        const buttons = last.flatMap((reply) =>
          reply.kind === 'card'
            ? reply.card.parts.flatMap((part) => (part.kind === 'buttons' ? part.buttons : []))
            : [],
        );
        const button = buttons.find((one) => one.label === label);
        if (!button || !('action' in button)) {
          throw new RangeError(`no button "${label}" among ${buttons.map((one) => one.label).join(', ')}`);
        }
        return take({ kind: 'action', action: button.action, values: button.values ?? {} });
      },
    };
  };
};
