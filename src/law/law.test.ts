// The law answers what it answers, and keeps quiet about the rest.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleIn, loadLaw } from './law.ts';

const law = loadLaw(join(import.meta.dirname, '../../data/law.yaml'));
const ids = (question: string) => law(question).map(({ id }) => id);

describe('the law', () => {
  it.each([
    ['Hvor mange timer har vi til Datatilsynet?', 'notification-deadline'],
    ['hvornaar skal et brud senest anmeldes', 'notification-deadline'],
    ['hvad er 72-timers reglen', 'notification-deadline'],
    ['how long do we have to notify the data protection agency', 'notification-deadline'],
    ['hvor lang tid har vi til at anmelde', 'notification-deadline'],
    ['hvor hurtigt skal vi anmelde det', 'notification-deadline'],
    ['hvad skal der stå i anmeldelsen til datatilsynet', 'notification-content'],
    ['skal borgerne have besked om et brud?', 'tell-citizens'],
    ['hvornår skal borgere underrettes', 'tell-citizens'],
    ['når noget går galt, skal borgeren så have det at vide?', 'tell-citizens'],
    ['må jeg sende et cpr-nummer i en mail', 'cpr-by-mail'],
    ['hvilken frist giver NIS2', 'nis2-deadlines'],
  ])('answers "%s"', (question, id) => expect(ids(question)).toEqual([id]));

  it.each([
    'Hvad siger politikken om de 72 printere?',
    'hvor længe gemmes anmeldelser i dage?',
    'hvor lang tid har jeg til at melde mig syg?',
    'Må jeg sende besked til en kollega om mit cpr-kursus?',
    'hvornår er der frist for kurset',
    'hvor lang skal min kode være',
    'må jeg bruge ChatGPT',
    'hvem godkender politikken',
    'hvem ejer Nexus',
    'hvad siger artikel 39',
    '',
  ])('says nothing to "%s"', (question) => expect(ids(question)).toEqual([]));

  it('is found by the number of its article, as a whole or a paragraph of it', () => {
    expect(ids('hvad siger artikel 33')).toEqual([
      'notification-deadline',
      'supplier-breach',
      'notification-content',
      'breach-register',
    ]);
    expect(ids('hvad står der i art. 33, stk. 3?')).toEqual(['notification-content']);
    expect(ids('Article 33(5)')).toEqual(['breach-register']);
    expect(ids('what does article 34 say')).toEqual(['tell-citizens']);
    expect(articleIn('hvad siger artikel 33')).toEqual({ article: 33 });
    expect(articleIn('hvem har 33 sager')).toBeUndefined();
  });

  it('says 72 hours, as Article 33(1) does', () => {
    const [answer] = law('frist til datatilsynet');
    expect(answer?.answer.da).toContain('72 timer');
    expect(answer?.source.da).toContain('artikel 33, stk. 1');
  });
});
