// A case worked where its handlers sit, from the employee's words to the case that is closed, opened again and learned from.
import { describe, expect, test } from 'vitest';
import { assessment, fills, findsAndFills, number, openOffice, reports, triesToClose } from './casework/office.ts';
import { slackOnly, teamsOnly, webOnly } from './stage.ts';

describe.each([webOnly, teamsOnly, slackOnly])('on $platform', (platform) => {
  test('misdirected mail goes from the report to the closed and evaluated case', async () => {
    const { stage, room, christian, maja } = await openOffice(platform);
    await reports(maja);

    expect((await christian.presses('Overtag')).text).toContain('Sagen er hos: Christian Beck');
    expect((await maja.looks()).text).toContain(`Christian Beck har taget din sag ${number}`);

    await fills(christian, 'Spørg melder', { 'Spørgsmål til melder': 'Var filen krypteret?' });
    expect((await maja.looks()).text).toMatch(/Christian Beck har et spørgsmål[\s\S]+Var filen krypteret\?/u);
    // Whoever asks something in between wants to know it, and it is nobody's answer.
    expect((await maja.says('hvad sker der med min sag')).text).toContain('Dine sager');
    expect((await maja.says('nej, det var et helt almindeligt regneark')).text).toContain(
      'Dit svar er føjet til sagen',
    );
    const answered = await christian.looks();
    expect(answered.text).toContain('har svaret på "Var filen krypteret?": nej, det var et helt almindeligt regneark');

    const reason = { Alvor: 'Kritisk', Begrundelse: 'Én af dem har beskyttet adresse' };
    const critical = await findsAndFills(christian, 'Ændr alvor', reason);
    expect(critical).toContain('Alvor: Kritisk');
    expect(critical).toContain('fra høj til kritisk: Én af dem har beskyttet adresse');
    // In Glostrup the chief executive is told of what is critical.
    expect(critical).toContain('Kommunaldirektøren: Per Poulsen: lokal opsætning');

    expect(await triesToClose(christian)).toMatch(/Vurdér først, om det er et brud.+Intet er ændret/u);
    await stage.at('2026-11-23T09:30:00+01:00');
    const assessed = await fills(christian, 'Vurdér brud', assessment);
    expect(assessed).toContain('Vurdering: Brud på persondatasikkerheden, høj risiko');
    expect(assessed).toContain('torsdag 26. november 2026 kl. 08.00 (70 timer og 30 minutter tilbage)');

    expect(await triesToClose(christian)).toContain('Mangler: Anmeldelse til Datatilsynet');
    const notified = await fills(christian, 'Anmeldt', { Reference: 'DT-4711' });
    expect(notified).toContain('Anmeldelse til Datatilsynet: mandag 23. november 2026 kl. 09.30 (DT-4711)');

    expect(await triesToClose(christian)).toContain('Registrér først, at de berørte er underrettet');
    const letter = { 'Har de berørte': 'Ja, de har fået besked', 'Hvordan og hvornår': 'Brev i Digital Post i dag' };
    const told = await fills(christian, 'Underret borgere', letter);
    expect(told).toContain('de berørte har fået besked: Brev i Digital Post i dag');

    const measure = {
      'Hvad skal gøres?': 'Slå forsinket afsendelse til',
      'Hvem gør det?': 'Tobias Sørensen, Leder af it-support',
      Senest: '2026-12-01',
    };
    expect(await fills(christian, 'Tilføj tiltag', measure)).toContain(
      'Slå forsinket afsendelse til (Tobias Sørensen, tirsdag 1. december 2026)',
    );
    expect(await triesToClose(christian)).toContain('åbne tiltag: "Slå forsinket afsendelse til"');
    const done = await fills(christian, 'Tiltag udført', { Bemærkning: 'Gælder nu alle' });
    expect(done).toContain('Slå forsinket afsendelse til (Tobias Sørensen, udført)');

    const handed = { 'Hvem overtager?': 'Minh Tran, Leder af GDPR-enheden', Begrundelse: 'Ferie' };
    expect(await findsAndFills(christian, 'Flyt ansvar', handed)).toContain('Sagen er hos: Minh Tran');

    expect(await triesToClose(christian)).toContain('skal evalueres, før de lukkes');
    const learned = {
      'Hvad var årsagen?': 'Adressen blev udfyldt af sig selv',
      'Hvad gør vi anderledes?': 'Mails venter et minut',
    };
    const evaluated = await fills(christian, 'Evaluér', learned);
    expect(evaluated).toContain('Årsag: Adressen blev udfyldt af sig selv. Fremover: Mails venter et minut');

    const closed = await fills(christian, 'Luk', { Konklusion: 'Modtageren har slettet den' });
    expect(closed).toMatch(/Status: Lukket mandag 23\. november 2026 kl\. 09\.30\. Modtageren har slettet den/u);
    expect(closed).not.toContain('Frist til Datatilsynet');
    expect((await maja.looks()).text).toContain(`Din sag ${number} er afsluttet`);
    expect((await maja.says('hvad sker der med min sag?')).text).toMatch(/Status: .*(lukket|afsluttet)/iu);

    const again = await fills(christian, 'Genåbn', { Begrundelse: 'Modtageren har fundet en kopi' });
    expect(again).not.toContain('Status: Lukket');
    expect((await maja.looks()).text).toContain(`Din sag ${number} er åbnet igen`);
    // What came up since may teach something new, too.
    await fills(christian, 'Evaluér', { ...learned, 'Hvad gør vi anderledes?': 'Vi spørger efter kopier' });
    await fills(christian, 'Luk', { Konklusion: 'Også kopien er slettet' });
    expect(await room.sees()).toContain('Også kopien er slettet');

    const course = (await christian.presses('Vis forløb')).text;
    const acts = [
      'Christian Beck har taget sagen',
      'spurgte melder: "Var filen krypteret?"',
      'Melder svarede',
      'ændrede alvoren fra høj til kritisk',
      'vurderede: brud på persondatasikkerheden, høj risiko, skal anmeldes til Datatilsynet',
      'reference DT-4711',
      'de berørte har fået besked',
      'tilføjede et tiltag',
      'meldte tiltaget udført: Slå forsinket afsendelse til (Gælder nu alle)',
      'gav sagen videre til Minh Tran: Ferie',
      'evaluerede',
      'lukkede sagen: Modtageren har slettet den',
      'genåbnede sagen: Modtageren har fundet en kopi',
      'lukkede sagen: Også kopien er slettet',
    ];
    const at = acts.map((act) => course.indexOf(act));
    expect(at).not.toContain(-1);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  });
});
