// Moving the demo's time: by how much, and who got something because of it.
import { afterEach, expect, it } from 'vitest';
import { startTestWeb, type TestWeb } from '../../../test/page/test-web.ts';
import { coordinatorThread, personThread } from './threads.ts';
import type { DemoTime } from './time-route.ts';

let running: TestWeb | undefined;
const start = async (time: Partial<DemoTime>): Promise<TestWeb> => {
  running = await startTestWeb(undefined, time);
  return running;
};
afterEach(() => running?.close());

it.each([
  ['day', 'P1D'],
  ['week', 'P1W'],
])('a %s is one by the calendar (%s), so that the time of day stays', async (move, length) => {
  const moved: string[] = [];
  const web = await start({
    moveBy: async (by) => {
      moved.push(by.toString());
    },
  });
  const answer = await web.post('time', { municipality: 'ishoj', move });

  expect(answer).toEqual({ status: 200, body: { now: '2026-11-30T08:00:00Z', moved: true, sent: [] } });
  expect(moved).toEqual([length]);
});

it('tells who got something meanwhile, by name only those whom the page can be seen as', async () => {
  const note = { kind: 'text', text: 'Husk kurset' } as const;
  const web = await start({
    moveBy: async () => {
      const { channel } = web.web;
      await channel.send(coordinatorThread('ishoj'), note);
      await channel.send(personThread('demo-ishoj-leder'), note);
      await channel.send(personThread('demo-ishoj-leder'), note);
      await channel.send(personThread('demo-ishoj-top'), note);
      await channel.send(personThread('demo-ishoj-it'), note);
      await channel.send(coordinatorThread('egedal'), note);
    },
  });
  const answer = await web.post('time', { municipality: 'ishoj', move: 'week' });

  expect(answer.body).toMatchObject({
    sent: [
      { to: 'coordinator', count: 1 },
      { to: 'person', person: 'demo-ishoj-leder', count: 2 },
      { to: 'others', count: 2 },
    ],
  });
});

it('moves to the next deadline of the municipality that the page shows', async () => {
  const asked: string[] = [];
  const web = await start({
    moveToNextDeadline: async (municipality) => {
      asked.push(municipality);
      return undefined;
    },
  });
  await web.post('time', { municipality: 'egedal', move: 'deadline' });
  expect(asked).toEqual(['egedal']);
});

it('says so when there is no deadline ahead', async () => {
  const web = await start({ moveToNextDeadline: async () => undefined });
  expect((await web.post('time', { municipality: 'ishoj', move: 'deadline' })).body).toMatchObject({ moved: false });
});

it('says so when the time could not be moved', async () => {
  const web = await start({ moveBy: async () => Promise.reject(new Error('broken')) });
  const answer = await web.post('time', { municipality: 'ishoj', move: 'day' });
  expect(answer).toMatchObject({ status: 503, body: { error: 'time.not-moved' } });
});

it.each([{ municipality: 'ishoj', move: 'year' }, { move: 'day' }])('refuses %j', async (body) => {
  const web = await start({});
  expect((await web.post('time', body)).status).toBe(400);
});
