// Everything that happens by the clock.
import type { Planner } from './core/planner.ts';
import { reminders } from './duties/reminders.ts';
import { caseClocks } from './incidents/case-clocks.ts';
import type { CaseParts } from './incidents/case-view.ts';
import { forgetLinks } from './incidents/file-links.ts';
import { forgetReceived } from './jobs/forget-received.ts';

export const createPlanners = (parts: CaseParts): readonly Planner[] => [
  caseClocks(parts),
  reminders(parts.registry),
  forgetReceived(),
  forgetLinks,
];
