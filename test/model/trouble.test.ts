// Trouble with the language model: errors and silence at the other end, the circuit that opens, and the budget of a day.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createModel } from '../../src/model/model.ts';
import { createFakeClock } from '../fakes/clock.ts';
import { modelAt, openaiAt, quick, schema } from './asking.ts';
import {
  type Answering,
  cutsTheConnection,
  fails,
  gives,
  hangs,
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
const setUp = (setting?: Parameters<typeof modelAt>[1]) => modelAt(endpoint, setting);

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
    const settings = { endpoint: openaiAt(endpoint), tokensPerDay: 1_000_000, incidentTexts: false };
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
