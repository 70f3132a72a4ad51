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

/** Only this kind of request tells how far it has come. */
const upload = <T>(language: Language, path: string, body: FormData, onShare: (share: number) => void) =>
  new Promise<Answer<T>>((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/web/${path}`);
    request.setRequestHeader('Accept-Language', language);
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => {
      const ok = request.status >= 200 && request.status < 300;
      if (ok) resolve({ ok, value: request.response as T });
      else resolve({ ok, ...(request.response ? { said: (request.response as Problem).message } : {}) });
    });
    request.addEventListener('error', () => resolve({ ok: false }));
    request.send(body);
  });

const formOf = (message: object, files: readonly File[]): FormData => {
  const form = new FormData();
  form.set('message', JSON.stringify(message));
  for (const file of files) form.append('file', file);
  return form;
};

export interface Press {
  readonly action: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface Server {
  /** `onShare` is told how much of the files has been sent, from 0 to 1. */
  say(id: string, text: string, files: readonly File[], onShare: (share: number) => void): Promise<Answer<unknown>>;
  press(id: string, pane: Pane, press: Press): Promise<Answer<unknown>>;
  moveTime(move: TimeMove): Promise<Answer<TimeMoved>>;
}

export const serverFor = ({ municipality, person, language }: Seen): Server => ({
  say: (id, text, files, onShare) => {
    const message = { id, municipality, person, text };
    return files.length === 0
      ? post(language, 'messages', message)
      : upload(language, 'messages', formOf(message, files), onShare);
  },
  press: (id, pane, press) => post(language, 'actions', { id, municipality, person, pane, ...press }),
  moveTime: (move) => post(language, 'time', { municipality, move }),
});
