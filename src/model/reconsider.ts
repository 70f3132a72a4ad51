// A first message that was understood with doubt, read once more by the model. Only where incident texts may be sent.
import type { Model } from '../core/model.ts';
import type { Slots, Understanding } from '../core/understanding.ts';
import { extract } from './extract.ts';
import type { Prompts } from './prompts.ts';
import { createRemembered } from './remember.ts';
import { route } from './route.ts';
import { patience } from './settings.ts';

export type Reconsider = (text: string, understood: Understanding) => Promise<Understanding>;

/** Surer than this is not asked again. */
const sureEnough = 0.6;

/** What was found without a model stands. */
const filled = (slots: Slots, found: Awaited<ReturnType<typeof extract>>): Slots => ({
  ...slots,
  device: slots.device ?? found?.device ?? null,
  place: slots.place ?? found?.place ?? null,
  affectedCount: slots.affectedCount ?? found?.affectedCount ?? null,
});

const mostRemembered = 100;

const reread = async (
  model: Model,
  prompts: Prompts,
  text: string,
  understood: Understanding,
): Promise<Understanding | undefined> => {
  const signal = AbortSignal.timeout(patience.deadline);
  // Side by side, because a report must not wait twice.
  const [found, facts] = await Promise.all([
    route(model, prompts.route, text, signal),
    extract(model, prompts.extract, text, signal),
  ]);
  if (!found) return undefined;
  if (found.intent !== 'report_incident') return { ...understood, intent: found.intent, category: null };
  const category = found.category ?? understood.category ?? 'other';
  return { ...understood, intent: found.intent, category, slots: filled(understood.slots, facts) };
};

/** What was recognised as a report never waits for the model, and never becomes anything else. */
export const createReconsider = (model: Model, prompts: Prompts): Reconsider => {
  const remembered = createRemembered<Understanding>(mostRemembered);
  return async (text, understood) => {
    if (understood.intent === 'report_incident' || understood.confidence > sureEnough) return understood;
    const key = JSON.stringify([text, understood.system, understood.language]);
    return (await remembered(key, () => reread(model, prompts, text, understood))) ?? understood;
  };
};
