// The one error class: a code from one list, and a message that tells the reader what to do.

export type ErrorCode =
  | 'config.invalid'
  | 'config.missing'
  | 'data.invalid'
  | 'file.too-large'
  | 'file.unavailable'
  | 'input.invalid'
  | 'port.in-use'
  | 'store.conflict'
  | 'store.corrupt'
  | 'store.failed'
  | 'store.locked'
  | 'store.not-deleted'
  | 'store.shape'
  | 'channel.rejected'
  | 'channel.unavailable'
  | 'channel.unreachable';

export class VogterError extends Error {
  readonly code: ErrorCode;
  /** Seconds that a platform asked to be left alone. */
  readonly retryAfter: number | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options?: { readonly cause?: unknown; readonly retryAfter?: number | undefined },
  ) {
    super(message, options);
    this.name = 'VogterError';
    this.code = code;
    this.retryAfter = options?.retryAfter;
  }
}

export const hasCode = (error: unknown, code: ErrorCode): boolean =>
  error instanceof VogterError && error.code === code;
