// Who takes a text: a command first, then the running conversation, then who knows better than what was understood.

import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { createMemoryStore } from '../stores/memory-store.ts';
import { coreCollections } from './records.ts';
import { plainText } from './reply.ts';
import { routeText, unreadable } from './route.ts';
import type { ConversationState, IntentHandler, TextTurn } from './turn.ts';

const says = (name: string, more: Partial<IntentHandler> = {}): IntentHandler => ({
  name,
  about: { da: '', en: '' },
  forStrangers: true,
  start: async () => ({ replies: [{ kind: 'text', text: name }] }),
  ...more,
});

const handlers = new Map(
  [
    says('help'),
    says('report-incident'),
    says('smalltalk', {
      resume: async ({ text }) => (text.includes('pas') ? 'pass' : { replies: [{ kind: 'text', text: 'går videre' }] }),
    }),
    says('ask-policy', { prefers: ({ text }) => text.includes('politik') }),
    says('casework', { claims: ({ text }) => text.includes('kommando') }),
  ].map((handler) => [handler.name, handler]),
);

const turn = (text: string): TextTurn => ({
  message: {
    id: '1',
    thread: { channel: 'fake', key: 'anna' },
    sender: { tenant: 'ishoj', userId: 'anna', name: 'Anna' },
    direct: true,
    body: { kind: 'text', text, attachments: [] },
  },
  municipality: 'ishoj',
  person: undefined,
  language: 'da',
  now: Temporal.Instant.from('2026-11-23T09:00:00Z'),
  store: createMemoryStore(coreCollections),
  topic: undefined,
  text,
  files: [],
  understanding: {
    intent: 'help',
    confidence: 1,
    language: 'da',
    category: null,
    system: null,
    slots: {
      personalData: 'unknown',
      device: null,
      when: null,
      discovered: null,
      encrypted: 'unknown',
      affectedCount: null,
      containsCpr: false,
      place: null,
    },
  },
});
const running: ConversationState = { intent: 'smalltalk', data: {} };

it.each([
  ['hvad kan du', undefined, 'help'],
  ['politik', undefined, 'ask-policy'],
  ['kommando om politik', undefined, 'casework'],
  ['politik', running, 'går videre'],
  ['pas, politik', running, 'ask-policy'],
  ['pas', running, 'help'],
  ['kommando', running, 'casework'],
])('"%s" in %o goes to %s', async (text, state, answer) => {
  const { replies } = await routeText(handlers, turn(text), state);
  expect(replies.map(plainText)).toEqual([answer]);
});

it.each([
  ['', undefined, 'report-incident'],
  ['hvad kan du', undefined, 'report-incident'],
  ['politik', undefined, 'report-incident'],
  ['kommando', undefined, 'casework'],
  ['pas, politik', running, 'report-incident'],
])('"%s" with a file in %o goes to %s', async (text, state, answer) => {
  const files = [{ name: 'skærm.png', size: 1, hash: 'ab'.repeat(32) }];
  const { replies } = await routeText(handlers, { ...turn(text), files }, state);
  expect(replies.map(plainText)).toEqual([answer]);
});

it.each([
  ['a field', { kind: 'action', action: 'casework.answer', values: { answer: 'x'.repeat(10_001) } }, /10\.001/],
  ['a name', { kind: 'action', action: 'x'.repeat(201), values: {} }, /ikke længere/],
] as const)('%s of a press that is longer than any of ours is refused', (_, body, told) => {
  expect(unreadable(body)?.da).toMatch(told);
});

it('a press of ours is not', () => {
  const body = { kind: 'action', action: 'casework.answer', values: { answer: 'x'.repeat(10_000) } } as const;
  expect(unreadable(body)).toBeUndefined();
});
