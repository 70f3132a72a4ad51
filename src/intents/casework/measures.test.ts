// Whoever does a measure reports it done, whether they work on cases or not.
import { describe, expect, it } from 'vitest';
import { channelOf, openOffice, sampleCase } from '../../../test/casework/office.ts';

const [isk, it_, leader] = ['ishoj/isk', 'ishoj/it', 'ishoj/leder'];
const channel = channelOf('ishoj');
const told = [{ who: 'nearestLeader' as const, people: [leader], rule: { local: true as const } }];

const withMeasure = async () => {
  const office = await openOffice(sampleCase('ishoj', { told, answers: { personalData: 'no' } }));
  await office.press(isk, 'measure.send', { measure: 'Hent den hos DSB', owner: leader, due: '2026-11-24' });
  await office.settle();
  return office;
};
const values = { measure: 'm1' };

describe('a leader with a measure', () => {
  it('has the button on the card of the measure and on that of the case', async () => {
    const office = await withMeasure();
    expect(office.reads(leader)).toContain(
      'Du står for et tiltag i sag SAG-1. Fristen er tirsdag 24. november 2026\nHent den hos DSB\n[Udført]',
    );
    expect(office.card(leader)).toContain('\n[Udført]\n');
  });

  it('reports it done with one press, which changes every card', async () => {
    const office = await withMeasure();
    await office.press(leader, 'ownMeasureDone', { ...values, card: 'given' }, leader);
    await office.settle();
    expect(office.reads(leader)).toContain('SAG-1 · Tiltaget er udført. Tak\nHent den hos DSB');
    expect(office.card(leader)).not.toContain('[Udført]');
    expect(office.card(channel)).toContain('Tove Krogh meldte tiltaget udført: Hent den hos DSB');
  });

  it('on the card that says that the day has come, too, after which the first one says so', async () => {
    const office = await withMeasure();
    await office.at('2026-11-24T08:00:00Z');
    await office.press(leader, 'ownMeasureDone', { ...values, card: 'due' }, leader);
    await office.settle();
    const done = office.reads(leader).filter((text) => text.startsWith('SAG-1 · Tiltaget er udført. Tak'));
    expect(done).toHaveLength(2);
    await office.press(leader, 'ownMeasureDone', { ...values, card: 'given' }, leader);
    const said = office.reads(leader);
    expect(said).toContain('Tiltaget er allerede meldt udført. Intet er ændret.');
    expect(office.now().events.filter(({ kind }) => kind === 'measureDone')).toHaveLength(1);
  });

  it('sees on their card when somebody else has reported it done', async () => {
    const office = await withMeasure();
    await office.press(isk, 'measureDone.send', { measure: 'm1', note: '' });
    await office.settle();
    expect(office.reads(leader)).toContain('SAG-1 · Tiltaget er udført. Tak\nHent den hos DSB');
  });

  it('has one button for each where there are several', async () => {
    const office = await withMeasure();
    await office.press(isk, 'measure.send', { measure: 'Anmeld det til politiet', owner: leader, due: '2026-11-24' });
    await office.settle();
    expect(office.card(leader)).toContain('[Udført: Hent den hos DSB] [Udført: Anmeld det til politiet]');
  });
});

describe('a measure', () => {
  it('is nobody else’s to report done by that button', async () => {
    const office = await withMeasure();
    for (const who of [it_, 'ishoj/medarbejder', 'egedal/leder', 'nobody']) {
      expect(await office.press(who, 'ownMeasureDone', values, who)).toContain('Det tiltag er ikke dit.');
    }
    expect(await office.press(leader, 'ownMeasureDone', { measure: 'm2' }, leader)).toContain('ikke dit');
    expect(office.now().events.map(({ kind }) => kind)).toEqual(['measureAdded']);
  });

  it('of a closed case is done with', async () => {
    const office = await withMeasure();
    const closed = { kind: 'closed', conclusion: 'x', at: '2026-11-23T08:06:00Z', by: isk } as const;
    const later = await openOffice({ ...office.now(), status: 'closed', events: [...office.now().events, closed] });
    await later.press(leader, 'ownMeasureDone', { ...values, card: 'given' }, leader);
    expect(later.reads(leader).join('\n')).toContain('Sagen er lukket. Genåbn den først. Intet er ændret.');
  });
});
