// How serious each kind of incident is: expected by hand, and not knowing never makes it less.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { relevantAnswers } from './relevant.ts';
import { type Answers, atLeast, type Severity, severityOf } from './severity.ts';
import { type IncidentType, loadIncidentTypes } from './types.ts';

const types = loadIncidentTypes(join(import.meta.dirname, '../../data/incident-types'));
const typeOf = (id: string): IncidentType => types.get(id) ?? types.usual('other');

const severity = (id: string, answers: Answers): Severity => {
  const type = typeOf(id);
  const { systemOutage = 'unknown', pastMaxDowntime = 'unknown' } = answers;
  return severityOf(type.severity, { ...relevantAnswers(type, answers), systemOutage, pastMaxDowntime });
};

const cpr = { personalData: 'yes', dataKinds: 'contact,cpr' };
const contact = { personalData: 'yes', dataKinds: 'contact' };
const health = { personalData: 'yes', dataKinds: 'sensitive' };
const none = { personalData: 'no' };

type Row = readonly [what: string, type: string, answers: Answers, severity: Severity];

const rows: readonly Row[] = [
  [
    'mail to a colleague who has deleted it',
    'misdirected-mail',
    { recipient: 'inside', deleted: 'yes', ...cpr },
    'medium',
  ],
  ['mail with CPR numbers to an outsider', 'misdirected-mail', { recipient: 'outside', deleted: 'no', ...cpr }, 'high'],
  [
    'health data to an outsider, not confirmed deleted',
    'misdirected-mail',
    { recipient: 'outside', deleted: 'unknown', ...health },
    'high',
  ],
  ['names only, to an outsider', 'misdirected-mail', { recipient: 'outside', deleted: 'no', ...contact }, 'medium'],
  ['mail without information about people', 'misdirected-mail', { recipient: 'outside', ...none }, 'low'],
  [
    'mail with a protected address',
    'misdirected-mail',
    { recipient: 'inside', deleted: 'yes', personalData: 'yes', dataKinds: 'protectedAddress' },
    'critical',
  ],
  ['encrypted laptop', 'lost-device', { device: 'laptop', encrypted: 'yes', ...cpr }, 'medium'],
  ['unencrypted laptop', 'lost-device', { device: 'laptop', encrypted: 'no', ...none }, 'high'],
  [
    'laptop of which nobody knows',
    'lost-device',
    { device: 'laptop', encrypted: 'unknown', personalData: 'unknown' },
    'high',
  ],
  [
    '1,000 people with CPR numbers on it',
    'lost-device',
    { device: 'laptop', encrypted: 'no', affectedCount: '1000', ...cpr },
    'critical',
  ],
  [
    '999 people with CPR numbers on it',
    'lost-device',
    { device: 'laptop', encrypted: 'no', affectedCount: '999', ...cpr },
    'high',
  ],
  [
    '1,000 people, nobody knows with what',
    'lost-device',
    { device: 'laptop', encrypted: 'yes', personalData: 'yes', affectedCount: '1000' },
    'critical',
  ],
  ['phishing, not clicked', 'phishing', { did: 'nothing' }, 'low'],
  ['phishing, clicked', 'phishing', { did: 'clicked' }, 'medium'],
  ['phishing, code entered', 'phishing', { did: 'clicked,code' }, 'high'],
  ['virus on one computer', 'malware', { spread: 'no', ransom: 'no', ...none }, 'high'],
  ['virus that spreads', 'malware', { spread: 'yes', ransom: 'no', ...none }, 'critical'],
  ['ransomware', 'malware', { spread: 'no', ransom: 'yes', ...none }, 'critical'],
  ['too wide an access by mistake', 'unauthorised-access', { onPurpose: 'no', ...contact }, 'medium'],
  ['curiosity', 'unauthorised-access', { onPurpose: 'yes', ...contact }, 'high'],
  ['health data seen by mistake', 'unauthorised-access', { onPurpose: 'no', ...health }, 'high'],
  ['names on the website', 'published', { ongoing: 'no', affectedCount: '3', ...contact }, 'high'],
  ['names of 100 on the website', 'published', { affectedCount: '100', ...contact }, 'critical'],
  ['health data on the website', 'published', { affectedCount: '1', ...health }, 'critical'],
  ['papers found at once', 'papers', { found: 'atOnce', ...health }, 'low'],
  ['papers gone, with health data', 'papers', { found: 'no', ...health }, 'high'],
  ['papers gone, nothing about people', 'papers', { found: 'no', ...none }, 'low'],
  ['life and death system down', 'outage', { danger: 'no', systemOutage: 'critical' }, 'critical'],
  ['citizens may come to harm', 'outage', { danger: 'yes', systemOutage: 'low' }, 'critical'],
  ['very critical system down', 'outage', { danger: 'no', systemOutage: 'high' }, 'high'],
  ['critical system down', 'outage', { danger: 'no', systemOutage: 'medium' }, 'medium'],
  ['non-critical system down', 'outage', { danger: 'no', systemOutage: 'low', pastMaxDowntime: 'no' }, 'low'],
  [
    'non-critical system down for too long',
    'outage',
    { danger: 'no', systemOutage: 'low', pastMaxDowntime: 'yes' },
    'high',
  ],
  ['wrong medicine was given', 'wrong-data', { acted: 'health', ...health }, 'critical'],
  ['a payment went wrong', 'wrong-data', { acted: 'benefit', ...contact }, 'high'],
  ['wrong data found in time', 'wrong-data', { acted: 'no', ...contact }, 'medium'],
  ['breach at a supplier, names only', 'supplier-breach', contact, 'medium'],
  ['breach at a supplier, health data', 'supplier-breach', health, 'high'],
  ['break-in, computers gone', 'physical', { danger: 'no', gone: 'yes' }, 'high'],
  ['unlocked door, nothing gone', 'physical', { danger: 'no', gone: 'no' }, 'low'],
  ['fire with people in the house', 'physical', { danger: 'yes', gone: 'no' }, 'critical'],
  ['login misused', 'shared-login', { misused: 'yes', changed: 'yes' }, 'high'],
  ['password shared and changed since', 'shared-login', { misused: 'no', changed: 'yes' }, 'low'],
  ['false invoice, paid', 'ceo-fraud', { paid: 'yes', ...none }, 'high'],
  ['false invoice, not paid', 'ceo-fraud', { paid: 'no', ...none }, 'low'],
  ['a rule not followed, no risk', 'rules-not-followed', { riskNow: 'no', ...none }, 'low'],
  ['a rule not followed, a risk right now', 'rules-not-followed', { riskNow: 'yes', ...none }, 'high'],
  ['health data in an AI chat', 'wrong-tool', { tool: 'aiChat', ...health }, 'high'],
  ['a text without people in an AI chat', 'wrong-tool', { tool: 'aiChat', ...none }, 'low'],
  ['nobody knows anything', 'other', { ongoing: 'unknown', personalData: 'unknown' }, 'medium'],
];

describe('severity', () => {
  it.each(rows)('of %s', (_, type, answers, expected) => {
    expect(severity(type, answers)).toBe(expected);
  });

  it('is critical for a protected address, whatever else', () => {
    for (const { id, severity: rules } of types.all())
      expect(severityOf(rules, { encrypted: 'yes', personalData: 'yes', dataKinds: 'protectedAddress' }), id).toBe(
        'critical',
      );
  });
});

const combinations = (questions: IncidentType['questions']): readonly Answers[] =>
  questions.reduce<readonly Answers[]>(
    (all, question) =>
      question.kind !== 'choice' && question.kind !== 'choices'
        ? all
        : all.flatMap((answers) => question.options.map(({ value }) => ({ ...answers, [question.id]: value }))),
    [{}],
  );

describe('not knowing', () => {
  // "Andet" in doubt is medium, and may turn out to be more.
  const asked = types.all().filter(({ id }) => id !== 'other');
  it.each(asked.map((type) => [type.id, type] as const))('never lowers the severity of %s', (id, type) => {
    const decisive = type.questions.filter(({ required, from }) => required !== false && from !== 'description');
    for (const answers of combinations(decisive)) {
      for (const question of Object.keys(answers)) {
        const known = severity(id, answers);
        // What is critical must be said: it is never guessed.
        if (known === 'critical') continue;
        const unknown = severity(id, { ...answers, [question]: 'unknown' });
        expect(atLeast(unknown, known), JSON.stringify({ ...answers, unsure: question })).toBe(true);
      }
    }
  });
});
