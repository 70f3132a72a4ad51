// Answers that say what went wrong, in the reader's language, as JSON.
import type { ErrorRequestHandler, Request, Response } from 'express';
import type { Language } from '../../core/text.ts';
import { type ProblemCode, problemTexts } from './texts.ts';
import type { Problem } from './wire.ts';

const languageOf = (request: Request): Language => (request.acceptsLanguages('da', 'en') === 'en' ? 'en' : 'da');

export const answerProblem = (request: Request, response: Response, status: number, error: ProblemCode): void => {
  const problem: Problem = { error, message: problemTexts[error][languageOf(request)] };
  response.status(status).json(problem);
};

/** What express' own JSON reader rejects: broken, too large, or in a character set nobody uses. */
export const answerUnreadable: ErrorRequestHandler = (error: unknown, request, response, next) => {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  if (response.headersSent || typeof status !== 'number' || status >= 500) return next(error);
  if (status === 413) return answerProblem(request, response, 413, 'text.too-long');
  if (status === 415) return answerProblem(request, response, 415, 'request.not-json');
  answerProblem(request, response, 400, 'request.unreadable');
};
