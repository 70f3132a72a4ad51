// What a message asks the policy: its question without names of municipalities, with the subject it hangs on, and whom it is about.

import type { TextTurn } from '../../core/turn.ts';
import type { Municipality } from '../../directory/municipality.ts';
import { maskCpr } from '../../language/cpr.ts';
import { meantBy } from './follow-up.ts';
import { goesOn, type Sources } from './for-the-policy.ts';
import { asksOthers, namedOthers, withoutNames } from './other-municipalities.ts';

/** What travels on a button of every platform. */
export const longestQuestion = 500;

export interface Reading {
  readonly question: string;
  /** The other municipalities that are named, all of them where "the others" are. */
  readonly others: readonly Municipality[];
  readonly allOthers: boolean;
  /** "Og hvad siger loven?" */
  readonly onlyLaw: boolean;
  /** It goes on with the question before. */
  readonly goesOn: boolean;
}

const law =
  /^\s*(?:(?:og|men|and|but)\s+)?(?:hvad|what)\s+(?:siger|står der i|does|kræver)\s+(?:så\s+)?(?:loven|lovgivningen|gdpr|forordningen|reglerne i gdpr|the law|the gdpr)(?: say| require)?(?:\s+(?:om det|om den|til det|about it|så|then))?[\s?!.]*$/iu;

/** Of the questions it may mean, the first that the policy answers. */
const best = ({ policies }: Sources, municipality: string, questions: readonly string[]): string | undefined => {
  const home = policies.of(municipality);
  return questions.find((one) => home && !home.answer(one).abstained) ?? questions.at(-1);
};

export const read = (sources: Sources, turn: TextTurn): Reading => {
  const { municipality, topic, language } = turn;
  const all = sources.registry.municipalities();
  const text = maskCpr(turn.text);
  const allOthers = asksOthers(text);
  const named = namedOthers(text, municipality, all);
  const own = allOthers || named.length > 0 ? withoutNames(text, all) : text;
  const onlyLaw = topic !== undefined && law.test(text);
  const hangsOn = topic !== undefined && goesOn(sources, turn);
  const question = onlyLaw ? topic : hangsOn ? best(sources, municipality, meantBy(own, topic, language)) : own;
  return {
    question: (question === undefined || question === '' ? text : question).slice(0, longestQuestion),
    others: allOthers ? all.filter(({ id }) => id !== municipality) : named,
    allOthers,
    onlyLaw,
    goesOn: hangsOn,
  };
};
