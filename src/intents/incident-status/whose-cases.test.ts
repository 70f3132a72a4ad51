// "Hvad sker der med min sag?": whose cases are shown, and that nobody else reads the answer.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleCase } from '../../../test/casework/office.ts';
import { openWorkplace } from '../../../test/duties/workplace.ts';
import { put } from '../../core/store.ts';
import { type Incident, incidentId, incidents } from '../../incidents/record.ts';
import { loadIncidentTypes } from '../../incidents/types.ts';
import { incidentStatus } from './index.ts';

const types = loadIncidentTypes(join(import.meta.dirname, '../../../data/incident-types'));
const pernille = 'ishoj/medarbejder';

const open = async (...cases: readonly Incident[]) => {
  const work = openWorkplace({
    time: '2026-11-23T12:00:00+01:00',
    intent: 'incident_status',
    handlers: (registry) => [incidentStatus(registry, types)],
  });
  await work.store.commit(
    cases.map((one) => put(incidents, incidentId(one.municipality, one.number), one, 0)),
    { kind: 'system', part: 'test' },
  );
  return work;
};
const question = 'hvad sker der med min sag?';

describe('a reporter', () => {
  it('sees the case, where it stands, who was told and the deadline', async () => {
    const answer = await (await open(sampleCase('ishoj'))).says(pernille, question);
    expect(answer).toContain('SAG-1');
    expect(answer).toContain('Status: Modtaget.');
    expect(answer).toContain('Har fået besked: Bilal Hussain');
    // Discovered on Monday at 8.00, and 72 hours later it is Thursday.
    expect(answer).toContain('Frist til Datatilsynet: torsdag 26. november 2026 kl. 08.00');
  });

  it('sees the three newest, newest first', async () => {
    const days = ['03', '01', '04', '02'];
    const cases = days.map((day) =>
      sampleCase('ishoj', { number: `SAG-${day}`, reportedAt: `2026-11-${day}T08:00:00Z` }),
    );
    const answer = await (await open(...cases)).says(pernille, question);
    expect(answer.match(/SAG-\d\d/g)).toEqual(['SAG-04', 'SAG-03', 'SAG-02']);
    expect(answer).toContain('De ældre kan din koordinator finde.');
  });

  it('never sees what somebody else reported, nor another municipality', async () => {
    const work = await open(
      sampleCase('ishoj', { reporterKey: 'ishoj/leder' }),
      sampleCase('egedal', { number: 'SAG-2', reporterKey: pernille }),
    );
    expect(await work.says(pernille, question)).toBe('Du har ingen sager hos mig.');
  });

  it('finds the case that was reported while the platform could not say who wrote', async () => {
    const work = await open(
      sampleCase('ishoj', { number: 'SAG-1' }),
      sampleCase('ishoj', { number: 'SAG-2', reporterKey: `work|${pernille}` }),
    );
    const answer = await work.says(pernille, question);
    expect(answer).toContain('SAG-1');
    expect(answer).toContain('SAG-2');
  });

  it('whom the register does not know sees what they reported in the same conversation', async () => {
    const work = await open(sampleCase('ishoj', { reporterKey: 'work|ishoj/vikar' }));
    expect(await work.says('ishoj/vikar', question)).toContain('SAG-1');
  });
});

describe('in a channel that others read', () => {
  const channel = 'ishoj/kanal';

  it('the answer goes to the reporter alone', async () => {
    const work = await open(sampleCase('ishoj'));
    expect(await work.saysIn(channel, pernille, question)).toBe('Det svarer jeg dig på i en direkte besked.');
    expect(work.reads(pernille).join()).toContain('SAG-1');
  });

  it('nobody sees what a stranger reported there', async () => {
    const work = await open(sampleCase('ishoj', { reporterKey: `work|${channel}` }));
    await work.saysIn(channel, pernille, question);
    expect(work.reads(pernille)).toEqual(['Du har ingen sager hos mig.']);
    expect(await work.saysIn(channel, 'ishoj/vikar', question)).toBe(
      'Det svarer jeg kun på, når vi er alene. Skriv til mig i en direkte besked.',
    );
  });
});
