// The register says who somebody is, who leads them, who holds a role and who owns a system.
import { describe, expect, it } from 'vitest';
import { goodFiles, lilleby, writeMunicipalities } from './folder-fixture.ts';
import { loadRegistry } from './load.ts';

const registry = loadRegistry(lilleby());
const sender = (userId: string, more: { readonly tenant?: string; readonly email?: string } = {}) =>
  registry.identify({ tenant: 'tenant-lilleby', userId, name: 'Whoever', ...more });
const nameOf = (identity: ReturnType<typeof sender>) =>
  identity.kind === 'person' ? identity.person.name : identity.kind;

describe('a verified sender', () => {
  it('is known by the Teams account, however its letters are cased', () => {
    expect(nameOf(sender('T3'))).toBe('Ib Leder');
    expect(nameOf(sender('t3'))).toBe('Ib Leder');
  });

  it('is known by the Slack account in a Slack workspace, where a Teams account says nothing', () => {
    expect(nameOf(sender('U3', { tenant: 'T-LILLEBY' }))).toBe('Ib Leder');
    expect(nameOf(sender('T3', { tenant: 'T-LILLEBY' }))).toBe('stranger');
    expect(nameOf(sender('U3'))).toBe('stranger');
  });

  it('is known by e-mail while the register has no account of theirs on the platform', () => {
    expect(nameOf(sender('T9', { email: 'Ansat@Lilleby.example' }))).toBe('Åse Ansat');
    expect(nameOf(sender('U9', { tenant: 'T-LILLEBY', email: 'top@lilleby.example' }))).toBe('Bo Top');
  });

  it('is a stranger with the e-mail of somebody whose account is another: addresses are handed on', () => {
    expect(nameOf(sender('T9', { email: 'leder@lilleby.example' }))).toBe('stranger');
  });

  it('is a stranger of the municipality when the register does not have them', () => {
    expect(sender('T9', { email: 'ny@lilleby.example' })).toEqual({ kind: 'stranger', municipality: 'lilleby' });
  });

  it('is nobody we serve from another tenant, also with a known account and e-mail', () => {
    expect(sender('T3', { tenant: 'elsewhere', email: 'leder@lilleby.example' })).toEqual({ kind: 'unknownTenant' });
  });

  it('is found in the municipality of the tenant and no other', () => {
    const nyby = {
      ...goodFiles,
      'profile.yaml': goodFiles['profile.yaml'].replace(/tenant-lilleby|T-LILLEBY/g, '$&-2'),
    };
    const both = loadRegistry(writeMunicipalities({ lilleby: goodFiles, nyby }));
    const identity = both.identify({ tenant: 'tenant-lilleby-2', userId: 'T3', name: 'Ib' });
    expect(identity).toMatchObject({ kind: 'person', municipality: 'nyby', person: { id: 'nyby/leder' } });
  });
});

describe('the organisation', () => {
  it('has a leader for everybody but the top, and direct reports for every leader', () => {
    const ansat = registry.person('lilleby/ansat');
    const leder = ansat && registry.leaderOf(ansat);
    expect(leder?.id).toBe('lilleby/leder');
    const top = registry.person('lilleby/top');
    expect(top && registry.leaderOf(top)).toBeUndefined();
    expect(registry.staffOf('lilleby/top').map(({ id }) => id)).toEqual(['lilleby/isk', 'lilleby/leder']);
    expect(registry.staffOf('lilleby/ansat')).toEqual([]);
  });

  it('has holders of each role', () => {
    expect(registry.holders('lilleby', 'it').map(({ name }) => name)).toEqual(['Eva Isk']);
    expect(registry.holders('lilleby', 'leader').map(({ name }) => name)).toEqual(['Bo Top', 'Ib Leder']);
    expect(registry.holders('elsewhere', 'it')).toEqual([]);
  });

  it('has systems, and courses that people have completed', () => {
    expect(registry.systems('lilleby').map(({ name }) => name)).toEqual(['KMD Nexus', 'Aula']);
    expect(registry.completions('lilleby/ansat').map(({ course }) => course)).toEqual(['gdpr-e-learning']);
    expect(registry.completions('lilleby/top')).toEqual([]);
  });
});

describe('of several with the same role, a person’s own', () => {
  const people = `${goodFiles['people.csv']}isk2,Uma Isk,Koordinator,Pleje,isk2@lilleby.example,,leder,securityCoordinator,ja,,
skole,Kaj Skole,Skoleleder,Skole,skole@lilleby.example,,top,,ja,,
laerer,Liv Lærer,Lærer,Skole,laerer@lilleby.example,,skole,,ja,,
`;
  const several = loadRegistry(lilleby({ 'people.csv': people }));
  const nearest = (id: string) => {
    const person = several.person(`lilleby/${id}`);
    return person && several.nearestHolders(person, 'securityCoordinator').map(({ name }) => name);
  };

  it('is the one under the same leader', () => expect(nearest('ansat')).toEqual(['Uma Isk']));
  it('is the one they lead', () => expect(nearest('leder')).toEqual(['Uma Isk']));
  it('is themselves', () => expect(nearest('isk2')).toEqual(['Uma Isk']));
  it('is whoever stands closest where their own unit has none', () => {
    expect(nearest('laerer')).toEqual(['Eva Isk', 'Uma Isk']);
  });
});

it('a tenant is the same in capitals, as some portals show it', () => {
  const shown = registry.identify({ tenant: 'TENANT-LILLEBY', userId: 'nobody', name: 'Whoever' });
  expect(shown).toEqual({ kind: 'stranger', municipality: 'lilleby' });
});
