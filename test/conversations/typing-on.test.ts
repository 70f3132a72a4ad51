// A report by those who type on and never touch the form: one question at a time, corrections, and questions in between.
import { describe, expect, test } from 'vitest';
import type { Shown } from './shown.ts';
import { everywhere, type Heard, openStage } from './stage.ts';

const encrypted = 'Er den låst med kryptering?';
const personalData = 'Er der oplysninger om borgere eller kolleger?';

const isForm = ({ text }: Shown): boolean => text.startsWith('Meld det her');
/** What is known, and what is still to be filled in. */
const form = ({ messages }: Heard): string => messages.find(isForm)?.text ?? '';
/** What the person is asked in so many words, beside the form. */
const asked = ({ messages }: Heard): readonly string[] =>
  messages.filter((message) => !isForm(message)).map(({ text }) => text);

describe.each(everywhere)('on $platform', ({ open }) => {
  test('one question at a time, "ved ikke" is an answer, a correction takes hold, and "send" sends', async () => {
    const stage = await openStage(open);
    const room = await stage.coordinatorRoom('ishoj');
    const pernille = await stage.person('ishoj/medarbejder');

    await pernille.says('jeg har mistet min telefon');

    const first = await pernille.says('den lå i bussen i morges');
    expect(form(first)).toContain('Sted: bussen');
    expect(form(first)).toContain('Opdaget: mandag 23. november 2026');
    expect(asked(first)).toEqual([expect.stringContaining(encrypted)]);

    const second = await pernille.says('ved ikke');
    expect(form(second)).toContain('Krypteret: Ved ikke');
    expect(asked(second)).toEqual([expect.stringContaining(personalData)]);

    const third = await pernille.says('nej');
    expect(form(third)).toContain('Personoplysninger: Nej');
    expect(form(third)).toContain('skriv "send"');
    expect(asked(third)).toEqual([]);

    const corrected = await pernille.says('nej, det var i torsdags');
    expect(form(corrected)).toContain('Opdaget: torsdag 19. november 2026');
    expect(form(corrected)).toContain('Personoplysninger: Nej');

    const receipt = await pernille.says('send');
    expect(receipt.text).toContain('Sag ISH-2026-0001');
    expect(receipt.text).toContain('Derfor løber der ingen frist til Datatilsynet.');
    expect(await room.sees()).toContain('Opdaget: torsdag 19. november 2026');
  });

  test('an option may be pressed where it was asked for', async () => {
    const stage = await openStage(open);
    const pernille = await stage.person('ishoj/medarbejder');
    await pernille.says('jeg har mistet min telefon');
    await pernille.says('den lå i bussen i morges');

    const answered = await pernille.presses('Nej');

    expect(form(answered)).toContain('Krypteret: Nej');
    expect(answered.text).toContain(personalData);
  });

  test('who cannot say when it was discovered knows of it now, and no clock waits', async () => {
    const stage = await openStage(open);
    const pernille = await stage.person('ishoj/medarbejder');
    await pernille.says('jeg har mistet min telefon');
    const asksWhen = await pernille.says('ja');
    expect(asked(asksWhen)).toEqual([expect.stringContaining('Hvornår opdagede du det?')]);
    for (let n = 0; n < 4; n += 1) await pernille.says('ved ikke');

    const receipt = await pernille.says('send');

    expect(receipt.text).toContain('inden torsdag 26. november 2026 kl. 09.00.');
  });

  test('words that answer no question do not end up in the description', async () => {
    const stage = await openStage(open);
    const room = await stage.coordinatorRoom('ishoj');
    const pernille = await stage.person('ishoj/medarbejder');
    for (const words of ['jeg har mistet min telefon', 'ved ikke', 'i dag kl. 8', 'ja', 'nej', 'ja', 'send'])
      await pernille.says(words);

    const shown = await room.sees();

    expect(shown).toContain('ISH-2026-0001');
    expect(shown).toContain('Med egne ord\njeg har mistet min telefon\n');
    expect(shown).not.toMatch(/^(ja|nej|ved ikke)$/imu);
  });

  test('a question in the middle is answered, and the report goes on', async () => {
    const stage = await openStage(open);
    const pernille = await stage.person('ishoj/medarbejder');
    await pernille.says('jeg har mistet min telefon i bussen i morges');

    const aside = await pernille.says('hvem ejer egentlig Nexus?');
    expect(aside.text).toContain('Systemejer: Simon Olesen, Centerchef');
    expect(aside.text).toContain('Din anmeldelse er ikke sendt endnu.');

    await pernille.says('ja');
    await pernille.presses('Send', { [encrypted]: 'Ja', [personalData]: 'Nej' });
    const status = await pernille.says('hvad sker der med min sag?');
    expect(status.text).toContain('ISH-2026-0001');
  });

  test('a deadline that has passed is said as passed, without blame', async () => {
    const stage = await openStage(open);
    const pernille = await stage.person('ishoj/medarbejder');
    await pernille.says('jeg har mistet min telefon i bussen i torsdags');

    const receipt = await pernille.presses('Send', {
      [encrypted]: 'Nej',
      [personalData]: 'Ja',
      'Hvilke oplysninger?': 'Ved ikke',
    });

    // Thursday 19 November, counted from its midnight, and 72 hours.
    expect(receipt.text).toContain('Fristen for at give Datatilsynet besked var søndag 22. november 2026 kl. 00.00.');
    expect(receipt.text).toContain('Godt, du siger det nu.');
  });
});
