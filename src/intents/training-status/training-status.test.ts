// Who has taken the course and who has not, as an employee and a leader of Ishøj ask; dates as in training.csv.
import { describe, expect, it } from 'vitest';
import { openWorkplace, shipped } from '../../../test/duties/workplace.ts';
import type { Duty } from '../../directory/profile.ts';
import type { Registry } from '../../directory/registry.ts';
import { trainingStatusIntent } from './index.ts';

const leader = 'ishoj/leder';
const staff = 'ishoj/medarbejder';
const olePedersen = 'ishoj/olpe'; // took it on 19 November 2026

const open = (time = '2026-11-23T09:00:00+01:00', more: { language?: 'en'; registry?: Registry } = {}) =>
  openWorkplace({ time, intent: 'training_status', handlers: (one) => [trainingStatusIntent(one)], ...more });

describe('"har jeg taget kurset?"', () => {
  const ask = (who: string, time?: string) => open(time).says(who, 'har jeg taget kurset?');

  it('says no without blame, until when, and the last time', async () => {
    const answer = await ask(staff);
    expect(answer).toContain('Nej, ikke endnu i denne omgang. Fristen er tirsdag 1. december 2026.');
    expect(answer).toContain('Du tog det sidst torsdag 23. oktober 2025.');
    expect(await ask(staff, '2026-12-10T09:00:00+01:00')).toContain('Fristen var tirsdag 1. december 2026');
  });

  it('says yes to whom has taken it', async () => {
    expect(await ask(olePedersen)).toContain('Ja, du tog det torsdag 19. november 2026. Du er med.');
  });

  it('tells nobody that they are missing a round that has not begun', async () => {
    const answer = await ask(olePedersen, '2027-01-20T09:00:00+01:00');
    expect(answer).toContain('Du tog det sidst torsdag 19. november 2026.');
    expect(answer).toContain('Næste gang senest onsdag 1. december 2027.');
    expect(answer).not.toContain('Nej');
  });

  it('begins to ask on the day of the first reminder', async () => {
    expect(await ask(olePedersen, '2027-10-31T09:00:00+01:00')).toContain('Næste gang senest');
    expect(await ask(olePedersen, '2027-11-01T09:00:00+01:00')).toContain('Nej, ikke endnu');
  });

  it('says so to whom the course is not for, and where nobody has set a due day', async () => {
    expect(await ask('ishoj/maje')).toContain('gælder ikke dig');
    expect(await ask('egedal/medarbejder')).toContain('Politikken sætter ingen frist');
  });
});

describe('"hvem mangler i mit team?"', () => {
  it('lists them to their leader, with buttons', async () => {
    const answer = await open().says(leader, 'hvem mangler i mit team?');
    expect(answer).toContain('3 i dit team mangler E-læring i GDPR');
    expect(answer).toContain('Anne Olesen | tirsdag 18. marts 2025');
    expect(answer).toContain('[Påmind dem]');
  });

  it('names nobody and offers no button before the round begins', async () => {
    const answer = await open('2027-01-20T09:00:00+01:00').says(leader, 'hvem mangler i mit team?');
    expect(answer).toContain('Næste frist er onsdag 1. december 2027.');
    expect(answer).toContain('Jeg skriver til dig mandag 1. november 2027 om');
    expect(answer).not.toContain('Anne Olesen');
    expect(answer).not.toContain('[');
  });

  it('lists everybody with the last time where no day is set, and calls nobody late', async () => {
    const answer = await open().says('egedal/leder', 'hvem mangler i mit team?');
    expect(answer).toContain('Politikken sætter ingen frist');
    expect(answer).toContain('Navn | Sidst taget');
    expect(answer).toContain('Heidi Hald | onsdag 28. oktober 2026');
    expect(answer).toContain('Samira Hussain | Ikke registreret');
    expect(answer).not.toContain('mangler E-læring');
    expect(answer).not.toContain('[');
  });

  it('tells others only about themselves', async () => {
    const answer = await open().says(staff, 'hvem mangler i mit team?');
    expect(answer).toContain('Du står ikke som leder i medarbejderlisten');
    expect(answer).not.toContain('Anne Olesen');
  });
});

describe('a leader who asks', () => {
  it.each(['har jeg taget kurset, og hvem kan jeg spørge?', 'hvem kan hjælpe mig med kurset?'])(
    'about oneself is answered about oneself: %s',
    async (text) => {
      const answer = await open().says(leader, text);
      expect(answer).toContain('Ja, du tog det onsdag 4. marts 2026.');
      expect(answer).not.toContain('Anne Olesen');
    },
  );

  it.each(['hvem mangler i år?', 'kan jeg se, hvem af mine medarbejdere der mangler?'])(
    'about others gets the team: %s',
    async (text) => {
      expect(await open().says(leader, text)).toContain('Anne Olesen');
    },
  );

  it('in English is understood the same way', async () => {
    const work = open(undefined, { language: 'en' });
    expect(await work.says(leader, 'who can I ask about the course?')).toContain('Yes, you took it on');
    expect(await work.says(leader, 'who is missing it?')).toContain('3 on your team are missing GDPR e-learning');
  });
});

it.each([
  ['hvem mangler i mit team?', leader],
  ['har jeg taget kurset?', staff],
])('in a channel it is answered to the asker alone: %s', async (text, who) => {
  const work = open();
  expect(await work.saysIn('ishoj/kanal', who, text)).toBe('Det svarer jeg dig på i en direkte besked.');
  expect(work.reads(who)).toHaveLength(1);
  expect(work.reads(who)[0]).toContain('E-læring i GDPR');
});

describe('several courses', () => {
  const phishing: Duty = {
    id: 'phishing',
    kind: 'training',
    course: { da: 'E-læring i phishing', en: 'Phishing e-learning' },
    audience: 'everyone',
    rule: { local: true },
  };
  const registry: Registry = {
    ...shipped,
    municipality: (id) => {
      const home = shipped.municipality(id);
      return home && { ...home, profile: { ...home.profile, duties: [...home.profile.duties, phishing] } };
    },
  };

  it('are all answered, unless one is named', async () => {
    const work = open(undefined, { registry });
    const both = await work.says(staff, 'har jeg taget kurserne?');
    expect(both).toContain('E-læring i GDPR');
    expect(both).toContain('E-læring i phishing');
    expect(await work.says(staff, 'har jeg taget det om phishing?')).not.toContain('GDPR');
    expect(await work.says(staff, 'har jeg taget gdpr-kurset?')).not.toContain('phishing');
  });
});
