// What the conversation about an incident is made with.
import type { Registry } from '../../directory/registry.ts';
import type { IncidentTypes } from '../../incidents/types.ts';

export interface ReportParts {
  readonly types: IncidentTypes;
  readonly registry: Registry;
}
