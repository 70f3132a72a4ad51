// Whether systems and completed courses fit the rest: owners there, classes known, no name that could mean two systems.
import type { Problem } from './problems.ts';
import type { Source } from './source.ts';
import { systemKey } from './system-key.ts';

type Found = Omit<Problem, 'file'>;

const ambiguous = ({ systems }: Source): readonly Found[] => {
  const first = new Map<string, { readonly line: number; readonly system: string }>();
  return systems.rows.flatMap(({ line, value: { name, aliases } }) =>
    [name, ...aliases].flatMap((label, index): Found[] => {
      const before = first.get(systemKey(label));
      if (before === undefined) first.set(systemKey(label), { line, system: name });
      if (before === undefined || before.line === line) return [];
      const field = index === 0 ? 'name' : 'aliases';
      return [{ line, field, expected: `"${label}" means ${before.system} on line ${before.line} already` }];
    }),
  );
};

export const checkSystems = (source: Source): readonly Found[] => {
  const known = source.people.column('id');
  const classes = source.profile?.criticality.map(({ name }) => name.da);
  const strays = source.systems.rows.flatMap(({ line, value: { owner, criticality } }): Found[] => [
    ...(known.has(owner) ? [] : [{ line, field: 'owner', expected: `nobody in people.csv has the id "${owner}"` }]),
    ...(criticality === undefined || classes === undefined || classes.includes(criticality)
      ? []
      : [
          {
            line,
            field: 'criticality',
            expected: `"${criticality}" is no class of the profile: ${classes.join(', ') || 'it has none'}`,
          },
        ]),
  ]);
  return [...strays, ...ambiguous(source)];
};

export const checkTraining = ({ people, profile, training }: Source): readonly Found[] => {
  const known = people.column('id');
  const courses = profile?.duties.map(({ id }) => id);
  return training.rows.flatMap(({ line, value: { person, course } }): Found[] => [
    ...(known.has(person) ? [] : [{ line, field: 'person', expected: `nobody in people.csv has the id "${person}"` }]),
    ...(courses === undefined || courses.includes(course)
      ? []
      : [
          {
            line,
            field: 'course',
            expected: `"${course}" is no duty of the profile: ${courses.join(', ') || 'it has none'}`,
          },
        ]),
  ]);
};
