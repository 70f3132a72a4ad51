// Reads a message that comes with files: a form whose field `message` is the JSON, and its files beside it.
import express, { type ErrorRequestHandler, type Request, type RequestHandler, Router } from 'express';
import { longestText } from '../../core/message.ts';
import { largestFile, mostFiles } from '../../core/take-files.ts';
import { jsonBody } from './json-body.ts';
import { answerProblem } from './problems.ts';

const formType = 'multipart/form-data';

/** Room for as many and as large files as are taken, and for the message around them. */
const largestBody = mostFiles * largestFile + 16 * longestText;

const uploads = new WeakMap<Request, readonly File[]>();

/** What came beside the message, in the order in which it was chosen. */
export const filesWith = (request: Request): readonly File[] => uploads.get(request) ?? [];

const parse = (text: unknown): unknown => {
  try {
    return JSON.parse(typeof text === 'string' ? text : '');
  } catch {
    return undefined;
  }
};

const readForm: RequestHandler = async (request, response, next) => {
  const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const headers = { 'content-type': request.headers['content-type'] ?? '' };
  try {
    const form = await new Response(new Uint8Array(bytes), { headers }).formData();
    uploads.set(
      request,
      form.getAll('file').filter((part) => part instanceof File),
    );
    request.body = parse(form.get('message'));
    next();
  } catch {
    answerProblem(request, response, 400, 'request.unreadable');
  }
};

const onTooLarge: ErrorRequestHandler = (error, request, response, next) => {
  const tooLarge = typeof error === 'object' && error !== null && 'status' in error && error.status === 413;
  if (tooLarge) answerProblem(request, response, 413, 'files.too-large');
  else next(error);
};

const form = Router().use(express.raw({ type: formType, limit: largestBody }), readForm, onTooLarge);

/** A message alone comes as JSON, one with files as a form. */
export const messageBody: RequestHandler = (request, response, next) =>
  (request.is(formType) ? form : jsonBody)(request, response, next);
