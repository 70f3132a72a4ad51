// Whether the people of a municipality fit together: nobody twice, every leader there, nobody above themselves.
import type { Role } from '../core/person.ts';
import { type Found, strangers } from './check-cells.ts';
import { appointed } from './profile-words.ts';
import { listed, type PersonRow } from './schema.ts';
import type { Source } from './source.ts';
import type { Cell, Row } from './table.ts';

/** Platforms and mail servers do not tell large letters from small. */
const repeats = (cells: readonly Cell[], field: string): readonly Found[] => {
  const first = new Map<string, number>();
  return cells.flatMap(({ line, text }): Found[] => {
    const before = first.get(text.toLowerCase());
    if (before !== undefined) return [{ line, field, expected: `"${text}" stands on line ${before} already` }];
    first.set(text.toLowerCase(), line);
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

/** The steering group is needed only where somebody is to tell it something. */
const needed = ({ hasProfile, profile }: Source): readonly Role[] => {
  if (!hasProfile) return [];
  const told = profile?.routing.some(({ tell }) => tell === 'steeringGroup') ?? false;
  return told ? [...appointed, 'steeringGroup'] : appointed;
};

export const checkPeople = (source: Source): readonly Found[] => {
  const { people } = source;
  const held = people.column('roles').flatMap(({ text }) => listed(text));
  const vacant = needed(source).filter((role) => !held.includes(role));
  return [
    ...['id', 'email', 'teams_id', 'slack_id'].flatMap((field) => repeats(people.column(field), field)),
    ...strangers('leader', people.column('leader'), people.column('id')),
    ...circles(people.rows),
    ...vacant.map((role): Found => ({ field: 'roles', expected: `somebody must have the role ${role}` })),
  ];
};
