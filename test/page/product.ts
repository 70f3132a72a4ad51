// The whole product on this computer, started as `npm start` does, on a data directory of its own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, shippedData } from '../../src/config.ts';
import { systemClock } from '../../src/core/clock.ts';
import { type Knowledge, loadKnowledge } from '../../src/knowledge.ts';
import { start } from '../../src/main.ts';
import { createFakeLog, type FakeLog } from '../fakes/log.ts';

export interface Product {
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  readonly log: FakeLog;
  stop(): Promise<void>;
}

let knowledge: Knowledge | undefined;

/** @param environment what differs from a developer's machine */
export const startProduct = async (environment: NodeJS.ProcessEnv): Promise<Product> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'vogter-page-'));
  const log = createFakeLog();
  // Reading takes seconds, so once is enough for all that are started here.
  knowledge ??= loadKnowledge(shippedData, systemClock);
  const running = await start(readConfig({ DATA_DIR: dataDir, PORT: '0', ...environment }), log, { knowledge });
  return {
    address: running.address,
    log,
    stop: async () => {
      await running.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};
