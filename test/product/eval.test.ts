// `vogter eval` and the scorer understand each other, where evaluation sets lie beside the project.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { emptyFolder, project, vogter } from './vogter.ts';

vi.setConfig({ testTimeout: 120_000 });

const sets = join(project, '../shared/eval');
const scorer = join(sets, 'score.mjs');
const reason = existsSync(scorer) ? '' : ` (skipped: ${sets} is not there)`;

const tasks = [
  { task: 'policy', file: 'policy.jsonl' },
  { task: 'unanswerable', file: 'unanswerable.jsonl' },
  { task: 'intents', file: 'intents.jsonl' },
  { task: 'extraction', file: 'extraction.jsonl' },
];

describe.skipIf(reason !== '')(`eval${reason}`, () => {
  test.each(tasks)('$task: one prediction a line, and the scorer takes them', async ({ task, file }) => {
    const gold = join(sets, file);
    const predictions = join(await emptyFolder(), 'predictions.jsonl');
    const now = '2026-11-23T10:00:00+01:00';

    const ran = await vogter(['eval', '--task', task, '--in', gold, '--out', predictions, '--now', now]);

    expect(ran).toMatchObject({ code: 0, err: '' });
    const lines = (text: string): number => text.trim().split('\n').length;
    expect(lines(await readFile(predictions, 'utf8'))).toBe(lines(await readFile(gold, 'utf8')));
    const policies = join(sets, '../policies');
    const score = spawnSync(process.execPath, [scorer, task, gold, predictions, '--policies', policies], {
      encoding: 'utf8',
    });
    expect(score).toMatchObject({ status: 0, stderr: '' });
    expect(score.stdout).toMatch(/\d/u);
  });

  test('a line that is no JSON is named by its place', async () => {
    const out = join(await emptyFolder(), 'predictions.jsonl');

    const ran = await vogter(['eval', '--task', 'intents', '--in', join(project, 'LICENSE'), '--out', out]);

    expect(ran.code).toBe(1);
    expect(ran.err).toContain('LICENSE:1 is not JSON.');
  });

  test.each([
    ['--in', 'not-there.jsonl', 'predictions.jsonl'],
    ['--out', 'LICENSE', 'not-there/predictions.jsonl'],
  ])('a file for %s that cannot be used is named, and no stack is shown', async (_, input, output) => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'LICENSE'), '');

    const ran = await vogter(['eval', '--task', 'intents', '--in', join(folder, input), '--out', join(folder, output)]);

    expect(ran.code).toBe(1);
    expect(ran.err).toContain('not-there');
    expect(ran.err).not.toContain('    at ');
  });
});
