// GET /files/<token>: hands out a file to be saved, never to be shown, and keeps no copy on the way.
import { type RequestHandler, type Response, Router } from 'express';
import type { Language, Text } from '../core/text.ts';

/** The file that a token leads to; nothing where it leads nowhere. */
export type FileFor = (token: string) => Promise<{ readonly name: string; readonly content: Uint8Array } | undefined>;

const over: Text = {
  da: 'Linket virker ikke længere. Bed om det igen dér, hvor du fik det, så får du et nyt.',
  en: 'The link no longer works. Ask for it again where you got it and you will get a new one.',
};

const guard = (response: Response): void => {
  response.set({
    'Cache-Control': 'no-store, private',
    'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Robots-Tag': 'noindex',
  });
};

/** @param path where links lead to, such as `/files` */
export const fileRoute = (path: string, fileFor: FileFor): Router => {
  const give: RequestHandler<{ token: string }> = async (request, response) => {
    guard(response);
    const language: Language = request.acceptsLanguages('da', 'en') === 'en' ? 'en' : 'da';
    const file = await fileFor(request.params.token);
    if (!file) {
      response.status(404).type('text/plain').send(over[language]);
      return;
    }
    // The name decides nothing about how the browser treats it: `attachment` guesses a type that is taken back.
    response.attachment(file.name).type('application/octet-stream').send(Buffer.from(file.content));
  };
  /** Programs that look at links before people do must not count as somebody who has fetched the file. */
  const onlyGet: RequestHandler = (request, response, next) => {
    if (request.method === 'GET') return next();
    guard(response);
    response.status(405).set('Allow', 'GET').end();
  };
  const router = Router();
  router.use(path, onlyGet);
  router.get(`${path}/:token`, give);
  return router;
};
