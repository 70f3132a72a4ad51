// An HTTP server on a free port of this computer, until it is closed.
import { createServer, type RequestListener } from 'node:http';
import { z } from 'zod';

export interface LocalServer {
  readonly url: string;
  close(): Promise<void>;
}

const address = z.object({ port: z.number() });

export const listenLocally = async (listener: RequestListener): Promise<LocalServer> => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = address.parse(server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
