// What Teams is told about a request: a status and a JSON body.

export interface Answer {
  readonly status: number;
  readonly body: object;
}

/** `message` says what to do about it. */
export const refusal = (status: number, message: string): Answer => ({ status, body: { error: { status, message } } });
