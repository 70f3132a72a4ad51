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
    ['hvad siger loven om, hvem vi skal melde brud til?', 'whom-to-tell'],
    ['Og hvad siger GDPR? Hvem skal have besked, når noget går galt?', 'whom-to-tell'],
    ['who does the law say we must tell about a breach?', 'whom-to-tell'],
    ['hvad siger loven, skal borgerne have besked ved brud?', 'tell-citizens'],
    ['hvad siger loven om fristen for at anmelde brud?', 'notification-deadline'],
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
    'hvem skal have besked når noget går galt?',
    'hvem i GDPR-enheden skal jeg kontakte ved et brud?',
    'do I call the GDPR unit about a breach?',
    'hvad siger loven om, hvem der skal have besked om ferie?',
    'hvad siger loven om brud på informationssikkerheden?',
    'hvad siger loven om, hvem der ejer Nexus?',
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

  it('says whom to tell, as Articles 33(1) and 34(1) do: the authority, and those concerned where the risk is high', () => {
    const [answer] = law('what does the law say about whom to tell of a breach');
    expect(answer?.answer.da).toContain('72 timer');
    expect(answer?.answer.en).toContain('Where the risk is likely to be high, the people concerned must also be told');
    expect(answer?.source.en).toBe('GDPR Article 33(1) and Article 34(1)');
  });
});
