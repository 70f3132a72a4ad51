// `vogter eval`: what the bot makes of a file of questions or messages, in the form that a scorer reads.
import { readFileSync, writeFileSync } from 'node:fs';
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

const predictors: Readonly<Record<string, (municipalities: string, now: Instant) => Predict>> = {
  policy: (municipalities) => {
    const library = loadPolicies(shippedData, municipalities);
    return (item) => predictPolicy(library, item);
  },
  intents: (municipalities, now) => {
    const registry = loadRegistry(municipalities);
    const named = systemNames(registry);
    const systems = [...named.keys()];
    const understand = createUnderstand(loadLanguage(shippedData));
    return (item) => {
      const { system, ...rest } = predictIntent(understand, textItem.parse(item), { now, systems });
      return system === undefined ? rest : { ...rest, system: named.get(system) ?? system };
    };
  },
  extraction: (_, now) => {
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

/** The file's own trouble in a sentence: not there, a folder, not allowed. */
const withFile = <T>(file: string, work: () => T): T => {
  try {
    return work();
  } catch (cause) {
    const why = cause instanceof Error && 'code' in cause ? cause.code : 'unknown';
    throw new VogterError('input.invalid', `${file} cannot be used (${why}). Name another file.`, { cause });
  }
};

const readItems = (file: string): readonly unknown[] =>
  withFile(file, () => readFileSync(file, 'utf8'))
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line)];
      } catch (cause) {
        throw new VogterError('input.invalid', `${file}:${at + 1} is not JSON.`, { cause });
      }
    });

export const evalCommand: Command = {
  usage: 'eval --task policy|unanswerable|intents|extraction --in FILE --out FILE [--now ISO] [--data DIR] [--llm]',
  about: 'writes what the bot answers to each line of a file',
  run: async (words) => {
    const { values } = parseArgs({
      args: [...words],
      options: {
        task: { type: 'string' },
        in: { type: 'string' },
        out: { type: 'string' },
        now: { type: 'string' },
        data: { type: 'string' },
        llm: { type: 'boolean', default: false },
      },
    });
    const task = values.task === 'unanswerable' ? 'policy' : values.task;
    const predictor = task !== undefined && Object.hasOwn(predictors, task) ? predictors[task] : undefined;
    if (!predictor || !values.in || !values.out) throw wrong(`Write: vogter ${evalCommand.usage}`);
    const now = values.now === undefined ? systemClock.now() : instant(values.now);
    const municipalities = values.data ?? join(shippedData, 'municipalities');
    if (values.llm && task !== 'policy') throw wrong('--llm is for the tasks policy and unanswerable.');
    const predict = values.llm ? await withModel(municipalities) : predictor(municipalities, now);
    const lines: string[] = [];
    for (const item of readItems(values.in)) lines.push(JSON.stringify(await predict(item)));
    const { out } = values;
    withFile(out, () => writeFileSync(out, `${lines.join('\n')}\n`));
    return 0;
  },
};
