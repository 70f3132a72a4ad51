// How well questions and reports are understood, without a language model, where evaluation sets lie beside the project.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const sets = join(root, '../shared/eval');
const scorer = join(sets, 'score.mjs');
/** The sets' reports speak of "yesterday" as seen from this Monday. */
const now = '2026-11-23T10:00:00+01:00';

const targets = {
  policy: 'hit1 >= 85, hit3 >= 94, wronglyAbstained <= 8, verbatim 100',
  unanswerable: 'abstained >= 92',
  intents: 'accuracy >= 96, incidentType >= 92, system >= 95',
  extraction: 'mean >= 93',
} as const;

const node = (...words: readonly string[]): string =>
  execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', ...words], { cwd: root, encoding: 'utf8' });

const score = (task: string, folder: string): string => {
  const gold = join(sets, `${task}.jsonl`);
  const predictions = join(folder, `${task}.jsonl`);
  node('src/cli.ts', 'eval', '--task', task, '--in', gold, '--out', predictions, '--now', now);
  return node(scorer, task, gold, predictions, '--policies', join(sets, '../policies')).trim();
};

export const benchUnderstanding = (): readonly string[] => {
  if (!existsSync(scorer)) return [`understanding: not measured, ${sets} is not there`];
  const folder = mkdtempSync(join(tmpdir(), 'vogter-bench-'));
  try {
    return Object.entries(targets).map(([task, target]) => `${task}: ${score(task, folder)}; target ${target}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
