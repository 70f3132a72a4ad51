// Plain data: what comes back from the log is what went in, or it never went in.
import { expect, test } from 'vitest';
import { freeze, toPlain } from './plain.ts';

test('a copy without the fields that are undefined', () => {
  const value = { a: [1, { b: null }], c: undefined, d: -0 };
  const copy = toPlain(value);
  expect(copy).toStrictEqual({ a: [1, { b: null }], d: 0 });
  expect(copy).not.toBe(value);
});

test('a form field that somebody has called __proto__ is a field like any other', () => {
  const copy = toPlain(JSON.parse('{"__proto__": {"admin": true}}'));
  expect(JSON.stringify(copy)).toBe('{"__proto__":{"admin":true}}');
  expect(Reflect.get({}, 'admin')).toBeUndefined();
});

test.each([
  ['a date', { at: [new Date(0)] }, 'at[0] is a Date'],
  ['not a number', { n: Number.NaN }, 'n is NaN'],
  ['a function', { call: () => 1 }, 'call is a function'],
  ['a hole in a list', { list: [undefined] }, 'list[0] is a undefined'],
])('%s is refused, and the place is named', (_, value, message) => {
  expect(() => toPlain(value)).toThrow(message);
});

test('frozen all the way down', () => {
  const value = freeze({ list: [{ deep: true }] });
  expect([value, value.list, value.list[0]].every(Object.isFrozen)).toBe(true);
});
