// One HTTP request to Teams, tried once and within a time limit: the outbox decides when it is tried again.
import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { z } from 'zod';
import { refused } from './failure.ts';

type ClientOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>;
type HttpClient = NonNullable<ClientOptions['httpClient']>;

const problemSchema = z.object({ error: z.object({ code: z.string() }) });

const reasonIn = (body: string): string => {
  try {
    return problemSchema.parse(JSON.parse(body)).error.code;
  } catch {
    return 'no reason given';
  }
};

const retryAfter = (header: string | null): { retryAfterSeconds?: number } => {
  const seconds = Number(header);
  return header !== null && Number.isFinite(seconds) && seconds >= 0 ? { retryAfterSeconds: seconds } : {};
};

/**
 * The SDK's own client retries 5xx by itself, which doubles messages that did arrive, and waits for ever.
 * Throws `VogterError` for every answer but success, so that no retry policy above it takes hold.
 */
export const createTransport = (timeoutMs: number): HttpClient => ({
  sendRequest: async (request) => {
    const method = request.method;
    const answer = await fetch(request.url, {
      method,
      headers: request.headers.rawHeaders(),
      ...(typeof request.body === 'string' ? { body: request.body } : {}),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    }).catch((cause: unknown) => {
      const timedOut = cause instanceof Error && cause.name === 'TimeoutError';
      throw refused({ status: 0, reason: timedOut ? 'time limit' : 'no connection' });
    });
    const bodyAsText = await answer.text();
    if (!answer.ok) {
      throw refused({
        status: answer.status,
        reason: reasonIn(bodyAsText),
        ...retryAfter(answer.headers.get('retry-after')),
      });
    }
    const headers = request.headers.clone();
    for (const name of headers.headerNames()) headers.remove(name);
    headers.set('content-type', answer.headers.get('content-type') ?? 'application/json');
    return { request, status: answer.status, headers, bodyAsText };
  },
});
