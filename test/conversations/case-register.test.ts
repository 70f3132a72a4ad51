// The coordinator looks into the register of cases: searches, turns the page, opens one, sees the year; others do not.
import { describe, expect, test } from 'vitest';
import type { Incident } from '../../src/incidents/record.ts';
import { sampleCase } from '../casework/office.ts';
import { everywhere, openStage, workplaces } from './stage.ts';

const numbered = (number: number, more: Partial<Incident>): Incident =>
  sampleCase('rodovre', {
    number: `ROD-2026-${String(number).padStart(4, '0')}`,
    told: [{ who: 'nearestLeader', people: ['rodovre/leder'], rule: { local: true } }],
    ...more,
  });

/** Ten open ones of high severity, one of each other kind, two that few may see, and one of the neighbours. */
const cases: readonly Incident[] = [
  ...Array.from({ length: 10 }, (_, n) => numbered(n + 1, {})),
  numbered(11, { severity: 'critical', type: 'outage', answers: { system: 'nexus', personalData: 'no' } }),
  numbered(12, { severity: 'low', type: 'phishing', answers: { personalData: 'no' }, told: [] }),
  numbered(13, {
    status: 'closed',
    severity: 'low',
    events: [{ kind: 'closed', at: '2026-11-23T08:05:00Z', by: 'rodovre/isk', conclusion: 'Fundet' }],
  }),
  numbered(14, {
    type: 'unauthorised-access',
    restricted: true,
    severity: 'critical',
    told: [{ who: 'dataProtection', people: ['rodovre/gdpr'], rule: { local: true } }],
  }),
  numbered(15, {
    type: 'rules-not-followed',
    restricted: true,
    severity: 'medium',
    told: [
      { who: 'securityCoordinator', people: ['rodovre/isk'], rule: { local: true } },
      { who: 'nearestLeader', people: ['rodovre/leder'], rule: { local: true } },
    ],
  }),
  sampleCase('egedal', { number: 'EGE-2026-0001', severity: 'critical' }),
];
/** Nobody is reminded yet: the critical one may lie for a quarter of an hour. */
const morning = '2026-11-23T09:10:00+01:00';

describe.each(everywhere)('on $platform', ({ open }) => {
  test('the coordinator searches, turns the page, opens a case and takes it', async () => {
    const stage = await openStage(open, morning, cases);
    const stig = await stage.person('rodovre/isk');

    const found = await stig.says('åbne sager med høj alvor');
    expect(found.text).toMatch(/^11 sager/u);
    expect(found.text).toContain('Åbne · alvor høj eller kritisk');
    // The most serious first, then the newest.
    expect(found.text).toContain('ROD-2026-0011 | Kritisk | Driftsforstyrrelse | Ikke taget');
    expect(found.text).toContain('ROD-2026-0010 | Høj | Mistet udstyr | Ikke taget | 70 t. 50 min. | –');
    expect(found.text).toContain('Viser 1–8 af 11');
    expect(found.text).not.toMatch(/ROD-2026-00(?:02|12|13|14)|EGE/u);

    const rest = await stig.presses('Vis flere');
    expect(rest.text).toContain('Viser 9–11 af 11');
    expect(rest.text).toContain('ROD-2026-0001');
    expect(rest.text).not.toContain('ROD-2026-0010');

    const opened = await stig.presses('Åbn ROD-2026-0002');
    expect(opened.text).toContain('ROD-2026-0002 · Mistet eller stjålet udstyr');
    expect(opened.text).toContain('Jeg har glemt min bærbare i toget');
    await stig.presses('Overtag');
    // Asked for again, the card stands below what was said last, as the case is now.
    const again = await stig.says('vis sag ROD-2026-0002');
    expect(again.messages).toHaveLength(1);
    expect(again.text).toContain('Sagen er hos: Stig Madsen');
    expect((await stig.says('mine sager')).text).toContain('ROD-2026-0002 | Høj | Mistet udstyr | I gang');
  });

  test('she types on for more, asks by system, number and clock', async () => {
    const stage = await openStage(open, morning, cases);
    const stig = await stage.person('rodovre/isk');

    await stig.says('åbne sager');
    expect((await stig.says('vis flere')).text).toContain('Viser 9–13 af 13');
    expect((await stig.says('vis flere')).text).toContain('Der er ikke flere.');
    expect((await stig.says('sager om Nexus i år')).text).toMatch(/^1 sag\n[\s\S]*ROD-2026-0011/u);
    expect((await stig.says('vis sag rod-2026-12')).text).toContain('ROD-2026-0012 · Mistænkelig mail');
    expect((await stig.says('hvilke frister løber ud i dag')).text).toContain('Jeg fandt ingen sager.');
    await stage.at('2026-11-26T07:00:00+01:00');
    expect((await stig.says('hvilke frister løber ud i dag')).text).toMatch(
      /12 sager[\s\S]*ROD-2026-0011 \| [^\n]* Overskredet[\s\S]*ROD-2026-0001 \| [^\n]* 1 t\. 0 min\./u,
    );
  });

  test('while a report is open and after it was sent, a search is answered and the report is left alone', async () => {
    const stage = await openStage(open, morning, cases);
    const stig = await stage.person('rodovre/isk');
    await stig.says('Jeg har tabt min telefon i toget i går aftes');

    const found = await stig.says('kritiske sager');
    expect(found.text).toContain('ROD-2026-0011');
    const form = { 'Er den låst med kryptering?': 'Ja', 'Er der oplysninger om borgere eller kolleger?': 'Nej' };
    expect((await stig.presses('Send', form)).text).toContain('Tak');

    expect((await stig.says('lukkede sager')).text).toContain('ROD-2026-0013');
    expect((await stig.says('Den blev fundet igen på stationen')).text).toContain('føjet til sag');
  });

  test('a restricted case is seen by whoever may work on it; to others its number tells nothing', async () => {
    const stage = await openStage(open, morning, cases);
    const stig = await stage.person('rodovre/isk');
    const leader = await stage.person('rodovre/leder');

    expect((await stig.says('hvor mange kritiske sager er der?')).text).toMatch(/^1 sag\n/u);
    const hidden = (await stig.says('vis sag ROD-2026-0014')).text;
    const missing = (await stig.says('vis sag ROD-2026-0099')).text;
    expect(hidden).toBe('Jeg kan ikke finde en sag ROD-2026-0014, som du har adgang til.');
    expect(missing).toBe(hidden.replace('0014', '0099'));
    expect((await stig.says('vis sag ROD-2026-0015')).text).toContain('ROD-2026-0015 · Regler, der ikke følges');

    expect((await leader.says('vis alle sager')).text).toMatch(/^12 sager\n/u);
    expect((await leader.says('vis sag ROD-2026-0015')).text).toContain('som du har adgang til');
  });

  test('the year in figures, with charts, and where the register can be had', async () => {
    const stage = await openStage(open, morning, cases);
    const stig = await stage.person('rodovre/isk');

    const year = await stig.says('årsopgørelse 2026');
    expect(year.text).toContain('Hændelser i 2026');
    expect(year.text).toContain(
      'Sikkerhedshændelser skal registreres og omfanget skal mindst en gang årligt evalueres',
    );
    expect(year.text).toContain('Sager: 15 (14 åbne, 1 lukket)');
    // As a picture, or as bars in letters: kind and count stand on one line.
    expect(year.text).toMatch(/Mistet eller stjålet udstyr\W+11/u);
    expect((await stig.presses('Se 2025')).text).toContain('Der er ikke meldt hændelser i det år.');
  });

  test("the register as a file: a link of one's own, with the cases that one may see", async () => {
    const stage = await openStage(open, morning, cases);
    const stig = await stage.person('rodovre/isk');

    const given = await stig.says('eksportér registeret');
    expect(given.text).toContain('Linket er kun til dig og virker i 10 minutter.');
    expect(given.text).toContain('vogter export register --municipality rodovre --year 2026');
    const url = given.messages.flatMap(({ links }) => Object.values(links ?? {})).at(-1) ?? '';
    const response = await fetch(url);
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename=haendelsesregister-rodovre-2026.csv',
    );
    const csv = await response.text();
    expect(csv).toContain('"ROD-2026-0015"');
    // Restricted, and others'; the neighbours'.
    expect(csv).not.toMatch(/ROD-2026-0014|EGE/u);
    expect(await stage.journal()).toContain('"collection":"registerFetches"');
  });

  test('asked for among others, the link comes in a direct message', async () => {
    const stage = await openStage(open, morning, cases);
    const stig = await stage.person('rodovre/isk');
    const inChannel = await stage.inChannel('rodovre/isk');
    await stig.says('hej');

    const answered = await inChannel.says('eksportér registeret');
    expect(answered.text).not.toContain('Linket er kun til dig');
    expect((await stig.looks()).text).toContain('Linket er kun til dig');
  });

  test('a leader finds the cases that the leader was told of, and no others', async () => {
    const stage = await openStage(open, morning, cases);
    const leader = await stage.person('rodovre/leder');

    expect((await leader.says('hvilke åbne sager er der?')).text).toMatch(/^11 sager\n/u);
    expect((await leader.says('vis sag ROD-2026-0012')).text).toContain('som du har adgang til');
    expect((await leader.says('vis statistik over sager')).text).toContain('Årets tal kan hentes af dem');
  });

  test('an employee is kindly told that the register is for others, and keeps every other way', async () => {
    const stage = await openStage(open, morning, cases);
    const employee = await stage.person('rodovre/medarbejder');

    const refused = await employee.says('Vis åbne sager med høj alvor');
    expect(refused.text).toContain('Sagerne kan kun ses af dem, der arbejder med dem.');
    expect(refused.text).not.toContain('ROD-');
    expect((await employee.says('mine sager')).text).toContain('Dine sager');
    const report = await employee.says('jeg har en sag om Nexus der er åben for alle');
    expect(report.text).not.toContain('Sagerne kan kun ses');
  });

  test('in English for whoever writes English', async () => {
    const stage = await openStage(open, morning, cases);
    const stig = await stage.person('rodovre/isk');

    const found = await stig.says('show open cases with high severity');
    expect(found.text).toMatch(/^11 cases\nOpen · severity high or critical\n/u);
    expect(found.text).toContain('ROD-2026-0010 | High | Lost equipment | Not taken | 70 h 50 min | –');
    expect((await stig.says('yearly figures 2026')).text).toContain('Incidents in 2026');
  });
});

describe.each(workplaces)('in a channel on $platform', ({ open }) => {
  test('the answer goes to whoever asked, alone', async () => {
    const stage = await openStage(open, morning, cases);
    const stig = await stage.person('rodovre/isk');
    await stig.says('hej');
    const inChannel = await stage.inChannel('rodovre/isk');

    const said = await inChannel.says('åbne sager med høj alvor');
    expect(said.text).toContain('Det svarer jeg dig på i en direkte besked.');
    expect(said.text).not.toContain('ROD-');
    expect((await stig.looks()).text).toContain('ROD-2026-0010');
  });
});
