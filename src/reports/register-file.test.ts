// The register as it leaves the house: everything the law asks for, nobody who reported, no CPR number.
import { parse } from 'csv-parse/sync';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { parts, sampleCase } from '../../test/casework/office.ts';
import { wordsAndFiles } from '../core/say-files.ts';
import type { Incident } from '../incidents/record.ts';
import { registerFile, rowsOf } from './register-file.ts';

const now = Temporal.Instant.from('2026-12-01T09:00:00Z');

const notNotified = sampleCase('ishoj', {
  number: 'ISH-2026-0001',
  type: 'misdirected-mail',
  severity: 'medium',
  description: 'Jeg sendte et brev om en borger til en forkert. Spørg Tove Krogh. Hilsen Pernille, 010190-1234',
  answers: { personalData: 'yes', dataKinds: 'contact', affectedCount: '1', system: 'nexus' },
  reporter: { person: 'ishoj/medarbejder', name: 'Pernille Jørgensen', thread: 'office|ishoj/medarbejder' },
  status: 'closed',
  events: [
    { kind: 'taken', at: '2026-11-23T08:30:00Z', by: 'ishoj/isk' },
    {
      kind: 'assessed',
      at: '2026-11-23T09:00:00Z',
      by: 'ishoj/gdpr',
      breach: true,
      risk: 'none',
      notify: false,
      reason: 'Modtageren har slettet mailen, skriver Pernille Jørgensens kollega',
    },
    {
      kind: 'measureAdded',
      at: '2026-11-23T09:10:00Z',
      by: 'ishoj/isk',
      measure: 'm1',
      text: 'Slå advarsel til',
      owner: 'ishoj/it',
      due: '2026-11-30',
    },
    { kind: 'measureDone', at: '2026-11-24T09:10:00Z', by: 'ishoj/it', measure: 'm1', note: '' },
    { kind: 'closed', at: '2026-11-25T08:00:00Z', by: 'ishoj/isk', conclusion: 'Ingen følger' },
  ],
});

const restricted = sampleCase('ishoj', {
  number: 'ISH-2026-0002',
  type: 'unauthorised-access',
  restricted: true,
  reportedAt: '2026-11-24T08:00:00Z',
  description: 'Der bliver snaget i sager. Ring til mig på 20123456',
  answers: { onPurpose: 'yes', callback: '20 12 34 56' },
  reporter: { person: 'ishoj/medarbejder', name: 'Pernille Jørgensen', thread: 'office|ishoj/medarbejder' },
});

const late = sampleCase('ishoj', {
  number: 'ISH-2026-0003',
  reportedAt: '2026-11-25T08:00:00Z',
  events: [
    {
      kind: 'assessed',
      at: '2026-11-26T08:00:00Z',
      by: 'ishoj/gdpr',
      breach: true,
      risk: 'risk',
      notify: true,
      reason: 'Ukrypteret',
    },
    {
      kind: 'notified',
      at: '2026-11-27T08:00:00Z',
      by: 'ishoj/gdpr',
      notice: 'supervisoryAuthority',
      reference: 'DT-77',
      sentAt: '2026-11-26T07:00:01Z',
      lateReason: 'Systemet var nede',
    },
  ],
});

const all: readonly Incident[] = [
  late,
  restricted,
  notNotified,
  sampleCase('egedal', { number: 'EGE-2026-0001' }),
  // New Year's Eve in UTC, and New Year's Day in Denmark.
  sampleCase('ishoj', { number: 'ISH-2027-0001', reportedAt: '2026-12-31T23:30:00Z' }),
];

const rows = rowsOf(parts, all, { municipality: 'ishoj', year: 2026 }, now);

it('holds every case of the municipality and the Danish year, in order', () => {
  expect(rows.map(({ number }) => number)).toEqual(['ISH-2026-0001', 'ISH-2026-0002', 'ISH-2026-0003']);
  expect(rowsOf(parts, all, { municipality: 'ishoj' }, now)).toHaveLength(4);
});

describe('a breach that is not notified', () => {
  const [row] = rows;

  it('stands there with facts, effects, remedial action and the reason (Art. 33(5))', () => {
    expect(row).toMatchObject({
      category: 'misdirected_mail',
      system: 'KMD Nexus',
      centre: 'Center for Voksne og Velfærd',
      unit: 'Hjemmeplejen, gruppe Strand',
      takenAt: '2026-11-23T08:30:00Z',
      closedAt: '2026-11-25T08:00:00Z',
      handledBy: 'Vibeke Bak',
      effects: ['Personoplysninger: Ja', 'Slags oplysninger: Navn og adresse', 'Antal personer: 1'],
      remedialAction: ['Tiltag (udført): Slå advarsel til', 'Konklusion: Ingen følger'],
      assessment: {
        breach: true,
        risk: 'none',
        notify: false,
        reason: 'Modtageren har slettet mailen, skriver [navn] kollega',
      },
      // Discovered on 23 November at 07.00 UTC, and 72 hours.
      supervisoryAuthority: { deadline: '2026-11-26T07:00:00Z', notified: 'notNeeded' },
    });
    expect(row?.facts).toEqual([
      'Jeg sendte et brev om en borger til en forkert. Spørg [navn]. Hilsen [navn], [CPR-nummer]',
    ]);
  });
});

it('of a restricted case tells neither the unit nor the centre: where few work, either tells who said it', () => {
  expect(rows[1]).toMatchObject({ restricted: true });
  expect(rows[1]).not.toHaveProperty('centre');
  expect(rows[1]).not.toHaveProperty('unit');
});

it('gives no number that a reporter may be called on, however it was written', () => {
  expect(rows[1]?.facts).toEqual(['Der bliver snaget i sager. Ring til mig på […]', 'Med vilje: Ja']);
});

it('files are counted by kind, whenever they came, and named nowhere', () => {
  const hash = 'a'.repeat(64);
  const withReport = { name: 'Pernilles skærm.PNG', size: 1234, hash };
  const later = { name: 'brev til Hans Hansen.eml', size: 1_200_000, hash };
  const [row] = rowsOf(
    parts,
    [
      sampleCase('ishoj', {
        files: [withReport, later, { name: 'to.png', size: 1, hash }],
        additions: [
          { at: '2026-11-23T09:00:00Z', text: wordsAndFiles('Der kom mere', [later], 'da') },
          { at: '2026-11-23T10:00:00Z', text: wordsAndFiles('', [later, { ...later, name: 'igen.eml' }], 'da') },
          { at: '2026-11-23T11:00:00Z', text: 'Jeg har fundet 2 filer: en mail og et brev' },
        ],
      }),
    ],
    { municipality: 'ishoj' },
    now,
  );
  expect(row?.files).toEqual(['2 png', '1 eml']);
  expect(row?.facts.slice(1, 3)).toEqual(['Der kom mere', 'Jeg har fundet 2 filer: en mail og et brev']);
  expect(JSON.stringify(row)).not.toMatch(/Hans|skærm|igen/u);
});

it('a second late is late, with the reason', () => {
  expect(rows[2]?.supervisoryAuthority).toEqual({
    deadline: '2026-11-26T07:00:00Z',
    notified: 'late',
    sentAt: '2026-11-26T07:00:01Z',
    reference: 'DT-77',
    lateReason: 'Systemet var nede',
  });
});

describe('as a file', () => {
  const csv = registerFile(parts, all, { municipality: 'ishoj', year: 2026, format: 'csv' }, now);
  const json = registerFile(parts, all, { municipality: 'ishoj', format: 'json' }, now);

  it('is named after what it holds', () => {
    expect(csv.name).toBe('haendelsesregister-ishoj-2026.csv');
    expect(json.name).toBe('haendelsesregister-ishoj.json');
  });

  it('shows Danish times and words', () => {
    const [first]: readonly Record<string, string>[] = parse(csv.content, { bom: true, delimiter: ';', columns: true });
    expect(first).toMatchObject({
      Sag: 'ISH-2026-0001',
      Status: 'Lukket',
      Alvor: 'Mellem',
      Kategori: 'Fejlsendt',
      Slags: 'Sendt til en forkert modtager',
      Meldt: '2026-11-23 09:00',
      'Behandlet af': 'Vibeke Bak',
      'Brud på persondatasikkerheden': 'Ja',
      'Skal anmeldes': 'Nej',
      Anmeldelse: 'Ikke anmeldt efter vurderingen',
      'Frist til Datatilsynet': '2026-11-26 08:00',
    });
  });

  it('holds the same cases as JSON', () => {
    expect(JSON.parse(json.content)).toMatchObject({
      municipality: 'ishoj',
      made: '2026-12-01T10:00:00+01:00',
      incidents: [{ number: 'ISH-2026-0001' }, {}, {}, { number: 'ISH-2027-0001' }],
    });
  });

  it.each([
    ['csv', csv.content],
    ['json', json.content],
  ])('as %s names no reporter and holds no CPR number', (_, content) => {
    expect(content).not.toMatch(/Pernille|Jørgensen|Tove Krogh|010190/u);
  });
});
