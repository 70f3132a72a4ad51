// Reads a stream of server-sent events as a browser does, one event at a time.

export interface HeardEvent {
  readonly id: string;
  readonly name: string;
  readonly data: unknown;
}

export interface EventStream {
  readonly status: number;
  next(): Promise<HeardEvent>;
  /** Everything up to and with the first event of this name. */
  until(name: string): Promise<readonly HeardEvent[]>;
  close(): void;
}

const parse = (block: string): HeardEvent => {
  const fields = new Map(
    block.split('\n').map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
  );
  return {
    id: fields.get('id') ?? '',
    name: fields.get('event') ?? '',
    data: JSON.parse(fields.get('data') ?? 'null'),
  };
};

export const openStream = async (address: string, headers: Record<string, string> = {}): Promise<EventStream> => {
  const stop = new AbortController();
  const response = await fetch(address, { headers, signal: stop.signal });
  const reader = (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
  let waiting = '';
  const next = async (): Promise<HeardEvent> => {
    for (;;) {
      const end = waiting.indexOf('\n\n');
      if (end >= 0) {
        const block = waiting.slice(0, end);
        waiting = waiting.slice(end + 2);
        return parse(block);
      }
      const { value, done } = await reader.read();
      if (done) throw new Error('The stream ended.');
      waiting += value;
    }
  };
  const until = async (name: string): Promise<readonly HeardEvent[]> => {
    const heard: HeardEvent[] = [];
    do heard.push(await next());
    while (heard.at(-1)?.name !== name);
    return heard;
  };
  return { status: response.status, next, until, close: () => stop.abort() };
};
