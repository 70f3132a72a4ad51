// The yearly course in Ishøj: one message to the leader, with the sentence that demands it, and buttons that do what they say.
import { describe, expect, test } from 'vitest';
import { type Actor, everywhere, type Heard, openStage, type Stage } from './stage.ts';

const friday = '2026-11-27T16:00:00+01:00';
const monday = '2026-11-30T09:00:00+01:00';

const digests = ({ messages }: Heard): number =>
  messages.filter(({ text }) => text.includes('i dit team mangler')).length;

/** What fell due before Friday has been sent; from here on, only Monday's reminder is new. */
const beforeMonday = async (stage: Stage, ...people: readonly Actor[]): Promise<void> => {
  await stage.at(friday);
  for (const person of people) await person.looks();
};

describe.each(everywhere)('on $platform', ({ open }) => {
  test('on Monday 30 November at nine, one message: who is missing, until when and why', async () => {
    const stage = await openStage(open, friday);
    const tove = await stage.person('ishoj/leder');
    await beforeMonday(stage, tove);

    await stage.at('2026-11-30T08:59:00+01:00');
    expect(digests(await tove.looks())).toBe(0);
    await stage.at(monday);
    const digest = await tove.looks();

    expect(digests(digest)).toBe(1);
    expect(digest.text).toContain('3 i dit team mangler E-læring i GDPR');
    expect(digest.text).toContain('fristen er tirsdag 1. december 2026.');
    expect(digest.text).toContain('Anne Olesen | tirsdag 18. marts 2025');
    expect(digest.text).toContain('Frederik Larsen | Ikke registreret');
    expect(digest.text).toContain('Pernille Jørgensen | torsdag 23. oktober 2025');
    expect(digest.text).toContain(
      'Alle ansatte og nyansatte der arbejder med personoplysninger gennemgår derfor bl.a. et e-læringskursus i GDPR årligt',
    );
    expect(digest.messages.at(-1)?.buttons).toEqual(['Påmind dem', 'Udsæt en uge', 'Ikke mig']);
  });

  test('never twice, not after a restart either', async () => {
    const stage = await openStage(open, friday);
    const tove = await stage.person('ishoj/leder');
    await beforeMonday(stage, tove);
    await stage.at(monday);
    expect(digests(await tove.looks())).toBe(1);

    await stage.at('2026-11-30T09:30:00+01:00');
    expect((await tove.looks()).messages).toEqual([]);
    await stage.restart();
    await stage.at('2026-11-30T10:00:00+01:00');

    // The page forgets what it showed when the process ends; whatever it shows now came after.
    expect(digests(await tove.looks())).toBe(0);
  });

  test('"Påmind dem" reaches the one who is missing, once a day', async () => {
    const stage = await openStage(open, friday);
    const tove = await stage.person('ishoj/leder');
    const pernille = await stage.person('ishoj/medarbejder');
    await beforeMonday(stage, tove, pernille);
    await stage.at(monday);
    const digest = (await tove.looks()).messages.at(-1);
    if (!digest) throw new Error('There is no digest.');

    const done = await tove.pressesOn(digest, 'Påmind dem');

    expect(done.text).toContain('Pernille Jørgensen');
    expect((await pernille.looks()).text).toContain(
      'Hej Pernille. Kurset "E-læring i GDPR" står ikke som taget for dig endnu. Fristen er tirsdag 1. december 2026.',
    );
    const again = await tove.pressesOn(digest, 'Påmind dem');
    expect(again.text).toContain('De har allerede fået en påmindelse i dag.');
    expect((await pernille.looks()).messages).toEqual([]);
  });

  test('"Udsæt en uge" gives a week of peace, and then it is asked again', async () => {
    const stage = await openStage(open, friday);
    const tove = await stage.person('ishoj/leder');
    await beforeMonday(stage, tove);
    await stage.at(monday);

    const later = await tove.presses('Udsæt en uge');
    expect(later.text).toContain('Jeg vender tilbage mandag 7. december 2026');

    await stage.at('2026-12-01T09:00:00+01:00');
    await stage.at('2026-12-04T14:00:00+01:00');
    expect(digests(await tove.looks())).toBe(0);
    await stage.at('2026-12-07T09:00:00+01:00');
    expect(digests(await tove.looks())).toBe(1);
  });

  test('"Ikke mig" is the end of it for this time', async () => {
    const stage = await openStage(open, friday);
    const tove = await stage.person('ishoj/leder');
    await beforeMonday(stage, tove);
    await stage.at(monday);

    expect((await tove.presses('Ikke mig')).text).toContain('Så spørger jeg dig ikke mere om det i denne omgang.');

    for (const then of ['2026-12-01T09:00:00+01:00', '2026-12-08T09:00:00+01:00', '2026-12-15T09:00:00+01:00'])
      await stage.at(then);
    expect(digests(await tove.looks())).toBe(0);
  });

  test('an employee cannot use a leader’s button', async () => {
    const stage = await openStage(open, friday);
    const tove = await stage.person('ishoj/leder');
    const pernille = await stage.person('ishoj/medarbejder');
    await beforeMonday(stage, tove, pernille);
    await stage.at(monday);
    const digest = (await tove.looks()).messages.at(-1);
    if (!digest) throw new Error('There is no digest.');

    const pressed = await pernille.pressesOn(digest, 'Påmind dem');

    expect(pressed.text).toContain('Den påmindelse er til en anden.');
  });
});
