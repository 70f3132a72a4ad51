// The lost laptop, from the first message to the receipt, in each municipality and on each platform.
import { describe, expect, test } from 'vitest';
import { everywhere, openStage } from './stage.ts';

const whatHappened =
  'Jeg har mistet min bærbare i toget i går aftes kl. 20. Den var ikke krypteret, og der lå cpr-numre på 14 borgere';

const glostrupRule =
  'Politikken: "Såfremt en trussel mod informationssikkerheden eller brud på denne opdages, skal dette straks meddeles til nærmeste leder samt Kommunens GDPR-enhed" (Sikkerhedsbrud)';
const egedalRule =
  'Politikken: "Alle informationssikkerhedshændelser der kommer til medarbejderes, driftsselskabs, konsulenters eller leverandørers kendskab, skal meldes til informationssikkerhedskoordinator" (Afvigelser)';
const rodovreRule =
  'Politikken: "Ved væsentlige brud på sikkerheden, informerer digitaliseringsstyregruppen kommunaldirektøren" (Evaluering)';
const local = 'lokal opsætning';

/** Worked out by hand from the policies, the profiles and people.csv, for an unencrypted laptop with personal data. */
const municipalities = [
  {
    id: 'rodovre',
    letters: 'ROD',
    it: '00 00 01 91',
    decides: 'GDPR-koordinatoren',
    told: [
      ['Digitaliseringschefen: Stig Madsen', local],
      ['Kommunaldirektøren: Kristian Kjeldsen', rodovreRule],
      ['GDPR-koordinatoren: Hanne Munk', local],
      ['Nærmeste leder: Camilla Lauridsen', local],
      ['Digitaliseringsafdelingen: Simon Bruun', local],
    ],
    leaderBecause: local,
  },
  {
    id: 'kalundborg',
    letters: 'KAL',
    it: '00 00 02 91',
    decides: 'GDPR-koordinatoren',
    told: [
      ['Den daglige IT-sikkerhedsansvarlige: Emre Kaya', local],
      ['IT-chefen: Mikkel Beck', local],
      ['GDPR-koordinatoren: Per Mikkelsen', local],
      ['Nærmeste leder: Niels Lund', local],
      ['IT: Mads Bertelsen', local],
    ],
    leaderBecause: local,
  },
  {
    id: 'glostrup',
    letters: 'GLO',
    it: '00 00 03 91',
    decides: 'GDPR-enheden',
    told: [
      ['Nærmeste leder: Magnus Åkjær', glostrupRule],
      ['GDPR-enheden: Minh Tran, Astrid Bech', glostrupRule],
      ['It-sikkerhedskoordinatoren: Christian Beck', local],
      ['IT-afdelingen: Tobias Sørensen', local],
    ],
    leaderBecause: glostrupRule,
  },
  {
    id: 'ishoj',
    letters: 'ISH',
    it: '00 00 04 91',
    decides: 'GDPR-koordinatoren',
    told: [
      ['Centerets ISK: Vibeke Bak', local],
      ['GDPR-koordinatoren: Bilal Hussain', local],
      ['Nærmeste leder: Tove Krogh', local],
      ['IT-afdelingen: Marianne Lund', local],
    ],
    leaderBecause: local,
  },
  {
    id: 'egedal',
    letters: 'EGE',
    it: '00 00 05 91',
    decides: 'GDPR-koordinatoren',
    told: [
      ['Informationssikkerhedskoordinatoren: Ahmed Mahmoud', egedalRule],
      ['GDPR-koordinatoren: Linh Tran', local],
      ['Nærmeste leder: Ibrahim Abdi', local],
      ['IT-Forsyningen: Bilal Khan', local],
    ],
    leaderBecause: local,
  },
] as const;

const known = [
  'Det drejer sig om: Bærbar computer',
  'Opdaget: søndag 22. november 2026 kl. 20.00',
  'Sted: toget',
  'Krypteret: Nej',
  'Personoplysninger: Ja',
  'Slags oplysninger: CPR-nummer',
  'Antal personer: 14',
];

describe.each(everywhere)('on $platform', ({ open }) => {
  test.each(municipalities)('in $id', async ({ id, letters, it, decides, told, leaderBecause }) => {
    const stage = await openStage(open);
    const room = await stage.coordinatorRoom(id);
    const leader = await stage.person(`${id}/leder`);
    const employee = await stage.person(`${id}/medarbejder`);

    const { messages } = await employee.says(whatHappened);

    // First aid comes at once and asks nothing; then what was said, and nothing is left to fill in.
    const [firstAid, form, ...more] = messages;
    expect(more).toEqual([]);
    expect(firstAid?.text).toContain('1. Ring til IT nu, så de kan spærre og slette enheden.');
    expect(firstAid?.text).toContain(`IT-vagten: ${it}`);
    expect(firstAid?.fields).toEqual([]);
    for (const fact of known) expect(form?.text).toContain(fact);
    expect(form?.fields).toEqual([]);

    const receipt = await employee.presses('Send');

    expect(receipt.text).toContain(`Sag ${letters}-2026-0001`);
    expect(receipt.text).toContain(`Ring til IT-vagten nu: ${it}`);
    for (const [who, why] of told) expect(receipt.text).toContain(`${who}: ${why}`);
    // Sunday 22 November 20.00 and 72 hours.
    expect(receipt.text).toContain(
      `${decides} skal afgøre, om Datatilsynet skal have besked, inden onsdag 25. november 2026 kl. 20.00.`,
    );

    const shown = await room.sees();
    expect(shown).toContain(`${letters}-2026-0001 · Mistet eller stjålet udstyr`);
    expect(shown).toContain('Alvor: Høj');
    expect(shown).toContain('onsdag 25. november 2026 kl. 20.00 (59 timer og 0 minutter tilbage)');
    expect(shown).toContain('Slags oplysninger: CPR-nummer');
    expect(shown).toContain(whatHappened);
    for (const [who, why] of told) expect(shown).toContain(`${who}: ${why}`);

    const toLeader = await leader.sees();
    expect(toLeader).toContain(`${letters}-2026-0001 · Mistet eller stjålet udstyr`);
    expect(toLeader).toContain(`Derfor får du besked: ${leaderBecause}`);
  });
});
