// What the classifier chooses between: each category of incident, and each other intent.
import { type IncidentCategory, type IntentName, incidentCategories, intentNames } from '../../core/understanding.ts';

/** One choice for reports of every category, so that intent and category come from one model. */
export interface Label {
  readonly intent: IntentName;
  readonly category: IncidentCategory | null;
}

export const labels: readonly Label[] = [
  ...incidentCategories.map((category): Label => ({ intent: 'report_incident', category })),
  ...intentNames.filter((intent) => intent !== 'report_incident').map((intent): Label => ({ intent, category: null })),
];

export const labelIndex = (intent: IntentName, category: IncidentCategory | null): number =>
  labels.findIndex((label) => label.intent === intent && label.category === category);
