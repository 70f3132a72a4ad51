// Reports that do not go straight through: dropped, left and taken up again, sent twice, sent from an old screen.
import { describe, expect, test } from 'vitest';
import { everywhere, openStage } from './stage.ts';

const lost = 'Jeg har mistet min bærbare i toget i går aftes kl. 20';
const answers = {
  'Er den låst med kryptering?': 'Ja',
  'Er der oplysninger om borgere eller kolleger?': 'Ja',
  'Hvilke oplysninger?': 'Navn og adresse',
};

describe.each(everywhere)('on $platform', ({ open }) => {
  test('cancelled by the button: nothing is reported, and the old form no longer sends', async () => {
    const stage = await openStage(open);
    const room = await stage.coordinatorRoom('glostrup');
    const maja = await stage.person('glostrup/medarbejder');
    const { messages } = await maja.says(lost);
    const form = messages.at(-1);
    if (!form) throw new Error('There is no form.');

    expect((await maja.presses('Fortryd')).text).toContain('Det er annulleret. Intet er meldt.');
    const late = await maja.pressesOn(form, 'Send', answers);

    expect(late.text).toContain('Den formular er ikke længere åben, og der er ikke sendt noget nu.');
    expect((await maja.says('hvad sker der med min sag?')).text).toContain('Du har ingen sager hos mig.');
    expect(await room.sees()).not.toContain('GLO-2026');
  });

  test('cancelled in a word', async () => {
    const stage = await openStage(open);
    const maja = await stage.person('glostrup/medarbejder');
    await maja.says(lost);

    expect((await maja.says('fortryd')).text).toContain('Det er annulleret. Intet er meldt.');
    expect((await maja.says('send')).text).not.toContain('GLO-2026');
  });

  test('left for the night and a restart: the form still sends, with what was known', async () => {
    const stage = await openStage(open);
    const room = await stage.coordinatorRoom('glostrup');
    const maja = await stage.person('glostrup/medarbejder');
    const { messages } = await maja.says(lost);
    const form = messages.at(-1);
    if (!form) throw new Error('There is no form.');

    await stage.restart();
    await stage.at('2026-11-24T08:30:00+01:00');
    const receipt = await maja.pressesOn(form, 'Send', answers);

    expect(receipt.text).toContain('Sag GLO-2026-0001');
    // Counted from Sunday 20.00, not from the morning on which it was sent.
    expect(receipt.text).toContain('onsdag 25. november 2026 kl. 20.00');
    expect(await room.sees()).toContain('(35 timer og 30 minutter tilbage)');
  });

  test('taken up again in words after a restart', async () => {
    const stage = await openStage(open);
    const maja = await stage.person('glostrup/medarbejder');
    await maja.says(lost);

    await stage.restart();
    await maja.says('den var krypteret');
    await maja.says('nej');
    const receipt = await maja.says('send');

    expect(receipt.text).toContain('Sag GLO-2026-0001');
  });

  test('sent twice by an impatient thumb and twice by the platform: one case', async () => {
    const stage = await openStage(open);
    const room = await stage.coordinatorRoom('glostrup');
    const maja = await stage.person('glostrup/medarbejder');
    const { messages } = await maja.says(lost);
    const form = messages.at(-1);
    if (!form) throw new Error('There is no form.');

    await maja.pressesOn(form, 'Send', answers);
    await maja.isSentAgain();
    const again = await maja.pressesOn(form, 'Send', answers);

    expect(again.text === '' || again.text.includes('Sag GLO-2026-0001')).toBe(true);
    expect((await maja.says('hvad sker der med min sag?')).text.match(/GLO-2026-\d{4} ·/gu)).toEqual([
      'GLO-2026-0001 ·',
    ]);
    expect((await room.messages()).filter(({ text }) => text.includes('GLO-2026'))).toHaveLength(1);
  });

  test('a required question left empty is asked for again, with everything else kept', async () => {
    const stage = await openStage(open);
    const maja = await stage.person('glostrup/medarbejder');
    const { messages } = await maja.says('Jeg har mistet min bærbare i toget');
    const form = messages.at(-1);
    if (!form) throw new Error('There is no form.');

    const refused = await maja.pressesOn({ ...form, fields: [] }, 'Send');

    expect(refused.text).not.toContain('GLO-2026');
    const receipt = await maja.pressesOn(form, 'Send', {
      ...answers,
      'Hvornår opdagede du det? (dato)': '2026-11-23',
      'Klokken cirka (kan udelades)': '08:15',
    });
    expect(receipt.text).toContain('inden torsdag 26. november 2026 kl. 08.15.');
  });
});
