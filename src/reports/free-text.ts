// What somebody wrote freely, made fit to leave the house: no CPR numbers, no names of people that the register knows.
import type { Registry } from '../directory/registry.ts';
import type { Incident } from '../incidents/record.ts';
import { maskCpr } from '../language/cpr.ts';

const placeholder = '[navn]';
/** Shorter ones are words of other kinds too. */
const shortestName = 3;

const asPattern = (name: string): string =>
  name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(/\s+/gu, String.raw`\s+`);

/** Also in the genitive. The longest is looked for first. */
const anyOf = (names: readonly string[], flags: string): RegExp | undefined => {
  const patterns = [...names].sort((a, b) => b.length - a.length).map(asPattern);
  return patterns.length > 0
    ? new RegExp(String.raw`(?<!\p{L})(?:${patterns.join('|')})(?:'?s)?(?!\p{L})`, flags)
    : undefined;
};

/** However it is written: nobody writes a whole name and means something else. */
const wholeNames = (names: readonly string[]) => anyOf(names, 'giu');
/** Only as names are written: "Per" and "Mark" are people, "per" and "mark" are words. */
const singleNames = (names: readonly string[]) =>
  anyOf(
    names.map((name) => name.charAt(0).toLocaleUpperCase('da') + name.slice(1)),
    'gu',
  );

const staff = new WeakMap<Registry, Map<string, RegExp | undefined>>();

const staffNames = (registry: Registry, municipality: string): RegExp | undefined => {
  const patterns = staff.get(registry) ?? new Map<string, RegExp | undefined>();
  staff.set(registry, patterns);
  if (!patterns.has(municipality)) {
    patterns.set(municipality, wholeNames(registry.people(municipality).map(({ name }) => name)));
  }
  return patterns.get(municipality);
};

/** The reporter is also known by one name alone, as people sign a message. */
const reporterNames = ({ reporter }: Pick<Incident, 'reporter'>): readonly (RegExp | undefined)[] => {
  const names = reporter.name.split(/\s+/u).filter((name) => name !== '');
  return [
    wholeNames(names.length > 1 ? [names.join(' ')] : []),
    singleNames(names.filter((name) => name.length >= shortestName)),
  ];
};

/** Names of others, such as citizens, nobody can tell from other words: whoever passes the register on reads it first. */
export const withoutKnownNames = (
  registry: Registry,
  incident: Pick<Incident, 'municipality' | 'reporter'>,
): ((text: string) => string) => {
  const patterns = [staffNames(registry, incident.municipality), ...reporterNames(incident)];
  return (text) =>
    patterns.reduce((sofar, pattern) => (pattern ? sofar.replaceAll(pattern, placeholder) : sofar), maskCpr(text));
};
