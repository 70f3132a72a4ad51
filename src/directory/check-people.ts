// Whether the people of a municipality fit together: nobody twice, every leader there, nobody above themselves.
import type { Problem } from './problems.ts';
import { appointed } from './profile-schema.ts';
import { listed, type PersonRow } from './schema.ts';
import type { Source } from './source.ts';
import type { Row } from './table.ts';

type Found = Omit<Problem, 'file'>;

const unique = ['id', 'email', 'teams_id', 'slack_id'] as const satisfies readonly (keyof PersonRow)[];

/** Platforms and mail servers do not tell large letters from small. */
const repeats = (rows: readonly Row<PersonRow>[], field: (typeof unique)[number]): readonly Found[] => {
  const first = new Map<string, number>();
  return rows.flatMap(({ line, value }): Found[] => {
    const key = value[field]?.toLowerCase();
    if (key === undefined) return [];
    const before = first.get(key);
    if (before !== undefined) return [{ line, field, expected: `"${value[field]}" stands on line ${before} already` }];
    first.set(key, line);
    return [];
  });
};

/** Everyone above a person, nearest first; ends where somebody would come again. */
const above = (id: string, leaders: ReadonlyMap<string, string | undefined>): readonly string[] => {
  const chain: string[] = [];
  for (let next = leaders.get(id); next !== undefined && !chain.includes(next); next = leaders.get(next))
    chain.push(next);
  return chain;
};

/** Each circle once, at the person of it who stands first. */
const circles = (rows: readonly Row<PersonRow>[]): readonly Found[] => {
  const leaders = new Map(rows.map(({ value }) => [value.id, value.leader]));
  const told = new Set<string>();
  return rows.flatMap(({ line, value: { id } }): Found[] => {
    const chain = above(id, leaders);
    if (!chain.includes(id) || told.has(id)) return [];
    for (const member of chain) told.add(member);
    return [{ line, field: 'leader', expected: `leads back to the same person: ${[id, ...chain].join(' → ')}` }];
  });
};

export const checkPeople = ({ people, hasProfile }: Source): readonly Found[] => {
  const known = people.column('id');
  const strayLeaders = people.rows
    .filter(({ value: { leader } }) => leader !== undefined && !known.has(leader))
    .map(({ line, value }): Found => ({ line, field: 'leader', expected: `nobody has the id "${value.leader}"` }));
  const held = [...people.column('roles')].flatMap(listed);
  const vacant = hasProfile ? appointed.filter((role) => !held.includes(role)) : [];
  return [
    ...unique.flatMap((field) => repeats(people.rows, field)),
    ...strayLeaders,
    ...circles(people.rows),
    ...vacant.map((role): Found => ({ field: 'roles', expected: `somebody must have the role ${role}` })),
  ];
};
