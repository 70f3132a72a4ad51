// Listens to the server's stream, and goes on where it was cut off.
import type { StreamEvents } from '../wire.ts';
import type { Seen } from './server.ts';

type Listeners = { readonly [Name in keyof StreamEvents]: (data: StreamEvents[Name]) => void };

/** A browser opens few connections to one server, so a page that nobody looks at gives its own back. */
const retryAfter = 2000;

export const listen = (seen: Seen, listeners: Listeners, onConnection: (connected: boolean) => void): void => {
  let source: EventSource | undefined;
  let lastId = '';

  const stop = (): void => {
    source?.close();
    source = undefined;
  };

  const hear = <Name extends keyof StreamEvents>(to: EventSource, name: Name): void => {
    to.addEventListener(name, (event: MessageEvent<string>) => {
      if (event.lastEventId) lastId = event.lastEventId;
      listeners[name](JSON.parse(event.data) as StreamEvents[Name]);
    });
  };

  const start = (): void => {
    stop();
    const { municipality, person } = seen;
    const opened = new EventSource(`/web/stream?${new URLSearchParams({ municipality, person, after: lastId })}`);
    source = opened;
    for (const name of ['start', 'entry', 'ready', 'time', 'elsewhere'] as const) hear(opened, name);
    opened.addEventListener('open', () => onConnection(true));
    opened.addEventListener('error', () => {
      onConnection(false);
      // The browser reconnects by itself unless the server refused; then it is for the page to come back.
      if (opened.readyState === EventSource.CLOSED) setTimeout(() => source === opened && start(), retryAfter);
    });
  };

  document.addEventListener('visibilitychange', () => (document.hidden ? stop() : start()));
  start();
};
