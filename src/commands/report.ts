// `vogter report`: the yearly evaluation of a municipality's incidents as Markdown.
import { parseArgs } from 'node:util';
import { shippedData } from '../config.ts';
import { systemClock } from '../core/clock.ts';
import { loadKnowledge } from '../knowledge.ts';
import { yearFigures } from '../reports/figures.ts';
import { yearReport } from '../reports/year-report.ts';
import { knownMunicipality, readCases, readYear } from './cases.ts';
import type { Command } from './command.ts';

export const reportCommand: Command = {
  usage: 'report --municipality ID --year YYYY',
  about: "prints the year's figures of incidents with charts, as Markdown in Danish; also while Vogter runs",
  run: async (words, { out }) => {
    const { values } = parseArgs({
      args: [...words],
      options: { municipality: { type: 'string' }, year: { type: 'string', default: '' } },
    });
    const year = readYear(values.year);
    const knowledge = loadKnowledge(shippedData, systemClock);
    const municipality = knownMunicipality(knowledge.registry, values.municipality);
    const { cases, now } = await readCases();
    const figures = yearFigures(knowledge, cases, { municipality, year }, now, 'da');
    const profile = knowledge.registry.municipality(municipality)?.profile;
    out(yearReport(figures, profile?.name ?? municipality, now, profile?.casework.yearlyEvaluation).trimEnd());
    return 0;
  },
};
