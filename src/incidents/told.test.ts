// Who is told of a confidential report whose leader may be part of it: not the leader, in whatever role, and yet somebody.
import { describe, expect, it } from 'vitest';
import { openOffice, parts, sampleCase } from '../../test/casework/office.ts';
import type { Person, Role } from '../core/person.ts';
import { defaultProfile } from '../directory/default-profile.ts';
import { createRegistry, type Registry } from '../directory/registry.ts';
import type { Answers, Severity } from './severity.ts';
import { tellPeople } from './told.ts';

const { registry, types } = parts;

const told = (reporter: string, answers: Answers, severity: Severity, among: Registry = registry) => {
  const type = types.get('rules-not-followed') ?? types.usual('other');
  const person = among.person(reporter);
  const municipality = reporter.split('/')[0] ?? '';
  const all = tellPeople(among, type, severity, answers, { municipality, person }, { principle: true });
  return Object.fromEntries(all.map(({ who, people }) => [who, people.map(({ id }) => id.split('/')[1])]));
};
const involved = { leaderInvolved: 'yes', personalData: 'no' };
const notInvolved = { leaderInvolved: 'no', personalData: 'no' };

describe('a violation in Rødovre whose leader is part of it', () => {
  it('is not told to the chief executive who is that leader, though the policy names them', () => {
    expect(told('rodovre/emra', involved, 'high')).toEqual({
      securityCoordinator: ['isk'],
      it: ['it'],
      steeringGroup: ['faha', 'mibr'],
    });
    expect(told('rodovre/emra', { ...involved, leaderInvolved: 'unknown' }, 'high')).not.toHaveProperty('topLevel');
    expect(told('rodovre/emra', notInvolved, 'high')).toHaveProperty('topLevel', ['top']);
  });

  it('goes to the next in line where only that leader coordinates security', () => {
    expect(told('rodovre/rila', involved, 'low')).toMatchObject({ dataProtection: ['gdpr'], it: ['it'] });
    expect(told('rodovre/rila', involved, 'low')).not.toHaveProperty('securityCoordinator');
    expect(told('rodovre/rila', notInvolved, 'low')).toHaveProperty('securityCoordinator', ['isk']);
  });

  it('tells no principle to a leader who sits in the steering group', () => {
    // Emil Ravn leads Dorte Damgaard, and sits in the group.
    expect(told('rodovre/doda', involved, 'high')['steeringGroup']).toEqual(['faha', 'mibr']);
    expect(told('rodovre/doda', notInvolved, 'high')['steeringGroup']).toEqual(['emra', 'faha', 'mibr']);
  });
});

describe('where there are several with the role', () => {
  const person = (id: string, roles: readonly Role[], leader?: string): Person => ({
    id: `x/${id}`,
    municipality: 'x',
    name: id,
    title: '',
    unit: '',
    email: `${id}@x.example`,
    roles,
    handlesPersonalData: true,
    ...(leader ? { leader: `x/${leader}` } : {}),
  });
  const among = (...people: readonly Person[]): Registry =>
    createRegistry([{ id: 'x', profile: defaultProfile('X Kommune'), people, systems: [], completions: [] }]);
  const top = person('top', ['leader', 'topLevel']);
  const near = person('near', ['leader', 'securityCoordinator'], 'top');
  const far = person('far', ['securityCoordinator'], 'top');
  const reporter = person('reporter', [], 'near');

  it('another one is told in the place of the one who leads the reporter', () => {
    const two = among(top, near, far, reporter);
    expect(told('x/reporter', notInvolved, 'low', two)).toEqual({ securityCoordinator: ['near'] });
    expect(told('x/reporter', involved, 'low', two)).toEqual({ securityCoordinator: ['far'] });
  });

  it('and where that leader is the only one with any role below the top, the top is told', () => {
    expect(told('x/reporter', involved, 'low', among(top, near, reporter))).toEqual({ topLevel: ['top'] });
  });
});

describe('the name of the reporter', () => {
  it('is hidden from their leader, who hears of a confidential case in another role', async () => {
    const one = sampleCase('rodovre', {
      type: 'rules-not-followed',
      restricted: true,
      answers: { leaderInvolved: 'no', callback: '20 12 34 56' },
      description: 'Vi låser aldrig. Ring gerne på 20123456',
      reporter: { person: 'rodovre/emra', name: 'Emil Ravn', thread: 'office|rodovre/emra' },
      told: [
        { who: 'securityCoordinator', people: ['rodovre/isk'], rule: { local: true } },
        { who: 'topLevel', people: ['rodovre/top'], rule: { local: true } },
      ],
    });
    const office = await openOffice(one);
    await office.arrives();
    const seen = office.card('rodovre/top');
    expect(seen).toContain('Meldt af: Navnet vises ikke her');
    expect(seen).toContain('Vi låser aldrig. Ring gerne på […]');
    expect(seen).not.toMatch(/Emil Ravn|Vi må ringe på|20 ?12 ?34 ?56/);
    expect(await office.press('rodovre/top', 'course', {}, 'rodovre/top')).not.toMatch(/20 ?12 ?34 ?56/);
    expect(office.card('rodovre/isk')).toMatch(/Ring gerne på 20123456[\s\S]+Vi må ringe på: 20 12 34 56/);
  });

  it('and the number with it, also where more of it comes later', async () => {
    const leader = 'ishoj/leder';
    const one = sampleCase('ishoj', {
      type: 'unauthorised-access',
      restricted: true,
      answers: { leaderInvolved: 'no', callback: '20 12 34 56' },
      told: [{ who: 'nearestLeader', people: [leader], rule: { local: true } }],
    });
    const office = await openOffice(one);
    await office.says('ishoj/medarbejder', 'I må gerne ringe på 20123456 efter middag');
    await office.settle();
    const all = office.reads(leader).join('\n');
    expect(all).toContain('I må gerne ringe på […] efter middag');
    expect(all).not.toMatch(/20 ?12 ?34 ?56/);
  });
});
