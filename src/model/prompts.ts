// The prompts, one folder a task: read at start, so that a missing one is noticed then and not in a conversation.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VogterError } from '../core/errors.ts';

type Task = 'route' | 're-rank' | 'answer' | 'extract' | 'expand-questions';

export type Prompts = Readonly<Record<Task, string>>;

const read = (dir: string, task: Task): string => {
  const file = join(dir, task, 'prompt.md');
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (cause) {
    throw new VogterError(
      'data.invalid',
      `${file} cannot be read: the language model has no instructions for this task.`,
      {
        cause,
      },
    );
  }
};

/** Throws `data.invalid`, naming the file. */
export const loadPrompts = (dir: string): Prompts => ({
  route: read(dir, 'route'),
  're-rank': read(dir, 're-rank'),
  answer: read(dir, 'answer'),
  extract: read(dir, 'extract'),
  'expand-questions': read(dir, 'expand-questions'),
});
