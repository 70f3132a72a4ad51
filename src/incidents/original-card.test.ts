// The unmasked words go to nobody but the handler whom the course names, hold nothing that came later, and stop with the right to see them.
import { expect, it } from 'vitest';
import { parts, sampleCase } from '../../test/casework/office.ts';
import { read } from '../../test/casework/recorder.ts';
import { createFakeClock } from '../../test/fakes/clock.ts';
import { coreCollections } from '../core/records.ts';
import { put } from '../core/store.ts';
import { createMemoryStore } from '../stores/memory-store.ts';
import { createRevealOriginal } from './original-card.ts';
import { type Incident, incidents } from './record.ts';

const later = '2026-11-23T10:00:00Z';
const asked = { kind: 'originalShown', at: '2026-11-23T09:00:00Z', by: 'ishoj/it' } as const;
const taken = { kind: 'taken', at: '2026-11-23T08:30:00Z', by: 'ishoj/it' } as const;
const words: Partial<Incident> = {
  original: 'Mappen handlede om 010190-1234',
  additions: [{ at: later, text: 'og [CPR-nummer]', original: 'og 311299-4321' }],
};

const revealIn = async (incident: Incident) => {
  const store = createMemoryStore([...coreCollections, incidents]);
  await store.commit([put(incidents, 'ishoj/SAG-1', incident, 0)], { kind: 'system', part: 'test' });
  const reveal = createRevealOriginal({ ...parts, store, clock: createFakeClock(later) });
  return (place: string, person: string): string | undefined => {
    const reply = reveal(place, { kind: 'person', person });
    return reply && read(reply);
  };
};

it('is shown to whoever asked for it, as it was then', async () => {
  const reveal = await revealIn(sampleCase('ishoj', { ...words, events: [taken, asked] }));
  expect(reveal('ishoj/SAG-1#1', 'ishoj/it')).toContain('Mappen handlede om 010190-1234');
  expect(reveal('ishoj/SAG-1#1', 'ishoj/it')).not.toContain('4321');
});

it('is shown to nobody else, and for nothing else in the course', async () => {
  const reveal = await revealIn(sampleCase('ishoj', { ...words, events: [taken, asked] }));
  expect(reveal('ishoj/SAG-1#1', 'ishoj/isk')).toBeUndefined();
  expect(reveal('ishoj/SAG-1#0', 'ishoj/it')).toBeUndefined();
  expect(reveal('ishoj/SAG-1#9', 'ishoj/it')).toBeUndefined();
  expect(reveal('ishoj/SAG-2#1', 'ishoj/it')).toBeUndefined();
});

it('is no longer shown once somebody else has the case', async () => {
  const moved = { kind: 'transferred', at: later, by: 'ishoj/it', to: 'ishoj/isk', reason: 'ferie' } as const;
  const reveal = await revealIn(sampleCase('ishoj', { ...words, events: [taken, asked, moved] }));
  expect(reveal('ishoj/SAG-1#1', 'ishoj/it')).toBeUndefined();
});
