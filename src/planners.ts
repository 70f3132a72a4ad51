// Everything that happens by the clock.
import type { Planner } from './core/planner.ts';
import type { Registry } from './directory/registry.ts';
import { reminders } from './duties/reminders.ts';
import { forgetReceived } from './jobs/forget-received.ts';

export const createPlanners = (registry: Registry): readonly Planner[] => [reminders(registry), forgetReceived];
