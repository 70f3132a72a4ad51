// The page as a channel: what is sent to it goes into the feed, and what people do on it is dispatched.
import { Router } from 'express';
import type { ChatChannel, Dispatch } from '../../core/channel.ts';
import { VogterError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import type { ThreadRef } from '../../core/message.ts';
import { newId } from '../../core/random.ts';
import { type Reply, withWording } from '../../core/reply.ts';
import type { Store } from '../../core/store.ts';
import { toAdaptiveCard } from '../adaptive-cards/adaptive-card.ts';
import { pageAssets } from './assets.ts';
import { createFeed } from './feed.ts';
import { onlyThisComputer, onlyThisSite, strictHeaders } from './guard.ts';
import { isDemoUser, type PersonaMunicipality } from './personas.ts';
import { postRoutes } from './posts.ts';
import { answerProblem, answerUnreadable } from './problems.ts';
import { shellRoute } from './shell.ts';
import { streamRoute } from './stream.ts';
import { ownerOf, personThread, placeOf, threadUnder, webChannelName } from './threads.ts';
import { type DemoTime, timeRoute } from './time-route.ts';
import { openTranscript } from './transcript.ts';
import type { Content } from './wire.ts';

export interface WebChannelParts {
  /** Holds `pageEntries` among its collections. */
  readonly store: Store;
  readonly dispatch: Dispatch;
  readonly personas: readonly PersonaMunicipality[];
  readonly demoTime: DemoTime;
  /** Takes out of a text what must not be kept on the page. */
  readonly mask: (text: string) => string;
  readonly log: Log;
}

export interface WebChannel {
  readonly channel: ChatChannel;
  /** Serves `/` and all below `/web`; leaves every other path alone. */
  readonly router: Router;
  /** Ends the open streams, so that the server can close. */
  close(): void;
}

const contentOf = (reply: Reply): Content =>
  reply.kind === 'text'
    ? { kind: 'text', text: reply.text }
    : { kind: 'card', card: toAdaptiveCard(withWording(reply)), fallback: reply.card.fallback };

export const createWebChannel = ({ store, dispatch, personas, demoTime, mask, log }: WebChannelParts): WebChannel => {
  const feed = createFeed(openTranscript(store, mask, log));
  const stream = streamRoute({ feed, personas, demoTime });

  const place = (thread: ThreadRef, id: string, reply: Reply): void => {
    const { conversation, ...nested } = placeOf(thread);
    if (!ownerOf(conversation, personas)) {
      throw new VogterError('channel.unreachable', `The page has no conversation "${thread.key}".`);
    }
    const at = demoTime.now().toString();
    const draft = { id, at, from: 'vogter', state: 'arrived', content: contentOf(reply), ...nested } as const;
    feed.put(conversation, draft, { fleeting: reply.kind === 'card' && reply.fleeting === true });
  };

  const channel: ChatChannel = {
    name: webChannelName,
    openDirect: async ({ municipality, teamsId }) => {
      const known = personas.find((candidate) => candidate.municipality === municipality);
      return known && teamsId && isDemoUser(known, teamsId) ? personThread(teamsId) : undefined;
    },
    threadUnder,
    send: async (to, reply) => {
      const key = newId();
      place(to, key, reply);
      return { thread: to, key };
    },
    update: async (message, reply) => {
      place(message.thread, message.key, reply);
      return message;
    },
  };

  const router = Router();
  router.get('/', onlyThisComputer, strictHeaders, shellRoute({ personas }));
  router.use('/web', onlyThisComputer, strictHeaders);
  router.use('/web/assets', pageAssets());
  router.get('/web/stream', onlyThisSite, stream.handler);
  router.use('/web', onlyThisSite, postRoutes({ feed, dispatch, personas, demoTime, log }));
  router.use('/web', timeRoute({ feed, personas, demoTime, log }));
  router.use('/web', (request, response) => answerProblem(request, response, 404, 'page.unknown'));
  router.use('/web', answerUnreadable);

  return { channel, router, close: stream.close };
};
