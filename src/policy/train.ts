// Learns from the banks how much each piece of evidence counts, and writes the model: node src/policy/train.ts [data]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Examples, examplesOf } from './examples.ts';
import { dot, fitChoices, fitJudge, type Judge, type Verdict } from './fit.ts';
import { type Ingredient, kept } from './ingredients.ts';
import type { Lesson, PolicyModel } from './model.ts';
import { buildPool, type Pool } from './pool.ts';
import { passageEvidence, type Sight, silenceEvidence } from './sight.ts';
import { languageFile, type Municipality, poolSource, readMadeUp, readMunicipalities } from './sources.ts';

/** Weights in the file are rounded, so that it reads well and does not hang on a processor's last bit. */
const rounded = (weights: readonly number[]): readonly number[] =>
  weights.map((weight) => Math.round(weight * 1000) / 1000);
const roundedJudge = ({ weights, bias }: Judge): Judge => ({
  weights: rounded(weights),
  bias: rounded([bias])[0] ?? 0,
});

/** @param left an experiment's: what answers are made without */
export const learn = (examples: readonly Examples[], left?: Ingredient): Lesson => {
  const answered = examples.flatMap((example) => example.answered);
  const inVain = examples.flatMap((example) => example.inVain);
  const choices = answered.map(({ options, right }) => ({
    options: options.map((evidence) => kept(left, passageEvidence, evidence)),
    right,
  }));
  const ranker = rounded(fitChoices(choices, passageEvidence.length));
  const verdict = (sight: Sight, yes: boolean, weight: number): Verdict => ({
    evidence: kept(left, silenceEvidence, sight.silence(sight.passages.map((evidence) => dot(ranker, evidence)))),
    yes,
    weight,
  });
  const verdicts = [
    ...answered.map(({ sight }) => verdict(sight, false, 1)),
    ...inVain.map(({ sight }) => verdict(sight, true, answered.length / inVain.length)),
  ];
  return { ranker, silence: roundedJudge(fitJudge(verdicts, silenceEvidence.length)) };
};

type Named = readonly (readonly [string, Municipality])[];

/** What to learn from: with a bank, the municipalities that have one; without, they and the made-up ones, theirs hidden. */
export const lessonsOf = (
  pool: Pool,
  banked: Named,
  madeUp: Named,
): Readonly<Record<keyof PolicyModel, readonly Examples[]>> => {
  const examples = (of: Named, bank: boolean): readonly Examples[] =>
    of.map(([name, municipality]) => examplesOf(name, municipality, pool, bank));
  return { withBank: examples(banked, true), withoutBank: examples([...banked, ...madeUp], false) };
};

/** The same data give the same model to the last bit. */
export const trainFrom = (dataDir: string): string => {
  const municipalities = readMunicipalities(join(dataDir, 'municipalities'));
  const banked = [...municipalities].filter(([, { bank }]) => bank.length > 0);
  const { withBank, withoutBank } = lessonsOf(buildPool(poolSource(dataDir, municipalities)), banked, [
    ...readMadeUp(dataDir),
  ]);
  const model: PolicyModel = { withBank: learn(withBank), withoutBank: learn(withoutBank) };
  return `${JSON.stringify(model, undefined, 2)}\n`;
};

if (import.meta.main) {
  const dataDir = process.argv[2] ?? 'data';
  writeFileSync(join(dataDir, 'language', languageFile.model), trainFrom(dataDir));
}
