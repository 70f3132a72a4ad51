// Keeps the page to the computer it runs on, and to itself.
import type { RequestHandler } from 'express';
import { isFromThisComputer } from '../loopback/this-computer.ts';
import { answerProblem } from './problems.ts';

/** A tunnel that serves Teams or Slack from this computer must not show the page to the world. */
export const onlyThisComputer: RequestHandler = (request, response, next) => {
  if (isFromThisComputer(request)) return next();
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
