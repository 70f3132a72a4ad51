// Keeps the page to the computer it runs on, and to itself.
import type { Request, RequestHandler } from 'express';
import { answerProblem } from './problems.ts';

const localNames = new Set(['localhost', '127.0.0.1', '[::1]']);
const localAddress = /^(127\.|::1$|::ffff:127\.)/;

/** The Host a page was asked for under, so that another site's name cannot be pointed at this computer (DNS rebinding). */
const askedLocally = (request: Request): boolean => {
  const host = request.headers.host ?? '';
  return URL.canParse(`http://${host}`) && localNames.has(new URL(`http://${host}`).hostname);
};

/** A tunnel that serves Teams or Slack from this computer must not show the page to the world. */
const forwarded = (request: Request): boolean =>
  ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'via'].some((name) => name in request.headers);

export const onlyThisComputer: RequestHandler = (request, response, next) => {
  const near = localAddress.test(request.socket.remoteAddress ?? '');
  if (near && askedLocally(request) && !forwarded(request)) return next();
  answerProblem(request, response, 403, 'host.not-local');
};

/** Browsers say where a request comes from; other clients on this computer say nothing and may pass. */
export const onlyThisSite: RequestHandler = (request, response, next) => {
  const site = request.headers['sec-fetch-site'];
  const { origin, host } = request.headers;
  if ((site === undefined || site === 'same-origin') && (origin === undefined || origin === `http://${host}`)) {
    return next();
  }
  answerProblem(request, response, 403, 'request.other-site');
};

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const strictHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  });
  next();
};
