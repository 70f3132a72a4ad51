// What a message is about, as the model sees it: one of the intents that the product has, and nothing else.
import { z } from 'zod';
import type { Model } from '../core/model.ts';
import { type IncidentCategory, type IntentName, incidentCategories, intentNames } from '../core/understanding.ts';

const schema = z.object({ intent: z.enum(intentNames), category: z.enum([...incidentCategories, 'none']) });

export interface Route {
  readonly intent: IntentName;
  /** Of a report, else null. */
  readonly category: IncidentCategory | null;
}

export const route = async (
  model: Model,
  prompt: string,
  message: string,
  signal: AbortSignal,
): Promise<Route | undefined> => {
  const answer = await model.complete({ name: 'route', prompt, input: { message }, schema, signal });
  if (!answer) return undefined;
  const { intent, category } = answer;
  return { intent, category: intent === 'report_incident' && category !== 'none' ? category : null };
};
