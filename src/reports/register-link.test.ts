// A link to the register: one person's own, for ten minutes, with what this person may see, and never without a note of it.
import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, it } from 'vitest';
import { parts, sampleCase } from '../../test/casework/office.ts';
import { createFakeClock, type FakeClock } from '../../test/fakes/clock.ts';
import { put, type Store } from '../core/store.ts';
import { fileLinks, issueLink } from '../incidents/file-links.ts';
import { incidentId, incidents } from '../incidents/record.ts';
import { createRedeemLink, type RedeemLink } from '../incidents/redeem-link.ts';
import { createMemoryFiles } from '../stores/memory-files.ts';
import { createMemoryStore } from '../stores/memory-store.ts';
import { createGiveRegister, registerFetches } from './register-link.ts';

const by = { kind: 'system', part: 'test' } as const;
const restricted = { restricted: true, type: 'unauthorised-access' } as const;
const cases = [
  sampleCase('ishoj', { number: 'ISH-2026-0001' }),
  sampleCase('ishoj', { number: 'ISH-2026-0002', ...restricted }),
  sampleCase('ishoj', { number: 'ISH-2025-0001', reportedAt: '2025-11-23T08:00:00Z' }),
  sampleCase('egedal', { number: 'EGE-2026-0001' }),
];

let clock: FakeClock;
let store: Store;
let redeem: RedeemLink;
beforeEach(async () => {
  clock = createFakeClock('2026-11-23T09:00:00Z');
  store = createMemoryStore([incidents, fileLinks, registerFetches]);
  const files = createMemoryFiles(clock);
  const giveRegister = createGiveRegister({ ...parts, store, clock });
  redeem = createRedeemLink({ ...parts, store, files, clock, giveRegister });
  const changes = cases.map((one) => put(incidents, incidentId(one.municipality, one.number), one, 0));
  await store.commit(changes, by);
});

const linkFor = async (person: string, municipality = 'ishoj'): Promise<string> => {
  const to = { kind: 'register', municipality, year: 2026 } as const;
  const { url, change } = issueLink('https://vogter.example', { person, to }, clock.now());
  await store.commit([change], by);
  return url.split('/').at(-1) ?? '';
};
const numbersIn = (content: Uint8Array | undefined): readonly string[] => {
  const rows: readonly { readonly Sag: string }[] = parse(Buffer.from(content ?? []), {
    bom: true,
    delimiter: ';',
    columns: true,
  });
  return rows.map(({ Sag }) => Sag);
};
const noted = () => [...store.all(registerFetches)].map(({ value }) => value);

describe('a link to the register', () => {
  it('gives the cases of the year as a file, and who took them out is kept', async () => {
    const fetched = await redeem(await linkFor('ishoj/gdpr'));
    expect(fetched?.name).toBe('haendelsesregister-ishoj-2026.csv');
    // Told in their role, so the restricted one as well.
    expect(numbersIn(fetched?.content)).toEqual(['ISH-2026-0001', 'ISH-2026-0002']);
    expect(noted()).toEqual([
      { person: 'ishoj/gdpr', at: '2026-11-23T09:00:00Z', name: 'haendelsesregister-ishoj-2026.csv', cases: 2 },
    ]);
  });

  it("leaves out restricted cases that are others'", async () => {
    const fetched = await redeem(await linkFor('ishoj/it'));
    expect(numbersIn(fetched?.content)).toEqual(['ISH-2026-0001']);
    expect(noted()).toMatchObject([{ cases: 1 }]);
  });

  it.each([
    ['an employee', 'ishoj/medarbejder', 'ishoj'],
    ['a leader', 'ishoj/leder', 'ishoj'],
    ['somebody whom nobody knows any more', 'ishoj/fratrådt', 'ishoj'],
    ['the coordinator of another municipality', 'egedal/isk', 'ishoj'],
  ])('gives %s nothing', async (_, person, municipality) => {
    expect(await redeem(await linkFor(person, municipality))).toBeUndefined();
    expect(noted()).toEqual([]);
  });

  it('is over after ten minutes', async () => {
    const token = await linkFor('ishoj/isk');
    clock.set('2026-11-23T09:10:00Z');
    expect(await redeem(token)).toBeUndefined();
    expect(noted()).toEqual([]);
  });

  it('gives nothing that could not be noted', async () => {
    const giveRegister = createGiveRegister({
      ...parts,
      store: { ...store, commit: () => Promise.reject(new Error('full')) },
      clock,
    });
    const person = parts.registry.person('ishoj/isk');
    const asked = person && giveRegister(person, { kind: 'register', municipality: 'ishoj', year: 2026 });
    await expect(asked).rejects.toThrow('full');
  });
});
