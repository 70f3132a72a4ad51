// Killed without warning, again and again: nothing that was acknowledged is lost, and no start has to wait.
import { expect, test } from 'vitest';
import { systemClock } from '../../src/core/clock.ts';
import { killStorm } from './kill-storm.ts';

const kills = 50;
const seed = systemClock.now().epochMilliseconds % 1_000_000;

test(`${kills} × kill -9, seed ${seed}: acknowledged but lost = 0`, { timeout: 120_000 }, async () => {
  const reports = await Promise.all([killStorm(kills / 2, seed), killStorm(kills / 2, seed + 1)]);
  for (const report of reports) {
    expect(report.acknowledged).toBeGreaterThan(0);
    expect(report).toMatchObject({ lost: [], refused: [] });
  }
});
