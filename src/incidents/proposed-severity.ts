// How serious the rules take a case to be after its facts were corrected: shown to its handlers, who decide.
import type { CaseView } from './case-view.ts';
import { type Severity, severityOf } from './severity.ts';
import { withSystemFacts } from './system-facts.ts';

/** Nothing where the rules say what the case has, or where somebody has decided since. */
export const proposedSeverity = ({ incident, standing, type, registry, now }: CaseView): Severity | undefined => {
  if (!standing.unsettled.severity || standing.closed) return undefined;
  const facts = withSystemFacts(registry, incident.municipality, incident.answers, now);
  const proposed = severityOf(type.severity, facts);
  return proposed === incident.severity ? undefined : proposed;
};
