// Times as people state them. Now is Monday 23 November 2026 at 10:00 in Copenhagen.
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { danishZone, type Instant } from '../core/clock.ts';
import { findWhen, parseWhen } from './when.ts';

const monday = Temporal.Instant.from('2026-11-23T10:00:00+01:00');

const read = (text: string, now: Instant = monday, find = findWhen): string | null => {
  const when = find(text, now);
  if (!when) return null;
  const local = when.at.toZonedDateTimeISO(danishZone).toPlainDateTime();
  return when.precision === 'day'
    ? local.toPlainDate().toString()
    : `${local.toString({ smallestUnit: 'minute' })}${when.precision === 'minute' ? '' : ' about'}`;
};

describe('when it happened', () => {
  it.each([
    ['den forsvandt i dag', '2026-11-23'],
    ['det skete i går', '2026-11-22'],
    ['sket igaar', '2026-11-22'],
    ['i forgårs', '2026-11-21'],
    ['væk siden i fredags', '2026-11-20'],
    ['sidste torsdag', '2026-11-19'],
    ['i mandags', '2026-11-16'],
    ['forrige fredag', '2026-11-13'],
    ['onsdag i sidste uge', '2026-11-18'],
    ['i weekenden', '2026-11-21'],
    ['for tre dage siden', '2026-11-20'],
    ['two weeks ago', '2026-11-09'],
    ['d. 12. november', '2026-11-12'],
    ['on November 10', '2026-11-10'],
    ['den 5.', '2026-11-05'],
    ['12/11', '2026-11-12'],
    ['12/11-25', '2025-11-12'],
    ['16.11.2026', '2026-11-16'],
    ['2026-11-12', '2026-11-12'],
  ])('%s is a day', (text, day) => {
    expect(read(text)).toBe(day);
  });

  it.each([
    ['i morges', '2026-11-23T08:00 about'],
    ['i nat', '2026-11-23T02:00 about'],
    ['i aftes', '2026-11-22T20:00 about'],
    ['i går aftes', '2026-11-22T20:00 about'],
    ['last night', '2026-11-22T20:00 about'],
    ['yesterday morning', '2026-11-22T08:00 about'],
    ['onsdag eftermiddag', '2026-11-18T15:00 about'],
    ['natten til lørdag', '2026-11-21T02:00 about'],
    ['i eftermiddags', '2026-11-22T15:00 about'],
    ['i går ved frokosttid', '2026-11-22T12:00 about'],
  ])('%s is a part of a day', (text, about) => {
    expect(read(text)).toBe(about);
  });

  it.each([
    ['i går ved 20-tiden', '2026-11-22T20:00'],
    ['i morges kl. 7.40', '2026-11-23T07:40'],
    ['kl 4:12 i nat', '2026-11-23T04:12'],
    ['kl 23 i nat', '2026-11-22T23:00'],
    ['kl. 8 i aftes', '2026-11-22T20:00'],
    ['kl 14', '2026-11-22T14:00'],
    ['siden 8.45', '2026-11-23T08:45'],
    ['halv ni', '2026-11-23T08:30'],
    ['kvart over otte i fredags', '2026-11-20T08:15'],
    ['klokken 1430 tirsdag', '2026-11-17T14:30'],
    ['lørdag d. 21/11 kl. 9', '2026-11-21T09:00'],
    ['at 3pm', '2026-11-22T15:00'],
    ['at 9 this morning', '2026-11-23T09:00'],
    ['at 11 last night', '2026-11-22T23:00'],
    ['at 2 last night', '2026-11-23T02:00'],
    ['ved midnat', '2026-11-23T00:00'],
    ['for 10 minutter siden', '2026-11-23T09:50'],
    ['for et kvarter siden', '2026-11-23T09:45'],
    ['for en halv time siden', '2026-11-23T09:30'],
    ['natten til lørdag kl 2', '2026-11-21T02:00'],
    ['fredag nat kl 2', '2026-11-21T02:00'],
    ['an hour ago', '2026-11-23T09:00'],
    ['har været nede i to timer', '2026-11-23T08:00'],
  ])('%s is a time', (text, at) => {
    expect(read(text)).toBe(at);
  });

  it.each([
    ['nothing is said', 'min telefon er væk'],
    ['it is a greeting', 'godmorgen, god aften, good morning'],
    ['the date does not exist', 'det var 31. februar'],
    ['the date lies just ahead', 'den 30/11'],
    ['it is still to come', 'jeg skal bruge den i morgen, senest på fredag'],
    ['it is a phone number', 'ring på 45 88 12 30'],
    ['it is an amount', 'de fik 48.000 kr. og 12,50'],
    ['it is a case number', 'sag 2026-00417'],
  ])('nothing is stated when %s', (_, text) => {
    expect(read(text)).toBeNull();
  });

  it('is when it happened, not when somebody noticed', () => {
    expect(read('opdagede i dag at døren har stået åben siden lørdag')).toBe('2026-11-21');
    expect(read('opdagede det i dag')).toBe('2026-11-23');
  });

  it('takes no notice of a day that is denied', () => {
    expect(read('det var ikke i fredags men i torsdags')).toBe('2026-11-19');
  });

  it('reads the clock of Copenhagen on both sides of the change to summer time', () => {
    const after = Temporal.Instant.from('2027-03-29T10:00:00+02:00');
    expect(findWhen('i lørdags kl 12', after)?.at.toString()).toBe('2027-03-27T11:00:00Z');
    expect(findWhen('i søndags kl 12', after)?.at.toString()).toBe('2027-03-28T10:00:00Z');
  });

  it('reads a date before New Year as last year', () => {
    expect(read('28/12', Temporal.Instant.from('2027-01-04T10:00:00+01:00'))).toBe('2026-12-28');
  });

  it('never lies ahead, whatever is typed', () => {
    const piece = fc.constantFrom(
      'i dag',
      'fredag',
      'kl 23',
      '31/12',
      'i nat',
      'eftermiddag',
      'midnat',
      '24. december',
      'for 3 timer siden',
      'today',
      'at 11pm',
      ' ',
      'ikke',
      '45',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
        const when = findWhen(pieces.join(' '), monday);
        return when === null || when.at.epochMilliseconds <= monday.epochMilliseconds;
      }),
    );
  });
});

describe('a typed answer to "when?"', () => {
  it.each([
    ['nu', '2026-11-23T10:00'],
    ['lige nu!', '2026-11-23T10:00'],
    ['8', '2026-11-23T08:00'],
    ['ca. 14', '2026-11-22T14:00'],
    ['nej, det var i torsdags', '2026-11-19'],
  ])('%s', (answer, at) => {
    expect(read(answer, monday, parseWhen)).toBe(at);
  });

  it('is null when there is no time in it', () => {
    expect(parseWhen('det ved jeg ikke', monday)).toBeNull();
  });
});
