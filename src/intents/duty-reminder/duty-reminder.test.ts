// The buttons of a reminder as the leader of the home care group in Ishøj uses them; days worked out by hand.
import { describe, expect, it } from 'vitest';
import { openWorkplace } from '../../../test/duties/workplace.ts';
import type { Store } from '../../core/store.ts';
import { reminderAnswers } from '../../duties/record.ts';
import { dutyReminder } from './index.ts';

const leader = 'ishoj/leder';
const staff = 'ishoj/medarbejder';
const coordinator = 'ishoj/coordinator';
const monday = '2026-11-30T09:00:00+01:00';

const open = (store?: Store) =>
  openWorkplace({
    time: '2026-11-27T16:00:00+01:00',
    intent: 'help',
    handlers: (registry) => [dutyReminder(registry)],
    ...(store ? { store } : {}),
  });

const reminded = async (time = monday) => {
  const work = open();
  expect(await work.at(time, leader)).toHaveLength(1);
  return work;
};

describe('"Påmind dem"', () => {
  it('writes to each of those who are missing, kindly, and says so before they read it', async () => {
    const work = await reminded();
    expect(await work.press(leader, work.button(leader, 'Påmind dem'))).toBe(
      'Jeg skriver til Anne Olesen, Frederik Larsen og Pernille Jørgensen.',
    );
    expect(work.reads(staff)).toEqual([
      'Hej Pernille. Kurset "E-læring i GDPR" står ikke som taget for dig endnu. Fristen er tirsdag 1. december 2026. Har du lige taget det, kan du se bort fra denne besked.',
    ]);
  });

  it('writes once a day, and after the due day says that it has passed', async () => {
    const work = await reminded();
    const button = work.button(leader, 'Påmind dem');
    await work.press(leader, button);
    expect(await work.press(leader, button)).toBe('De har allerede fået en påmindelse i dag.');
    await work.at('2026-12-02T09:00:00+01:00', leader);
    await work.press(leader, button);
    expect(work.reads(staff)).toHaveLength(2);
    expect(work.reads(staff).at(-1)).toContain('Fristen var tirsdag 1. december 2026');
  });
});

describe('"Udsæt en uge"', () => {
  it('keeps the promised day where no other reminder falls on it, once, also after a restart', async () => {
    const work = await reminded('2026-10-30T09:00:00+01:00');
    expect(await work.press(leader, work.button(leader, 'Udsæt en uge'))).toContain(
      'Jeg vender tilbage fredag 6. november 2026',
    );
    expect(await work.at('2026-11-06T08:59:00+01:00', leader)).toEqual([]);
    expect(await work.at('2026-11-06T09:00:00+01:00', leader)).toHaveLength(1);
    expect(await work.at('2026-11-06T10:00:00+01:00', leader)).toEqual([]);
    expect(await open(work.store).at('2026-11-06T11:00:00+01:00', leader)).toEqual([]);
    expect(await work.at('2026-11-24T09:00:00+01:00', leader)).toHaveLength(1);
  });

  it('promises a day on which people work', async () => {
    // A week after Friday 18 December is Christmas Day, and then comes the weekend.
    const work = await reminded('2026-12-18T09:00:00+01:00');
    const said = await work.press(leader, work.button(leader, 'Udsæt en uge'));
    expect(said).toContain('Jeg vender tilbage mandag 28. december 2026');
    expect(await work.at('2026-12-28T09:00:00+01:00', leader)).toHaveLength(1);
  });

  it('keeps its word after the last late reminder too, when the next round has begun, and its buttons work', async () => {
    const work = await reminded('2027-01-14T09:00:00+01:00');
    expect(await work.press(leader, work.button(leader, 'Udsæt en uge'))).toContain('torsdag 21. januar 2027');
    const [digest, ...more] = await work.at('2027-01-21T09:00:00+01:00', leader);
    expect(digest).toContain('fristen var tirsdag 1. december 2026');
    expect(more).toEqual([]);
    expect(await work.press(leader, work.button(leader, 'Påmind dem'))).toContain('Jeg skriver til');
    expect(await work.at('2027-01-21T10:00:00+01:00', leader)).toEqual([]);
  });
});

describe('"Ikke mig"', () => {
  it('is the end of it for the leader, and the coordinator is asked once who should have it', async () => {
    const work = await reminded();
    const button = work.button(leader, 'Ikke mig');
    expect(await work.press(leader, button)).toBe(
      'Tak. Så spørger jeg dig ikke mere om det i denne omgang. Jeg spørger centerets ISK, hvem der skal have den.',
    );
    await work.press(leader, button);
    expect(work.reads(coordinator)).toEqual([
      'Tove Krogh siger, at påmindelsen om E-læring i GDPR er til en anden. Hvem skal have den?',
    ]);
    expect(await work.at('2026-12-08T09:00:00+01:00', leader)).toEqual([]);
  });

  it('stands when an older card is pressed afterwards, until the leader says otherwise', async () => {
    const work = await reminded();
    const later = work.button(leader, 'Udsæt en uge');
    await work.press(leader, work.button(leader, 'Ikke mig'));

    expect(await work.press(leader, later)).toContain(
      'Du har sagt, at påmindelsen om E-læring i GDPR ikke er til dig. Det gælder stadig.',
    );
    expect(await work.at('2026-12-08T09:00:00+01:00', leader)).toEqual([]);
    expect(await work.press(leader, work.button(leader, 'Påmind mig alligevel'))).toContain(
      'Så minder jeg dig om det igen.',
    );
    expect(work.reads(coordinator).at(-1)).toBe('Tove Krogh tager alligevel påmindelsen om E-læring i GDPR.');
    expect(await work.at('2026-12-15T09:00:00+01:00', leader)).toHaveLength(1);
  });
});

describe('a press that does not fit', () => {
  it('of somebody else is refused, with no word on who is missing', async () => {
    const work = await reminded();
    for (const label of ['Påmind dem', 'Udsæt en uge', 'Ikke mig']) {
      expect(await work.press(staff, work.button(leader, label))).toBe('Den påmindelse er til en anden.');
    }
    expect(work.reads(coordinator)).toEqual([]);
    expect([...work.store.all(reminderAnswers)]).toEqual([]);
  });

  const right = { leader, duty: 'gdpr-e-learning', due: '2026-12-01' };
  it.each([
    ['no values', 'remind', {}],
    ['no leader', 'remind', { ...right, leader: '' }],
    ['an unknown duty', 'remind', { ...right, duty: 'dans' }],
    ['another round', 'remind', { ...right, due: '2027-12-01' }],
    ['no date', 'later', { ...right, due: 'i morgen' }],
    ['an unknown verb', 'delete', right],
  ])('is refused: %s', async (_, verb, values) => {
    const work = await reminded();
    expect(await work.send(leader, `duty-reminder.${verb}`, values)).toBe(
      'Den påmindelse gælder ikke længere. Intet er sendt.',
    );
    expect(work.reads(staff)).toEqual([]);
    expect([...work.store.all(reminderAnswers)]).toEqual([]);
  });

  it('comes after the round is over, or before it has begun', async () => {
    const work = await reminded();
    const button = work.button(leader, 'Udsæt en uge');
    await work.at('2027-01-20T09:00:00+01:00', leader);
    expect(await work.press(leader, button)).toContain('gælder ikke længere');
    const early = { ...right, due: '2027-12-01' };
    expect(await work.send(leader, 'duty-reminder.remind', early)).toContain('gælder ikke længere');
  });
});
