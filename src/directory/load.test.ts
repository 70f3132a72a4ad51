// A folder of data becomes a municipality; a policy alone is enough.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goodFiles, lilleby, writeMunicipalities } from './folder-fixture.ts';
import { loadMunicipalities, loadRegistry } from './load.ts';

describe('a folder that is right', () => {
  it('becomes a municipality with people, systems and completed courses', () => {
    const [municipality] = loadMunicipalities(lilleby());
    expect(municipality?.id).toBe('lilleby');
    expect(municipality?.profile.name).toBe('Lilleby Kommune');
    expect(municipality?.people.map(({ id }) => id)).toEqual([
      'lilleby/top',
      'lilleby/isk',
      'lilleby/leder',
      'lilleby/ansat',
    ]);
    expect(municipality?.people[3]).toEqual({
      id: 'lilleby/ansat',
      municipality: 'lilleby',
      name: 'Åse Ansat',
      title: 'Assistent',
      unit: 'Pleje',
      email: 'ansat@lilleby.example',
      leader: 'lilleby/leder',
      roles: [],
      handlesPersonalData: false,
    });
    expect(municipality?.systems[0]?.owner).toBe('lilleby/leder');
    expect(municipality?.systems[0]?.maxDowntime?.total('hours')).toBe(4);
    expect(municipality?.completions[0]?.completed.toString()).toBe('2026-03-14');
  });

  it('makes a leader of everybody whom somebody has as leader, also where the roles do not say so', () => {
    const registry = loadRegistry(lilleby());
    expect(registry.person('lilleby/leder')?.roles).toEqual(['leader']);
    expect(registry.person('lilleby/ansat')?.roles).toEqual([]);
  });

  it('sets no deadline for a duty that has none, and fills in the settings that were left out', () => {
    const [municipality] = loadMunicipalities(lilleby());
    expect(municipality?.profile.duties[0]).not.toHaveProperty('due');
    expect(municipality?.profile.workingHours).toEqual({ from: '09:00', to: '15:00' });
    expect(municipality?.profile.closedDays).toEqual(['06-05', '12-24', '12-31', 'friday-after-ascension']);
  });

  it('may hold files that this room does not know, and hidden folders beside it', () => {
    const directory = writeMunicipalities({ lilleby: { ...goodFiles, 'questions.jsonl': '{' }, '.git': {} });
    expect(loadMunicipalities(directory)).toHaveLength(1);
  });
});

describe('a folder with a policy and nothing else', () => {
  it('is a municipality with the name in the policy, and no tenants, people or systems', () => {
    const [municipality] = loadMunicipalities(writeMunicipalities({ nyby: { 'policy.md': goodFiles['policy.md'] } }));
    expect(municipality).toMatchObject({ id: 'nyby', people: [], systems: [], completions: [] });
    expect(municipality?.profile).toMatchObject({
      name: 'Lilleby Kommune',
      tenants: { teams: [], slack: [] },
      duties: [],
    });
    expect(Object.values(municipality?.profile.roles ?? {}).every(({ rule }) => 'local' in rule)).toBe(true);
  });

  it('may be given as the directory itself', () => {
    const directory = writeMunicipalities({ nyby: { 'policy.md': goodFiles['policy.md'] } });
    expect(loadMunicipalities(join(directory, 'nyby')).map(({ id }) => id)).toEqual(['nyby']);
  });

  it('goes by the name of its folder where the policy has no front matter', () => {
    const [municipality] = loadMunicipalities(writeMunicipalities({ nyby: { 'policy.md': '## Formål\n' } }));
    expect(municipality?.profile.name).toBe('nyby');
  });
});
