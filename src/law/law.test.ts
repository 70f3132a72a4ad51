// The law answers what it answers, and keeps quiet about the rest.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLaw } from './law.ts';

const law = loadLaw(join(import.meta.dirname, '../../data/law.yaml'));

describe('the law', () => {
  it.each([
    ['Hvor mange timer har vi til Datatilsynet?', 'notification-deadline'],
    ['hvornaar skal et brud senest anmeldes', 'notification-deadline-of-a-breach'],
    ['hvad er 72-timers reglen', 'notification-deadline-by-name'],
    ['how long do we have to notify the data protection agency', 'notification-deadline'],
    ['hvad skal der stå i anmeldelsen til datatilsynet', 'notification-content'],
    ['skal borgerne have besked om et brud?', 'tell-citizens'],
    ['må jeg sende et cpr-nummer i en mail', 'cpr-by-mail'],
    ['hvilken frist giver NIS2', 'nis2-deadlines'],
  ])('answers "%s"', (question, id) => expect(law(question)?.id).toBe(id));

  it.each([
    'Hvad siger politikken om de 72 printere?',
    'hvor længe gemmes anmeldelser i dage?',
    'Må jeg sende besked til en kollega om mit cpr-kursus?',
    'hvornår er der frist for kurset',
    'hvor lang skal min kode være',
    'må jeg bruge ChatGPT',
    'hvem godkender politikken',
    'hvem ejer Nexus',
    '',
  ])('says nothing to "%s"', (question) => expect(law(question)).toBeUndefined());

  it('says 72 hours, as Article 33(1) does', () => {
    expect(law('frist til datatilsynet')?.answer.da).toContain('72 timer');
    expect(law('frist til datatilsynet')?.source.da).toContain('artikel 33, stk. 1');
  });
});
