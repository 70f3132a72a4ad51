// The language model over the wire: what leaves, what comes back, and that no answer that cannot be used reaches anybody.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Endpoint } from '../../src/model/settings.ts';
import { modelAt } from './asking.ts';
import { type Answering, fails, gives, refuses, says, startEndpoint, type TestEndpoint } from './endpoint.ts';

let endpoint: TestEndpoint;
beforeEach(async () => {
  endpoint = await startEndpoint();
});
afterEach(() => endpoint.close());
const setUp = (setting?: Parameters<typeof modelAt>[1]) => modelAt(endpoint, setting);

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
