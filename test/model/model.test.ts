// The language model over the wire: what leaves, what comes back, and that nothing it does wrong reaches anybody.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createModel } from '../../src/model/model.ts';
import type { Endpoint, Patience } from '../../src/model/settings.ts';
import { createFakeClock } from '../fakes/clock.ts';
import { createFakeLog } from '../fakes/log.ts';
import {
  type Answering,
  cutsTheConnection,
  fails,
  gives,
  hangs,
  refuses,
  says,
  saysHalfAnObject,
  stalls,
  startEndpoint,
  type TestEndpoint,
} from './endpoint.ts';

let endpoint: TestEndpoint;
beforeEach(async () => {
  endpoint = await startEndpoint();
});
afterEach(() => endpoint.close());

const schema = z.object({ numbers: z.array(z.number()) });
const quick: Patience = { deadline: 20_000, beforeRetry: 10, failuresToBreak: 5, brokenFor: 60_000 };

const openai = (): Endpoint => ({
  kind: 'openai',
  model: 'gpt-test',
  apiKey: 'sk-secret',
  baseUrl: `${endpoint.url}/v1`,
});

const setUp = async ({ tokensPerDay = 1_000_000, patience = {}, at = openai() } = {}) => {
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

describe('a request', () => {
  test('goes to the endpoint that was set, with the key, the model and the shape of the answer', async () => {
    endpoint.answerWith(gives({ numbers: [3, 1] }));
    expect(await (await setUp()).ask()).toEqual({ numbers: [3, 1] });
    expect(endpoint.asked).toMatchObject([
      {
        path: '/v1/chat/completions',
        headers: { authorization: 'Bearer sk-secret' },
        input: { question: 'hvem ringer jeg til?' },
        body: {
          model: 'gpt-test',
          messages: [{ role: 'system', content: 'Choose.' }, { role: 'user' }],
          response_format: {
            type: 'json_schema',
            json_schema: {
              strict: true,
              schema: { type: 'object', required: ['numbers'], additionalProperties: false },
            },
          },
        },
      },
    ]);
  });

  test('goes to Azure by deployment and API version, with the key in its own header', async () => {
    endpoint.answerWith(gives({ numbers: [] }));
    const at: Endpoint = {
      kind: 'azure',
      endpoint: `${endpoint.url}/`,
      apiKey: 'az-secret',
      deployment: 'politik',
      apiVersion: '2024-10-21',
    };
    expect(await (await setUp({ at })).ask()).toEqual({ numbers: [] });
    expect(endpoint.asked).toMatchObject([
      {
        path: '/openai/deployments/politik/chat/completions?api-version=2024-10-21',
        headers: { 'api-key': 'az-secret' },
      },
    ]);
  });

  test('never carries a CPR number, wherever in the data it stands and whatever stands before it', async () => {
    endpoint.answerWith(gives({ numbers: [] }));
    await (await setUp()).ask({
      question: 'må jeg sende 010190-1234?\n0101901234 er borgerens',
      passages: [{ text: 'cpr 010190 1234' }],
    });
    expect(endpoint.asked[0]?.raw).not.toMatch(/010190.?1234/);
    expect(endpoint.asked[0]?.input).toEqual({
      question: 'må jeg sende [CPR-nummer]?\n[CPR-nummer] er borgerens',
      passages: [{ text: 'cpr [CPR-nummer]' }],
    });
  });
});

describe('an answer that cannot be used', () => {
  test.each<[string, Answering]>([
    ['is no JSON', says('Det må du gerne!')],
    ['has another shape', gives({ numbers: ['3'] })],
    ['is a refusal', refuses],
    ['was cut off for its length', gives({ numbers: [1] }, { finish: 'length' })],
    ['was stopped by a content filter', gives({ numbers: [1] }, { finish: 'content_filter' })],
    ['is empty', says('')],
    ['has no choices', (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{}')],
  ])('is no answer: it %s', async (_, answering) => {
    endpoint.answerWith(answering);
    const { ask, log } = await setUp();
    expect(await ask()).toBeUndefined();
    expect(endpoint.asked).toHaveLength(1);
    expect(log.events).toEqual([{ level: 'warn', event: 'the language model gave no usable answer' }]);
  });

  test('JSON wrapped in words is still read', async () => {
    endpoint.answerWith(says('Here you are:\n```json\n{"numbers":[2]}\n```'));
    expect(await (await setUp()).ask()).toEqual({ numbers: [2] });
  });
});

describe('an endpoint without structured output', () => {
  const knowsNot =
    (word: string): Answering =>
    (asked, response) =>
      (word in asked.body ? fails(400) : says('{"numbers":[7]}'))(asked, response);

  test('is told the shape in words instead, and from then on at once', async () => {
    endpoint.answerWith(knowsNot('response_format'));
    const { ask } = await setUp();
    expect(await ask()).toEqual({ numbers: [7] });
    const tries = endpoint.asked.length;
    expect(endpoint.asked.at(-1)?.body.messages[0].content).toContain('"numbers"');
    expect(await ask()).toEqual({ numbers: [7] });
    expect(endpoint.asked).toHaveLength(tries + 1);
  });

  test('or without temperature keeps structured output', async () => {
    endpoint.answerWith(knowsNot('temperature'));
    expect(await (await setUp()).ask()).toEqual({ numbers: [7] });
    expect(endpoint.asked.at(-1)?.body.response_format?.type).toBe('json_schema');
  });

  test('a filter that stops the question is not taken for that', async () => {
    endpoint.answerWith(fails(400, { message: 'filtered', code: 'content_filter' }));
    expect(await (await setUp()).ask()).toBeUndefined();
    expect(endpoint.asked).toHaveLength(1);
  });
});

describe('trouble at the other end', () => {
  test.each([429, 500, 503])('%i is tried once more', async (status) => {
    endpoint.answerWith(fails(status), gives({ numbers: [1] }));
    expect(await (await setUp()).ask()).toEqual({ numbers: [1] });
    expect(endpoint.asked).toHaveLength(2);
  });

  test.each([429, 500])('%i twice is no answer', async (status) => {
    endpoint.answerWith(fails(status));
    expect(await (await setUp()).ask()).toBeUndefined();
    expect(endpoint.asked).toHaveLength(2);
  });

  test.each([401, 403, 404])('%i is not tried again: it will not pass', async (status) => {
    endpoint.answerWith(fails(status));
    expect(await (await setUp()).ask()).toBeUndefined();
    expect(endpoint.asked).toHaveLength(1);
  });

  test.each<[string, Answering]>([
    ['a connection that is cut in the middle', cutsTheConnection],
    ['a body that ends in the middle', saysHalfAnObject],
  ])('%s is tried once more', async (_, answering) => {
    endpoint.answerWith(answering, gives({ numbers: [1] }));
    expect(await (await setUp()).ask()).toEqual({ numbers: [1] });
  });

  test.each<[string, Answering]>([
    ['says nothing', hangs],
    ['stops in the middle of its answer', stalls],
  ])('an endpoint that %s is given up at the deadline, for good', async (_, answering) => {
    endpoint.answerWith(answering);
    const { ask } = await setUp({ patience: { deadline: 200 } });
    const before = performance.now();
    expect(await ask()).toBeUndefined();
    expect(performance.now() - before).toBeLessThan(5000);
    expect(endpoint.asked).toHaveLength(1);
  });

  test('an address where nobody listens is no answer', async () => {
    const { ask } = await setUp({ at: { kind: 'openai', model: 'gpt-test', baseUrl: 'http://127.0.0.1:9/v1' } });
    expect(await ask()).toBeUndefined();
  });

  test('the log names the task and the status; never the key, the question or what the endpoint wrote', async () => {
    const lines: string[] = [];
    const write = (fields: object, event: string) => lines.push(JSON.stringify(fields) + event);
    const log = { info: write, warn: write, error: write };
    endpoint.answerWith(fails(401, { message: 'Incorrect key sk-secret for: hvem ringer jeg til?' }));
    const settings = { endpoint: openai(), tokensPerDay: 1_000_000, incidentTexts: false };
    const model = await createModel({ settings, clock: createFakeClock(), log, patience: quick });
    await model.complete({ name: 're-rank', prompt: 'Choose.', input: { question: 'hvem ringer jeg til?' }, schema });
    expect(lines).toEqual(['{"task":"re-rank","why":"failed","status":401}the language model was not available']);
  });
});

describe('the circuit', () => {
  test('opens after failures in a row: nothing is sent, nobody waits; and closes when an answer comes again', async () => {
    const { ask, log } = await setUp({ patience: { failuresToBreak: 2, brokenFor: 100, beforeRetry: 1 } });
    endpoint.answerWith(fails(500));
    await ask();
    await ask();
    const sent = endpoint.asked.length;
    expect(await ask()).toBeUndefined();
    expect(endpoint.asked).toHaveLength(sent);

    endpoint.answerWith(gives({ numbers: [1] }));
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(await ask()).toEqual({ numbers: [1] });
    expect(await ask()).toEqual({ numbers: [1] });
    expect(log.events.map(({ event }) => event)).toContain('the language model answers again');
  });

  test('stays closed while answers come in between, and for requests that the endpoint cannot read', async () => {
    const { ask } = await setUp({ patience: { failuresToBreak: 2 } });
    endpoint.answerWith(fails(404), gives({ numbers: [1] }), fails(404), gives({ numbers: [2] }));
    await ask();
    await ask();
    await ask();
    expect(await ask()).toEqual({ numbers: [2] });
    endpoint.answerWith(fails(400), fails(400), fails(400), fails(400), fails(400), gives({ numbers: [3] }));
    for (let n = 0; n < 5; n++) await ask();
    expect(await ask()).toEqual({ numbers: [3] });
  });
});

describe('the budget', () => {
  test('once used up, nothing is sent until the next day, Danish time', async () => {
    endpoint.answerWith(gives({ numbers: [1] }, { tokens: 4000 }));
    const { ask, clock, log } = await setUp({ tokensPerDay: 5000 });
    expect(await ask()).toEqual({ numbers: [1] });
    expect(await ask()).toBeUndefined();
    clock.set('2026-11-23T22:59:00Z');
    expect(await ask()).toBeUndefined();
    expect(endpoint.asked).toHaveLength(1);
    expect(log.events.at(-1)).toEqual({ level: 'warn', event: 'the language model has no budget left today' });

    clock.set('2026-11-23T23:01:00Z');
    expect(await ask()).toEqual({ numbers: [1] });
  });

  test('requests at the same time cannot spend it twice', async () => {
    endpoint.answerWith(gives({ numbers: [1] }));
    const { ask } = await setUp({ tokensPerDay: 5000 });
    const answers = await Promise.all([ask(), ask(), ask(), ask()]);
    expect(answers.filter((answer) => answer !== undefined)).toHaveLength(2);
  });

  test('what was turned away costs nothing', async () => {
    const { ask } = await setUp({ tokensPerDay: 5000 });
    endpoint.answerWith(fails(403), fails(403), fails(403), gives({ numbers: [1] }));
    await ask();
    await ask();
    await ask();
    expect(await ask()).toEqual({ numbers: [1] });
  });
});
