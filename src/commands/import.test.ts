// `vogter import policy`: a new folder from a file, and nothing overwritten by accident.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { shippedData } from '../config.ts';
import { loadPolicies } from '../policy/library.ts';
import { importCommand } from './import.ts';

let dir: string;
let file: string;
let lines: string[];
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'vogter-import-'));
  file = join(dir, 'politik.md');
  writeFileSync(file, '# It-politik\n\n## Brud\n\nBrud meldes straks til nærmeste leder.\n');
  lines = [];
});

const run = (...words: readonly string[]) => {
  const write = (text: string) => lines.push(text);
  return importCommand.run(words, { out: write, err: write });
};
const target = () => join(dir, 'proevekoebing', 'policy.md');

test('makes a folder that answers questions at once, and says what to look over', async () => {
  expect(
    await run('policy', file, '--municipality', 'proevekoebing', '--name', 'Prøvekøbing Kommune', '--data', dir),
  ).toBe(0);
  const home = loadPolicies(shippedData, dir).of('proevekoebing');
  expect(home?.policy).toMatchObject({ municipality: 'Prøvekøbing Kommune', title: 'It-politik' });
  expect(home?.answer('hvem skal jeg melde et brud til?')).toMatchObject({
    passages: [{ quote: 'Brud meldes straks til nærmeste leder.', section: 'Brud' }],
  });
  expect(lines).toContain('- approved: not found; write it in the front matter if you know it');
  expect(lines.at(-1)).toBe('Compare it with the original before anybody is answered from it.');
});

test('replaces a policy only when told to', async () => {
  await run('policy', file, '--municipality', 'proevekoebing', '--data', dir);
  writeFileSync(target(), 'mended by hand');
  await expect(run('policy', file, '--municipality', 'proevekoebing', '--data', dir)).rejects.toMatchObject({
    code: 'input.invalid',
    message: expect.stringContaining('--force'),
  });
  expect(readFileSync(target(), 'utf8')).toBe('mended by hand');
  await run('policy', file, '--municipality', 'proevekoebing', '--data', dir, '--force');
  expect(readFileSync(target(), 'utf8')).toContain('Brud meldes straks');
});

test.each([
  [['policy', '--municipality', 'x'], 'Write: vogter import policy FILE'],
  [['people', 'f', '--municipality', 'x'], 'Write: vogter import policy FILE'],
  [['policy', 'f'], 'Write: vogter import policy FILE'],
  [['policy', 'f', '--municipality', '../ud'], 'small letters'],
  [['policy', 'f', '--municipality', 'Ishøj'], 'small letters'],
  [['policy', '/no/such/file', '--municipality', 'x'], 'cannot be used (ENOENT)'],
])('%j is refused, with what to write', async (words, message) => {
  await expect(run(...words, '--data', dir)).rejects.toMatchObject({ message: expect.stringContaining(message) });
});
