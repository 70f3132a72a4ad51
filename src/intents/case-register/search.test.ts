// Searching by unit: the cases that were reported from it, and no restricted one, whoever asks.
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { parts, sampleCase } from '../../../test/casework/office.ts';
import { put } from '../../core/store.ts';
import { type Incident, incidentId, incidents } from '../../incidents/record.ts';
import { createMemoryStore } from '../../stores/memory-store.ts';
import { findCases } from './search.ts';

const [unit, centre] = ['Hjemmeplejen, gruppe Strand', 'Center for Voksne og Velfærd'];
const told: Incident['told'] = [{ who: 'dataProtection', people: ['ishoj/gdpr'], rule: { local: true } }];
const cases = [
  sampleCase('ishoj', { number: 'ISH-2026-0001', told }),
  sampleCase('ishoj', { number: 'ISH-2026-0002', told, type: 'unauthorised-access', restricted: true }),
];

const found = async (query: { readonly unit?: string }): Promise<readonly string[]> => {
  const store = createMemoryStore([incidents]);
  const changes = cases.map((one) => put(incidents, incidentId('ishoj', one.number), one, 0));
  await store.commit(changes, { kind: 'system', part: 'test' });
  const person = parts.registry.person('ishoj/gdpr');
  if (!person) throw new Error('nobody to ask');
  const now = Temporal.Instant.from('2026-11-23T09:00:00Z');
  return findCases({ parts, store, person, now }, query).map(({ number }) => number);
};

it('finds a restricted case for those who handle it, but not by where it was reported from', async () => {
  expect(await found({})).toEqual(['ISH-2026-0002', 'ISH-2026-0001']);
  expect(await found({ unit })).toEqual(['ISH-2026-0001']);
  expect(await found({ unit: centre })).toEqual(['ISH-2026-0001']);
});
