// Which of several holders of a role is a person's own: the one with whom the closest leader is shared.
import type { Person } from '../core/person.ts';

type LeaderOf = (person: Person) => Person | undefined;

/** The person, then everyone above, nearest first. */
const lineOf = (person: Person, leaderOf: LeaderOf): readonly Person[] => {
  const line = [person];
  for (let next = leaderOf(person); next !== undefined; next = leaderOf(next)) line.push(next);
  return line;
};

export const nearestHolders = (person: Person, holders: readonly Person[], leaderOf: LeaderOf): readonly Person[] => {
  const withLines = holders.map((holder) => ({ holder, line: lineOf(holder, leaderOf) }));
  for (const superior of lineOf(person, leaderOf)) {
    const under = withLines.filter(({ line }) => line.includes(superior)).map(({ holder }) => holder);
    if (under.length > 0) return under;
  }
  return holders;
};
