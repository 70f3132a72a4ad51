// Learns from the banks how much each piece of evidence counts, and writes the model: node src/policy/train.ts [data]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Choice, dot, fitChoices, fitJudge, type Judge, type Verdict } from './fit.ts';
import type { Lesson, PolicyModel } from './model.ts';
import { buildPool, type Pool, type PoolSource } from './pool.ts';
import { passageEvidence, type Sight, sighting, silenceEvidence } from './sight.ts';
import { languageFile, type Municipality, poolSource, readMunicipalities } from './sources.ts';
import { belongings, viewOf } from './view.ts';

/** A dozen weights need no more examples than these: every so manieth question. */
const everyChoice = 5;
const everySilence = 9;
/** Of the questions asked in vain, so many see their whole topic left out: a topic that nobody thought of. */
const everyUnknownTopic = 3;

/** Weights in the file are rounded, so that it reads well and does not hang on a processor's last bit. */
const rounded = (weights: readonly number[]): readonly number[] =>
  weights.map((weight) => Math.round(weight * 1000) / 1000);
const roundedJudge = ({ weights, bias }: Judge): Judge => ({
  weights: rounded(weights),
  bias: rounded([bias])[0] ?? 0,
});

interface Example extends Choice {
  readonly sight: Sight;
}

interface Examples {
  readonly answered: readonly Example[];
  readonly inVain: readonly Sight[];
}

/** Each question is seen as if nobody had written it down; without a bank, as if the municipality had none. */
const examplesOf = (name: string, { policy }: Municipality, pool: Pool, withBank: boolean): Examples => {
  const own = belongings(policy, pool, name);
  const hidden = withBank ? [] : [...new Set(own.flat())];
  const view = viewOf(policy, pool, name, withBank);
  const see = sighting(view);
  const look = (question: number, group: readonly number[]): Sight =>
    see(pool.questions[question]?.text ?? '', { question, group: [...hidden, ...group] });

  const right = new Map<number, number[]>();
  for (const [passage, questions] of own.entries())
    for (const question of questions) right.set(question, [...(right.get(question) ?? []), passage]);
  const answered = [...right]
    .filter(([question]) => question % everyChoice === 0)
    .map(([question, passages]) => {
      const sight = look(question, []);
      return { sight, options: sight.passages, right: passages };
    });
  const inVain = view.silences.flatMap(({ questions }) =>
    questions
      .filter((question) => question % everySilence === 0)
      .map((question) => look(question, question % (everySilence * everyUnknownTopic) === 0 ? questions : [])),
  );
  return { answered, inVain };
};

const learn = (examples: readonly Examples[]): Lesson => {
  const answered = examples.flatMap((example) => example.answered);
  const inVain = examples.flatMap((example) => example.inVain);
  const ranker = rounded(fitChoices(answered, passageEvidence.length));
  const verdict = (sight: Sight, yes: boolean, weight: number): Verdict => ({
    evidence: sight.silence(sight.passages.map((evidence) => dot(ranker, evidence))),
    yes,
    weight,
  });
  const verdicts = [
    ...answered.map(({ sight }) => verdict(sight, false, 1)),
    ...inVain.map((sight) => verdict(sight, true, answered.length / inVain.length)),
  ];
  return { ranker, silence: roundedJudge(fitJudge(verdicts, silenceEvidence.length)) };
};

/** The same data give the same model to the last bit. */
export const train = (source: PoolSource, municipalities: ReadonlyMap<string, Municipality>): PolicyModel => {
  const pool = buildPool(source);
  const banked = [...municipalities].filter(([, { bank }]) => bank.length > 0);
  const lesson = (withBank: boolean): Lesson =>
    learn(banked.map(([name, municipality]) => examplesOf(name, municipality, pool, withBank)));
  return { withBank: lesson(true), withoutBank: lesson(false) };
};

export const trainFrom = (dataDir: string): string => {
  const municipalities = readMunicipalities(join(dataDir, 'municipalities'));
  return `${JSON.stringify(train(poolSource(dataDir, municipalities), municipalities), undefined, 2)}\n`;
};

if (import.meta.main) {
  const dataDir = process.argv[2] ?? 'data';
  writeFileSync(join(dataDir, 'language', languageFile.model), trainFrom(dataDir));
}
