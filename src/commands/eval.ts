// `vogter eval`: what the bot makes of a file of questions or messages, in the form that a scorer reads.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { promptsDir, readConfig, shippedData } from '../config.ts';
import { type Instant, systemClock } from '../core/clock.ts';
import { VogterError } from '../core/errors.ts';
import { loadRegistry } from '../directory/load.ts';
import type { Registry } from '../directory/registry.ts';
import { predictExtraction, predictIntent } from '../language/eval.ts';
import { loadLanguage } from '../language/load.ts';
import { createUnderstand } from '../language/understand.ts';
import { openAssistance } from '../model/open.ts';
import { predictPolicy } from '../policy/eval.ts';
import { loadPolicies } from '../policy/library.ts';
import type { Command } from './command.ts';
import { printAblation } from './eval-ablate.ts';
import { readItems, writeLines } from './eval-items.ts';

type Predict = (item: unknown) => object | Promise<object>;

const policyItem = z.object({ org: z.string(), question: z.string() });
/**
 * What every system is called, and its name: the messages do not say whose system they mean, so what staff call
 * different systems in different places names none.
 */
const systemNames = (registry: Registry): ReadonlyMap<string, string> => {
  const all = registry.municipalities().flatMap(({ id }) => registry.systems(id));
  const said = all.flatMap(({ name, aliases }) => [name, ...aliases].map((words) => ({ words, name })));
  const meant = Map.groupBy(said, ({ words }) => words.toLowerCase());
  return new Map(
    [...meant.values()].flatMap((same) => {
      const [first] = same;
      return first && same.every(({ name }) => name === first.name) ? [[first.words, first.name] as const] : [];
    }),
  );
};

const textItem = z.object({ id: z.string(), text: z.string() });

const wrong = (message: string): VogterError => new VogterError('input.invalid', message);

interface Setting {
  readonly municipalities: string;
  readonly now: Instant;
  readonly withoutBank: boolean;
}

const predictors: Readonly<Record<string, (setting: Setting) => Predict>> = {
  policy: ({ municipalities, withoutBank }) => {
    const library = loadPolicies(shippedData, municipalities, withoutBank);
    return (item) => predictPolicy(library, item);
  },
  intents: ({ municipalities, now }) => {
    const registry = loadRegistry(municipalities);
    const named = systemNames(registry);
    const systems = [...named.keys()];
    const understand = createUnderstand(loadLanguage(shippedData));
    return (item) => {
      const { system, ...rest } = predictIntent(understand, textItem.parse(item), { now, systems });
      return system === undefined ? rest : { ...rest, system: named.get(system) ?? system };
    };
  },
  extraction: ({ now }) => {
    const understand = createUnderstand(loadLanguage(shippedData));
    return (item) => predictExtraction(understand, textItem.parse(item), now);
  },
};

/** The policy task with the language model that is set up: one question after the other. */
const withModel = async (municipalities: string): Promise<Predict> => {
  const { model, logLevel } = readConfig();
  if (!model)
    throw new VogterError('config.missing', '--llm needs a language model: set OPENAI_MODEL and OPENAI_API_KEY.');
  const log = pino({ level: logLevel }, pino.destination(2));
  const { advise } = await openAssistance(model, { promptsDir, clock: systemClock, log });
  const library = loadPolicies(shippedData, municipalities);
  return async (item) => {
    const { org, question } = policyItem.parse(item);
    const home = library.of(org);
    if (!home) return predictPolicy(library, item);
    const { answer } = await advise(home, question, 'da');
    return predictPolicy({ ...library, of: () => ({ ...home, answer: () => answer }) }, item);
  };
};

const instant = (text: string): Instant => {
  try {
    return Temporal.Instant.from(text);
  } catch (cause) {
    throw new VogterError('input.invalid', '--now takes a time with its zone, such as 2026-11-23T10:00:00+01:00.', {
      cause,
    });
  }
};

export const evalCommand: Command = {
  usage:
    'eval --task policy|unanswerable|intents|extraction --in FILE --out FILE [--now ISO] [--data DIR] [--without-bank] [--llm]\n  eval --ablate [--in FILE ...]',
  about: 'writes what the bot answers to each line of a file; --ablate: what each ingredient of the answers pays',
  run: async (words, terminal) => {
    const { values } = parseArgs({
      args: [...words],
      options: {
        task: { type: 'string' },
        in: { type: 'string', multiple: true },
        out: { type: 'string' },
        now: { type: 'string' },
        data: { type: 'string' },
        'without-bank': { type: 'boolean', default: false },
        llm: { type: 'boolean', default: false },
        ablate: { type: 'boolean', default: false },
      },
    });
    if (values.ablate) {
      printAblation(values.in ?? [], terminal);
      return 0;
    }
    const task = values.task === 'unanswerable' ? 'policy' : values.task;
    const predictor = task !== undefined && Object.hasOwn(predictors, task) ? predictors[task] : undefined;
    const [file, ...more] = values.in ?? [];
    if (!predictor || !file || more.length > 0 || !values.out) throw wrong(`Write: vogter ${evalCommand.usage}`);
    const now = values.now === undefined ? systemClock.now() : instant(values.now);
    const municipalities = values.data ?? join(shippedData, 'municipalities');
    const withoutBank = values['without-bank'];
    if ((values.llm || withoutBank) && task !== 'policy')
      throw wrong('--llm and --without-bank are for the tasks policy and unanswerable.');
    const predict = values.llm ? await withModel(municipalities) : predictor({ municipalities, now, withoutBank });
    const lines: string[] = [];
    for (const item of readItems(file)) lines.push(JSON.stringify(await predict(item)));
    writeLines(values.out, lines);
    return 0;
  },
};
