// Who is told, in each of the five municipalities, of the same lost laptop; expected from the policies by hand.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../directory/load.ts';
import { whoIsTold } from './routing.ts';
import { loadIncidentTypes } from './types.ts';

const data = join(import.meta.dirname, '../../data');
const registry = loadRegistry(join(data, 'municipalities'));
const types = loadIncidentTypes(join(data, 'incident-types'));

const lostLaptop = { device: 'laptop', encrypted: 'unknown', personalData: 'yes' };

const told = (municipality: string) => {
  const routing = registry.municipality(municipality)?.profile.routing ?? [];
  const entries = whoIsTold(routing, types.usual('lost_device'), 'high', lostLaptop);
  return Object.fromEntries(entries.map(({ who, rule }) => [who, 'quote' in rule ? rule.quote : 'local']));
};

describe('a lost laptop with personal data', () => {
  it('goes to nearest leader and GDPR-enhed in Glostrup, because the policy says so', () => {
    const { nearestLeader, dataProtection } = told('glostrup');
    expect(nearestLeader).toContain('straks meddeles til nærmeste leder samt Kommunens GDPR-enhed');
    expect(dataProtection).toContain('straks meddeles til nærmeste leder samt Kommunens GDPR-enhed');
  });

  it('goes to the informationssikkerhedskoordinator in Egedal, because the policy says so', () => {
    expect(told('egedal')['securityCoordinator']).toContain('skal meldes til informationssikkerhedskoordinator');
  });

  it.each(['rodovre', 'kalundborg', 'ishoj'])(
    'goes to the coordinator in %s by local setting: the text names nobody',
    (id) => {
      expect(told(id)['securityCoordinator']).toBe('local');
    },
  );

  it.each(['rodovre', 'kalundborg', 'glostrup', 'ishoj', 'egedal'])(
    'is known to IT in %s, who can block the device',
    (id) => {
      expect(told(id)).toHaveProperty('it');
    },
  );
});

describe('a violation of the rules in Rødovre', () => {
  const violation = { ...types.usual('other'), category: 'policy_violation' as const };
  const leaderTold = (severity: 'low' | 'critical') =>
    whoIsTold(registry.municipality('rodovre')?.profile.routing ?? [], violation, severity, {}).some(
      ({ who, rule }) => who === 'nearestLeader' && 'quote' in rule,
    );

  it('goes to the nearest leader by the policy when it is minor, and only then', () => {
    expect([leaderTold('low'), leaderTold('critical')]).toEqual([true, false]);
  });
});

describe('a rule', () => {
  it('that quotes the policy stands before the advice of the incident type for the same recipient', () => {
    const quoted = { quote: 'Q', section: 'S' };
    const routing = [{ id: 'x', tell: 'it' as const, rule: quoted }];
    const it_ = whoIsTold(routing, types.usual('lost_device'), 'high', lostLaptop).find(({ who }) => who === 'it');
    expect(it_?.rule).toEqual(quoted);
  });

  it('for the most serious does not apply to the rest', () => {
    const routing = [
      {
        id: 'x',
        tell: 'topLevel' as const,
        when: { minSeverity: 'critical' as const },
        rule: { local: true as const },
      },
    ];
    const who = (severity: 'high' | 'critical') =>
      whoIsTold(routing, types.usual('other'), severity, {}).map((one) => one.who);
    expect(who('high')).not.toContain('topLevel');
    expect(who('critical')).toContain('topLevel');
  });
});
