// The model as the settings have it, with its prompts: for the composition root and the commands.
import type { Clock } from '../core/clock.ts';
import type { Log } from '../core/log.ts';
import { type Advise, adviseWithout, createAdvise } from './advise.ts';
import { createModel } from './model.ts';
import { loadPrompts } from './prompts.ts';
import { createReconsider, type Reconsider } from './reconsider.ts';
import type { ModelSettings } from './settings.ts';

export interface Assistance {
  readonly advise: Advise;
  /** Absent unless incident texts may be sent. */
  readonly reconsider?: Reconsider;
}

/** Without settings there is no model, and its client is not even loaded. */
export const openAssistance = async (
  settings: ModelSettings | undefined,
  { promptsDir, clock, log }: { readonly promptsDir: string; readonly clock: Clock; readonly log: Log },
): Promise<Assistance> => {
  if (!settings) return { advise: adviseWithout };
  const prompts = loadPrompts(promptsDir);
  const model = await createModel({ settings, clock, log });
  return {
    advise: createAdvise(model, prompts),
    ...(settings.incidentTexts ? { reconsider: createReconsider(model, prompts) } : {}),
  };
};
