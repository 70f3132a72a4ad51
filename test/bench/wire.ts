// Policy questions over the Teams wire to Vogter and, as the comparison, to a bare echo bot; both in this run.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { z } from 'zod';
import { shippedData } from '../../src/config.ts';
import { systemClock } from '../../src/core/clock.ts';
import { loadKnowledge } from '../../src/knowledge.ts';
import { type Program, startProgram } from './processes.ts';

const theSame = () => 'hvem skal have besked når noget går galt?';
const clients = 32;
const seconds = 8;

const bank = z.object({ questions: z.array(z.string()) });
const file = join(shippedData, 'municipalities/glostrup/questions.jsonl');
const { understand } = loadKnowledge(shippedData, systemClock);
/** Without those that sound as if something had happened: they would begin a report. */
const questions = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .flatMap((line) => bank.parse(JSON.parse(line)).questions)
  .filter((text) => understand(text, 'glostrup').intent === 'ask_policy');

let asked = 0;
/** More of them than answers are remembered, one after the other: every answer is found anew. */
const always = (): string => {
  asked += 1;
  return questions[asked % questions.length] ?? '';
};

type Ask = () => string;

let sent = 0;
/** Every activity is new, and every client has a conversation of its own. */
const activity = (ask: Ask): string => {
  sent += 1;
  return JSON.stringify({
    type: 'message',
    id: `bench-${sent}`,
    timestamp: '2026-11-23T09:00:00Z',
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9',
    deliveryMode: 'expectReplies',
    from: { id: '29:bench', aadObjectId: 'demo-glostrup-medarbejder', name: 'Bench' },
    recipient: { id: '28:bot', name: 'Vogter' },
    conversation: { id: `bench-${sent % clients}`, conversationType: 'personal', tenantId: 'demo-glostrup' },
    channelData: { tenant: { id: 'demo-glostrup' } },
    text: ask(),
  });
};
const headers = { 'content-type': 'application/json' };

const askOnce = async (address: string, ask: Ask = theSame): Promise<string> => {
  const response = await fetch(`${address}/api/messages`, { method: 'POST', headers, body: activity(ask) });
  return response.text();
};

/** Asks until there is an answer; resolves to the milliseconds since the process was spawned. */
const untilAnswered = async (program: Program): Promise<number> => {
  for (;;) {
    const answer = await askOnce(program.address).catch(() => '');
    if (answer.includes('"activities"')) return program.age();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

const load = async (address: string, ask: Ask, connections: number, duration: number) => {
  const result = await autocannon({
    url: `${address}/api/messages`,
    connections,
    duration,
    requests: [{ method: 'POST', headers, setupRequest: (request) => ({ ...request, body: activity(ask) }) }],
  });
  if (result.non2xx + result.errors > 0) throw new RangeError(`${result.non2xx + result.errors} requests failed`);
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
};

/** Milliseconds of each of many requests, one after the other. */
const oneByOne = async (address: string, count: number): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const began = performance.now();
    await askOnce(address, always);
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b);
};

const middle = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;

const startVogter = (directory: string) =>
  startProgram('src/cli.ts', ['start'], { PORT: '0', DATA_DIR: directory, LOG_LEVEL: 'error' });

export const benchStart = async (): Promise<readonly string[]> => {
  const times: number[] = [];
  for (let n = 0; n < 5; n += 1) {
    const directory = mkdtempSync(join(tmpdir(), 'vogter-bench-'));
    const program = await startVogter(directory);
    times.push(await untilAnswered(program));
    await program.stop();
    rmSync(directory, { recursive: true });
  }
  times.sort((a, b) => a - b);
  return [
    `start to first answered message, Teams on: median ${Math.round(middle(times))} ms (${times.map(Math.round).join(', ')}); target < 2000`,
  ];
};

/** Vogter's and the echo bot's requests a second with the same messages, in turn, three times over. */
const compare = async (vogter: Program, echo: Program, ask: Ask): Promise<string> => {
  const rounds = [];
  for (let n = 0; n < 3; n += 1) {
    rounds.push({
      ours: await load(vogter.address, ask, clients, seconds),
      bare: await load(echo.address, ask, clients, seconds),
    });
  }
  const ratios = rounds.map(({ ours, bare }) => ours.perSecond / bare.perSecond).sort((a, b) => a - b);
  const shown = rounds.map(({ ours, bare }) => `${Math.round(ours.perSecond)} / ${Math.round(bare.perSecond)}`);
  return `${middle(ratios).toFixed(2)} of a bare echo bot (requests/s, Vogter / echo: ${shown.join(', ')}); target >= 0.7`;
};

export const benchWire = async (): Promise<readonly string[]> => {
  const directory = mkdtempSync(join(tmpdir(), 'vogter-bench-'));
  const vogter = await startVogter(directory);
  const echo = await startProgram('test/bench/echo-bot.ts');
  try {
    await untilAnswered(vogter);
    await load(vogter.address, always, clients, 4);
    await load(echo.address, always, clients, 4);
    const single = await oneByOne(vogter.address, 400);
    return [
      `policy question over the Teams wire, 1 client: p50 ${middle(single).toFixed(1)} ms; target < 20`,
      `policy questions over the Teams wire, ${clients} clients, every answer found anew: ${await compare(vogter, echo, always)}`,
      `policy question over the Teams wire, ${clients} clients, the same question: ${await compare(vogter, echo, theSame)}`,
    ];
  } finally {
    await vogter.stop();
    await echo.stop();
    rmSync(directory, { recursive: true });
  }
};
