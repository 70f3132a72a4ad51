// Reads the body of a POST as JSON and nothing else.
import express, { type RequestHandler, Router } from 'express';
import { answerProblem } from './problems.ts';

const requireJson: RequestHandler = (request, response, next) => {
  if (request.is('application/json')) return next();
  answerProblem(request, response, 415, 'request.not-json');
};

/** Room for the longest message even if every character of it is written as a JSON escape. */
export const jsonBody: RequestHandler = Router().use(requireJson, express.json({ limit: '256kb' }));
