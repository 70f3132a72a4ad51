// Questions that a colleague answers: what the policy says and where, who owns a system, who has taken the course.
import { describe, expect, test } from 'vitest';
import { everywhere, openStage } from './stage.ts';

const whoIsTold = 'hvem skal have besked når noget går galt?';

describe.each(everywhere)('on $platform', ({ open }) => {
  test('Glostrup: who is told stands in the policy, with section and day of approval', async () => {
    const stage = await openStage(open);
    const maja = await stage.person('glostrup/medarbejder');

    const answer = await maja.says(whoIsTold);

    expect(answer.text).toContain(
      'Såfremt en trussel mod informationssikkerheden eller brud på denne opdages, skal dette straks meddeles til nærmeste leder samt Kommunens GDPR-enhed',
    );
    expect(answer.text).toContain('Sikkerhedsbrud · Informationssikkerhedspolitik Glostrup Kommune');
    expect(answer.text).toContain('godkendt 29. marts 2023');
    const section = await maja.presses('Vis hele afsnittet');
    expect(section.text).toContain('Handlingsplan for håndtering af brud på Glostrup Kommunes IT- sikkerhed');
  });

  test('Egedal: the same question, its own policy, with its version', async () => {
    const stage = await openStage(open);
    const samira = await stage.person('egedal/medarbejder');

    const answer = await samira.says(whoIsTold);

    expect(answer.text).toContain(
      'Alle informationssikkerhedshændelser der kommer til medarbejderes, driftsselskabs, konsulenters eller leverandørers kendskab, skal meldes til informationssikkerhedskoordinator',
    );
    expect(answer.text).toContain(
      'Afvigelser · Informationssikkerhedspolitik · version 1.1 · godkendt 21. november 2023',
    );
  });

  test.each([
    ['rodovre', 'digitaliseringschefen: Stig Madsen'],
    ['kalundborg', 'den daglige IT-sikkerhedsansvarlige: Emre Kaya'],
    ['glostrup', 'it-sikkerhedskoordinatoren: Christian Beck'],
    ['ishoj', 'centerets ISK: Vibeke Bak'],
    ['egedal', 'informationssikkerhedskoordinatoren: Ahmed Mahmoud'],
  ])('%s: how long a code must be does not stand in the policy, and it is said whom to ask', async (id, whom) => {
    const stage = await openStage(open);
    const employee = await stage.person(`${id}/medarbejder`);

    const answer = await employee.says('hvor lang skal min kode være?');

    expect(answer.text).toContain('Det står ikke i politikken');
    expect(answer.text).toContain(whom);
  });

  test.each([
    [
      'rodovre',
      'informerer digitaliseringsstyregruppen kommunaldirektøren',
      'Stig Madsen, digitaliseringschefen',
      '00 00 01 91',
    ],
    ['kalundborg', 'Det står ikke i politikken', 'Emre Kaya, den daglige IT-sikkerhedsansvarlige', '00 00 02 91'],
    [
      'glostrup',
      'straks meddeles til nærmeste leder samt Kommunens GDPR-enhed',
      'Magnus Åkjær, nærmeste leder',
      '00 00 03 91',
    ],
    ['ishoj', 'Det står ikke i politikken', 'Vibeke Bak, centerets ISK', '00 00 04 91'],
    [
      'egedal',
      'skal meldes til informationssikkerhedskoordinator',
      'Ahmed Mahmoud, informationssikkerhedskoordinatoren',
      '00 00 05 91',
    ],
  ])(
    '%s: whom to tell is said by policy or its silence, and by the local setting beside it',
    async (id, policy, first, number) => {
      const stage = await openStage(open);
      const employee = await stage.person(`${id}/medarbejder`);

      const answer = await employee.says(whoIsTold);

      expect(answer.text).toContain(policy);
      const [, local = ''] = answer.text.split('Lokal opsætning');
      expect(local).toContain(first);
      expect(local).toContain(number);
      const form = await employee.presses('Meld noget nu');
      expect(form.text).toContain('Meld det her');
    },
  );

  test.each([
    ['rodovre', 'Det står ikke i politikken', '00 00 01 91'],
    ['kalundborg', 'Det står ikke i politikken', '00 00 02 91'],
    ['glostrup', 'straks meddeles til nærmeste leder samt Kommunens GDPR-enhed', '00 00 03 91'],
    ['ishoj', 'Det står ikke i politikken', '00 00 04 91'],
    ['egedal', 'skal meldes til informationssikkerhedskoordinator', '00 00 05 91'],
  ])(
    '%s: whom to call about a telephone that might get lost is no report, and has a number',
    async (id, policy, number) => {
      const stage = await openStage(open);
      const employee = await stage.person(`${id}/medarbejder`);

      const answer = await employee.says('hvem skal jeg ringe til, hvis jeg mister min telefon?');

      expect(answer.text).toContain(policy);
      expect(answer.text).toContain(number);
      expect(answer.text).not.toContain('Meld det her');
    },
  );

  test('who owns a system, how critical it is and how long it may be down', async () => {
    const stage = await openStage(open);
    const tove = await stage.person('ishoj/leder');

    const answer = await tove.says('hvem ejer Nexus');

    expect(answer.text).toContain('Systemejer: Simon Olesen, Centerchef');
    expect(answer.text).toContain('Kritikalitet: Vital');
    expect(answer.text).toContain('Længste accepterede nedetid: 2 timer');
    expect(answer.text).toContain(
      'I overblikket skal der samtidig være fastsat maksimalt accepteret nedetid (utilgængelighed) på disse systemer',
    );
  });

  test('a system that the register does not know is said to be unknown, not guessed', async () => {
    const stage = await openStage(open);
    const maja = await stage.person('glostrup/medarbejder');

    const answer = await maja.says('hvem ejer systemet Blomsterborg?');

    expect(answer.text).toMatch(
      /Jeg kan ikke finde ".*Blomsterborg" i kommunens systemliste|Hvilket system tænker du på/u,
    );
    expect(answer.text).not.toContain('Systemejer:');
  });

  test('the employee hears of their own course, the leader of the team', async () => {
    const stage = await openStage(open, '2026-11-27T16:00:00+01:00');
    const pernille = await stage.person('ishoj/medarbejder');
    const tove = await stage.person('ishoj/leder');

    const own = await pernille.says('har jeg taget kurset');
    expect(own.text).toContain('Nej, ikke endnu i denne omgang. Fristen er tirsdag 1. december 2026.');
    expect(own.text).toContain('Du tog det sidst torsdag 23. oktober 2025.');

    expect((await tove.says('har jeg taget kurset')).text).toContain('Ja, du tog det onsdag 4. marts 2026.');
    const team = await tove.says('hvem mangler i mit team');
    expect(team.text).toContain('3 i dit team mangler E-læring i GDPR');
    expect(team.text).toContain('Anne Olesen | tirsdag 18. marts 2025');
    expect(team.text).toContain('Frederik Larsen | Ikke registreret');
    expect(team.text).toContain('Pernille Jørgensen | torsdag 23. oktober 2025');

    const others = await pernille.says('hvem mangler i mit team');
    expect(others.text).not.toContain('Anne Olesen');
  });

  test('where nobody has set a deadline, none is made up', async () => {
    const stage = await openStage(open);
    const maja = await stage.person('glostrup/medarbejder');

    const answer = await maja.says('har jeg taget kurset');

    expect(answer.text).toContain('Politikken sætter ingen frist, og kommunen har ikke valgt en endnu.');
    expect(answer.text).toContain('skal medarbejderne løbende uddannes i emner indenfor informationssikkerhed');
  });

  test('help, a greeting, thanks, and what is none of its business', async () => {
    const stage = await openStage(open);
    const samira = await stage.person('egedal/medarbejder');

    expect((await samira.says('hej')).text).toContain('Hej! Er der sket noget');
    expect((await samira.says('hjælp')).text).toContain('Meld en hændelse');
    expect((await samira.says('kan du anbefale en god restaurant?')).text).toContain('Det kan jeg ikke hjælpe med.');
    expect((await samira.says('asdf qwer')).text).toContain('Det forstod jeg ikke helt.');
    expect((await samira.says('tak')).text).toContain('Selv tak.');
  });
});
