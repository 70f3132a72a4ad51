// The yearly figures, worked out by hand for a handful of cases.
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { parts, sampleCase } from '../../test/casework/office.ts';
import type { CaseEvent } from '../incidents/event.ts';
import type { Incident } from '../incidents/record.ts';
import { yearFigures } from './figures.ts';
import { figuresFacts } from './figures-parts.ts';
import { yearReport } from './year-report.ts';

const now = Temporal.Instant.from('2026-12-01T09:00:00Z');
const by = 'rodovre/isk';
const taken = (at: string): CaseEvent => ({ kind: 'taken', at, by });
const assessed = (notify: boolean): CaseEvent => ({
  kind: 'assessed',
  at: '2026-11-23T09:00:00Z',
  by,
  breach: true,
  risk: notify ? 'risk' : 'none',
  notify,
  reason: 'x',
});
const sent = (sentAt: string): CaseEvent => ({
  kind: 'notified',
  at: sentAt,
  by,
  notice: 'supervisoryAuthority',
  reference: 'r',
  sentAt,
});
const closed = (at: string): CaseEvent => ({ kind: 'closed', at, by, conclusion: '' });
const one = (number: number, more: Partial<Incident>): Incident =>
  sampleCase('rodovre', { number: `ROD-2026-000${number}`, ...more });

/** All but the fourth discovered on 23 November at 7.00 and reported at 8.00 UTC. */
const cases: readonly Incident[] = [
  one(1, {
    severity: 'critical',
    status: 'closed',
    events: [
      taken('2026-11-23T08:10:00Z'),
      assessed(true),
      sent('2026-11-24T08:00:00Z'),
      closed('2026-11-25T08:00:00Z'),
    ],
  }),
  one(2, { events: [taken('2026-11-23T08:30:00Z'), assessed(true)] }),
  one(3, {
    type: 'phishing',
    severity: 'low',
    status: 'closed',
    events: [taken('2026-11-23T09:00:00Z'), assessed(false), closed('2026-11-27T08:00:00Z')],
  }),
  one(4, {
    reporter: { person: 'rodovre/idpo', name: 'Ida Poulsen', thread: 't' },
    reportedAt: '2026-11-30T08:00:00Z',
    discoveredAt: '2026-11-30T08:00:00Z',
    events: [assessed(true)],
  }),
  one(5, { reportedAt: '2026-01-01T00:30:00+01:00', reporter: { name: 'Vikar', thread: 't' } }),
  one(6, { reportedAt: '2025-12-31T22:59:00Z' }),
  sampleCase('egedal', { number: 'EGE-2026-0001' }),
];

const figures = yearFigures(parts, cases, { municipality: 'rodovre', year: 2026 }, now, 'da');

describe('of a year', () => {
  it('counts by status, kind, severity, centre and month', () => {
    expect(figures).toMatchObject({
      total: 5,
      open: 3,
      closed: 2,
      byType: [
        { label: 'Mistet eller stjålet udstyr', value: 4 },
        { label: 'Mistænkelig mail, sms eller opkald', value: 1 },
      ],
      bySeverity: [
        { label: 'Kritisk', value: 1 },
        { label: 'Høj', value: 3 },
        { label: 'Mellem', value: 0 },
        { label: 'Lav', value: 1 },
      ],
      breaches: 4,
    });
    expect(figures.byMonth.map(({ value }) => value)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0]);
    expect(figures.byCentre.map(({ value }) => value)).toEqual([3, 1, 1]);
    expect(figures.byCentre.map(({ label }) => label)).toEqual(expect.arrayContaining(['Økonomiafdelingen', 'Ukendt']));
  });

  it('has the median time to take (10, 30, 60 minutes) and to close (2 and 4 days)', () => {
    expect(figures.medianToTake).toBe(30);
    expect(figures.medianToClose).toBe(3 * 24 * 60);
  });

  it('judges the 72 hours by those whose time has run: one in time, one overdue, one still running', () => {
    expect(figures.notified).toEqual({ inTime: 1, late: 0, overdue: 1, waiting: 1, notNeeded: 1, unjudged: 1 });
    expect(figuresFacts(figures, 'da')).toEqual([
      { label: 'Sager', value: '5 (3 åbne, 2 lukkede)' },
      { label: 'Brud på persondatasikkerheden', value: '4' },
      { label: 'Anmeldt til Datatilsynet inden for 72 timer', value: '1 af 2 (50 %)' },
      { label: 'Skal anmeldes, fristen løber', value: '1' },
      { label: 'Tid til sagen var taget (median)', value: '30 minutter' },
      { label: 'Tid til sagen var lukket (median)', value: '3 døgn' },
    ]);
  });
});

describe('as a report', () => {
  const rule = parts.registry.municipality('rodovre')?.profile.casework.yearlyEvaluation;
  const text = yearReport(figures, 'Rødovre Kommune', now, rule);

  it('says what demands it, and holds figures and bars', () => {
    expect(text).toMatch(/^# Hændelser i 2026\n\nRødovre Kommune\. Opgjort tirsdag 1\. december 2026 af Vogter\./u);
    expect(text).toContain(
      '> Politikken: "Sikkerhedshændelser skal registreres og omfanget skal mindst en gang årligt evalueres"',
    );
    expect(text).toContain('| Sager | 5 (3 åbne, 2 lukkede) |');
    expect(text).toContain(`Høj     ${'█'.repeat(20)} 3\n`);
    expect(text).toContain('| Skal anmeldes, fristen er overskredet | 1 |');
  });

  it('names nobody', () => {
    expect(text).not.toMatch(/Poulsen|Vikar|Melder|Stig Madsen/u);
  });

  it('of a year without incidents says so', () => {
    const nothing = yearFigures(parts, cases, { municipality: 'rodovre', year: 2024 }, now, 'da');
    expect(yearReport(nothing, 'Rødovre Kommune', now)).toContain('Der er ikke meldt hændelser i 2024.');
    expect(nothing.medianToTake).toBeUndefined();
  });
});
