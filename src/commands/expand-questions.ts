// `vogter expand-questions`: a question bank drafted by a language model, for people to correct before it is used.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { promptsDir, readConfig, shippedData } from '../config.ts';
import { systemClock } from '../core/clock.ts';
import { VogterError } from '../core/errors.ts';
import { expandPassage, sectionName } from '../model/expand.ts';
import { createModel } from '../model/model.ts';
import { loadPrompts } from '../model/prompts.ts';
import { patience } from '../model/settings.ts';
import { readBank } from '../policy/bank.ts';
import { parsePolicy } from '../policy/parse.ts';
import type { Command } from './command.ts';
import { withFile } from './with-file.ts';

/** Nobody waits in a conversation: a dozen questions may take their time. */
const unhurried = { ...patience, deadline: 60_000 };
const mostFailures = 3;

const keyOf = (entry: { readonly section: string; readonly passage: string }): string =>
  `${entry.section}\n${entry.passage}`;

export const expandQuestionsCommand: Command = {
  usage: 'expand-questions --municipality ID [--data DIR]',
  about: 'has the language model draft questions for each passage of a policy, for review; goes on where it stopped',
  run: async (words, { out, err }) => {
    const { values } = parseArgs({
      args: [...words],
      options: {
        municipality: { type: 'string' },
        data: { type: 'string', default: join(shippedData, 'municipalities') },
      },
    });
    const folder = join(values.data, values.municipality ?? '');
    const file = join(folder, 'policy.md');
    if (!values.municipality || !existsSync(file)) {
      throw new VogterError('input.invalid', `There is no ${file}. Write: vogter ${expandQuestionsCommand.usage}`);
    }
    const { model: settings, logLevel } = readConfig();
    if (!settings) {
      throw new VogterError(
        'config.missing',
        'No language model is set up. Set OPENAI_MODEL with OPENAI_API_KEY or OPENAI_BASE_URL, or AZURE_OPENAI_DEPLOYMENT with AZURE_OPENAI_ENDPOINT and AZURE_OPENAI_API_KEY.',
      );
    }
    const policy = parsePolicy(readFileSync(file, 'utf8'), file);
    const draft = join(folder, 'questions.draft.jsonl');
    const done = new Set((existsSync(draft) ? readBank(readFileSync(draft, 'utf8'), draft) : []).map(keyOf));
    const open = policy.passages.filter(
      (passage) => !done.has(keyOf({ section: sectionName(policy, passage), passage: passage.text })),
    );

    const log = pino({ level: logLevel }, pino.destination(2));
    const model = await createModel({ settings, clock: systemClock, log, patience: unhurried });
    const prompt = loadPrompts(promptsDir)['expand-questions'];
    let written = 0;
    let failures = 0;
    for (const passage of open) {
      const entry = await expandPassage(model, prompt, policy, passage);
      if (entry) {
        withFile(draft, () => appendFileSync(draft, `${JSON.stringify(entry)}\n`));
        written += 1;
        failures = 0;
      } else failures += 1;
      if (failures === mostFailures) break;
    }
    out(
      `${draft}: ${done.size + written} of ${policy.passages.length} passages have questions, ${written} of them new.`,
    );
    if (written < open.length) {
      err(
        'The language model gave no questions for some passages. Run the command again: it goes on where it stopped.',
      );
      return 1;
    }
    out('Read and correct the draft, then rename it to questions.jsonl. Until then nothing uses it.');
    return 0;
  },
};
