// All that is read from data/ at start: municipalities, policies, law, incident types and language, checked as it is read.
import { join } from 'node:path';
import type { Clock } from './core/clock.ts';
import type { Understanding } from './core/understanding.ts';
import { loadRegistry } from './directory/load.ts';
import type { Registry } from './directory/registry.ts';
import { type IncidentTypes, loadIncidentTypes } from './incidents/types.ts';
import { loadLanguage } from './language/load.ts';
import { createUnderstand } from './language/understand.ts';
import { type AskLaw, loadLaw } from './law/law.ts';
import { loadPolicies, type PolicyLibrary } from './policy/library.ts';

export interface Knowledge {
  readonly registry: Registry;
  readonly policies: PolicyLibrary;
  readonly types: IncidentTypes;
  readonly law: AskLaw;
  readonly understand: (text: string, municipality: string) => Understanding;
}

/** Throws `data.invalid`, naming the file and what is wrong in it. */
export const loadKnowledge = (dataDir: string, clock: Clock): Knowledge => {
  const registry = loadRegistry(join(dataDir, 'municipalities'));
  const read = createUnderstand(loadLanguage(dataDir));
  const systems = new Map(
    registry
      .municipalities()
      .map(({ id }) => [id, registry.systems(id).flatMap(({ name, aliases }) => [name, ...aliases])]),
  );
  return {
    registry,
    policies: loadPolicies(dataDir),
    law: loadLaw(join(dataDir, 'law.yaml')),
    types: loadIncidentTypes(join(dataDir, 'incident-types')),
    understand: (text, municipality) => read(text, { now: clock.now(), systems: systems.get(municipality) ?? [] }),
  };
};
