// Made a step at a time, or at once, and never twice.
import { expect, it } from 'vitest';
import { finish, making, type Steps } from './making.ts';

const stage = () => {
  const done: string[] = [];
  function* begin(): Steps<string> {
    done.push('begun');
    yield;
    done.push('half');
    yield;
    done.push('whole');
    return 'made';
  }
  return { done, begin, it: making(begin) };
};

it('begins with the first step, does one at a time, and says when nothing is left', () => {
  const { done, it } = stage();
  expect(done).toEqual([]);
  expect(it.step()).toBe(false);
  expect(done).toEqual(['begun']);
  expect([it.step(), it.step(), it.step()]).toEqual([false, true, true]);
  expect(it.get()).toBe('made');
  expect(done).toEqual(['begun', 'half', 'whole']);
});

it('is finished by whoever wants it', () => {
  const { done, it } = stage();
  it.step();
  expect([it.get(), it.get()]).toEqual(['made', 'made']);
  expect(done).toEqual(['begun', 'half', 'whole']);
  expect(it.step()).toBe(true);
});

it('may be made at once', () => expect(finish(stage().begin())).toBe('made'));
