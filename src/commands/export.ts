// `vogter export`: the register of incidents as a file for spreadsheets and other programs.
import { parseArgs } from 'node:util';
import { shippedData } from '../config.ts';
import { systemClock } from '../core/clock.ts';
import { VogterError } from '../core/errors.ts';
import { loadKnowledge } from '../knowledge.ts';
import { type RegisterFormat, registerFile, registerFormats } from '../reports/register-file.ts';
import { knownMunicipality, readCases, readYear } from './cases.ts';
import type { Command } from './command.ts';
import { writePrivately } from './with-file.ts';

const readFormat = (text: string): RegisterFormat => {
  const format = registerFormats.find((one) => one === text);
  if (format) return format;
  throw new VogterError('input.invalid', `--format takes one of: ${registerFormats.join(', ')}.`);
};

export const exportCommand: Command = {
  usage: 'export register --municipality ID [--year YYYY] [--format csv|json] [--out FILE]',
  about:
    'writes the register of incidents (GDPR Art. 33(5)) in Danish, to read before it is passed on; also while Vogter runs',
  run: async (words, { out }) => {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        municipality: { type: 'string' },
        year: { type: 'string' },
        format: { type: 'string', default: 'csv' },
        out: { type: 'string' },
      },
    });
    if (positionals.join(' ') !== 'register') {
      throw new VogterError('input.invalid', `Write what to export: vogter ${exportCommand.usage}`);
    }
    const format = readFormat(values.format);
    const year = values.year === undefined ? undefined : readYear(values.year);
    const knowledge = loadKnowledge(shippedData, systemClock);
    const municipality = knownMunicipality(knowledge.registry, values.municipality);
    const of = { municipality, format, ...(year === undefined ? {} : { year }) };
    const { cases, now } = await readCases();
    const { content } = registerFile(knowledge, cases, of, now);
    if (values.out === undefined) {
      out(content.trimEnd());
      return 0;
    }
    writePrivately(values.out, content);
    out(`Written to ${values.out}. Free text may name people: read it before it is passed on.`);
    return 0;
  },
};
