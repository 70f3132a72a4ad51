// The training utterances: read, and their places to fill in expanded, always in the same way.
import { join } from 'node:path';
import { VogterError } from '../../core/errors.ts';
import { intentNames } from '../../core/understanding.ts';
import { readLines } from '../data-lines.ts';
import { type Filler, fillerSchema, type Utterance, utteranceSchema } from '../schema.ts';
import { hashText, pick, seededRandom } from './hash.ts';

/** A line that has places to fill in gives this many examples. */
const expansions = 4;

const place = /\{(\w+)\}/g;

export const readUtterances = (dataDir: string): readonly Utterance[] =>
  intentNames.flatMap((intent) =>
    readLines(join(dataDir, 'language', 'utterances', `${intent}.jsonl`), utteranceSchema),
  );

export const readFillers = (dataDir: string): readonly Filler[] =>
  readLines(join(dataDir, 'language', 'fillers.jsonl'), fillerSchema);

/** The sentences that a line stands for. Seeded by the line itself, so that other lines leave them as they are. */
export const createExpand = (fillers: readonly Filler[]): ((text: string) => readonly string[]) => {
  const valuesOf = new Map(fillers.map(({ filler, values }) => [filler, values]));
  return (text) => {
    if (text.search(place) === -1) return [text];
    const random = seededRandom(hashText(text));
    const fillIn = (_: string, name: string): string => {
      const value = pick(valuesOf.get(name) ?? [], random);
      if (value !== undefined) return value;
      throw new VogterError(
        'data.invalid',
        `"${text}" asks for {${name}}, which language/fillers.jsonl does not have.`,
      );
    };
    return [...new Set(Array.from({ length: expansions }, () => text.replace(place, fillIn)))];
  };
};
