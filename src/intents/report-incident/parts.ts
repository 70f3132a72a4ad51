// What the conversation about an incident is made with, and what one turn of it is about.
import type { Turn } from '../../core/turn.ts';
import type { Understanding } from '../../core/understanding.ts';
import type { Registry } from '../../directory/registry.ts';
import type { IncidentTypes } from '../../incidents/types.ts';
import type { Talk } from './state.ts';

export interface ReportParts {
  readonly types: IncidentTypes;
  readonly registry: Registry;
  /** Reads a text again that was kept: another type of incident looks for other facts in it. */
  readonly understand: (text: string, municipality: string) => Understanding;
}

export interface Scene<T extends Turn = Turn> {
  readonly parts: ReportParts;
  readonly turn: T;
  readonly talk: Talk;
}
