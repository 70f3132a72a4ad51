// The municipalities that come with the product: every file parses, every quote stands in the policy, nobody is real.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { loadMunicipalities } from './load.ts';
import { createRegistry } from './registry.ts';

const directory = join(import.meta.dirname, '../../data/municipalities');
const municipalities = loadMunicipalities(directory);
const registry = createRegistry(municipalities);
const of = (id: string) => {
  const found = municipalities.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not shipped`);
  return found;
};

it('are these five', () => {
  expect(municipalities.map(({ id, profile }) => [id, profile.name])).toEqual([
    ['egedal', 'Egedal Kommune'],
    ['glostrup', 'Glostrup Kommune'],
    ['ishoj', 'Ishøj Kommune'],
    ['kalundborg', 'Kalundborg Kommune'],
    ['rodovre', 'Rødovre Kommune'],
  ]);
});

describe.each(municipalities.map((one) => [one.profile.name, one] as const))(
  '%s',
  (_, { id, profile, people, systems }) => {
    const words = (text: string) => text.replace(/\s+/g, ' ').trim();
    const policy = readFileSync(join(directory, id, 'policy.md'), 'utf8');
    const prose = words(policy.replace(/\*\*|\\/g, '').replace(/^\s*- /gm, ''));
    const headings = policy.split('\n').flatMap((line) => (line.startsWith('#') ? words(line.replace(/^#+/, '')) : []));
    const rules = [
      ...Object.entries(profile.roles).map(([role, { rule }]) => [`roles.${role}`, rule] as const),
      ...[...profile.routing, ...profile.duties].map(({ id: name, rule }) => [name, rule] as const),
      ...profile.criticality.map(({ name, rule }) => [name.da, rule] as const),
      ['maxDowntime', profile.maxDowntime.rule] as const,
    ];

    it.each(rules.flatMap(([name, rule]) => ('quote' in rule ? [[name, rule] as const] : [])))(
      'quotes its policy word for word: %s',
      (_name, { quote, section }) => {
        expect(prose).toContain(words(quote));
        expect(headings).toContain(section);
      },
    );

    it('is marked as sample data, with no address, number or account of anybody real', () => {
      expect(profile.fictional).toBe(true);
      expect(profile.tenants).toEqual({ teams: [`demo-${id}`], slack: [`T-DEMO-${id.toUpperCase()}`] });
      const numbers = [...Object.values(profile.phones), ...people.flatMap(({ phone }) => phone ?? [])];
      expect(numbers.filter((number) => !/^00 00( \d\d){2}$/.test(number))).toEqual([]);
      expect(people.filter(({ email }) => !email.endsWith(`@${id}.example`))).toEqual([]);
      expect(people.filter(({ teamsId }) => !teamsId?.startsWith(`demo-${id}-`))).toEqual([]);
    });

    it.each([
      ['medarbejder', undefined],
      ['leder', 'leader'],
      ['isk', 'securityCoordinator'],
      ['gdpr', 'dataProtection'],
      ['it', 'it'],
      ['top', 'topLevel'],
    ] as const)('can be tried as %s', (who, role) => {
      const account = { tenant: `demo-${id}`, userId: `demo-${id}-${who}`, name: '' };
      const identity = registry.identify(account);
      expect(identity).toMatchObject({ kind: 'person', municipality: id, person: { id: `${id}/${who}` } });
      const { email, roles } = registry.person(`${id}/${who}`) ?? {};
      expect(email).toBe(`${who}@${id}.example`);
      if (role) expect(roles).toContain(role);
      else expect(roles).toEqual([]);
    });

    it('has the demo employee among about eight people of the demo leader, and the demo coordinator as theirs', () => {
      const staff = registry.staffOf(`${id}/leder`);
      expect(staff.map((person) => person.id)).toContain(`${id}/medarbejder`);
      expect(staff.length).toBeGreaterThanOrEqual(7);
      expect(staff.length).toBeLessThanOrEqual(9);
      const employee = registry.person(`${id}/medarbejder`);
      expect(employee && registry.nearestHolders(employee, 'securityCoordinator').map((person) => person.id)).toEqual([
        `${id}/isk`,
      ]);
    });

    it('has everybody but one below somebody, and knows its systems by name', () => {
      expect(people.filter((person) => registry.leaderOf(person) === undefined)).toHaveLength(1);
      for (const system of systems) {
        expect(registry.person(system.owner)?.municipality).toBe(id);
        expect(registry.findSystem(id, system.name)).toMatchObject({ kind: 'found', system: { name: system.name } });
        expect(profile.criticality.map(({ name }) => name.da)).toContain(system.criticality);
      }
    });
  },
);

describe('who is told, by the policy’s own words', () => {
  const quoted = (id: string) =>
    of(id).profile.routing.flatMap((rule) => ('quote' in rule.rule ? `${rule.id}: ${rule.tell}` : []));

  it('in Rødovre: violations only, and serious breaches', () => {
    expect(quoted('rodovre')).toEqual([
      'violation: it',
      'minor-violation: nearestLeader',
      'serious-violation: topLevel',
      'matter-of-principle: steeringGroup',
      'serious-breach: topLevel',
    ]);
    const minor = of('rodovre').profile.routing.find(({ id }) => id === 'minor-violation');
    expect(minor?.when).toEqual({ categories: ['policy_violation'], maxSeverity: 'medium' });
  });
  it('in Kalundborg: violations only', () => expect(quoted('kalundborg')).toEqual(['violation: humanResources']));
  it('in Glostrup: everything, to the nearest leader and the GDPR unit', () => {
    expect(quoted('glostrup')).toEqual(['nearest-leader: nearestLeader', 'gdpr-unit: dataProtection']);
    expect(
      of('glostrup')
        .profile.routing.slice(0, 2)
        .map(({ when }) => when),
    ).toEqual([undefined, undefined]);
  });
  it('in Ishøj: nothing', () => expect(quoted('ishoj')).toEqual([]));
  it('in Egedal: everything to the coordinator, and violations', () => {
    expect(quoted('egedal')).toEqual(['first-receiver: securityCoordinator', 'violation: humanResources']);
    expect(of('egedal').profile.routing[0]).not.toHaveProperty('when');
  });
});

describe('what each policy asks for and the others do not', () => {
  it('a yearly course in Ishøj, for those who handle personal data; elsewhere no date', () => {
    const duties = municipalities.map(({ id, profile }) => [
      id,
      profile.duties.map(({ due, audience }) => [audience, due]),
    ]);
    expect(Object.fromEntries(duties)).toEqual({
      egedal: [['everyone', undefined]],
      glostrup: [['everyone', undefined]],
      ishoj: [['handlesPersonalData', { month: 12, day: 1 }]],
      kalundborg: [['everyone', undefined]],
      rodovre: [['everyone', undefined]],
    });
  });

  it('a longest downtime for every vital system in Ishøj', () => {
    const { profile, systems } = of('ishoj');
    expect(profile.maxDowntime.requiredFor).toEqual(['Vital']);
    const vital = systems.filter(({ criticality }) => criticality === 'Vital');
    expect(vital.length).toBeGreaterThan(10);
    expect(vital.filter(({ maxDowntime }) => maxDowntime === undefined)).toEqual([]);
  });

  it('four classes of systems in Egedal', () => {
    expect(of('egedal').profile.criticality.map(({ name, rule }) => [name.da, 'quote' in rule])).toEqual([
      ['Liv og død', true],
      ['Meget kritiske systemer', true],
      ['Kritiske systemer', true],
      ['Ikke-kritiske systemer', true],
    ]);
  });
});

it('three of the demo leader’s people in Ishøj lack this year’s course, of seven who owe it', () => {
  const owing = registry.staffOf('ishoj/leder').filter(({ handlesPersonalData }) => handlesPersonalData);
  const lastYearEnded = Temporal.PlainDate.from('2025-12-01');
  const lacking = owing.filter(({ id }) =>
    registry.completions(id).every(({ completed }) => Temporal.PlainDate.compare(completed, lastYearEnded) <= 0),
  );
  expect([owing.length, lacking.length]).toEqual([7, 3]);
  expect(lacking.map(({ id }) => id)).toContain('ishoj/medarbejder');
});
