// `vogter preview`: what will be sent, in the words in which it is sent, when and to whom, if nobody does anything.
import { parseArgs } from 'node:util';
import { collections } from '../collections.ts';
import { readDataDir, shippedData } from '../config.ts';
import { systemClock } from '../core/clock.ts';
import { VogterError } from '../core/errors.ts';
import { isoTime } from '../core/say-time.ts';
import { demoAhead } from '../demo-time.ts';
import { loadKnowledge } from '../knowledge.ts';
import { createPlanners } from '../planners.ts';
import { createMemoryStore } from '../stores/memory-store.ts';
import { readStore } from '../stores/read-only.ts';
import { isAbsent } from './cases.ts';
import type { Command } from './command.ts';

export const previewCommand: Command = {
  usage: 'preview [--municipality ID]',
  about: 'shows what will be sent, when and to whom; also while Vogter runs',
  run: async (words, { out }) => {
    const { values } = parseArgs({ args: [...words], options: { municipality: { type: 'string' } } });
    const knowledge = loadKnowledge(shippedData, systemClock);
    const { registry } = knowledge;
    const { municipality } = values;
    if (municipality !== undefined && !registry.municipality(municipality)) {
      const known = registry.municipalities().map(({ id }) => id);
      throw new VogterError('input.invalid', `There is no municipality ${municipality}. Choose: ${known.join(', ')}.`);
    }
    const store = await readStore(readDataDir(), collections).catch((error: unknown) => {
      // A data directory that is not there yet has sent nothing yet.
      if (isAbsent(error)) return createMemoryStore(collections);
      throw error;
    });
    const now = systemClock.now().add({ milliseconds: demoAhead(store) });
    const planned = createPlanners(knowledge)
      .flatMap((planner) => planner.planned(now, store))
      .filter(({ to }) => municipality === undefined || to.startsWith(`${municipality}/`));
    out(`Now: ${isoTime(now)}, Danish time`);
    for (const { at, to, what } of planned) {
      const person = registry.person(to);
      out(`${isoTime(at)} · ${person ? `${person.name}, ${person.title} (${to})` : to} · ${what}`);
    }
    if (planned.length === 0) out('Nothing is planned.');
    return 0;
  },
};
