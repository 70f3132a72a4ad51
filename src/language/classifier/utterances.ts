// The training utterances: read, and their places to fill in expanded, always in the same way.
import { join } from 'node:path';
import { VogterError } from '../../core/errors.ts';
import { intentNames } from '../../core/understanding.ts';
import { readLines } from '../data-lines.ts';
import { type Filler, fillerSchema, utteranceSchema } from '../schema.ts';
import type { Corpus } from './examples.ts';
import { hashText, pick, seededRandom } from './hash.ts';

/** A line that has places to fill in gives this many examples. */
const expansions = 3;

const place = /\{(\w+)\}/g;

/** Seeded by the line itself, so that other lines leave its sentences as they are. */
export const createExpand = (fillers: readonly Filler[]): Corpus['expand'] => {
  const values = new Map(fillers.map((each) => [each.filler, each.values]));
  return (text) => {
    if (text.search(place) === -1) return [text];
    const random = seededRandom(hashText(text));
    const fillIn = (_: string, name: string): string => {
      const value = pick(values.get(name) ?? [], random);
      if (value !== undefined) return value;
      throw new VogterError(
        'data.invalid',
        `"${text}" asks for {${name}}, which language/fillers.jsonl does not have.`,
      );
    };
    return [...new Set(Array.from({ length: expansions }, () => text.replace(place, fillIn)))];
  };
};

export const readCorpus = (dataDir: string): Corpus => {
  const inLanguage = (...path: readonly string[]): string => join(dataDir, 'language', ...path);
  const fillers = readLines(inLanguage('fillers.jsonl'), fillerSchema);
  return {
    utterances: intentNames.flatMap((intent) =>
      readLines(inLanguage('utterances', `${intent}.jsonl`), utteranceSchema),
    ),
    expand: createExpand(fillers),
    details: fillers.find(({ filler }) => filler === 'detail')?.values ?? [],
  };
};
