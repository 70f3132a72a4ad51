// A stand-in for an OpenAI-compatible endpoint: real HTTP on this machine, answering as it is told, well or badly.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { z } from 'zod';

const requestSchema = z.looseObject({
  model: z.string(),
  messages: z.tuple([
    z.object({ role: z.literal('system'), content: z.string() }),
    z.object({ role: z.literal('user'), content: z.string() }),
  ]),
  response_format: z
    .looseObject({ type: z.string(), json_schema: z.looseObject({ name: z.string() }).optional() })
    .optional(),
});

export interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: z.infer<typeof requestSchema>;
  /** Everything as it came over the wire. */
  readonly raw: string;
  /** The user's message: the data of the task. */
  readonly input: Record<string, unknown>;
}

export type Answering = (asked: Asked, response: ServerResponse) => void;

export interface TestEndpoint {
  readonly url: string;
  readonly asked: readonly Asked[];
  /** How requests are answered from now on. Several: one for each request, the last for all that follow. */
  answerWith(...answers: readonly Answering[]): void;
  close(): Promise<void>;
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
};

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};

export const startEndpoint = async (): Promise<TestEndpoint> => {
  const asked: Asked[] = [];
  let answers: readonly Answering[] = [];
  const server = createServer(async (request, response) => {
    const raw = await bodyOf(request);
    const body = requestSchema.parse(JSON.parse(raw));
    const input: Record<string, unknown> = JSON.parse(body.messages[1].content);
    const one: Asked = { path: request.url ?? '', headers: request.headers, body, raw, input };
    asked.push(one);
    const [answer, ...rest] = answers;
    if (rest.length > 0) answers = rest;
    answer?.(one, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    asked,
    answerWith: (...given) => {
      answers = given;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};

const completion = (message: object, finish: string, tokens: number): string =>
  JSON.stringify({
    id: 'completion-1',
    object: 'chat.completion',
    created: 1,
    model: 'test',
    choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', ...message } }],
    usage: { prompt_tokens: tokens - 10, completion_tokens: 10, total_tokens: tokens },
  });

const send = (response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
};

export const says =
  (content: string, { finish = 'stop', tokens = 100 } = {}): Answering =>
  (_, response) =>
    send(response, 200, completion({ content }, finish, tokens));

export const gives = (answer: object, options = {}): Answering => says(JSON.stringify(answer), options);

/** By the task that asks, told by the name of its schema. */
export const byTask =
  (answers: Readonly<Record<string, Answering>>): Answering =>
  (asked, response) =>
    answers[asked.body.response_format?.json_schema?.name ?? '']?.(asked, response);

export const refuses: Answering = (_, response) =>
  send(response, 200, completion({ content: null, refusal: 'I cannot help with that.' }, 'stop', 50));

export const fails =
  (status: number, error: object = { message: 'no', type: 'error', code: null }): Answering =>
  (_, response) =>
    send(response, status, JSON.stringify({ error }));

export const hangs: Answering = () => {};

/** Headers and the first half of the body, and then nothing more, the connection left open. */
export const stalls: Answering = (_, response) => {
  const body = completion({ content: '{"numbers":[1]}' }, 'stop', 100);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(body.length) });
  response.write(body.slice(0, body.length / 2));
};

export const cutsTheConnection: Answering = (_, response) => {
  const body = completion({ content: '{"numbers":[1]}' }, 'stop', 100);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(body.length) });
  response.write(body.slice(0, body.length / 2), () => response.destroy());
};

export const saysHalfAnObject: Answering = (_, response) => send(response, 200, '{"id":"completion-1","choices":[');
