// The clocks of a case on every channel: nobody takes it, and the 72 hours run.
import { describe, expect, test } from 'vitest';
import { number, openOffice, reports } from './casework/office.ts';
import { slackOnly, teamsOnly, webOnly, workplaces } from './stage.ts';

describe.each([webOnly, teamsOnly, slackOnly])('on $platform', (platform) => {
  test('the 72 hours are warned of after 24, 48, 66 and 71 hours, once each, and then they are over', async () => {
    const { stage, christian, maja } = await openOffice(platform);
    await reports(maja);
    await christian.presses('Overtag');
    const at = async (time: string): Promise<string> => {
      await stage.at(time);
      return (await christian.looks()).messages
        .map(({ text }) => text)
        .filter((text) => text.includes('Anmeldelse til Datatilsynet:'))
        .join('\n');
    };

    expect(await at('2026-11-24T07:59:00+01:00')).toBe('');
    expect(await at('2026-11-24T08:00:00+01:00')).toContain(
      `${number} · Anmeldelse til Datatilsynet: 48 timer og 0 minutter tilbage. Fristen er torsdag 26. november 2026 kl. 08.00.`,
    );
    expect(await at('2026-11-24T20:00:00+01:00')).not.toContain('timer');
    expect(await at('2026-11-25T08:00:00+01:00')).toContain('24 timer og 0 minutter tilbage');
    await stage.restart();
    expect(await at('2026-11-26T02:00:00+01:00')).toContain('6 timer og 0 minutter tilbage');
    expect(await at('2026-11-26T07:00:00+01:00')).toContain('1 time og 0 minutter tilbage');

    await stage.at('2026-11-26T09:00:00+01:00');
    await christian.presses('Vurdér brud');
    const passed = await christian.presses('Gem', {
      'Er det et brud': 'Ja',
      'Risiko for': 'Risiko',
      'Skal Datatilsynet': 'Ja',
      Begrundelse: 'Vi ventede på modtageren',
    });
    expect(passed.text).toContain('kl. 08.00 (fristen er overskredet)');
    await christian.presses('Anmeldt');
    const late = await christian.presses('Gem', { Reference: 'DT-4712' });
    expect(late.text).toContain('Skriv, hvad forsinkelsen skyldes (art. 33, stk. 1).');
    const sent = await christian.presses('Gem', { 'Begrundelse for forsinkelse': 'Ventede på modtageren' });
    expect(sent.text).toContain('reference DT-4712. Forsinket: Ventede på modtageren');
  });

  test('who has taken it hears nothing more of that it is to be taken', async () => {
    const { stage, room, christian, maja } = await openOffice(platform);
    await reports(maja);
    await christian.presses('Overtag');
    await stage.at('2026-11-23T14:00:00+01:00');
    expect(await room.sees()).not.toContain('Ingen har taget sagen endnu');
  });
});

describe.each(workplaces)('on $platform', (platform) => {
  /** Serious, so an hour each; in Glostrup the GDPR unit comes first, then the coordinator, IT, and the chief executive. */
  test('a case that nobody takes goes on to the next in line', async () => {
    const { stage, room, maja } = await openOffice(platform);
    const line = ['gdpr', 'isk', 'it', 'top'];
    const people = await Promise.all(line.map((id) => stage.person(`glostrup/${id}`)));
    await reports(maja);
    const heard = async (time: string): Promise<readonly boolean[]> => {
      await stage.at(time);
      const seen = await Promise.all(people.map((person) => person.sees()));
      return seen.map((text) => text.includes(`${number} · Ingen har taget sagen endnu`));
    };

    expect(await heard('2026-11-23T09:59:00+01:00')).toEqual([false, false, false, false]);
    expect(await heard('2026-11-23T10:00:00+01:00')).toEqual([true, false, false, false]);
    expect(await heard('2026-11-23T11:00:00+01:00')).toEqual([true, true, false, false]);
    expect(await heard('2026-11-23T12:00:00+01:00')).toEqual([true, true, true, false]);
    expect(await heard('2026-11-23T13:00:00+01:00')).toEqual([true, true, true, true]);
    expect((await room.sees()).match(/Ingen har taget sagen endnu/gu)).toHaveLength(4);

    // Whoever was drawn in has the card, and a handler among them can take it.
    await people[2]?.presses('Overtag');
    expect(await room.sees()).toContain('Sagen er hos: Tobias Sørensen');
  });
});
