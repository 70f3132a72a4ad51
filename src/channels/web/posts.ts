// What people send from the page: a message, or a pressed button with what its card holds.
import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { Dispatch } from '../../core/channel.ts';
import type { Log } from '../../core/log.ts';
import type { Attachment, IncomingMessage } from '../../core/message.ts';
import type { Draft, Feed } from './feed.ts';
import { jsonBody } from './json-body.ts';
import { filesWith, messageBody } from './multipart-body.ts';
import { actorInChannel, findPersona, type PersonaMunicipality, senderOf } from './personas.ts';
import { answerProblem } from './problems.ts';
import { actionRequest, messageRequest, messageWithFilesRequest, problemIn } from './requests.ts';
import { coordinatorThread, personThread } from './threads.ts';
import type { DemoTime } from './time-route.ts';

export interface PostParts {
  readonly feed: Feed;
  readonly dispatch: Dispatch;
  readonly personas: readonly PersonaMunicipality[];
  readonly demoTime: DemoTime;
  readonly log: Log;
}

/** Answers when everything the message caused is durable; what Vogter says to it comes by the stream. */
const passOn = async (parts: PostParts, message: IncomingMessage, request: Request, response: Response) => {
  try {
    await parts.dispatch(message);
    response.status(202).json({ id: message.id });
    return 'arrived';
  } catch (error) {
    parts.log.error({ channel: message.thread.channel, err: error }, 'message not kept');
    answerProblem(request, response, 503, 'message.not-kept');
    return 'failed';
  }
};

const attachmentOf = (file: File): Attachment => ({
  name: file.name,
  contentType: file.type,
  size: file.size,
  read: async () => new Uint8Array(await file.arrayBuffer()),
});

const postMessage =
  (parts: PostParts): RequestHandler =>
  async (request, response) => {
    const files = filesWith(request);
    const read = (files.length > 0 ? messageWithFilesRequest : messageRequest).safeParse(request.body);
    if (!read.success) return answerProblem(request, response, ...problemIn(read.error));
    const { id, text, municipality, person } = read.data;
    const chosen = findPersona(parts.personas, municipality, person);
    if (!chosen) return answerProblem(request, response, 404, 'person.unknown');

    const thread = personThread(chosen.persona.userId);
    const earlier = parts.feed.find(thread.key, id);
    const at = parts.demoTime.now();
    // The place of the message is taken first, so that no answer can come to stand above it.
    const said: Draft = earlier ?? {
      id,
      at: at.toString(),
      from: 'person',
      state: 'sending',
      content: { kind: 'text', text, ...(files.length > 0 ? { files: files.map(({ name }) => name) } : {}) },
    };
    if (earlier?.state !== 'arrived') parts.feed.put(thread.key, { ...said, state: 'sending' });
    const state = await passOn(
      parts,
      {
        id: `${chosen.persona.userId}/${id}`,
        thread,
        sender: senderOf(chosen.persona),
        direct: true,
        body: { kind: 'text', text, attachments: files.map(attachmentOf) },
      },
      request,
      response,
    );
    if (parts.feed.find(thread.key, id)?.state !== 'arrived') parts.feed.put(thread.key, { ...said, state });
  };

const postAction =
  (parts: PostParts): RequestHandler =>
  async (request, response) => {
    const read = actionRequest.safeParse(request.body);
    if (!read.success) return answerProblem(request, response, ...problemIn(read.error));
    const { id, pane, action, values, municipality, person } = read.data;
    const chosen = findPersona(parts.personas, municipality, person);
    const inChannel = pane === 'coordinator';
    const actor = inChannel && chosen ? actorInChannel(chosen) : chosen?.persona;
    if (!actor) return answerProblem(request, response, 404, 'person.unknown');

    await passOn(
      parts,
      {
        id: `${actor.userId}/${id}`,
        thread: inChannel ? coordinatorThread(municipality) : personThread(actor.userId),
        sender: senderOf(actor),
        direct: !inChannel,
        body: { kind: 'action', action, values },
      },
      request,
      response,
    );
  };

export const postRoutes = (parts: PostParts): Router => {
  const router = Router();
  router.post('/messages', messageBody, postMessage(parts));
  router.post('/actions', jsonBody, postAction(parts));
  return router;
};
