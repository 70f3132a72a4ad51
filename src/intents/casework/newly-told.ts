// A case that turns out to be more than it was is told to more people: whoever the municipality's rules name now and not before.
import type { Instant } from '../../core/clock.ts';
import type { CaseParts } from '../../incidents/case-view.ts';
import type { EventKind } from '../../incidents/event.ts';
import type { Incident } from '../../incidents/record.ts';
import { standingOf } from '../../incidents/standing.ts';
import { withSystemFacts } from '../../incidents/system-facts.ts';
import { keptTold, tellPeople } from '../../incidents/told.ts';

/** What the rules of who is told ask about. */
const concerning: ReadonlySet<EventKind | undefined> = new Set([
  'severityChanged',
  'assessed',
  'factsCorrected',
  'principleFound',
] as const);

/** Nobody is untold, and nobody is told the same again. */
export const newlyTold = ({ registry, types }: CaseParts, incident: Incident, now: Instant): Incident['told'] => {
  const { municipality, reporter, severity, restricted, told } = incident;
  const known = types.get(incident.type);
  if (!known || !concerning.has(incident.events.at(-1)?.kind)) return told;
  // Once confidential it stays so, whatever it turns out to be.
  const type = { ...known, restricted };
  const { assessment, principle } = standingOf(incident);
  const person = reporter.person === undefined ? undefined : registry.person(reporter.person);
  // Once it is judged to be a breach, personal data is concerned whatever the reporter thought.
  const answers = { ...incident.answers, ...(assessment?.breach ? { personalData: 'yes' } : {}) };
  const facts = withSystemFacts(registry, municipality, answers, now);
  const findings = { principle: principle !== undefined };
  const all = keptTold(tellPeople(registry, type, severity, facts, { municipality, person }, findings));
  const more = all.map((one) => ({
    ...one,
    people: one.people.filter(
      (id) =>
        !told.some(({ who, people, handles }) => who === one.who && people.includes(id) && (handles || !one.handles)),
    ),
  }));
  return [...told, ...more.filter(({ people }) => people.length > 0)];
};
