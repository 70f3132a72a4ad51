// A case that nobody takes: who hears of it when, once each, by a clock that the test sets.
import { describe, expect, it } from 'vitest';
import { channelOf, onMonday, openOffice, sampleCase } from '../../test/casework/office.ts';

const [isk, gdpr, it_] = ['egedal/isk', 'egedal/gdpr', 'egedal/it'];
const channel = channelOf('egedal');
const notTaken = (texts: readonly string[]) =>
  texts.filter((text) => text.includes('Ingen har taget sagen endnu')).length;

describe('a case that nobody takes', () => {
  it.each([
    ['critical', ['2026-11-23T09:14:59Z', '2026-11-23T09:15:00Z'], ['2026-11-23T09:29:59Z', '2026-11-23T09:30:00Z']],
    ['high', ['2026-11-23T09:59:59Z', '2026-11-23T10:00:00Z'], ['2026-11-23T10:59:59Z', '2026-11-23T11:00:00Z']],
    ['medium', ['2026-11-24T08:59:59Z', '2026-11-24T09:00:00Z'], ['2026-11-25T08:59:59Z', '2026-11-25T09:00:00Z']],
  ] as const)(
    'of %s severity is said to the coordinator first, then to the next in line',
    async (severity, first, second) => {
      const office = await openOffice(sampleCase('egedal', { ...onMonday, severity }));
      await office.at(first[0]);
      expect(notTaken(office.reads(isk))).toBe(0);
      await office.at(first[1]);
      expect([notTaken(office.reads(isk)), notTaken(office.reads(channel)), notTaken(office.reads(gdpr))]).toEqual([
        1, 1, 0,
      ]);
      await office.at(second[0]);
      expect(notTaken(office.reads(gdpr))).toBe(0);
      await office.at(second[1]);
      expect([notTaken(office.reads(isk)), notTaken(office.reads(channel)), notTaken(office.reads(gdpr))]).toEqual([
        1, 2, 1,
      ]);
    },
  );

  it('that is low is waited for without end', async () => {
    const office = await openOffice(
      sampleCase('egedal', { ...onMonday, severity: 'low', answers: { personalData: 'no' } }),
    );
    await office.at('2027-11-23T09:00:00Z');
    expect(office.reads(channel)).toEqual([]);
  });

  it('over a weekend waits for people to be back where it is medium', async () => {
    // Friday 27 November 15.30 is after hours: it counts from Monday 9.00, so Tuesday 9.00.
    const friday = {
      reportedAt: '2026-11-27T14:30:00Z',
      discoveredAt: '2026-11-27T14:30:00Z',
      severity: 'medium',
    } as const;
    const office = await openOffice(sampleCase('egedal', { ...friday, answers: { personalData: 'no' } }));
    await office.at('2026-12-01T07:59:59Z');
    expect(notTaken(office.reads(isk))).toBe(0);
    await office.at('2026-12-01T08:00:00Z');
    expect(notTaken(office.reads(isk))).toBe(1);
  });

  it('is quiet once it is taken, and the last in line is not reminded again the same day', async () => {
    const taken = await openOffice(sampleCase('egedal', { ...onMonday, severity: 'critical' }));
    await taken.press(isk, 'take');
    await taken.at('2026-11-23T12:00:00Z');
    expect(notTaken(taken.reads(channel))).toBe(0);

    const left = await openOffice(sampleCase('egedal', { ...onMonday, severity: 'critical' }));
    for (const minute of ['15', '30', '45']) await left.at(`2026-11-23T09:${minute}:00Z`);
    await left.at('2026-11-23T10:00:00Z');
    await left.at('2026-11-23T20:00:00Z');
    expect(notTaken(left.reads(channel))).toBe(4);
    expect(notTaken(left.reads('egedal/top'))).toBe(1);
  });

  it.each(['critical', 'high'] as const)(
    'of %s severity is said to the last in line each working morning, six times at most',
    async (severity) => {
      const office = await openOffice(sampleCase('egedal', { ...onMonday, severity }));
      await office.at('2026-11-23T14:00:00Z');
      const counts: number[] = [];
      // Tuesday to Friday, not in the weekend, Monday and Tuesday, and then no more.
      for (const day of ['11-24', '11-25', '11-26', '11-27', '11-28', '11-29', '11-30', '12-01', '12-02', '12-03']) {
        await office.at(`2026-${day}T08:00:00Z`);
        counts.push(notTaken(office.reads('egedal/top')));
      }
      expect(counts).toEqual([2, 3, 4, 5, 5, 5, 6, 7, 7, 7]);
      expect(notTaken(office.reads(isk))).toBe(1);
    },
  );

  it('of medium severity is not said again when everybody in line has heard it', async () => {
    const office = await openOffice(sampleCase('egedal', { ...onMonday, severity: 'medium' }));
    await office.at('2026-12-10T09:00:00Z');
    expect(notTaken(office.reads(channel))).toBe(1);
  });

  it('because whoever had it no longer works on cases is said so, and goes to the line anew', async () => {
    const events = [{ kind: 'taken', at: '2026-11-23T09:01:00Z', by: 'egedal/leder' } as const];
    const office = await openOffice(sampleCase('egedal', { ...onMonday, severity: 'critical', events }));
    const lost = () => office.reads(isk).filter((text) => text.includes('Ibrahim Abdi behandler ikke længere sagen'));
    await office.at('2026-11-24T10:00:00Z');
    expect([lost().length, notTaken(office.reads(isk))]).toEqual([1, 0]);
    expect(office.card(channel)).toContain('gav besked om, at Ibrahim Abdi ikke længere behandler sagen');
    await office.at('2026-11-24T10:15:00Z');
    expect([lost().length, notTaken(office.reads(isk)), notTaken(office.reads(gdpr))]).toEqual([1, 1, 0]);
    expect(office.card(channel)).toContain('Vogter mindede Ahmed Mahmoud om, at ingen har taget sagen');
    await office.at('2026-11-24T10:30:00Z');
    expect(notTaken(office.reads(gdpr))).toBe(1);
  });

  it('is said once to everybody whom the missed reminders would have reached, after the machine was off', async () => {
    const office = await openOffice(sampleCase('egedal', { ...onMonday, severity: 'critical' }));
    await office.at('2026-11-23T09:50:00Z');
    expect([isk, gdpr, it_].map((who) => notTaken(office.reads(who)))).toEqual([1, 1, 1]);
    expect(notTaken(office.reads(channel))).toBe(1);
  });

  it('that is restricted is said to those who are named in it, and to nobody else', async () => {
    const office = await openOffice(sampleCase('egedal', { ...onMonday, restricted: true, severity: 'critical' }));
    for (const hour of ['10', '12', '14']) await office.at(`2026-11-23T${hour}:00:00Z`);
    expect(notTaken(office.reads(gdpr))).toBe(1);
    expect([channel, isk, it_, 'egedal/top'].flatMap((where) => office.reads(where))).toEqual([]);
  });
});
