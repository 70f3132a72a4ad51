// The files that the page is made of: its own TypeScript with the types taken out, and the libraries it draws with.
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import express, { type RequestHandler, Router } from 'express';

const folder = (path: string, from: string): string => fileURLToPath(new URL(path, from));

/** Each file is stripped once: the page is the same for as long as the server runs. */
const scripts = new Map<string, string>();
const scriptOf = (file: URL): string => {
  const known = scripts.get(file.href) ?? stripTypeScriptTypes(readFileSync(file, 'utf8'));
  scripts.set(file.href, known);
  return known;
};

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

const serveScript =
  (folder: URL, names: RegExp): RequestHandler =>
  (request, response, next) => {
    const name = names.exec(request.path)?.[1];
    if (!name) return next();
    try {
      response.type('text/javascript').send(scriptOf(new URL(name, folder)));
    } catch (error) {
      next(isMissing(error) ? undefined : error);
    }
  };

const caching =
  (value: string): RequestHandler =>
  (_request, response, next) => {
    response.set('Cache-Control', value);
    next();
  };

const dkfds = folder('../', import.meta.resolve('dkfds'));
const adaptiveCards = folder('../dist/', import.meta.resolve('adaptivecards'));
const page = new URL('./page/', import.meta.url);
const plainFiles = express.static(fileURLToPath(page), { index: false });

/** Below this the addresses are those of `src/channels`, so that the page's imports mean the same in the browser. */
export const pageAssets = (): Router => {
  const router = Router();
  router.use('/libraries', caching('public, max-age=86400'));
  for (const folder of ['css', 'fonts', 'img']) {
    router.use(`/libraries/dkfds/${folder}`, express.static(`${dkfds}${folder}`, { index: false }));
  }
  router.get('/libraries/adaptivecards.js', (_request, response) =>
    response.sendFile('adaptivecards.min.js', { root: adaptiveCards }),
  );
  router.use(caching('no-cache'));
  router.use('/web/page', serveScript(page, /^\/([a-z-]+\.ts)$/));
  router.use('/web/page', (request, response, next) =>
    /\.(css|svg)$/.test(request.path) ? plainFiles(request, response, next) : next(),
  );
  router.use('/adaptive-cards', serveScript(new URL('../adaptive-cards/', import.meta.url), /^\/(escape\.ts)$/));
  return router;
};
