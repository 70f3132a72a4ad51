// `vogter verify-log`: is the log whole, and does it still hold what was published of it?
import { parseArgs } from 'node:util';
import { readDataDir } from '../config.ts';
import { VogterError } from '../core/errors.ts';
import { verifyJournal } from '../stores/verify.ts';
import type { Command } from './command.ts';

const published = (text: string | undefined) => {
  if (text === undefined) return undefined;
  const [, seq, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!seq || !hash) throw new VogterError('input.invalid', '--head takes NUMBER:HASH as this command prints it.');
  return { seq: Number(seq), hash };
};

export const verifyLogCommand: Command = {
  usage: 'verify-log [--head NUMBER:HASH]',
  about: 'checks the log entry by entry; also while Vogter runs',
  run: async (words, { out, err }) => {
    const { values } = parseArgs({ args: [...words], options: { head: { type: 'string' } } });
    const dataDir = readDataDir();
    const report = await verifyJournal(dataDir, published(values.head)).catch((cause: unknown) => {
      throw new VogterError('store.failed', `There is no log to read in ${dataDir}. DATA_DIR says where it lies.`, {
        cause,
      });
    });
    out(`${report.path}: ${report.entries} entries, ${report.blanked} of them emptied under a deletion deadline`);
    out(`head ${report.head.seq}:${report.head.hash}`);
    if (report.unfinishedBytes > 0)
      out(`${report.unfinishedBytes} bytes at the end are being written or were never acknowledged`);
    if (report.firstBad) {
      err(`Line ${report.firstBad.line}: ${report.firstBad.text}`);
      return 1;
    }
    if (report.holdsPublished === false) {
      err('The log does not hold that entry: it has been cut or replaced since. Compare with a backup.');
      return 1;
    }
    return 0;
  },
};
