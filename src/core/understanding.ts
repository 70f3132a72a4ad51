// What a message is taken to mean: the intent and the facts stated in it. Port and words; the room `language` understands.
import type { Instant } from './clock.ts';
import type { Language } from './text.ts';

export const intentNames = [
  'report_incident',
  'ask_policy',
  'system_owner',
  'training_status',
  'incident_status',
  'help',
  'smalltalk',
  'out_of_scope',
] as const;
export type IntentName = (typeof intentNames)[number];

export const incidentCategories = [
  'lost_device',
  'phishing',
  'misdirected_mail',
  'unauthorised_access',
  'malware',
  'data_leak',
  'physical',
  'policy_violation',
  'outage',
  'other',
] as const;
export type IncidentCategory = (typeof incidentCategories)[number];

export type YesNoUnknown = 'yes' | 'no' | 'unknown';

/** A stated time. `at` is the start of what was said: the minute, the middle hour of a part of day, or local midnight of a day. */
export interface StatedTime {
  readonly at: Instant;
  readonly precision: 'minute' | 'part_of_day' | 'day';
}

/** Facts found in a text; null or unknown means that it was not stated. */
export interface Slots {
  readonly personalData: YesNoUnknown;
  readonly device: string | null;
  readonly when: StatedTime | null;
  /** When it was discovered, where that is said of its own. */
  readonly discovered: StatedTime | null;
  readonly encrypted: YesNoUnknown;
  readonly affectedCount: number | null;
  readonly containsCpr: boolean;
  readonly place: string | null;
}

export interface Understanding {
  readonly intent: IntentName;
  /** 0 to 1: how sure; calibrated on the training utterances. */
  readonly confidence: number;
  /** Null where the text does not tell. */
  readonly language: Language | null;
  readonly category: IncidentCategory | null;
  /** The system as named in the municipality's register where it was recognised, else as typed. */
  readonly system: string | null;
  /** No word of it is known: "asdf", a lone question mark, a smiley. */
  readonly unfamiliar?: boolean;
  readonly slots: Slots;
}

/** Port: pure and deterministic. `systems` are the names that this municipality's register knows. */
export type Understand = (
  text: string,
  context: { readonly now: Instant; readonly systems: readonly string[] },
) => Understanding;
