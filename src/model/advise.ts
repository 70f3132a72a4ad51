// The answer to a policy question, better where a model can make it so: re-ranked, phrased, or found not to be there.
import type { Model } from '../core/model.ts';
import type { Language } from '../core/text.ts';
import { citations } from '../policy/answer.ts';
import type { Citation, PolicyAnswer, PolicyDocument } from '../policy/document.ts';
import type { MunicipalityPolicy } from '../policy/library.ts';
import { phrase } from './answer.ts';
import { numbered, numberedOnly } from './passages.ts';
import type { Prompts } from './prompts.ts';
import { reRank } from './re-rank.ts';
import { createRemembered } from './remember.ts';
import { patience } from './settings.ts';

/** A sentence in the model's words; `citations` are places in the answer's passages, counted from 1. */
export interface PhrasedSentence {
  readonly text: string;
  readonly citations: readonly number[];
}

export interface Advice {
  readonly answer: PolicyAnswer;
  /** Only where a model phrased it, and every quote in it was checked. */
  readonly phrased?: readonly PhrasedSentence[];
}

/** Deterministic without a model. The same question gets the same answer for as long as it is remembered. */
export type Advise = (home: MunicipalityPolicy, question: string, language: Language) => Promise<Advice>;

export const adviseWithout: Advise = async (home, question) => ({ answer: home.answer(question) });

const mostRemembered = 500;

/** Passages that were chosen, those that stand together as one citation, in the model's order. */
const chosen = ({ policy }: MunicipalityPolicy, numbers: readonly number[]) => {
  const chances = policy.passages.map(({ at }) => {
    const rank = numbers.indexOf(at + 1);
    return rank < 0 ? 0 : 1 / (rank + 1);
  });
  return citations(policy, chances).filter(({ score }) => score > 0);
};

/** Where the citations stand, from 1, that hold these passages. */
const placesOf = (policy: PolicyDocument, shown: readonly Citation[], numbers: readonly number[]) => {
  const texts = numbers.flatMap((number) => policy.passages[number - 1]?.text ?? []);
  return shown.flatMap(({ quote }, at) => (texts.some((text) => quote.includes(text)) ? [at + 1] : []));
};

/** Undefined when the model was not to be had. */
const ask = async (
  model: Model,
  prompts: Prompts,
  home: MunicipalityPolicy,
  question: string,
  language: Language,
): Promise<Advice | undefined> => {
  const { policy } = home;
  const found = home.answer(question);
  const near = found.abstained ? found.nearest : found.passages;
  const signal = AbortSignal.timeout(patience.deadline);

  const numbers = await reRank(model, prompts['re-rank'], question, numbered(policy, near), signal);
  if (!numbers) return undefined;
  if (numbers.length === 0) return { answer: { abstained: true, nearest: near } };

  const passages = chosen(home, numbers);
  const asked = { policy, question, passages: numberedOnly(policy, numbers), language };
  const phrases = await phrase(model, prompts.answer, asked, signal);
  if (!phrases && found.abstained) return { answer: found };
  const phrased = phrases?.map(({ text, passages: own }) => ({ text, citations: placesOf(policy, passages, own) }));
  const borne = phrased?.every(({ citations: places }) => places.length > 0);
  return { answer: { abstained: false, passages }, ...(phrased && borne ? { phrased } : {}) };
};

export const createAdvise = (model: Model, prompts: Prompts): Advise => {
  const remembered = createRemembered<Advice>(mostRemembered);
  return async (home, question, language) => {
    const key = `${home.policy.municipality}|${language}|${question}`;
    const advice = await remembered(key, () => ask(model, prompts, home, question, language));
    return advice ?? { answer: home.answer(question) };
  };
};
