// POST /api/messages: takes JSON of a sensible size and answers in JSON whatever happens.
import express, { type ErrorRequestHandler, type RequestHandler, type Response, type Router } from 'express';
import { z } from 'zod';
import { isFromThisComputer } from '../loopback/this-computer.ts';
import { type Answer, refusal } from './answer.ts';
import type { Bot } from './bot.ts';

const largestBody = 1024 * 1024;

const give = (response: Response, { status, body }: Answer): void => {
  response.status(status).json(body);
};

const readable: RequestHandler = (request, response, next) => {
  if (request.is('application/json')) next();
  else give(response, refusal(415, 'Send the activity as application/json.'));
};

/** Unsigned requests are turned away before their body is read. */
const onlySigned: RequestHandler = (request, response, next) => {
  if (request.get('authorization')) next();
  else give(response, refusal(401, 'Send the token of the Bot Framework in the Authorization header.'));
};

/** Where nothing is verified, whoever comes through a proxy or a tunnel could write as anybody. */
const onlyNear: RequestHandler = (request, response, next) => {
  if (isFromThisComputer(request)) next();
  else {
    const why =
      'Without TEAMS_APP_ID nobody is verified, so only this computer itself may write here, without a proxy.';
    give(response, refusal(403, why));
  }
};

/** Of every kind of value, so that what is no object is told that an activity is asked for, and not that it is no JSON. */
const anyJson = express.json({ limit: largestBody, strict: false });

const parserProblem = z.object({ status: z.number().min(400).max(499) });

const advice: Readonly<Record<number, string>> = {
  400: 'The body is not valid JSON.',
  413: 'The body is larger than 1 MB.',
  415: 'The body has a character set or encoding that is not supported: use UTF-8.',
};

const onParserProblem: ErrorRequestHandler = (error, _request, response, next) => {
  const problem = parserProblem.safeParse(error);
  if (!problem.success) return next(error);
  const { status } = problem.data;
  give(response, refusal(status, advice[status] ?? 'The body could not be read.'));
};

export const createRouter = (bot: Promise<Bot>, open: boolean): Router => {
  const take: RequestHandler = async (request, response) => {
    const answer = await bot;
    give(response, await answer(request.body, request.get('authorization') ?? ''));
  };
  const router = express.Router();
  const trusted = open ? onlyNear : onlySigned;
  router.post('/api/messages', trusted, readable, anyJson, take, onParserProblem);
  return router;
};
