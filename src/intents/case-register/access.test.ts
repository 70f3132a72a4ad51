// Who sees a case in the register: what a steering group was told of a principle opens no case for its members.
import { describe, expect, it } from 'vitest';
import { openOffice, parts, sampleCase } from '../../../test/casework/office.ts';
import type { Person } from '../../core/person.ts';
import { mayRead } from '../../incidents/case-view.ts';
import { maySee } from './access.ts';

const { registry } = parts;
const local = { local: true } as const;
const member = 'rodovre/emra';
const told = [{ who: 'steeringGroup' as const, people: [member], rule: local }];

const onTop = (id: string): Person | undefined => {
  const person = registry.person(id);
  return person && { ...person, roles: ['topLevel', 'steeringGroup'] };
};

describe('a member of the steering group who was told of the principle', () => {
  it.each([
    ['a confidential case', sampleCase('rodovre', { restricted: true, told })],
    ['any other case', sampleCase('rodovre', { told })],
  ])('does not see %s', (_, incident) => {
    const person = registry.person(member);
    expect(person && maySee(registry, incident, person)).toBe(false);
  });

  it('does not see a confidential one as top management either, unless told as that', () => {
    const person = onTop(member);
    const one = (who: 'topLevel' | 'steeringGroup') =>
      sampleCase('rodovre', { restricted: true, told: [{ who, people: [member], rule: local }] });
    const may = (incident: ReturnType<typeof one>) => person && mayRead({ registry, incident }, person);
    expect(may(one('steeringGroup'))).toBe(false);
    expect(may(one('topLevel'))).toBe(true);
  });

  it('sees any other case that they were told of as somebody else', async () => {
    const leader = [{ who: 'nearestLeader' as const, people: [member], rule: local }];
    const person = registry.person(member);
    expect(person && maySee(registry, sampleCase('rodovre', { told: leader }), person)).toBe(true);
    const office = await openOffice(sampleCase('rodovre', { told: leader }));
    await office.arrives();
    expect(office.card(member)).toContain('Jeg har glemt min bærbare');
  });
});
