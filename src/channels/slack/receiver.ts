// Where Slack's requests come in: checked, read, handed to Bolt, and only acknowledged when what they caused is kept.
import type { App, Receiver } from '@slack/bolt';
import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import { z } from 'zod';
import { hasCode } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import { isSigned } from './signature.ts';

export const slackPath = '/slack/events';

const mostBytes = 1024 * 1024;
const json = 'application/json';
const form = 'application/x-www-form-urlencoded';

const request = z.union([
  z.looseObject({ type: z.literal('url_verification'), challenge: z.string() }),
  z.looseObject({ type: z.literal('event_callback'), event: z.looseObject({ type: z.string() }) }),
  z.looseObject({
    type: z.string().refine((type) => type !== 'url_verification' && type !== 'event_callback'),
    user: z.looseObject({ id: z.string() }),
  }),
]);

/** Broken JSON and unknown shapes are both nothing. */
const parse = (contentType: string, body: string): z.infer<typeof request> | undefined => {
  try {
    const text = contentType === json ? body : (new URLSearchParams(body).get('payload') ?? '');
    return request.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

const typeOf = (req: Request): string =>
  (req.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';

const onlyKnownTypes = (req: Request, res: Response, next: NextFunction): void => {
  const known = [json, form].includes(typeOf(req));
  if (known) next();
  else res.status(415).end();
};

/** Sending again what cannot be read would not help. */
const refuse = (res: Response): void => {
  res.status(400).set('x-slack-no-retry', '1').end();
};

export interface SlackReceiver extends Receiver {
  readonly router: Router;
}

/**
 * A receiver of its own instead of Bolt's: the product has one HTTP server, a timestamp ahead of time is refused like an
 * old one, and a failure is always answered with 500, for which Slack sends the event again.
 */
export const createReceiver = (signingSecret: string, log: Log): SlackReceiver => {
  let app: App | undefined;

  const receive = async (req: Request, res: Response): Promise<void> => {
    const body = Buffer.isBuffer(req.body) ? req.body.toString('utf8') : '';
    const signed = { body, signature: req.get('x-slack-signature'), timestamp: req.get('x-slack-request-timestamp') };
    if (!isSigned(signed, signingSecret)) {
      log.warn({ channel: 'slack' }, 'a request was refused: not signed with the signing secret, or not now');
      res.status(401).end();
      return;
    }
    const parsed = parse(typeOf(req), body);
    if (!parsed) {
      refuse(res);
      return;
    }
    if (parsed.type === 'url_verification') {
      res.json({ challenge: parsed['challenge'] });
      return;
    }
    if (!app) {
      res.status(503).end();
      return;
    }
    try {
      await app.processEvent({ body: parsed, ack: async () => {} });
      res.status(200).end();
    } catch (error) {
      log.error({ channel: 'slack', kind: parsed.type, err: error }, 'slack request failed');
      if (hasCode(error, 'input.invalid')) refuse(res);
      else res.status(500).end();
    }
  };

  const unread = (error: unknown, _req: Request, res: Response, next: NextFunction): void => {
    const status = z.object({ status: z.int().min(400).max(499) }).safeParse(error).data?.status;
    if (status === undefined) next(error);
    else res.status(status).end();
  };

  const router = express.Router();
  const bytes = express.raw({ type: () => true, limit: mostBytes, inflate: false });
  router.post(slackPath, onlyKnownTypes, bytes, receive);
  router.use(slackPath, unread);

  return {
    router,
    init: (bolt) => {
      app = bolt;
    },
    start: async () => {},
    stop: async () => {},
  };
};
