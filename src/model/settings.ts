// How the language model is reached, what it may cost and see, and how long it is waited for.

export type Endpoint =
  | { readonly kind: 'openai'; readonly model: string; readonly apiKey?: string; readonly baseUrl?: string }
  | {
      readonly kind: 'azure';
      readonly endpoint: string;
      readonly apiKey: string;
      readonly deployment: string;
      readonly apiVersion: string;
    };

export interface ModelSettings {
  readonly endpoint: Endpoint;
  readonly tokensPerDay: number;
  /** Whether messages that may be incident reports are sent too, and not policy questions alone. */
  readonly incidentTexts: boolean;
}

/** Times in milliseconds. */
export interface Patience {
  /** From the question to the whole answer, the second try included: nobody waits longer. */
  readonly deadline: number;
  readonly beforeRetry: number;
  /** After so many failed completions in a row nothing is sent for a while, and then one as a test. */
  readonly failuresToBreak: number;
  readonly brokenFor: number;
}

export const patience: Patience = { deadline: 8000, beforeRetry: 400, failuresToBreak: 5, brokenFor: 30_000 };
