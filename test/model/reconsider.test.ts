// A first message that was understood with doubt: what the model may make of it, and what it may not.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Understanding } from '../../src/core/understanding.ts';
import { createReconsider, type Reconsider } from '../../src/model/reconsider.ts';
import { prompts, startModel } from './advice.ts';
import { type Answering, byTask, fails, gives, says, type TestEndpoint } from './endpoint.ts';

let endpoint: TestEndpoint;
let reconsider: Reconsider;
beforeEach(async () => {
  const started = await startModel();
  endpoint = started.endpoint;
  reconsider = createReconsider(started.model, prompts);
});
afterEach(() => endpoint.close());

const text = 'min taske med maskinen i blev nappet på Nørreport, der lå papirer om 14 borgere i';
const doubtful: Understanding = {
  intent: 'smalltalk',
  confidence: 0.3,
  language: 'da',
  category: null,
  system: null,
  slots: {
    personalData: 'yes',
    device: null,
    when: null,
    discovered: null,
    encrypted: 'unknown',
    affectedCount: null,
    containsCpr: false,
    place: null,
  },
};

const routes = (intent: string, category = 'none'): Answering => gives({ intent, category });
const finds = (found: object): Answering =>
  gives({ device: 'none', deviceWords: '', place: '', affectedWords: '', ...found });
const answering = (route: Answering, extract: Answering = finds({})) => endpoint.answerWith(byTask({ route, extract }));

describe('a doubtful message', () => {
  test('becomes the report that it is, with facts in its own words', async () => {
    answering(
      routes('report_incident', 'lost_device'),
      finds({ device: 'laptop', deviceWords: 'maskinen', place: 'Nørreport', affectedWords: '14 borgere' }),
    );
    expect(await reconsider(text, doubtful)).toEqual({
      ...doubtful,
      intent: 'report_incident',
      category: 'lost_device',
      slots: { ...doubtful.slots, device: 'laptop', place: 'Nørreport', affectedCount: 14 },
    });
  });

  test('goes to another intent of the product, and to none that the product does not have', async () => {
    answering(routes('ask_policy', 'phishing'));
    expect(await reconsider(text, doubtful)).toMatchObject({ intent: 'ask_policy', category: null });
    answering(routes('delete_all_cases'));
    expect(await reconsider(`${text}!`, doubtful)).toEqual(doubtful);
  });

  test.each([
    { device: 'laptop', deviceWords: 'min bærbare' },
    { place: 'Hovedbanegården' },
    { affectedWords: '1400 borgere' },
    { affectedWords: 'borgere' },
    { place: text },
  ])('gets no fact that it does not state: %j', async (found) => {
    answering(routes('report_incident', 'lost_device'), finds(found));
    expect((await reconsider(text, doubtful)).slots).toEqual(doubtful.slots);
  });

  test('keeps what was found in it without a model', async () => {
    const known = { ...doubtful, slots: { ...doubtful.slots, device: 'paper', affectedCount: 3 } };
    answering(
      routes('report_incident', 'other'),
      finds({ device: 'laptop', deviceWords: 'maskinen', affectedWords: '14 borgere' }),
    );
    expect((await reconsider(text, known)).slots).toMatchObject({ device: 'paper', affectedCount: 3 });
  });

  test.each<[string, Answering]>([
    ['is down', fails(500)],
    ['talks instead', says('Det lyder som et tyveri.')],
  ])('stays as it was understood when the model %s', async (_, answer) => {
    endpoint.answerWith(answer);
    expect(await reconsider(text, doubtful)).toEqual(doubtful);
  });

  test('is sent once, however often its turn is taken', async () => {
    answering(routes('help'));
    await reconsider(text, doubtful);
    await reconsider(text, doubtful);
    expect(endpoint.asked).toHaveLength(2);
  });
});

test.each([
  { ...doubtful, intent: 'report_incident' as const },
  { ...doubtful, confidence: 0.9 },
])('what was recognised as a report, or with certainty, is not sent and does not wait', async (understood) => {
  expect(await reconsider(text, understood)).toBe(understood);
  expect(endpoint.asked).toEqual([]);
});
