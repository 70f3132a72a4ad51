// Answers for one person alone, in and out of a conversation that others read.
import { expect, it } from 'vitest';
import { createFakeClock } from '../../test/fakes/clock.ts';
import { createMemoryStore } from '../stores/memory-store.ts';
import type { Person } from './person.ts';
import { privately } from './privately.ts';
import { coreCollections } from './records.ts';
import type { Outcome, Turn } from './turn.ts';

const anna: Person = {
  id: 'ishoj/anna',
  municipality: 'ishoj',
  name: 'Anna',
  title: '',
  unit: '',
  email: 'anna@ishoj.example',
  roles: [],
  handlesPersonalData: true,
};
const now = createFakeClock().now();
const turn = (direct: boolean, person: Person | undefined): Turn => ({
  message: {
    id: 'm1',
    thread: { channel: 'fake', key: 'room' },
    sender: { tenant: 'ishoj', userId: 'anna', name: 'Anna' },
    direct,
    body: { kind: 'text', text: 'hvad sker der med min sag?', attachments: [] },
  },
  municipality: 'ishoj',
  person,
  language: 'en',
  now,
  store: createMemoryStore(coreCollections),
  topic: undefined,
});
const card = { title: 'Your cases', fallback: 'Your cases', parts: [] };
const answer: Outcome = {
  replies: [
    { kind: 'text', text: 'Here.' },
    { kind: 'card', card },
  ],
  next: 'done',
};

it('alone, the answer stays as it is', () => {
  expect(privately(turn(true, anna), answer)).toBe(answer);
  expect(privately(turn(true, undefined), answer)).toBe(answer);
});

it('among others, it goes to the person, in their language, and the room learns only that', () => {
  expect(privately(turn(false, anna), answer)).toEqual({
    next: 'done',
    replies: [{ kind: 'text', text: 'I will answer that in a direct message.' }],
    deliveries: [
      {
        id: 'privately:fake|m1#0',
        to: { kind: 'person', person: 'ishoj/anna' },
        reply: { kind: 'text', text: 'Here.' },
      },
      {
        id: 'privately:fake|m1#1',
        to: { kind: 'person', person: 'ishoj/anna' },
        reply: { kind: 'card', card: { ...card, language: 'en' } },
      },
    ],
  });
});

it('among others, somebody whom the register does not know is asked to write alone', () => {
  expect(privately(turn(false, undefined), answer)).toEqual({
    replies: [{ kind: 'text', text: 'I only answer that when we are alone. Write to me in a direct message.' }],
  });
});
