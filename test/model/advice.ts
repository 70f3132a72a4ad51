// What tests of policy answers with a model share: a policy, an endpoint that is told what to say, and the question.
import { join } from 'node:path';
import { projectDir } from '../../src/config.ts';
import { createAdvise } from '../../src/model/advise.ts';
import { createModel } from '../../src/model/model.ts';
import { loadPrompts } from '../../src/model/prompts.ts';
import { createFakeClock } from '../fakes/clock.ts';
import { createFakeLog } from '../fakes/log.ts';
import { type Answering, byTask, gives, startEndpoint } from './endpoint.ts';
import { samplePolicy } from './sample-policy.ts';

export const home = samplePolicy();
export const prompts = loadPrompts(join(projectDir, 'prompts'));

export const question = 'må jeg give min kode til en kollega?';
export const passwords = { quote: 'Adgangskoder er personlige og må ikke deles med andre.', section: 'Adgang' };
export const breach =
  'Brud på sikkerheden meldes straks til nærmeste leder. Lederen giver besked til it-sikkerhedskoordinatoren inden for 24 timer.';

export const chooses = (...numbers: readonly number[]): Answering => gives({ numbers });
export const phrases = (...sentences: readonly object[]): Answering => gives({ sentences });
export const sentence = (text: string, ...quotes: readonly { readonly passage: number; readonly quote: string }[]) => ({
  text,
  quotes,
});

/** A model that reaches a stand-in endpoint. */
export const startModel = async () => {
  const endpoint = await startEndpoint();
  const model = await createModel({
    settings: {
      endpoint: { kind: 'openai', model: 'gpt-test', baseUrl: endpoint.url },
      tokensPerDay: 1_000_000,
      incidentTexts: false,
    },
    clock: createFakeClock(),
    log: createFakeLog(),
    patience: { deadline: 20_000, beforeRetry: 5, failuresToBreak: 50, brokenFor: 1000 },
  });
  return { endpoint, model };
};

export const startAdvising = async () => {
  const { endpoint, model } = await startModel();
  const advise = createAdvise(model, prompts);
  return {
    endpoint,
    answering: (reRank: Answering, answer: Answering) => endpoint.answerWith(byTask({ 're-rank': reRank, answer })),
    ask: (text = question) => advise(home, text, 'da'),
  };
};
