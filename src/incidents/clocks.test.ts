// The law's clock against dates worked out by hand.
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { danishZone } from '../core/clock.ts';
import { notifyBefore, timeLeft } from './clocks.ts';

const danish = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(danishZone).toInstant();
const shown = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(danishZone).toPlainDateTime().toString();

describe('the 72 hours of GDPR Art. 33', () => {
  it('run on through Easter and gain an hour on the clock when summer time begins in between', () => {
    // Good Friday 26 March 2027, 12.00 CET; summer time begins on 28 March.
    expect(shown(notifyBefore(danish('2027-03-26T12:00')))).toBe('2027-03-29T13:00:00');
  });

  it('run on through Christmas', () => {
    expect(shown(notifyBefore(danish('2026-12-23T15:40')))).toBe('2026-12-26T15:40:00');
  });

  it('lose an hour on the clock when winter time begins in between', () => {
    // Saturday 24 October 2026, 12.00 CEST; winter time begins on 25 October.
    expect(shown(notifyBefore(danish('2026-10-24T12:00')))).toBe('2026-10-27T11:00:00');
  });

  it('leave 71 hours and 30 minutes half an hour after discovery', () => {
    const discovered = danish('2026-11-23T10:00');
    const left = timeLeft(notifyBefore(discovered), discovered.add({ minutes: 30 }));
    expect([left?.hours, left?.minutes]).toEqual([71, 30]);
  });

  it('leave 24 hours also when that is said half a minute late', () => {
    const discovered = danish('2026-11-23T10:00');
    const left = timeLeft(notifyBefore(discovered), discovered.add({ hours: 48, seconds: 30 }));
    expect([left?.hours, left?.minutes]).toEqual([24, 0]);
  });

  it('are over when they have run out', () => {
    const discovered = danish('2026-11-23T10:00');
    const leftAfter = (time: object) => timeLeft(notifyBefore(discovered), discovered.add(time));
    expect([leftAfter({ hours: 72 }), leftAfter({ hours: 73 })]).toEqual([undefined, undefined]);
  });
});
