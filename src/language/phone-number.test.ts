// Numbers that people may be called on, and numbers that only happen to stand in a text.
import { describe, expect, it } from 'vitest';
import { findPhone, onlyPhone } from './phone-number.ts';

describe('a number to call', () => {
  it.each([
    ['Ring til mig på 20 12 34 56, hvis I mangler noget', '20 12 34 56'],
    ['I må gerne ringe på 20123456', '20 12 34 56'],
    ['jeg kan træffes på +45 20.12.34.56', '20 12 34 56'],
    ['jeg kan fanges på tlf. 20-12-34-56', '20 12 34 56'],
    ['You can reach me on 0045 20123456', '20 12 34 56'],
    ['please call me at 20 12 34 56', '20 12 34 56'],
  ])('"%s"', (text, number) => expect(findPhone(text)).toBe(number));
});

describe('no number to call', () => {
  it.each([
    'jeg har mistet min telefon, nummeret er 20 12 34 56',
    'der ringede en fra 20123456 og ville have min kode',
    'en sms om, at jeg skulle ringe til 20 12 34 56',
    'ring til mig. Sagen hedder 20123456',
    'ring til mig på 010190-1234',
    'kan jeg ringe til nogen?',
  ])('"%s"', (text) => expect(findPhone(text)).toBeNull());
});

it.each([
  ['20123456', '20 12 34 56'],
  ['mit nummer er +45 20 12 34 56.', '20 12 34 56'],
  ['14', null],
  ['0101901234', null],
  ['22-11-2026', null],
  ['20123456 er nummeret på den telefon, jeg har mistet', null],
])('a text of hardly more than a number: "%s"', (text, number) => expect(onlyPhone(text)).toBe(number));
