// The number to call: by day whoever the type is about, outside working hours the one that is answered then.
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { knowledge, openTalk } from '../../../test/reporting/talk.ts';
import { phoneFor } from './phone.ts';

const { types, registry } = knowledge();
const profile = registry.municipality('glostrup')?.profile;
const at = (time: string) => Temporal.Instant.from(`${time}+01:00`);
const call = (type: string, time: string) => {
  const { number, other } = phoneFor(types.get(type) ?? types.usual('other'), profile, at(time)) ?? {};
  return [number, other?.when, other?.number];
};
const [itDuty, afterHours, gdpr] = ['00 00 03 91', '00 00 03 92', '00 00 03 93'];

describe('whom to call in Glostrup', () => {
  it.each([
    ['lost-device', '2026-11-23T09:00', itDuty, 'afterHours', afterHours],
    ['lost-device', '2026-11-23T08:59', afterHours, 'workingHours', itDuty],
    ['lost-device', '2026-11-23T15:00', afterHours, 'workingHours', itDuty],
    ['lost-device', '2026-11-22T12:00', afterHours, 'workingHours', itDuty],
    ['lost-device', '2026-12-25T12:00', afterHours, 'workingHours', itDuty],
    ['misdirected-mail', '2026-11-23T12:00', gdpr, 'afterHours', afterHours],
    ['misdirected-mail', '2026-11-23T23:00', afterHours, 'workingHours', gdpr],
  ])('about %s at %s', (type, time, number, when, other) => {
    expect(call(type, time)).toEqual([number, when, other]);
  });

  it('is the one number there is where no other is given', () => {
    const one = profile && { ...profile, phones: { itDuty } };
    expect(phoneFor(types.usual('lost_device'), one, at('2026-11-22T03:00'))).toMatchObject({ number: itDuty });
    const none = profile && { ...profile, phones: {} };
    expect(phoneFor(types.usual('lost_device'), none, at('2026-11-22T03:00'))).toBeUndefined();
  });
});

it('stands first in the receipt at night, too', async () => {
  const talk = openTalk();
  talk.clock.set('2026-11-23T22:00:00Z');
  await talk.says('jeg har mistet min telefon i toget i dag');
  const receipt = await talk.presses('Send', { encrypted: 'no', personalData: 'no' });
  talk.clock.set('2026-11-23T09:00:00Z');
  expect(receipt.text).toContain('Ring til vagten nu: 00 00 03 92 (i arbejdstiden 00 00 03 91)');
});
