// Why a request to the model failed, as far as it decides what to do next. Never its text, which may quote the request.

const fieldOf = (error: unknown, field: 'status' | 'code'): unknown =>
  error instanceof Error && field in error ? Reflect.get(error, field) : undefined;

/** The HTTP status of an answer; undefined when none came. */
export const statusOf = (error: unknown): number | undefined => {
  const status = fieldOf(error, 'status');
  return typeof status === 'number' ? status : undefined;
};

/** The endpoint does not know something in the request, such as structured output. */
export const isNotUnderstood = (error: unknown): boolean =>
  (statusOf(error) === 400 || statusOf(error) === 422) && fieldOf(error, 'code') !== 'content_filter';

/** Tried again: too many requests, trouble at the other end, and connections that broke. */
export const isPassing = (error: unknown): boolean => {
  const status = statusOf(error);
  return status === undefined || status === 408 || status === 429 || status >= 500;
};
