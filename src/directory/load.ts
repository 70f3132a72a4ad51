// Reads a directory of municipalities. All that is wrong in all of its files is told at once, and then nothing is loaded.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { VogterError } from '../core/errors.ts';
import type { Person } from '../core/person.ts';
import { checkPeople } from './check-people.ts';
import { checkSystems, checkTraining } from './check-systems.ts';
import type { ItSystem, MunicipalityData } from './municipality.ts';
import { type Problem, type Report, refusal } from './problems.ts';
import { createRegistry, type Registry } from './registry.ts';
import type { PersonRow, SystemRow } from './schema.ts';
import { readSource, type Source } from './source.ts';

const personOf = (municipality: string, row: PersonRow, leads: boolean): Person => {
  const { id, leader, roles, handles_personal_data, teams_id, slack_id, ...same } = row;
  return {
    ...same,
    id: `${municipality}/${id}`,
    municipality,
    roles: leads && !roles.includes('leader') ? ['leader', ...roles] : roles,
    handlesPersonalData: handles_personal_data,
    ...(leader === undefined ? {} : { leader: `${municipality}/${leader}` }),
    ...(teams_id === undefined ? {} : { teamsId: teams_id }),
    ...(slack_id === undefined ? {} : { slackId: slack_id }),
  };
};

const systemOf = (municipality: string, row: SystemRow): ItSystem => {
  const { owner, personal_data, max_downtime, ...same } = row;
  return {
    ...same,
    municipality,
    owner: `${municipality}/${owner}`,
    personalData: personal_data,
    ...(max_downtime === undefined ? {} : { maxDowntime: max_downtime }),
  };
};

const dataOf = ({ id, profile, people, systems, training }: Source): MunicipalityData[] => {
  if (profile === undefined) return [];
  const leaders = new Set(people.column('leader').map(({ text }) => text));
  return [
    {
      id,
      profile,
      people: people.rows.map(({ value }) => personOf(id, value, leaders.has(value.id))),
      systems: systems.rows.map(({ value }) => systemOf(id, value)),
      completions: training.rows.map(({ value }) => ({ ...value, person: `${id}/${value.person}` })),
    },
  ];
};

const checkTenants = (sources: readonly Source[], report: Report): void => {
  const first = new Map<string, string>();
  for (const { id, profile } of sources)
    for (const platform of ['teams', 'slack'] as const)
      for (const tenant of profile?.tenants[platform] ?? []) {
        const before = first.get(tenant.toLowerCase());
        first.set(tenant.toLowerCase(), before ?? id);
        if (before !== undefined)
          report({
            file: `${id}/profile.yaml`,
            field: `tenants.${platform}`,
            expected: `"${tenant}" belongs to ${before} already`,
          });
      }
};

/** A directory that holds policy.md itself is one municipality; otherwise each of its folders is. */
const foldersOf = (directory: string): readonly string[] => {
  if (existsSync(join(directory, 'policy.md'))) return [directory];
  if (!existsSync(directory)) throw new VogterError('data.invalid', `There is no directory ${directory}.`);
  return (
    readdirSync(directory)
      .filter((name) => !name.startsWith('.'))
      .map((name) => join(directory, name))
      // Follows links: mounted configuration is often made of them.
      .filter((path) => statSync(path).isDirectory())
      .sort()
  );
};

/** Throws `data.invalid`: every problem with its file, line and field. */
export const loadMunicipalities = (directory: string): readonly MunicipalityData[] => {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const sources = foldersOf(resolve(directory)).map((folder) => readSource(folder, report));
  for (const source of sources) {
    const found = (file: string) => (problem: Omit<Problem, 'file'>) =>
      report({ file: `${source.id}/${file}`, ...problem });
    checkPeople(source).forEach(found('people.csv'));
    checkSystems(source).forEach(found('systems.csv'));
    checkTraining(source).forEach(found('training.csv'));
  }
  checkTenants(sources, report);
  if (problems.length > 0) throw refusal(directory, problems);
  if (sources.length === 0)
    throw new VogterError('data.invalid', `${directory} holds no municipality: make it a folder with a policy.md.`);
  return sources.flatMap(dataOf);
};

export const loadRegistry = (directory: string): Registry => createRegistry(loadMunicipalities(directory));
