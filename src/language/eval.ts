// Predictions in the form that the scorer of the development sets reads.
import { danishZone, type Instant } from '../core/clock.ts';
import type { IncidentCategory, IntentName, StatedTime, Understand, YesNoUnknown } from '../core/understanding.ts';

export interface EvalItem {
  readonly id: string;
  readonly text: string;
}

export interface IntentPrediction {
  readonly id: string;
  readonly intent: IntentName;
  readonly incident_type?: IncidentCategory;
  readonly system?: string;
}

export interface ExtractionPrediction {
  readonly id: string;
  readonly incident_type: IncidentCategory;
  readonly personal_data: YesNoUnknown;
  readonly device: string | null;
  readonly when: string | null;
  readonly encrypted: YesNoUnknown;
  readonly affected_count: number | null;
  readonly contains_cpr: boolean;
  readonly place: string | null;
}

interface EvalContext {
  readonly now: Instant;
  /** Names of all systems in every municipality's register: the items do not say whose they are. */
  readonly systems: readonly string[];
}

export const predictIntent = (understand: Understand, item: EvalItem, context: EvalContext): IntentPrediction => {
  const { intent, category, system } = understand(item.text, context);
  return {
    id: item.id,
    intent,
    ...(intent === 'report_incident' ? { incident_type: category ?? 'other' } : {}),
    ...(intent === 'system_owner' && system !== null ? { system } : {}),
  };
};

const iso = ({ at, precision }: StatedTime): string => {
  const local = at.toZonedDateTimeISO(danishZone);
  return precision === 'day'
    ? local.toPlainDate().toString()
    : local.toString({ timeZoneName: 'never', smallestUnit: 'second' });
};

export const predictExtraction = (understand: Understand, item: EvalItem, now: Instant): ExtractionPrediction => {
  const { category, slots } = understand(item.text, { now, systems: [] });
  return {
    id: item.id,
    incident_type: category ?? 'other',
    personal_data: slots.personalData,
    device: slots.device,
    when: slots.when && iso(slots.when),
    encrypted: slots.encrypted,
    affected_count: slots.affectedCount,
    contains_cpr: slots.containsCpr,
    place: slots.place,
  };
};
