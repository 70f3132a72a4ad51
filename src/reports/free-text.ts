// What somebody wrote freely, made fit to leave the house: no CPR numbers, no names of people that the register knows.
import type { Registry } from '../directory/registry.ts';
import type { Incident } from '../incidents/record.ts';
import { maskCpr } from '../language/cpr.ts';

const placeholder = '[navn]';
/** Shorter ones are words of other kinds too. */
const shortestName = 3;

const asPattern = (name: string): string =>
  name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(/\s+/gu, String.raw`\s+`);

/** Also in the genitive. */
const anyOf = (names: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${names.map(asPattern).join('|')})(?:'?s)?(?!\p{L})`, 'giu');

const staff = new WeakMap<Registry, Map<string, RegExp | undefined>>();

const staffNames = (registry: Registry, municipality: string): RegExp | undefined => {
  const patterns = staff.get(registry) ?? new Map<string, RegExp | undefined>();
  staff.set(registry, patterns);
  if (!patterns.has(municipality)) {
    const names = registry.people(municipality).map(({ name }) => name);
    patterns.set(municipality, names.length > 0 ? anyOf(names) : undefined);
  }
  return patterns.get(municipality);
};

/** The reporter is also known by one name alone, as people sign a message. */
const reporterNames = ({ reporter }: Pick<Incident, 'reporter'>): RegExp | undefined => {
  const names = reporter.name.split(/\s+/u).filter((name) => name.length >= shortestName);
  return names.length > 0 ? anyOf([...names].sort((a, b) => b.length - a.length)) : undefined;
};

/** Names of others, such as citizens, nobody can tell from other words: whoever passes the register on reads it first. */
export const nameless = (
  registry: Registry,
  incident: Pick<Incident, 'municipality' | 'reporter'>,
): ((text: string) => string) => {
  const patterns = [staffNames(registry, incident.municipality), reporterNames(incident)];
  return (text) =>
    patterns.reduce((sofar, pattern) => (pattern ? sofar.replaceAll(pattern, placeholder) : sofar), maskCpr(text));
};
