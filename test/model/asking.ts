// A model that is asked for numbers at a test endpoint, and the answers it gives.
import { z } from 'zod';
import { createModel } from '../../src/model/model.ts';
import type { Endpoint, Patience } from '../../src/model/settings.ts';
import { createFakeClock } from '../fakes/clock.ts';
import { createFakeLog } from '../fakes/log.ts';
import type { TestEndpoint } from './endpoint.ts';

export const schema = z.object({ numbers: z.array(z.number()) });
export const quick: Patience = { deadline: 20_000, beforeRetry: 10, failuresToBreak: 5, brokenFor: 60_000 };

export const openaiAt = ({ url }: TestEndpoint): Endpoint => ({
  kind: 'openai',
  model: 'gpt-test',
  apiKey: 'sk-secret',
  baseUrl: `${url}/v1`,
});

interface Setting {
  readonly tokensPerDay?: number;
  readonly patience?: Partial<Patience>;
  readonly at?: Endpoint;
}

export const modelAt = async (
  endpoint: TestEndpoint,
  { tokensPerDay = 1_000_000, patience = {}, at = openaiAt(endpoint) }: Setting = {},
) => {
  const clock = createFakeClock();
  const log = createFakeLog();
  const model = await createModel({
    settings: { endpoint: at, tokensPerDay, incidentTexts: false },
    clock,
    log,
    patience: { ...quick, ...patience },
  });
  const ask = (input: object = { question: 'hvem ringer jeg til?' }) =>
    model.complete({ name: 're-rank', prompt: 'Choose.', input, schema });
  return { ask, clock, log };
};
