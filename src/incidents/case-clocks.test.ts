// The clocks of a case with a clock that the test sets: who hears what when, once each, also after a restart.
import { describe, expect, it } from 'vitest';
import { channelOf, openOffice, parts, sampleCase } from '../../test/casework/office.ts';
import { put } from '../core/store.ts';
import { caseClocks } from './case-clocks.ts';
import { incidents } from './record.ts';

const [isk, gdpr, it_] = ['isk', 'gdpr', 'it'].map((id) => `egedal/${id}`) as [string, string, string];
const channel = channelOf('egedal');
const notTaken = (texts: readonly string[]) =>
  texts.filter((text) => text.includes('Ingen har taget sagen endnu')).length;
const warned = (texts: readonly string[]) =>
  texts.filter((text) => text.startsWith('SAG-1 · Anmeldelse til Datatilsynet:')).length;

/** Monday 23 November 2026, 10.00 in Denmark; Egedal works from 9 to 15. */
const reported = { reportedAt: '2026-11-23T09:00:00Z', discoveredAt: '2026-11-23T09:00:00Z' };

describe('a case that nobody takes', () => {
  it.each([
    ['critical', ['2026-11-23T09:14:59Z', '2026-11-23T09:15:00Z'], ['2026-11-23T09:29:59Z', '2026-11-23T09:30:00Z']],
    ['high', ['2026-11-23T09:59:59Z', '2026-11-23T10:00:00Z'], ['2026-11-23T10:59:59Z', '2026-11-23T11:00:00Z']],
    ['medium', ['2026-11-24T08:59:59Z', '2026-11-24T09:00:00Z'], ['2026-11-25T08:59:59Z', '2026-11-25T09:00:00Z']],
  ] as const)(
    'of %s severity is said to the coordinator first, then to the next in line',
    async (severity, first, second) => {
      const office = await openOffice(sampleCase('egedal', { ...reported, severity }));
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
      sampleCase('egedal', { ...reported, severity: 'low', answers: { personalData: 'no' } }),
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
    const taken = await openOffice(sampleCase('egedal', { ...reported, severity: 'critical' }));
    await taken.press(isk, 'take');
    await taken.at('2026-11-23T12:00:00Z');
    expect(notTaken(taken.reads(channel))).toBe(0);

    const left = await openOffice(sampleCase('egedal', { ...reported, severity: 'critical' }));
    for (const minute of ['15', '30', '45']) await left.at(`2026-11-23T09:${minute}:00Z`);
    await left.at('2026-11-23T10:00:00Z');
    await left.at('2026-11-23T20:00:00Z');
    expect(notTaken(left.reads(channel))).toBe(4);
    expect(notTaken(left.reads('egedal/top'))).toBe(1);
  });

  it.each(['critical', 'high'] as const)(
    'of %s severity is said to the last in line each working morning, six times at most',
    async (severity) => {
      const office = await openOffice(sampleCase('egedal', { ...reported, severity }));
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
    const office = await openOffice(sampleCase('egedal', { ...reported, severity: 'medium' }));
    await office.at('2026-12-10T09:00:00Z');
    expect(notTaken(office.reads(channel))).toBe(1);
  });

  it('because whoever had it no longer works on cases is said so, and goes to the line anew', async () => {
    const events = [{ kind: 'taken', at: '2026-11-23T09:01:00Z', by: 'egedal/leder' } as const];
    const office = await openOffice(sampleCase('egedal', { ...reported, severity: 'critical', events }));
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
    const office = await openOffice(sampleCase('egedal', { ...reported, severity: 'critical' }));
    await office.at('2026-11-23T09:50:00Z');
    expect([isk, gdpr, it_].map((who) => notTaken(office.reads(who)))).toEqual([1, 1, 1]);
    expect(notTaken(office.reads(channel))).toBe(1);
  });

  it('that is restricted is said to those who are named in it, and to nobody else', async () => {
    const office = await openOffice(sampleCase('egedal', { ...reported, restricted: true, severity: 'critical' }));
    for (const hour of ['10', '12', '14']) await office.at(`2026-11-23T${hour}:00:00Z`);
    expect(notTaken(office.reads(gdpr))).toBe(1);
    expect([channel, isk, it_, 'egedal/top'].flatMap((where) => office.reads(where))).toEqual([]);
  });
});

describe('the 72 hours', () => {
  const taken = { kind: 'taken', at: '2026-11-23T09:01:00Z', by: isk } as const;
  const aCase = sampleCase('egedal', { ...reported, events: [taken] });

  it('are warned of after 24, 48, 66 and 71 hours and when they are over, once each', async () => {
    const office = await openOffice(aCase);
    const counts: number[] = [];
    for (const time of [
      '2026-11-24T08:59:59Z',
      '2026-11-24T09:00:00Z',
      '2026-11-25T08:59:59Z',
      '2026-11-25T09:00:00Z',
      '2026-11-26T03:00:00Z',
      '2026-11-26T08:00:00Z',
      '2026-11-26T09:30:00Z',
    ]) {
      await office.at(time);
      counts.push(warned(office.reads(channel)));
    }
    expect(counts).toEqual([0, 1, 1, 2, 3, 4, 5]);
    expect(office.reads(gdpr).join('\n')).toContain(
      '1 time og 0 minutter tilbage. Fristen er torsdag 26. november 2026 kl. 10.00.',
    );
  });

  it('say once, and clearly, that they have passed while nothing was decided or sent', async () => {
    const office = await openOffice(aCase);
    await office.at('2026-11-26T09:00:00Z');
    await office.at('2026-11-26T09:01:00Z');
    await office.at('2026-11-27T09:00:00Z');
    const said =
      'SAG-1 · Anmeldelse til Datatilsynet: fristen udløb torsdag 26. november 2026 kl. 10.00, og der er hverken sendt eller besluttet noget. Vurdér sagen nu. Skal der sendes, så skriv, hvad forsinkelsen skyldes.';
    for (const where of [channel, gdpr, isk]) {
      expect(office.reads(where).filter((text) => text === said)).toHaveLength(1);
    }
    expect(office.card(channel)).toContain('gav besked om, at fristen er overskredet');
  });

  it('say that nothing is registered as sent where it was decided to notify', async () => {
    const office = await openOffice(aCase, { at: '2026-11-23T12:00:00Z' });
    await office.press(isk, 'assess.send', { breach: 'yes', risk: 'high', notify: 'yes', reason: 'CPR' });
    await office.at('2026-11-26T09:00:00Z');
    expect(office.reads(gdpr).join('\n')).toContain('kl. 10.00, og intet er registreret som sendt. Send nu');
  });

  it('that had passed already when it was reported are said at once, and once', async () => {
    const late = { reportedAt: '2026-11-27T09:00:00Z', discoveredAt: '2026-11-23T09:00:00Z', events: [] };
    const office = await openOffice(sampleCase('egedal', late), { at: '2026-11-27T09:00:00Z' });
    await office.at('2026-11-27T09:00:30Z');
    await office.at('2026-11-27T09:01:00Z');
    expect(office.reads(gdpr).filter((text) => text.includes('hverken sendt eller besluttet'))).toHaveLength(1);
  });

  it('have 24 hours left when that is said half a minute late', async () => {
    const office = await openOffice(aCase);
    await office.at('2026-11-25T09:00:30Z');
    expect(office.reads(gdpr).join('\n')).toContain('24 timer og 0 minutter tilbage');
  });

  it('are not warned of twice after a restart', async () => {
    const before = await openOffice(aCase);
    await before.at('2026-11-24T09:00:00Z');
    const after = await openOffice(aCase, { store: before.store, at: '2026-11-24T09:01:00Z' });
    await after.at('2026-11-24T09:02:00Z');
    expect(warned([...after.reads(channel), ...after.reads(gdpr)])).toBe(0);
  });

  it('run by the clock in UTC through Easter and the change to summer time', async () => {
    // Good Friday 26 March 2027, 12.00 CET: 24 hours later is 12.00, 71 hours later Monday 12.00 CEST.
    const easter = { reportedAt: '2027-03-26T11:00:00Z', discoveredAt: '2027-03-26T11:00:00Z', events: [taken] };
    const office = await openOffice(sampleCase('egedal', easter));
    await office.at('2027-03-29T09:59:59Z');
    const before = warned(office.reads(channel));
    await office.at('2027-03-29T10:00:00Z');
    expect(warned(office.reads(channel))).toBe(before + 1);
    expect(office.card(channel)).toContain(
      'Frist til Datatilsynet: mandag 29. marts 2027 kl. 13.00 (1 time og 0 minutter tilbage)',
    );
  });

  it('start again when the GDPR unit moves the discovery, with the reason kept', async () => {
    const office = await openOffice(aCase, { at: '2026-11-23T12:00:00Z' });
    await office.press(gdpr, 'discovery.send', {
      at_day: '2026-11-23',
      at_time: '12:30',
      reason: 'Først da stod det fast',
    });
    expect(office.now().discoveredAt).toBe('2026-11-23T11:30:00Z');
    expect(office.card(channel)).toContain('Frist til Datatilsynet: torsdag 26. november 2026 kl. 12.30');
    expect(office.card(channel)).toContain('Først da stod det fast');
    await office.at('2026-11-24T09:00:00Z');
    expect(warned(office.reads(channel))).toBe(0);
    await office.at('2026-11-24T11:30:00Z');
    expect(warned(office.reads(channel))).toBe(1);
  });

  it('stop when it is judged not to be a breach, and when it has been notified', async () => {
    const none = await openOffice(aCase);
    await none.press(isk, 'assess.send', { breach: 'no', reason: 'Krypteret' });
    await none.at('2026-11-26T08:00:00Z');
    expect(warned(none.reads(channel))).toBe(0);
    expect(none.card(channel)).toContain('Frist til Datatilsynet: Ikke nødvendig efter vurderingen');

    const sent = await openOffice(aCase, { at: '2026-11-23T12:00:00Z' });
    await sent.press(isk, 'assess.send', { breach: 'yes', risk: 'high', notify: 'yes', reason: 'CPR' });
    await sent.press(isk, 'notify.send', { reference: 'DT-1', sentAt_day: '2026-11-23', sentAt_time: '12:00' });
    await sent.at('2026-11-26T08:00:00Z');
    expect(warned(sent.reads(channel))).toBe(0);
  });

  it('run on where a case without personal data turns out to be a breach', async () => {
    const office = await openOffice(
      sampleCase('egedal', { ...reported, events: [taken], answers: { personalData: 'no' } }),
    );
    await office.at('2026-11-24T09:00:00Z');
    expect(warned(office.reads(channel))).toBe(0);
    await office.press(isk, 'assess.send', {
      breach: 'yes',
      risk: 'risk',
      notify: 'yes',
      reason: 'Der var en liste med',
    });
    await office.at('2026-11-25T09:00:00Z');
    expect(warned(office.reads(channel))).toBe(1);
  });

  it('are not warned of for the hours that had passed before the report', async () => {
    const office = await openOffice(
      sampleCase('egedal', {
        reportedAt: '2026-11-25T10:00:00Z',
        discoveredAt: '2026-11-23T09:00:00Z',
        events: [taken],
      }),
    );
    await office.at('2026-11-25T10:01:00Z');
    expect(warned(office.reads(channel))).toBe(0);
    await office.at('2026-11-26T03:00:00Z');
    expect(warned(office.reads(channel))).toBe(1);
  });
});

describe('what is planned', () => {
  it('tells what the clocks will do, in order of time', async () => {
    const office = await openOffice(sampleCase('egedal', { ...reported, severity: 'critical' }));
    const planned = office.planner.planned(office.clock.now(), office.store);
    expect(planned[0]).toMatchObject({ to: isk });
    expect(planned.map(({ at }) => at.toString())).toEqual(planned.map(({ at }) => at.toString()).toSorted());
    expect(planned.map(({ what }) => what).join('\n')).toContain('48 timer og 0 minutter tilbage');
  });

  it('costs the same however many cases have been closed', async () => {
    const office = await openOffice(sampleCase('egedal', reported));
    const closed = Array.from({ length: 500 }, (_, n) => ({
      ...sampleCase('egedal', { number: `ALT-${n}`, status: 'closed' }),
    }));
    await office.store.commit(
      closed.map((one) => put(incidents, `egedal/${one.number}`, one, 0)),
      { kind: 'system', part: 'test' },
    );
    let looked = 0;
    const counting = {
      ...parts,
      types: {
        ...parts.types,
        get: (id: string) => {
          looked += 1;
          return parts.types.get(id);
        },
      },
    };
    caseClocks(counting).due(office.clock.now(), office.store);
    expect(looked).toBe(1);
  });
});
