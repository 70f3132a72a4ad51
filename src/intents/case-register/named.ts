// What only this municipality and its data have names for: systems, units and centres, and the incident types.
import type { Registry } from '../../directory/registry.ts';
import type { IncidentTypes } from '../../incidents/types.ts';
import { centreOf } from '../../reports/centre.ts';
import { type Rest, restOf, take, wordsIn } from './consume.ts';
import { beside, categoryWords } from './vocabulary.ts';

interface Named {
  readonly name: string;
  /** Folded, with a space at either end. */
  readonly said: Rest;
}

const longestFirst = (names: readonly Named[]): readonly Named[] =>
  names.filter(({ said }) => said.trim() !== '').toSorted((a, b) => b.said.length - a.said.length);

/** The register does not change while it is read: its names are prepared once. */
const remembered = <T>(make: (registry: Registry, municipality: string) => T) => {
  const made = new WeakMap<Registry, Map<string, T>>();
  return (registry: Registry, municipality: string): T => {
    const of = made.get(registry) ?? new Map<string, T>();
    made.set(registry, of);
    const known = of.get(municipality) ?? make(registry, municipality);
    of.set(municipality, known);
    return known;
  };
};

const systems = remembered((registry, municipality) =>
  longestFirst(
    registry
      .systems(municipality)
      .flatMap(({ name, aliases }) => [name, ...aliases].map((label) => ({ name, said: restOf(label) }))),
  ),
);

const units = remembered((registry, municipality) => {
  const names = registry.people(municipality).flatMap((person) => [person.unit, centreOf(registry, person)]);
  return longestFirst([...new Set(names)].map((name) => ({ name, said: restOf(name) })));
});

interface TakenName {
  readonly rest: Rest;
  readonly name?: string;
}

const takeName = (rest: Rest, names: readonly Named[]): TakenName => {
  const found = names.find(({ said }) => rest.includes(said));
  return found ? { rest: rest.replace(found.said, ' '), name: found.name } : { rest };
};

export const takeSystem = (rest: Rest, registry: Registry, municipality: string): TakenName =>
  takeName(rest, systems(registry, municipality));

export const takeUnit = (rest: Rest, registry: Registry, municipality: string): TakenName =>
  takeName(rest, units(registry, municipality));

const shortestOwn = 6;
/** Also in another form: `leverandør` in `leverandører`. */
const mostEnding = 3;

const owned = new WeakMap<IncidentTypes, ReadonlyMap<string, string>>();

/** Words of the types' names that only one of them has: a new type is found by them without a word of code. */
const ownWords = (types: IncidentTypes): ReadonlyMap<string, string> => {
  const known = owned.get(types);
  if (known) return known;
  const all = types
    .all()
    .filter(({ category, usual }) => !(category === 'other' && usual))
    .flatMap(({ id, name }) =>
      [...new Set([...wordsIn(restOf(name.da)), ...wordsIn(restOf(name.en))])].map((word) => ({ id, word })),
    )
    .filter(({ word }) => word.length >= shortestOwn && word !== 'system');
  const own = new Map(
    [...Map.groupBy(all, ({ word }) => word).values()].flatMap(([first, ...others]): readonly [string, string][] =>
      first && others.length === 0 ? [[first.word, first.id]] : [],
    ),
  );
  owned.set(types, own);
  return own;
};

const sameWord = (said: string, own: string): boolean =>
  said.startsWith(own) ? said.length - own.length <= mostEnding : said.length >= shortestOwn && own.startsWith(said);

const byName = (word: string, types: IncidentTypes): string | undefined =>
  [...ownWords(types)].find(([own]) => sameWord(word, own))?.[1];

/** Types by the words of their names, and where none is so named, by the words of their category. */
export const takeTypes = (
  rest: Rest,
  types: IncidentTypes,
): { readonly rest: Rest; readonly types: readonly string[] } => {
  const found = new Set<string>();
  let left = rest;
  for (const { category, id } of types.all()) {
    const taken = take(rest, categoryWords[category]);
    if (!taken.found) continue;
    found.add(id);
    left = take(left, categoryWords[category]).rest;
  }
  const others: string[] = [];
  for (const word of wordsIn(left)) {
    const id = byName(word, types);
    if (id === undefined) others.push(word);
    else found.add(id);
  }
  left = ` ${others.join(' ')} `;
  return found.size > 0 ? { rest: take(left, beside).rest, types: [...found] } : { rest, types: [] };
};
