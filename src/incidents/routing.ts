// Who is told of an incident and by what rule: the municipality's own routing first, then what the type advises.
import type { YesNoUnknown } from '../core/understanding.ts';
import type { Basis, Recipient, RoutingRule } from '../directory/profile.ts';
import { type Answers, atLeast, holds, type Severity } from './severity.ts';
import type { IncidentType } from './types.ts';

export interface Told {
  readonly who: Recipient;
  readonly rule: Basis;
  readonly handles?: true;
}

/** What is known of the case beside its type, severity and answers. */
export interface Findings {
  readonly principle: boolean;
}

const applies = (
  { when }: RoutingRule,
  type: IncidentType,
  severity: Severity,
  personalData: YesNoUnknown,
  { principle }: Findings,
): boolean =>
  (when?.principle === undefined || principle) &&
  (when?.categories?.includes(type.category) ?? true) &&
  (when?.minSeverity === undefined || atLeast(severity, when.minSeverity)) &&
  (when?.maxSeverity === undefined || atLeast(when.maxSeverity, severity)) &&
  (when?.personalData?.includes(personalData) ?? true);

/** In the order in which they are told; a recipient named twice is told once, by the policy's rule where there is one. */
export const whoIsTold = (
  routing: readonly RoutingRule[],
  type: IncidentType,
  severity: Severity,
  answers: Answers,
  findings: Findings = { principle: false },
): readonly Told[] => {
  const personalData = answers['personalData'];
  const known: YesNoUnknown = personalData === 'yes' || personalData === 'no' ? personalData : 'unknown';
  const byRule = routing
    .filter((rule) => applies(rule, type, severity, known, findings))
    .map(({ tell, rule, handles }): Told => ({ who: tell, rule, ...(handles ? { handles } : {}) }));
  const byType = type.tell
    .filter(
      ({ when, minSeverity }) =>
        (when === undefined || holds(when, answers)) && (minSeverity === undefined || atLeast(severity, minSeverity)),
    )
    .map(({ who }): Told => ({ who, rule: { local: true } }));
  const told = new Map<Recipient, Told>();
  for (const one of [...byRule, ...byType]) {
    const before = told.get(one.who);
    const stronger = !before || ('local' in before.rule && 'quote' in one.rule);
    const handles = before?.handles ?? one.handles;
    told.set(one.who, { ...(stronger ? one : before), ...(handles ? { handles } : {}) });
  }
  return [...told.values()];
};
