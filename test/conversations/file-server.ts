// Where a platform keeps the files that people send: each at an address of its own, and some that cannot be had.
import express, { type Request, type Router } from 'express';
import { type LocalServer, listenLocally } from '../teams/local-server.ts';
import type { SentFile } from './platform.ts';

export interface FileDrive {
  readonly router: Router;
  /** The path at which the file lies. */
  keep(file: SentFile): string;
}

/** @param mayRead who is given the files; anybody who knows the address where left out */
export const createFileDrive = (mayRead: (request: Request) => boolean = () => true): FileDrive => {
  const files: SentFile[] = [];
  const router = express.Router();
  router.get('/files-pri/:nth', (request, response) => {
    const content = files[Number(request.params.nth)]?.content;
    if (!mayRead(request)) response.status(200).type('html').send('<h1>Sign in</h1>');
    else if (content) response.type('application/octet-stream').send(Buffer.from(content));
    else response.status(404).end();
  });
  return {
    router,
    keep: (file) => {
      files.push(file);
      return `/files-pri/${files.length - 1}`;
    },
  };
};

/** On a server of its own; `keep` gives the whole address. */
export const startFileServer = async (): Promise<Pick<FileDrive, 'keep'> & Pick<LocalServer, 'close'>> => {
  const drive = createFileDrive();
  const server = await listenLocally(express().use(drive.router));
  return { keep: (file) => server.url + drive.keep(file), close: server.close };
};
