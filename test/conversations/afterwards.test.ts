// After the receipt: what comes to mind later, a second incident, and what is happening with the case.
import { describe, expect, test } from 'vitest';
import { type Actor, everywhere, openStage } from './stage.ts';

const report = async (person: Actor): Promise<void> => {
  await person.says('Jeg har mistet min bærbare i toget i går aftes kl. 20');
  await person.presses('Send', {
    'Er den låst med kryptering?': 'Ja',
    'Er der oplysninger om borgere eller kolleger?': 'Nej',
  });
};

describe.each(everywhere)('on $platform', ({ open }) => {
  test.each([
    'den havde et gult cover',
    'det var en HP',
    'jeg glemte at sige, at koden stod på en gul seddel',
    'det gælder 14 borgere',
  ])('"%s" is added to the case, and the coordinator sees it', async (words) => {
    const stage = await openStage(open);
    const room = await stage.coordinatorRoom('egedal');
    const samira = await stage.person('egedal/medarbejder');
    await report(samira);

    const added = await samira.says(words);
    if (added.text.includes('Er det en ny hændelse')) await samira.presses('Føj det til sag EGE-2026-0001');

    expect(await samira.sees()).toContain('Det er føjet til sag EGE-2026-0001');
    expect(await room.sees()).toContain(`EGE-2026-0001 · Nyt fra melder: ${words}`);
  });

  test('a second incident is asked about once and gets a number of its own', async () => {
    const stage = await openStage(open);
    const room = await stage.coordinatorRoom('egedal');
    const samira = await stage.person('egedal/medarbejder');
    await report(samira);
    await stage.at('2026-11-23T10:00:00+01:00');

    const asked = await samira.says('jeg har også mistet min telefon i morges');
    expect(asked.text).toContain('Er det en ny hændelse, eller hører det til din sag?');
    const opened = await samira.presses('Det er nyt');
    expect(opened.text).toContain('Ring til IT nu');
    const receipt = await samira.presses('Send', {
      'Er den låst med kryptering?': 'Ja',
      'Er der oplysninger om borgere eller kolleger?': 'Nej',
    });

    expect(receipt.text).toContain('Sag EGE-2026-0002');
    expect(await room.sees()).toContain('Det drejer sig om: Telefon');
    const status = await samira.says('hvad sker der med min sag?');
    expect(status.text).toMatch(/EGE-2026-0002[\s\S]*EGE-2026-0001/u);
  });

  test('whether it is new may be typed, too', async () => {
    const stage = await openStage(open);
    const room = await stage.coordinatorRoom('egedal');
    const samira = await stage.person('egedal/medarbejder');
    await report(samira);
    await samira.says('jeg har også mistet min telefon i morges');

    const added = await samira.says('det hører til samme sag');

    expect(added.text).toContain('Det er føjet til sag EGE-2026-0001');
    expect(await room.sees()).toContain('Nyt fra melder: jeg har også mistet min telefon i morges');
  });

  test('questions, thanks and help are no part of the case', async () => {
    const stage = await openStage(open);
    const room = await stage.coordinatorRoom('egedal');
    const samira = await stage.person('egedal/medarbejder');
    await report(samira);

    expect((await samira.says('tak for hjælpen')).text).toContain('Selv tak.');
    expect((await samira.says('hvem ejer Nexus?')).text).toContain('KMD Nexus');
    expect((await samira.says('hjælp')).text).toContain('Det her kan jeg hjælpe med');
    expect(await room.sees()).not.toContain('Nyt fra melder');
  });

  test('the status names the case, who has been told and that it is being handled; nobody sees the cases of others', async () => {
    const stage = await openStage(open);
    const samira = await stage.person('egedal/medarbejder');
    const leader = await stage.person('egedal/leder');
    await report(samira);

    const status = await samira.says('hvad sker der med min sag?');

    expect(status.text).toContain('EGE-2026-0001 · Mistet eller stjålet udstyr');
    expect(status.text).toContain('Status: Modtaget. De, der skal tage den, har fået besked.');
    expect(status.text).toContain('Ahmed Mahmoud');
    expect((await leader.says('hvad sker der med min sag?')).text).toContain('Du har ingen sager hos mig.');
  });

  test('a CPR number is masked for everybody else', async () => {
    const stage = await openStage(open);
    const room = await stage.coordinatorRoom('egedal');
    const leader = await stage.person('egedal/leder');
    const samira = await stage.person('egedal/medarbejder');
    await samira.says('Jeg har mistet min bærbare med papirer på 010190-1234 i toget i går aftes kl. 20');
    await samira.presses('Ret eller tilføj');
    await samira.presses('Send', {
      'Er den låst med kryptering?': 'Ja',
      'Er der oplysninger om borgere eller kolleger?': 'Ja',
      'Hvilke oplysninger?': 'CPR-nummer',
      'Hvor skete det?': 'hos 0101901234',
    });
    await samira.says('der lå også noget om 311299 4321 i tasken');

    for (const seen of [await room.sees(), await leader.sees(), await samira.sees()]) {
      expect(seen).toContain('EGE-2026-0001');
      expect(seen).not.toMatch(/1234|4321/u);
    }
  });
});
