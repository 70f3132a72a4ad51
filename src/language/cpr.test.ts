// CPR numbers are found in every way of writing them, and other numbers are left alone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsCpr, maskCpr } from './cpr.ts';

const twoDigits = (n: number): string => String(n).padStart(2, '0');

const cprNumber = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 0, max: 99 }),
    serial: fc.integer({ min: 0, max: 9999 }),
    replacement: fc.boolean(),
    between: fc.constantFrom('', '-', ' ', ' - ', '–', '\u00a0'),
  })
  .map(({ day, month, year, serial, replacement, between }) => {
    const date = twoDigits(replacement ? day + 60 : day) + twoDigits(month) + twoDigits(year);
    return `${date}${between}${String(serial).padStart(4, '0')}`;
  });

const words = fc.stringMatching(/^[a-zæøå ,.:;()"']{0,40}$/);

describe('masking CPR numbers', () => {
  it('masks every valid number, whatever stands around it', () => {
    fc.assert(
      fc.property(words, cprNumber, words, (before, number, after) => {
        expect(maskCpr(`${before} ${number} ${after}`)).toBe(`${before} [CPR-nummer] ${after}`);
      }),
    );
  });

  it('masks all of several numbers', () => {
    fc.assert(
      fc.property(
        fc.array(cprNumber, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(', ', '/', ' og ', '\n'),
        (numbers, by) => {
          expect(maskCpr(numbers.join(by))).toBe(numbers.map(() => '[CPR-nummer]').join(by));
        },
      ),
    );
  });

  it('leaves nothing to mask a second time, and never grows a text that has no digits', () => {
    fc.assert(fc.property(fc.string(), (text) => maskCpr(maskCpr(text)) === maskCpr(text)));
    fc.assert(fc.property(words, (text) => maskCpr(text) === text));
  });

  it.each([
    ['modulus 11 holds', '0707614285'],
    ['modulus 11 fails', '010165-1111'],
    ['a replacement number, day + 60', '700171-9995'],
    ['born on a leap day', '290296-1234'],
    ['right after the word', 'cpr:010190-1234'],
    ['glued to the word', 'CPR010190-1234'],
    ['in pairs with dots', '01.01.70-1234'],
    ['in pairs with spaces', '01 01 70 1234'],
    ['in pairs with hyphens', '01-01-70-1234'],
    ['in pairs with slashes', '01/01/70-1234'],
    ['with a dot before the serial', '010170.1234'],
    ['with something unseen before the serial', '010170\u200b1234'],
    ['in brackets', '(010190 1234)'],
    ['after a number of something', 'sag 4 010190-1234'],
    ['with a full stop after it', 'Hendes nummer er 010190-1234.'],
  ])('finds it when %s', (_, text) => {
    expect(containsCpr(text)).toBe(true);
  });

  it.each([
    ['a phone number', 'ring 45 88 12 30 eller 45881230'],
    ['a phone number with country code', '+45 4588 1230, +4545881230, 004545881230'],
    ['a date', '20112026, 20-11-2026, 20.11.2026 kl. 1430'],
    ['a date with a time', '20.11.26 kl. 14:30, 20.11.26 14:30, 20/11-2026'],
    ['a phone number in pairs', '12 34 56 78, 45 12 34 56 78'],
    ['marks that differ', '01.01/70-1234'],
    ['a case number', '2026-00417, INC-2093, 26/014233, HÆN0101901234'],
    ['a month 13', '011390-1234'],
    ['30 February', '300290-1234'],
    ['day 32', '320190-1234'],
    ['part of a longer number', '10101901234 og 01019012345'],
    ['an account number', '0400-0101901234, 010190-1234-56'],
    ['an invoice number', 'faktura nr. 99010190'],
  ])('leaves %s alone', (_, text) => {
    expect(maskCpr(text)).toBe(text);
  });
});
