// A case that has become more serious is told to more people: whoever the municipality's rules name now and not before.
import type { CaseParts } from '../../incidents/case-view.ts';
import type { Incident } from '../../incidents/record.ts';
import { tellPeople } from '../../incidents/told.ts';

export const newlyTold = ({ registry, types }: CaseParts, incident: Incident): Incident['told'] => {
  const { municipality, reporter, severity, answers, told } = incident;
  const type = types.get(incident.type);
  if (!type || incident.events.at(-1)?.kind !== 'severityChanged') return told;
  const person = reporter.person === undefined ? undefined : registry.person(reporter.person);
  const now = tellPeople(registry, type, severity, answers, { municipality, person });
  const more = now.filter(({ who }) => told.every((before) => before.who !== who));
  return [...told, ...more.map(({ who, rule, people }) => ({ who, rule, people: people.map(({ id }) => id) }))];
};
