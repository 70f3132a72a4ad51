// What a reporter puts right on every platform: one line of the summary, a word too much after the receipt, an answer to a handler.
import { describe, expect, test } from 'vitest';
import { everywhere, openStage, workplaces } from './stage.ts';

const told =
  'Jeg har mistet min bærbare i toget i går aftes kl. 20. Den var krypteret, og der var ingen personoplysninger på';

describe.each(everywhere)('on $platform', ({ open }) => {
  test('one line alone', async () => {
    const stage = await openStage(open);
    const room = await stage.coordinatorRoom('glostrup');
    const maja = await stage.person('glostrup/medarbejder');
    const ready = await maja.says(told);
    expect(ready.text).toContain(`Hvad skete der: ${told}`);
    expect(ready.text).toContain('Når du sender, får de her besked:');

    const lines = await maja.presses('Ret en linje');
    expect(lines.messages[0]?.buttons).toContain('Sted: toget');
    await maja.presses('Sted: toget');
    const corrected = await maja.presses('Gem', { 'Hvor skete det?': 'bussen' });
    expect(corrected.text).toContain('Sted: bussen');

    await maja.presses('Send');
    expect(await room.sees()).toContain('Sted: bussen');
  });

  test('commands and thanks after the receipt are answered, and are no part of the case', async () => {
    const stage = await openStage(open);
    const room = await stage.coordinatorRoom('glostrup');
    const maja = await stage.person('glostrup/medarbejder');
    await maja.says(told);
    await maja.presses('Send');

    expect((await maja.says('fortryd')).text).toContain('Sag GLO-2026-0001 er sendt og kan ikke trækkes tilbage.');
    expect((await maja.says('tak')).text).toContain('Selv tak.');
    expect((await maja.says('😀😀')).text).toContain('Har du noget at føje til sag GLO-2026-0001');
    expect(await room.sees()).not.toContain('Nyt fra melder');
  });
});

// The page seats nobody of the GDPR unit.
describe.each(workplaces)('on $platform, with the GDPR unit', ({ open }) => {
  test('a question from a handler is answered in plain words right after the receipt', async () => {
    const stage = await openStage(open);
    const room = await stage.coordinatorRoom('glostrup');
    const minh = await stage.person('glostrup/gdpr');
    const maja = await stage.person('glostrup/medarbejder');
    await maja.says(told);
    await maja.presses('Send');
    await minh.presses('Spørg melder');
    await minh.presses('Gem', { 'Spørgsmål til melder': 'Hvilket tog?' });
    expect((await maja.looks()).text).toContain('Hvilket tog?');

    const answered = await maja.says('toget kl. 19.50 mod Ballerup');

    expect(answered.text).toContain('som dit svar på "Hvilket tog?"');
    expect(await room.sees()).toContain('Melder har svaret på "Hvilket tog?": toget kl. 19.50 mod Ballerup');
    expect((await maja.says('hvad sker der med min sag?')).text).not.toContain('Der ventes på dit svar');
  });

  test('CPR numbers are shown to the handler who asks, alone, and to nobody else', async () => {
    const stage = await openStage(open);
    const room = await stage.coordinatorRoom('glostrup');
    const minh = await stage.person('glostrup/gdpr');
    const maja = await stage.person('glostrup/medarbejder');
    await maja.says('Jeg sendte en mail med cpr-nummeret 010190-1234 til en forkert borger i går');
    await maja.presses('Send', { 'Har modtageren bekræftet, at den er slettet?': 'Ja' });
    expect(await minh.sees()).not.toContain('1234');

    await minh.presses('Flere');
    await minh.presses('Vis det, melder skrev');

    expect(await minh.sees()).toContain('010190-1234');
    for (const seen of [await room.sees(), await maja.sees()]) expect(seen).not.toContain('1234');
    expect(await room.sees()).toContain('Minh Tran fik vist, hvad melder skrev, også CPR-numre');
  });
});
