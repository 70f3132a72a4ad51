// How answers are said in summaries and on cases: several that were chosen read as one line.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { answeredFacts } from './answers.ts';
import { loadIncidentTypes } from './types.ts';

const phishing = loadIncidentTypes(join(import.meta.dirname, '../../data/incident-types')).get('phishing');

const said = (answers: Readonly<Record<string, string>>, language: 'da' | 'en') => {
  if (!phishing) throw new RangeError('The shipped types have no phishing.');
  return answeredFacts(phishing, answers, language).map(({ value }) => value);
};

it.each([
  ['da', 'clicked,code,opened', 'Klikkede på et link, skrev en kode eller brugte MitID, åbnede en fil'],
  ['en', 'clicked,code,opened', 'Clicked a link, entered a code or used MitID, opened a file'],
  ['da', 'code', 'Skrev en kode eller brugte MitID'],
  ['da', 'clicked,unknown', 'Klikkede på et link, ved ikke'],
] as const)('what was done, in %s: %s', (language, did, line) => {
  expect(said({ did }, language)).toEqual([line]);
});

it.each([
  ['da', 'Navn og adresse, CPR-nummer, helbred eller sociale forhold, børn'],
  ['en', 'Name and address, CPR number, health or social matters, children'],
] as const)('which data, in %s: acronyms stay', (language, line) => {
  expect(said({ dataKinds: 'contact,cpr,sensitive,children' }, language)).toEqual([line]);
});

it('a choice that is no longer offered is said as it was kept', () => {
  expect(said({ did: 'clicked,wroteBack' }, 'da')).toEqual(['Klikkede på et link, wroteBack']);
});
