// Which system a case is about, by its name in the municipality's register where it is known there.
import type { Registry } from '../directory/registry.ts';
import { namedSystem } from './named-system.ts';
import type { Incident } from './record.ts';

/** What people typed is looked up once: the register does not change while it is read. */
const known = new WeakMap<Registry, Map<string, string>>();

export const systemOf = (
  registry: Registry,
  { municipality, answers }: Pick<Incident, 'municipality' | 'answers'>,
): string | undefined => {
  const typed = answers['system'];
  if (!typed || typed === 'unknown') return undefined;
  const names = known.get(registry) ?? new Map<string, string>();
  known.set(registry, names);
  const key = `${municipality}/${typed}`;
  const name = names.get(key) ?? namedSystem(registry, municipality, typed)?.name ?? typed;
  names.set(key, name);
  return name;
};
