// All that is read from data/ at start: municipalities, policies, law, incident types and language, checked as it is read.
import { join } from 'node:path';
import type { Clock } from './core/clock.ts';
import { remembering } from './core/remembering.ts';
import type { Understanding } from './core/understanding.ts';
import { loadRegistry } from './directory/load.ts';
import type { Registry } from './directory/registry.ts';
import { type IncidentTypes, loadIncidentTypes } from './incidents/types.ts';
import { loadLanguage } from './language/load.ts';
import { createReading } from './language/understand.ts';
import { type AskLaw, loadLaw } from './law/law.ts';
import { loadPolicies, type PolicyLibrary } from './policy/library.ts';

export interface Knowledge {
  readonly registry: Registry;
  readonly policies: PolicyLibrary;
  readonly types: IncidentTypes;
  readonly law: AskLaw;
  readonly understand: (text: string, municipality: string) => Understanding;
}

/** Texts kept as read: a turn that loses a race reads its text again, and people ask the same questions. */
const mostRemembered = 500;

/** Throws `data.invalid`, naming the file and what is wrong in it. */
export const loadKnowledge = (dataDir: string, clock: Clock): Knowledge => {
  const registry = loadRegistry(join(dataDir, 'municipalities'));
  const read = createReading(loadLanguage(dataDir));
  const among = (systems: readonly string[]) => remembering(mostRemembered, (text) => read(text, systems));
  const readers = new Map(
    registry
      .municipalities()
      .map(({ id }) => [id, among(registry.systems(id).flatMap(({ name, aliases }) => [name, ...aliases]))]),
  );
  const ofNobody = among([]);
  return {
    registry,
    policies: loadPolicies(dataDir),
    law: loadLaw(join(dataDir, 'law.yaml')),
    types: loadIncidentTypes(join(dataDir, 'incident-types')),
    understand: (text, municipality) => (readers.get(municipality) ?? ofNobody)(text)(clock.now),
  };
};
