// What the page asks its server to do.
import type { Language } from '../../../core/text.ts';
import type { Pane, Problem, TimeMove, TimeMoved } from '../wire.ts';

export interface Seen {
  readonly municipality: string;
  readonly person: string;
  readonly language: Language;
}

/** `said` is the server's own sentence about what went wrong; without one, it could not be reached. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly said?: string };

const post = async <T>(language: Language, path: string, body: object): Promise<Answer<T>> => {
  try {
    const response = await fetch(`/web/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body: JSON.stringify(body),
    });
    if (response.ok) return { ok: true, value: (await response.json()) as T };
    return { ok: false, said: ((await response.json()) as Problem).message };
  } catch {
    return { ok: false };
  }
};

export interface Press {
  readonly action: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface Server {
  say(id: string, text: string): Promise<Answer<unknown>>;
  press(id: string, pane: Pane, press: Press): Promise<Answer<unknown>>;
  moveTime(move: TimeMove): Promise<Answer<TimeMoved>>;
}

export const serverFor = ({ municipality, person, language }: Seen): Server => ({
  say: (id, text) => post(language, 'messages', { id, municipality, person, text }),
  press: (id, pane, press) => post(language, 'actions', { id, municipality, person, pane, ...press }),
  moveTime: (move) => post(language, 'time', { municipality, move }),
});
