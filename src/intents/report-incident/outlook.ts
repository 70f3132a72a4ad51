// What would come of a report as it stands: how serious it is, and who is told by which rule.
import type { Turn } from '../../core/turn.ts';
import { relevantAnswers } from '../../incidents/relevant.ts';
import { type Answers, type Severity, severityOf } from '../../incidents/severity.ts';
import { withSystemFacts } from '../../incidents/system-facts.ts';
import { tellPeople } from '../../incidents/told.ts';
import type { IncidentType } from '../../incidents/types.ts';
import type { ReportParts } from './parts.ts';
import type { OpenReport } from './state.ts';

export interface Outlook {
  /** Those that count. */
  readonly answers: Answers;
  readonly severity: Severity;
  readonly told: ReturnType<typeof tellPeople>;
}

export const outlookOf = (
  { registry }: ReportParts,
  { municipality, person, now }: Turn,
  type: IncidentType,
  report: Pick<OpenReport, 'answers'>,
): Outlook => {
  const answers = relevantAnswers(type, report.answers);
  const facts = withSystemFacts(registry, municipality, answers, now);
  const severity = severityOf(type.severity, facts);
  return { answers, severity, told: tellPeople(registry, type, severity, facts, { municipality, person }) };
};
