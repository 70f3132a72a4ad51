// The register by a link in chat: one person's own, with the cases that this person may see, and noted before a byte is given out.
import { z } from 'zod';
import type { Clock } from '../core/clock.ts';
import type { Person } from '../core/person.ts';
import { newId } from '../core/random.ts';
import { type Collection, put, type Store } from '../core/store.ts';
import { type CaseParts, mayRead, readsRegister } from '../incidents/case-view.ts';
import type { LinkedTo } from '../incidents/file-links.ts';
import { incidents } from '../incidents/record.ts';
import type { Fetched } from '../incidents/redeem-link.ts';
import { registerFile } from './register-file.ts';

/** Who took the register out, when, and how much of it. */
export const registerFetches: Collection<{
  readonly person: string;
  readonly at: string;
  readonly name: string;
  readonly cases: number;
}> = {
  name: 'registerFetches',
  schema: z.object({ person: z.string(), at: z.string(), name: z.string(), cases: z.number().int() }),
  indexes: [],
};

export interface GiveRegisterParts extends CaseParts {
  readonly store: Store;
  readonly clock: Clock;
}

/** Nothing for somebody who may no longer read the register. */
export const createGiveRegister =
  ({ store, clock, ...parts }: GiveRegisterParts) =>
  async (person: Person, { municipality, year }: LinkedTo<'register'>): Promise<Fetched | undefined> => {
    if (!readsRegister(person) || person.municipality !== municipality) return undefined;
    const now = clock.now();
    const seen = store
      .find(incidents, 'municipality', municipality)
      .map(({ value }) => value)
      .filter((incident) => mayRead({ registry: parts.registry, incident }, person));
    const { name, content, cases } = registerFile(parts, seen, { municipality, year, format: 'csv' }, now);
    const fetch = { person: person.id, at: now.toString(), name, cases };
    await store.commit([put(registerFetches, newId(), fetch)], { kind: 'person', person: person.id });
    return { name, content: Buffer.from(content) };
  };
