// Moves the demo's time on request, and tells who got something because of it.
import { type RequestHandler, Router } from 'express';
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../core/clock.ts';
import type { Log } from '../../core/log.ts';
import type { Feed } from './feed.ts';
import { jsonBody } from './json-body.ts';
import type { PersonaMunicipality } from './personas.ts';
import { answerProblem } from './problems.ts';
import { problemIn, timeRequest } from './requests.ts';
import { ownerOf } from './threads.ts';
import type { TimeMove, TimeMoved } from './wire.ts';

/** The time that the demo goes by. Moving it resolves when what fell due has been sent. */
export interface DemoTime {
  now(): Instant;
  moveBy(duration: Temporal.Duration): Promise<void>;
  /** The deadline of the municipality that the time now stands at; undefined when there is none ahead. */
  moveToNextDeadline(municipality: string): Promise<Instant | undefined>;
}

interface TimeParts {
  readonly feed: Feed;
  readonly personas: readonly PersonaMunicipality[];
  readonly demoTime: DemoTime;
  readonly log: Log;
}

const moveTime = async (demoTime: DemoTime, move: TimeMove, municipality: string): Promise<boolean> => {
  if (move === 'deadline') return (await demoTime.moveToNextDeadline(municipality)) !== undefined;
  await demoTime.moveBy(Temporal.Duration.from(move === 'day' ? { days: 1 } : { weeks: 1 }));
  return true;
};

/** Counts what arrives in a municipality while something runs. */
const countSent = async <T>(
  feed: Feed,
  municipality: PersonaMunicipality,
  run: () => Promise<T>,
): Promise<{ readonly result: T; readonly sent: TimeMoved['sent'] }> => {
  const counts = new Map<string, number>();
  const stop = feed.subscribe(({ thread, entry }) => {
    if (entry.from === 'vogter') counts.set(thread, (counts.get(thread) ?? 0) + 1);
  });
  const result = await run().finally(stop);
  const played = new Set(municipality.people.map((person) => person.userId));
  let others = 0;
  const sent: TimeMoved['sent'][number][] = [];
  for (const [thread, count] of counts) {
    const owner = ownerOf(thread, [municipality]);
    if (owner?.kind === 'coordinator') sent.push({ to: 'coordinator', count });
    else if (owner?.kind === 'person' && played.has(owner.userId))
      sent.push({ to: 'person', person: owner.userId, count });
    else if (owner) others += count;
  }
  return { result, sent: others === 0 ? sent : [...sent, { to: 'others', count: others }] };
};

export const timeRoute = (parts: TimeParts): Router => {
  const { feed, personas, demoTime, log } = parts;
  const handler: RequestHandler = async (request, response) => {
    const read = timeRequest.safeParse(request.body);
    if (!read.success) return answerProblem(request, response, ...problemIn(read.error));
    const municipality = personas.find((candidate) => candidate.municipality === read.data.municipality);
    if (!municipality) return answerProblem(request, response, 404, 'person.unknown');
    try {
      const { result: moved, sent } = await countSent(feed, municipality, () =>
        moveTime(demoTime, read.data.move, municipality.municipality),
      );
      const answer: TimeMoved = { now: demoTime.now().toString(), moved, sent };
      response.json(answer);
    } catch (error) {
      log.error({ err: error }, 'time not moved');
      answerProblem(request, response, 503, 'time.not-moved');
    }
  };
  return Router().post('/time', jsonBody, handler);
};
