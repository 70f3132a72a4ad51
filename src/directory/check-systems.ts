// Whether systems and completed courses fit the rest: owners there, classes known, no name that could mean two systems.
import { type Found, strangers, unnamed } from './check-cells.ts';
import type { Source } from './source.ts';
import { systemKey } from './system-key.ts';

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

export const checkSystems = (source: Source): readonly Found[] => [
  ...strangers('owner', source.systems.column('owner'), source.people.column('id')),
  ...unnamed(
    'criticality',
    source.systems.column('criticality'),
    source.profile?.criticality.map(({ name }) => name.da),
  ),
  ...ambiguous(source),
];

export const checkTraining = ({ people, profile, training }: Source): readonly Found[] => [
  ...strangers('person', training.column('person'), people.column('id')),
  ...unnamed(
    'course',
    training.column('course'),
    profile?.duties.map(({ id }) => id),
  ),
];
