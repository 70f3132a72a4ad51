// What is a search, and of what; and what is none, however much it speaks of cases.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { parts } from '../../../test/casework/office.ts';
import { type Around, isPlain } from './access.ts';
import { type Request, readRequest } from './read-request.ts';

/** A Monday. */
const now = Temporal.Instant.from('2026-11-23T09:00:00Z');
const unit = 'Hjemmeplejen, gruppe Strand';
const read = (text: string, municipality = 'ishoj') => readRequest(text, { ...parts, municipality, now, unit });
const query = (text: string) => {
  const request = read(text);
  return request?.kind === 'search' ? request.query : undefined;
};
const year2026 = { from: '2026-01-01', before: '2027-01-01' };

describe('a search', () => {
  it.each([
    ['åbne sager med høj alvor', { status: 'open', severities: ['high', 'critical'] }],
    ['Vis åbne sager, kun høj alvor!', { status: 'open', severities: ['high'] }],
    ['kritiske sager', { severities: ['critical'] }],
    ['sager med mindst mellem alvor', { severities: ['medium', 'high', 'critical'] }],
    ['lukkede sager med lav alvor', { status: 'closed', severities: ['low'] }],
    ['sager om Nexus i år', { system: 'KMD Nexus', ...year2026 }],
    ['nexussager', { system: 'KMD Nexus' }],
    ['sager om omsorgssystemet', { system: 'KMD Nexus' }],
    ['sager, der ikke er taget', { status: 'untaken' }],
    ['sager ingen har taget', { status: 'untaken' }],
    ['sager som ikke er lukket', { status: 'open' }],
    ['phishingsager sidste måned', { types: ['phishing', 'ceo-fraud'], from: '2026-10-01', before: '2026-11-01' }],
    ['sager om direktørsvindel', { types: ['ceo-fraud'] }],
    ['hvor mange sager om mistet udstyr har vi i år?', { types: ['lost-device'], ...year2026 }],
    ['sager fra Hjemmeplejen, gruppe Strand', { unit: 'Hjemmeplejen, gruppe Strand' }],
    ['sager i Center for Voksne og Velfærd i 2026', { unit: 'Center for Voksne og Velfærd', ...year2026 }],
    ['åbne sager i min afdeling', { status: 'open', unit }],
    ['cases in our department', { unit }],
    ['vis nedbrud i år', { types: ['outage'], ...year2026 }],
    ['vis phishing', undefined],
    ['find min telefon fra i går', undefined],
    ['nedbrud i år', undefined],
    ['er der åbne sager om Aula?', { status: 'open', system: 'Aula' }],
    ['mine sager', { status: 'open', mine: true }],
    ['lukkede sager hos mig', { status: 'closed', mine: true }],
    ['hvilke brud er ikke anmeldt til Datatilsynet', { breach: true, notified: false }],
    ['hvilke frister løber ud i dag', { due: '2026-11-23T23:00:00Z' }],
    ['sager med frist inden for 24 timer', { due: '2026-11-24T09:00:00Z' }],
    ['vis frister', { due: 'running' }],
    ['hvilke frister er der', undefined],
    ['overskredne frister', { due: '2026-11-23T09:00:00Z' }],
    ['giv mig overblik over frister i næste uge', { due: '2026-12-06T23:00:00Z' }],
    ['giv mig et overblik over åbne sager', { status: 'open' }],
    ['vis frister hos sapa', { due: 'running', system: 'SAPA' }],
    ['frister i sappa', undefined],
    ['sager, jeg har taget', { status: 'open', mine: true }],
    ['sager om stjålet udstyr i går', { types: ['lost-device'], from: '2026-11-22', before: '2026-11-23' }],
    ['sager om nedbrud i dag', { types: ['outage'], from: '2026-11-23', before: '2026-11-24' }],
    ['cases about stolen phones', { types: ['lost-device'] }],
    ['vis sager om printere', { words: ['printere'] }],
    ['vis registeret', {}],
    ['open cases with high severity', { status: 'open', severities: ['high', 'critical'] }],
    ['show closed incidents about Nexus this year', { status: 'closed', system: 'KMD Nexus', ...year2026 }],
    ['which deadlines expire today', { due: '2026-11-23T23:00:00Z' }],
    ['cases not taken', { status: 'untaken' }],
  ])('%s', (text, expected) => {
    const request = read(text);
    const understood = request && isPlain(request, 'all', 'talk') ? query(text) : undefined;
    expect(understood).toEqual(expected);
  });
});

describe('a time', () => {
  const period = (text: string) => {
    const { from, before } = query(`sager ${text}`) ?? {};
    return [from, before];
  };

  it.each([
    ['i dag', '2026-11-23', '2026-11-24'],
    ['i går', '2026-11-22', '2026-11-23'],
    ['denne uge', '2026-11-23', '2026-11-30'],
    ['sidste uge', '2026-11-16', '2026-11-23'],
    ['i denne måned', '2026-11-01', '2026-12-01'],
    ['i november', '2026-11-01', '2026-12-01'],
    ['fra december', '2025-12-01', '2026-01-01'],
    ['i marts 2024', '2024-03-01', '2024-04-01'],
    ['i år', '2026-01-01', '2027-01-01'],
    ['sidste år', '2025-01-01', '2026-01-01'],
    ['det sidste år', '2025-11-23', '2026-11-24'],
    ['i fjor', '2025-01-01', '2026-01-01'],
    ['i 3. kvartal', '2026-07-01', '2026-10-01'],
    ['siden 1. oktober', '2026-10-01', undefined],
    ['siden 1/10', '2026-10-01', undefined],
    ['siden den 1. december', '2025-12-01', undefined],
    ['siden oktober', '2026-10-01', undefined],
    ['siden 2025', '2025-01-01', undefined],
    ['før 1. oktober 2026', undefined, '2026-10-01'],
    ['mellem 1. oktober og 15. november', '2026-10-01', '2026-11-16'],
    ['de sidste 30 dage', '2026-10-24', '2026-11-24'],
    ['since October 1st', '2026-10-01', undefined],
    ['last month', '2026-10-01', '2026-11-01'],
  ])('%s', (text, from, before) => {
    expect(period(text)).toEqual([from, before]);
  });

  it.each(['siden 31. februar', 'fra 5. oktober til 1. oktober'])('that cannot be, "%s", is not guessed at', (text) => {
    const request = read(`sager ${text}`);
    expect(request && isPlain(request, 'all', 'nothing')).toBe(false);
  });
});

describe('other requests', () => {
  it.each<[string, Partial<Request> | undefined]>([
    ['vis sag ISH-2026-0001', { kind: 'case', number: 'ISH-2026-0001' }],
    ['ish-2026-1', { kind: 'case', number: 'ISH-2026-0001' }],
    ['ISH-2026-0001 er lukket nu', undefined],
    ['vis flere', { kind: 'more' }],
    ['flere', undefined],
    ['årsopgørelse 2026', { kind: 'figures', year: 2026 }],
    ['evaluering af året', { kind: 'figures', year: 2026 }],
    ['statistik over hændelser sidste år', { kind: 'figures', year: 2025 }],
    ['evaluering', undefined],
    ['eksportér registeret', { kind: 'export', year: undefined }],
    ['kan du eksportere registeret for 2025 som csv?', { kind: 'export', year: 2025 }],
    ['hent registeret', { kind: 'export' }],
    ['yearly figures 2026', { kind: 'figures', year: 2026 }],
    ['', undefined],
  ])('%s', (text, expected) => {
    if (expected) expect(read(text)).toMatchObject(expected);
    else expect(read(text)).toBeUndefined();
  });
});

describe('from somebody who does not work on cases', () => {
  const claimed = (text: string, around: Around = 'nothing'): boolean => {
    const request = read(text);
    return request !== undefined && isPlain(request, 'none', around);
  };

  it.each(['vis åbne sager med høj alvor', 'hvor mange sager har vi i år?', 'eksportér registeret', 'åbne sager'])(
    'is a request for the register: %s',
    (text) => expect(claimed(text)).toBe(true),
  );

  it.each([
    'vis nedbrud i dag',
    'mine sager',
    'vis mine sager',
    'hvad sker der med min sag?',
    'jeg har en sag om Nexus der er åben for alle',
    'der er åbne sager i Nexus',
    'alle sager i Nexus er åbne',
    'hvilke hændelser er kritiske?',
    'årsopgørelse 2026',
    'hvilke frister løber ud i dag',
    'find sager om hr. Jensen',
    'mistet sager i Nexus',
    'sager sendt til forkert modtager i går',
  ])('is not: %s', (text) => expect(claimed(text)).toBe(false));

  it('short words do not interrupt a report', () => {
    expect(claimed('åbne sager i Nexus', 'talk')).toBe(false);
  });
});

describe('from a handler', () => {
  const claimed = (text: string, around: Around): boolean => {
    const request = read(text);
    return request !== undefined && isPlain(request, 'all', around);
  };

  it.each([
    'databrud hos leverandøren i går',
    'brud i Nexus i dag',
    'persondatabrud i Nexus',
    'brud på persondatasikkerheden i går',
    'jeg har mistet mine sager',
    'mistet mine sager i toget i går',
    'hændelser i Nexus i dag',
    'sager lækket fra Nexus i går',
    'we lost cases in Nexus yesterday',
    'cases sent to the wrong recipient yesterday',
  ])('is what has happened, whatever goes on: %s', (text) => {
    for (const around of ['nothing', 'talk', 'report'] as const) expect(claimed(text, around)).toBe(false);
  });

  it.each([
    ['sager om borgere', false],
    ['sager om Nexus', false],
    ['sager i går', false],
    ['frister i dag', false],
    ['mine sager', true],
    ['kritiske sager', true],
    ['åbne sager om borgere', true],
    ['vis sager om borgere', true],
    ['hvilke sager er åbne', true],
  ])('searches in the middle of a report only where it is plain: %s: %s', (text, inReport) => {
    expect(claimed(text, 'report')).toBe(inReport);
    expect(claimed(text, 'nothing')).toBe(true);
  });

  it('what it holds is no search once it has been said what happened', () => {
    expect(claimed('sager om borgere', 'talk')).toBe(false);
  });
});

interface Utterance {
  readonly text: string;
}

const utterances = (intent: string): readonly string[] =>
  readFileSync(join(import.meta.dirname, `../../../data/language/utterances/${intent}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Utterance => JSON.parse(line))
    .map(({ text }) => text);

describe.each(['report_incident', 'ask_policy', 'system_owner', 'training_status', 'help', 'out_of_scope'])(
  'of all that is known to be %s',
  (intent) => {
    const texts = utterances(intent);

    it('nothing is taken for a search, whoever writes it', () => {
      expect(texts.length).toBeGreaterThan(20);
      const taken = texts.filter((text) => {
        const request = read(text);
        return request && (['all', 'told', 'none'] as const).some((access) => isPlain(request, access, 'nothing'));
      });
      expect(taken).toEqual([]);
    });
  },
);
