// What handlers may not do, or not now: refused with the reason, nothing is changed, and the card is the present one.
import { describe, expect, test } from 'vitest';
import { assessment, fills, findsAndFills, number, openOffice, reports } from './casework/office.ts';
import { slackOnly, teamsOnly, webOnly, workplaces } from './stage.ts';

describe.each([webOnly, teamsOnly, slackOnly])('on $platform', (platform) => {
  test('a card on an old screen says what has happened since, and the new one stands there', async () => {
    const { room, christian, maja } = await openOffice(platform);
    await reports(maja);
    const [old] = (await room.messages()).filter(({ buttons }) => buttons.includes('Overtag'));
    if (!old) throw new Error('The case does not stand in the channel.');
    await christian.presses('Overtag');

    const late = await christian.pressesOn(old, 'Overtag');

    expect(late.text).toMatch(/Kortet var ikke det nyeste: Christian Beck har taget sagen.+Intet er ændret/u);
    expect(await room.sees()).toContain('Sagen er hos: Christian Beck');
    const course = (await christian.presses('Vis forløb')).text;
    expect(course.match(/har taget sagen/gu)).toHaveLength(1);
  });

  test('a closed case is opened again first, and what is already done is not done twice', async () => {
    const { room, christian, maja } = await openOffice(platform);
    await reports(maja);
    const nothing = { 'Er det et brud': 'Nej', Begrundelse: 'Filen var tom' };
    await fills(christian, 'Vurdér brud', nothing);
    const lower = { Alvor: 'Lav', Begrundelse: 'Ingen har set noget' };
    await findsAndFills(christian, 'Ændr alvor', lower);
    await christian.presses('Spørg melder');
    const [form] = (await room.messages()).filter(({ buttons }) => buttons.includes('Gem'));
    await findsAndFills(christian, 'Luk', { Konklusion: 'Ingen skade sket' });
    if (!form) throw new Error('There is no form.');

    const late = await christian.pressesOn(form, 'Gem', { 'Spørgsmål til melder': 'Hvem fik den?' });

    expect(late.text).toMatch(/Kortet var ikke det nyeste: Christian Beck lukkede sagen.+Intet er ændret/u);
    expect(await room.sees()).toContain('Status: Lukket');
  });

  test('what is missing in a form is said, and what was written stays in it', async () => {
    const { christian, maja } = await openOffice(platform);
    await reports(maja);
    const contradiction = { ...assessment, 'Skal Datatilsynet': 'Nej', 'Risiko for': 'Høj risiko' };

    const again = await fills(christian, 'Vurdér brud', contradiction);

    expect(again).toContain('Indebærer bruddet en risiko, skal Datatilsynet have besked (art. 33, stk. 1)');
    expect(again).toContain('Begrundelse: CPR-numre hos en fremmed virksomhed');
    await christian.presses('Fortryd');
    expect((await christian.presses('Vis forløb')).text).toContain('Der er ikke sket noget i sagen endnu.');
  });
});

describe.each(workplaces)('on $platform', (platform) => {
  test('whoever does not answer for it is told who does', async () => {
    const { stage, room, christian, maja } = await openOffice(platform);
    await reports(maja);
    await christian.presses('Overtag');
    const tobias = await stage.inChannel('glostrup/it');
    const per = await stage.inChannel('glostrup/top');

    expect((await tobias.presses('Vurdér brud')).text).toContain(
      '"Vurdér brud" kan kun bruges af it-sikkerhedskoordinatoren eller GDPR-enheden. Intet er ændret.',
    );
    expect((await per.presses('Spørg melder')).text).toMatch(/"Spørg melder" kan kun bruges af .+ Intet er ændret\./u);
    expect(await room.sees()).not.toContain('Vurdering:');
  });

  test('an employee in the channel has no part in it', async () => {
    const { stage, maja } = await openOffice(platform);
    await reports(maja);
    const inChannel = await stage.inChannel('glostrup/medarbejder');

    expect((await inChannel.presses('Overtag')).text).toContain('Du har ikke adgang til den sag. Intet er ændret.');
  });

  test('only the GDPR unit moves the hour of the discovery, with a reason, and the clock follows', async () => {
    const { stage, room, christian, maja } = await openOffice(platform);
    const minh = await stage.person('glostrup/gdpr');
    await reports(maja);
    await christian.presses('Flere');
    expect(await room.sees()).not.toContain('[Ret tidspunkt for opdagelse]');

    await minh.presses('Flere');
    await minh.presses('Ret tidspunkt for opdagelse');
    const moved = await minh.presses('Gem', {
      'Opdaget (dato)': '2026-11-22',
      'Opdaget (klokken)': '20:00',
      Begrundelse: 'Modtageren ringede i går aftes',
    });

    expect(moved.text).toContain('Frist til Datatilsynet: onsdag 25. november 2026 kl. 20.00');
    expect(await room.sees()).toContain('Frist til Datatilsynet: onsdag 25. november 2026 kl. 20.00');
  });

  test('whoever is handed the case hears of it and works it from their own chat', async () => {
    const { stage, room, christian, maja } = await openOffice(platform);
    const minh = await stage.person('glostrup/gdpr');
    await reports(maja);
    const handed = { 'Hvem overtager?': 'Minh Tran, Leder af GDPR-enheden', Begrundelse: 'Ferie' };
    await christian.presses('Overtag');
    await findsAndFills(christian, 'Flyt ansvar', handed);

    expect((await minh.looks()).text).toContain(`Christian Beck har overdraget sag ${number} til dig.`);
    await fills(minh, 'Vurdér brud', assessment);

    expect(await room.sees()).toContain('Minh Tran vurderede: brud på persondatasikkerheden, høj risiko');
  });
});
