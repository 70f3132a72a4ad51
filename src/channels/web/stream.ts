// The stream of server-sent events that keeps a page up to date, and lets it go on where it was cut off.
import type { Request, RequestHandler, Response } from 'express';
import { newId } from '../../core/random.ts';
import type { Feed, FeedEvent } from './feed.ts';
import { type Chosen, findPersona, type PersonaMunicipality } from './personas.ts';
import { answerProblem } from './problems.ts';
import { coordinatorThread, ownerOf, personThread } from './threads.ts';
import type { DemoTime } from './time-route.ts';
import type { StreamEvents } from './wire.ts';

export interface StreamParts {
  readonly feed: Feed;
  readonly personas: readonly PersonaMunicipality[];
  readonly demoTime: DemoTime;
}

/** Far more pages than anybody has open at once. */
export const mostStreams = 32;
/** A page that does not read is let go; it comes back and goes on from the last event it saw. */
const mostUnreadBytes = 4_000_000;
const beatEvery = 15_000;

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const streamRoute = ({ feed, personas, demoTime }: StreamParts) => {
  /** Event ids of an earlier run of the server mean nothing in this one. */
  const run = newId();
  const open = new Set<Response>();

  const lastSeen = (request: Request): number | undefined => {
    const [ofRun, seq] = (text(request.headers['last-event-id']) ?? text(request.query['after']) ?? '').split('.');
    return ofRun === run && /^\d+$/.test(seq ?? '') ? Number(seq) : undefined;
  };

  const writerTo =
    (response: Response) =>
    <Name extends keyof StreamEvents>(name: Name, data: StreamEvents[Name], seq?: number): void => {
      if (response.writableLength > mostUnreadBytes) response.destroy();
      if (response.destroyed || response.writableEnded) return;
      const id = seq === undefined ? '' : `id: ${run}.${seq}\n`;
      response.write(`${id}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
    };

  const follow = (chosen: Chosen, after: number | undefined, response: Response): void => {
    const write = writerTo(response);
    const own = personThread(chosen.persona.userId).key;
    const shared = coordinatorThread(chosen.municipality.municipality).key;

    const show = ({ thread, entry, seq }: FeedEvent): void => {
      if (thread === own || thread === shared) {
        write('entry', { pane: thread === own ? 'person' : 'coordinator', entry }, seq);
        feed.markSeen(own);
        return;
      }
      const owner = ownerOf(thread, [chosen.municipality]);
      if (owner?.kind === 'person') write('elsewhere', { person: owner.userId, unseen: feed.unseen(thread) });
    };

    if (after === undefined) write('start', {});
    write('time', { now: demoTime.now().toString() });
    const missed = [...feed.since(after ?? 0, [own, shared])].sort((a, b) => a.seq - b.seq);
    for (const event of missed) show(event);
    feed.markSeen(own);
    for (const { userId } of chosen.municipality.people) {
      const unseen = feed.unseen(personThread(userId).key);
      if (unseen > 0) write('elsewhere', { person: userId, unseen });
    }
    write('ready', {}, feed.latest());

    const unsubscribe = feed.subscribe(show);
    const beat = setInterval(() => write('time', { now: demoTime.now().toString() }), beatEvery);
    open.add(response);
    response.on('close', () => {
      unsubscribe();
      clearInterval(beat);
      open.delete(response);
    });
  };

  const handler: RequestHandler = (request, response) => {
    const { municipality, person } = request.query;
    const chosen = findPersona(personas, text(municipality), text(person));
    if (!chosen) return answerProblem(request, response, 404, 'person.unknown');
    if (open.size >= mostStreams) return answerProblem(request, response, 503, 'stream.full');
    response.status(200).set({ 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' });
    response.flushHeaders();
    follow(chosen, lastSeen(request), response);
  };

  return {
    handler,
    close: (): void => {
      for (const response of open) response.end();
    },
  };
};
