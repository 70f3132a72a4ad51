// `vogter ask`: one message to the bot and its answer, with nothing kept.
import { parseArgs } from 'node:util';
import { collections } from '../collections.ts';
import { promptsDir, readConfig, shippedData } from '../config.ts';
import { systemClock } from '../core/clock.ts';
import { createDispatch } from '../core/dispatch.ts';
import { VogterError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import { createHandlers } from '../handlers.ts';
import { createOutbox } from '../jobs/outbox.ts';
import { loadKnowledge } from '../knowledge.ts';
import { openAssistance } from '../model/open.ts';
import { createMemoryStore } from '../stores/memory-store.ts';
import type { Command } from './command.ts';
import { plainReply } from './plain-card.ts';

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };

export const askCommand: Command = {
  usage: 'ask "TEXT" [--municipality ID] [--as PERSON]',
  about: 'answers one message as the bot would, and keeps nothing',
  run: async (words, { out }) => {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        municipality: { type: 'string', default: 'ishoj' },
        as: { type: 'string', default: 'medarbejder' },
      },
    });
    const text = positionals.join(' ');
    if (text === '') throw new VogterError('input.invalid', 'Write what to ask: vogter ask "hvem ejer Nexus"');
    const knowledge = loadKnowledge(shippedData, systemClock);
    const { registry, understand } = knowledge;
    const person = registry.person(`${values.municipality}/${values.as}`);
    const tenant = registry.municipality(values.municipality)?.profile.tenants.teams[0];
    if (!person?.teamsId || !tenant) {
      const known = registry.municipalities().map(({ id }) => id);
      throw new VogterError(
        'input.invalid',
        `There is no ${values.as} in ${values.municipality}. Municipalities: ${known.join(', ')}; people by their id in people.csv.`,
      );
    }
    const store = createMemoryStore(collections);
    const book = { person: registry.person, coordinators: () => [], coordinatorThreads: () => [] };
    const outbox = createOutbox({ store, book, clock: systemClock, log: silent });
    const assistance = await openAssistance(readConfig().model, { promptsDir, clock: systemClock, log: silent });
    const handlers = createHandlers({ ...knowledge, advise: assistance.advise });
    const dispatch = createDispatch({
      store,
      clock: systemClock,
      identify: registry.identify,
      understand,
      ...(assistance.reconsider ? { reconsider: assistance.reconsider } : {}),
      handlers,
      outbox,
      log: silent,
    });
    const replies = await dispatch(
      {
        id: '1',
        thread: { channel: 'terminal', key: person.id },
        sender: { tenant, userId: person.teamsId, name: person.name },
        direct: true,
        body: { kind: 'text', text, attachments: [] },
      },
      { inline: true },
    );
    out(replies.map(plainReply).join('\n\n'));
    return 0;
  },
};
