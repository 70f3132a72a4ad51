import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evalCommand } from './eval.ts';

const quiet = { out: () => undefined, err: () => undefined };
const dir = mkdtempSync(join(tmpdir(), 'vogter-eval-'));
const file = join(dir, 'in.jsonl');
const out = join(dir, 'out.jsonl');
// In the words of Rødovre's own bank, and of no other.
const asked = { id: 'a', org: 'rodovre', question: 'er jeg anonym i systemet', gold: ['not read'] };

const answered = async (...more: readonly string[]): Promise<unknown> => {
  expect(await evalCommand.run(['--task', 'policy', '--in', file, '--out', out, ...more], quiet)).toBe(0);
  return JSON.parse(readFileSync(out, 'utf8'));
};

beforeAll(() => writeFileSync(file, `${JSON.stringify(asked)}\n`));
afterAll(() => rmSync(dir, { recursive: true }));

describe('vogter eval', () => {
  test('answers a question, and with --without-bank as if nobody had written a bank', async () => {
    const withBank = await answered();
    expect(withBank).toMatchObject({ id: 'a', abstained: false });
    expect(JSON.stringify(withBank)).toContain('skal kunne spores til personen');
    const without = await answered('--without-bank');
    expect(without).toMatchObject({ id: 'a' });
    expect(without).not.toEqual(withBank);
  }, 60_000);

  test.each([
    ['--without-bank where there are no banks', ['--task', 'intents', '--in', file, '--out', out, '--without-bank']],
    ['two files to answer', ['--task', 'policy', '--in', file, '--in', file, '--out', out]],
    ['no task', ['--in', file, '--out', out]],
  ])('refuses %s', async (_, words) => {
    await expect(evalCommand.run(words, quiet)).rejects.toMatchObject({ code: 'input.invalid' });
  });
});
