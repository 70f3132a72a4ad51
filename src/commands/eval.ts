// `vogter eval`: what the bot makes of a file of questions or messages, in the form that a scorer reads.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { shippedData } from '../config.ts';
import { type Instant, systemClock } from '../core/clock.ts';
import { VogterError } from '../core/errors.ts';
import { loadRegistry } from '../directory/load.ts';
import { predictExtraction, predictIntent } from '../language/eval.ts';
import { loadLanguage } from '../language/load.ts';
import { createUnderstand } from '../language/understand.ts';
import { predictPolicy } from '../policy/eval.ts';
import { loadPolicies } from '../policy/library.ts';
import type { Command } from './command.ts';

type Predict = (item: unknown) => object;

const textItem = z.object({ id: z.string(), text: z.string() });

const wrong = (message: string): VogterError => new VogterError('input.invalid', message);

const predictors: Readonly<Record<string, (municipalities: string, now: Instant) => Predict>> = {
  policy: (municipalities) => {
    const library = loadPolicies(shippedData, municipalities);
    return (item) => predictPolicy(library, item);
  },
  intents: (municipalities, now) => {
    const registry = loadRegistry(municipalities);
    const known = registry.municipalities().flatMap(({ id }) => registry.systems(id));
    const systems = [...new Set(known.flatMap(({ name, aliases }) => [name, ...aliases]))];
    const understand = createUnderstand(loadLanguage(shippedData));
    return (item) => predictIntent(understand, textItem.parse(item), { now, systems });
  },
  extraction: (_, now) => {
    const understand = createUnderstand(loadLanguage(shippedData));
    return (item) => predictExtraction(understand, textItem.parse(item), now);
  },
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

const readItems = (file: string): readonly unknown[] =>
  readFileSync(file, 'utf8')
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
  usage: 'eval --task policy|unanswerable|intents|extraction --in FILE --out FILE [--now ISO] [--data DIR]',
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
      },
    });
    const task = values.task === 'unanswerable' ? 'policy' : values.task;
    const predictor = task !== undefined && Object.hasOwn(predictors, task) ? predictors[task] : undefined;
    if (!predictor || !values.in || !values.out) throw wrong(`Write: vogter ${evalCommand.usage}`);
    const now = values.now === undefined ? systemClock.now() : instant(values.now);
    const predict = predictor(values.data ?? join(shippedData, 'municipalities'), now);
    const lines = readItems(values.in).map((item) => JSON.stringify(predict(item)));
    writeFileSync(values.out, `${lines.join('\n')}\n`);
    return 0;
  },
};
