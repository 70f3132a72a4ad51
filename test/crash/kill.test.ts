// Killed in mid-dialogue, again and again: nobody who saw a receipt has lost a case, and nobody has two.
import { expect, test } from 'vitest';
import { systemClock } from '../../src/core/clock.ts';
import { killStorm } from './kill-storm.ts';

/** For a longer storm: node test/crash/kill-storm.ts 200 */
const kills = 26;
const seed = systemClock.now().epochMilliseconds % 1_000_000;

test(`${kills} × kill -9, seed ${seed}: no receipt without its case, no case twice`, { timeout: 600_000 }, async () => {
  const storms = await Promise.all([killStorm(kills / 2, seed), killStorm(kills / 2, seed + 1)]);
  for (const storm of storms) {
    expect(storm.acknowledged).toBeGreaterThan(kills / 4);
    expect(storm).toMatchObject({ lost: [], doubled: [], gaps: [], verified: true });
  }
});
