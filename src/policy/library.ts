// The policies of all municipalities, read once at start, each with what answers questions to it.
import { join } from 'node:path';
import { making } from '../core/making.ts';
import { remembering } from '../core/remembering.ts';
import { answerer, silentAbove } from './answer.ts';
import type { PolicyAnswer, PolicyDocument } from './document.ts';
import { readModel } from './model.ts';
import { poolSteps } from './pool.ts';
import { type Municipality, poolSource, readLanguage, readMunicipalities } from './sources.ts';
import { viewSteps } from './view.ts';

export interface MunicipalityPolicy {
  readonly policy: PolicyDocument;
  /** Approved before GDPR applied (25 May 2018), or undated: the reader is told. */
  readonly isOld: boolean;
  /** Does one more step of what the first answer needs, so that nobody waits for it; true when nothing is left to do. */
  prepare(): boolean;
  /** Deterministic. The first call does what is not prepared, which takes up to a second or two. */
  answer(question: string): PolicyAnswer;
  /** Whether it answers words beyond doubt that nobody said were for the policy. */
  surelyAnswers(words: string): boolean;
}

export interface PolicyLibrary {
  /** Municipality ids (folder names), sorted. */
  readonly municipalities: readonly string[];
  of(municipality: string): MunicipalityPolicy | undefined;
}

const gdprApplies = '2018-05-25';

/** Of 464 utterances of ours about anything at all, those that ask pass in 1.4 of a hundred cases. */
const sure = {
  withBank: { silentBelow: 0.12, likeAbove: 0.3 },
  withoutBank: { silentBelow: 0.1, likeAbove: 0 },
} as const;

export const isOld = (policy: Pick<PolicyDocument, 'approved'>): boolean =>
  policy.approved === undefined || policy.approved < gdprApplies;

const mostRemembered = 500;

/**
 * @param dataDir holds `language/`, and `municipalities/` whose banks lend their questions to policies without one
 * @param municipalitiesDir the municipalities to serve: `<id>/policy.md`, and `<id>/questions.jsonl` where there is one
 * @param withoutBank for measuring: each municipality answers as if nobody had written its bank
 */
export const loadPolicies = (
  dataDir: string,
  municipalitiesDir = join(dataDir, 'municipalities'),
  withoutBank = false,
): PolicyLibrary => {
  const builtIn = readMunicipalities(join(dataDir, 'municipalities'));
  const served =
    municipalitiesDir === join(dataDir, 'municipalities') ? builtIn : readMunicipalities(municipalitiesDir);
  const stored = readLanguage(dataDir, 'model');
  const model = readModel(stored.source, stored.file);
  const banked = [...served].filter(([, { bank }]) => bank.length > 0);
  const source = poolSource(dataDir, new Map([...builtIn, ...banked]));
  const pool = making(() => poolSteps(source));

  const open = (name: string, { policy, bank }: Municipality): MunicipalityPolicy => {
    const kind = bank.length > 0 && !withoutBank ? 'withBank' : 'withoutBank';
    const answering = making(function* () {
      while (!pool.step()) yield;
      const view = yield* viewSteps(policy, pool.get(), name, kind === 'withBank');
      yield;
      return answerer(view, model[kind], silentAbove[kind]);
    });
    // The same question gets the same answer, and people ask the same questions.
    const consider = remembering(mostRemembered, (question) => answering.get()(question));
    return {
      policy,
      isOld: isOld(policy),
      prepare: answering.step,
      answer: (question) => consider(question).answer,
      surelyAnswers: (words) => {
        const { answer, silence, likeness } = consider(words);
        return !answer.abstained && silence <= sure[kind].silentBelow && likeness >= sure[kind].likeAbove;
      },
    };
  };
  const policies = new Map([...served].map(([name, municipality]) => [name, open(name, municipality)]));
  return {
    municipalities: [...policies.keys()],
    of: (municipality) => policies.get(municipality),
  };
};
