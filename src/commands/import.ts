// `vogter import policy`: a policy as the municipality has it, as the folder that Vogter reads.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { shippedData } from '../config.ts';
import { VogterError } from '../core/errors.ts';
import { importPolicy } from '../import/policy.ts';
import type { Command } from './command.ts';
import { withFile } from './with-file.ts';

const wrong = (message: string): VogterError => new VogterError('input.invalid', message);

export const importCommand: Command = {
  usage: 'import policy FILE --municipality ID [--name NAME] [--data DIR] [--force]',
  about: 'makes a policy of a PDF, Word, HTML or Markdown file, and says what to look over',
  run: async (words, { out }) => {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        municipality: { type: 'string' },
        name: { type: 'string' },
        data: { type: 'string', default: join(shippedData, 'municipalities') },
        force: { type: 'boolean', default: false },
      },
    });
    const [what, file, ...more] = positionals;
    const { municipality: id, name, data, force } = values;
    if (what !== 'policy' || !file || !id || more.length > 0) throw wrong(`Write: vogter ${importCommand.usage}`);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
      throw wrong(`--municipality ${id}: small letters a to z, digits and hyphens, such as "ishoj".`);
    }
    const target = join(data, id, 'policy.md');
    if (existsSync(target) && !force) throw wrong(`${target} is there already. Add --force to replace it.`);

    const bytes = withFile(file, () => readFileSync(file));
    const { markdown, report } = await importPolicy(file, bytes, { id, name });
    withFile(target, () => {
      mkdirSync(join(data, id), { recursive: true });
      writeFileSync(target, markdown);
    });
    out(`Written: ${target}`);
    for (const line of report) out(`- ${line}`);
    out('Compare it with the original before anybody is answered from it.');
    return 0;
  },
};
