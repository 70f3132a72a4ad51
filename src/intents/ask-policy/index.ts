// "Hvad siger politikken om ...?": the policy's own words, checked letter by letter, or that it does not say.
import { z } from 'zod';
import type { Card, CardPart } from '../../core/card.ts';
import { threadId } from '../../core/records.ts';
import type { Text } from '../../core/text.ts';
import type { ActionTurn, IntentHandler, Outcome, TextTurn, Turn } from '../../core/turn.ts';
import { articleIn } from '../../law/law.ts';
import type { Advice, Advise } from '../../model/advise.ts';
import type { PolicyAnswer } from '../../policy/document.ts';
import type { MunicipalityPolicy } from '../../policy/library.ts';
import { gapsOf, noteQuestion } from './asked-questions.ts';
import { answerCard, type Beside, name, passagesCard, sectionCard, silentCard, wordingOf } from './cards.ts';
import { compareCard } from './compare-card.ts';
import { asksOn, lacksTime } from './follow-up.ts';
import { goesOn, isForThePolicy, type Sources } from './for-the-policy.ts';
import { asksForGaps } from './gaps.ts';
import { gapsCard } from './gaps-card.ts';
import { lawCard } from './law-card.ts';
import { longestQuestion, type Reading, read } from './reading.ts';
import { createShown } from './shown.ts';
import { askPerson, noLaw, ownPolicy, texts } from './texts.ts';
import { asksWhomToTell, localParts, rulePassage } from './whom-to-tell.ts';

export interface AskPolicyParts extends Sources {
  readonly advise: Advise;
}

/** What comes back with a button may have been forged. */
const pressed = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('section'), section: z.string().regex(/^\d{1,4}$/) }),
  ...(['also', 'nearest', 'helped', 'didNotHelp'] as const).map((verb) =>
    z.object({ verb: z.literal(verb), question: z.string().min(1).max(longestQuestion) }),
  ),
]);

const card = (shown: Card): Outcome => ({ replies: [{ kind: 'card', card: shown }] });
const say = (turn: Turn, text: Text): Outcome => ({ replies: [{ kind: 'text', text: text[turn.language] }] });

/** A follow-up that asks for a time is not answered by what has none. */
const withTime = (text: string, answer: PolicyAnswer): PolicyAnswer =>
  !answer.abstained && lacksTime(text, answer.passages[0]?.quote ?? '')
    ? { abstained: true, nearest: answer.passages }
    : answer;

const isCoordinator = ({ person }: Turn): boolean => person?.roles.includes('securityCoordinator') ?? false;

export const askPolicy = ({ advise, ...sources }: AskPolicyParts): IntentHandler => {
  const { policies, registry, law } = sources;
  const sameFor = createShown();

  /** Whom to ask where the policy is silent, by role and name; nobody is sent to themselves. */
  const whom = ({ municipality, person, language }: Turn): string | undefined => {
    const profile = registry.municipality(municipality)?.profile;
    const [coordinator] = person
      ? registry.nearestHolders(person, 'securityCoordinator')
      : registry.holders(municipality, 'securityCoordinator');
    if (!profile || !coordinator || coordinator.id === person?.id) return undefined;
    return askPerson(profile.roles.securityCoordinator.name[language], coordinator.name)[language];
  };

  /** Said before the answer where the question was about others. */
  const notesOf = (turn: TextTurn, { others, allOthers }: Reading): readonly CardPart[] => {
    const own = registry.municipality(turn.municipality);
    const [other] = others;
    if (!own || !other) return [];
    const words = allOthers ? texts.othersOnlyCoordinator : ownPolicy(own.profile.name, other.profile.name);
    return [{ kind: 'text', text: words[turn.language], tone: 'subtle' }];
  };

  /** Where the law is asked for, the policy's answer must be sure, and name the article that is named. */
  const onlyComesNear = (home: MunicipalityPolicy, question: string, quote: string): boolean => {
    const named = articleIn(question);
    if (named) return !new RegExp(`(?<!\\d)${named.article}(?!\\d)`).test(quote);
    return law(question).length > 0 && !home.surelyAnswers(question);
  };

  /** What the policy answers: the sentence that sets who is told is an answer to whom to tell, however it is asked. */
  const consult = async (
    { municipality, language }: Turn,
    home: MunicipalityPolicy,
    question: string,
  ): Promise<Advice> => {
    const advice = await advise(home, question, language);
    if (advice.answer.abstained) {
      const rule = asksWhomToTell(question) ? rulePassage(registry, municipality, home.policy) : undefined;
      return rule ? { answer: { abstained: false, passages: [rule] } } : advice;
    }
    const { passages } = advice.answer;
    if (advice.phrased || !onlyComesNear(home, question, passages[0]?.quote ?? '')) return advice;
    return { answer: { abstained: true, nearest: passages } };
  };

  const answer = async (turn: TextTurn, home: MunicipalityPolicy, reading: Reading): Promise<Outcome> => {
    const { language, municipality, now, message } = turn;
    const { thread } = message;
    const { question } = reading;
    const consulted = await consult(turn, home, question);
    const { phrased } = consulted;
    const found = reading.goesOn ? withTime(turn.text, consulted.answer) : consulted.answer;
    const asksWhom = asksWhomToTell(question);
    const beside: Beside = {
      notes: notesOf(turn, reading),
      law: law(question),
      local: asksWhom ? localParts(registry, turn) : [],
      mayReport: asksWhom || (turn.understanding.intent === 'report_incident' && !reading.goesOn),
    };
    if (!found.abstained) {
      // Every passage that a sentence leads to is quoted below it.
      const cited = Math.max(1, ...(phrased ?? []).flatMap(({ citations }) => citations));
      const shown = sameFor(found, beside, language, cited, () =>
        answerCard(home, question, found.passages, language, beside, cited),
      );
      const wording = phrased && wordingOf(home.policy, phrased, found.passages.slice(0, cited), language);
      return { replies: [wording ? { ...shown, wording } : shown], topic: question };
    }
    const ask = whom(turn);
    const shown = sameFor(found, beside, language, ask ?? '', () =>
      silentCard({ question, ask, nearest: found.nearest }, beside, language),
    );
    return {
      replies: [shown],
      changes: [
        noteQuestion(
          { municipality, question, note: 'unanswered', at: now.toString() },
          `${thread.channel}|${message.id}`,
        ),
      ],
      topic: question,
    };
  };

  /** The named ones beside one's own, or all others. */
  const compare = (turn: TextTurn, { question, others, allOthers }: Reading): Outcome => {
    const own = registry.municipality(turn.municipality);
    const all = allOthers || !own ? others : [own, ...others];
    const compared = all.flatMap(({ id, profile }) => {
      const home = policies.of(id);
      const found = home?.answer(question);
      return home && found
        ? [{ name: profile.name, home, citation: found.abstained ? undefined : found.passages[0] }]
        : [];
    });
    const title = allOthers ? texts.othersTitle : texts.comparedTitle;
    return { ...card(compareCard(title[turn.language], compared, turn.language)), topic: question };
  };

  const showGaps = (turn: TextTurn): Outcome =>
    isCoordinator(turn)
      ? card(gapsCard(gapsOf(turn.store, turn.municipality), turn.language))
      : say(turn, texts.gapsOnlyCoordinator);

  /** An opinion counts for the answer that stands last in the conversation, once however often it is pressed. */
  const opinion = (turn: ActionTurn, question: string): Outcome => {
    const { municipality, now, message } = turn;
    if (turn.topic !== question) return say(turn, texts.askAgain);
    const note = turn.verb === 'helped' ? 'helpful' : 'notHelpful';
    const change = noteQuestion({ municipality, question, note, at: now.toString() }, threadId(message.thread));
    return { ...say(turn, texts.thanks), changes: [change] };
  };

  const more = async (turn: ActionTurn, home: MunicipalityPolicy, question: string): Promise<Outcome> => {
    const { answer: found } = await consult(turn, home, question);
    const all = found.abstained ? found.nearest : found.passages;
    const nearest = turn.verb === 'nearest';
    const citations = nearest ? all.slice(0, 2) : all.slice(1);
    const title = (nearest ? texts.nearestTitle : texts.alsoTitle)[turn.language];
    return citations.length > 0 ? card(passagesCard(home, title, citations, turn.language)) : say(turn, texts.gone);
  };

  const act = async (turn: ActionTurn, home: MunicipalityPolicy): Promise<Outcome> => {
    const read = pressed.safeParse({ verb: turn.verb, ...turn.values });
    if (!read.success) return say(turn, texts.gone);
    if (read.data.verb === 'section') {
      const shown = sectionCard(home, Number(read.data.section), turn.language);
      return shown ? card(shown) : say(turn, texts.gone);
    }
    const { verb, question } = read.data;
    return verb === 'helped' || verb === 'didNotHelp' ? opinion(turn, question) : more(turn, home, question);
  };

  const withPolicy = async (turn: Turn, work: (home: MunicipalityPolicy) => Promise<Outcome>): Promise<Outcome> => {
    const home = policies.of(turn.municipality);
    return home ? work(home) : say(turn, texts.noPolicy);
  };

  return {
    name,
    about: texts.about,
    aboutForRoles: [texts.aboutCompare, texts.aboutGaps].map((about) => ({ roles: ['securityCoordinator'], about })),
    forStrangers: true,
    claims: (turn) => (isCoordinator(turn) && asksForGaps(turn.text)) || (asksOn(turn.text) && goesOn(sources, turn)),
    prefers: (turn) => isForThePolicy(sources, turn),
    start: async (turn) => {
      if (asksForGaps(turn.text)) return showGaps(turn);
      const reading = read(sources, turn);
      if (reading.onlyLaw) {
        // With its name: of whom to tell, the law speaks only where it is asked for.
        const shown = lawCard(law(`${turn.text} ${reading.question}`), turn.language);
        return shown ? card(shown) : say(turn, noLaw(whom(turn)));
      }
      if (reading.others.length > 0 && isCoordinator(turn)) return compare(turn, reading);
      return withPolicy(turn, (home) => answer(turn, home, reading));
    },
    act: async (turn) => withPolicy(turn, (home) => act(turn, home)),
  };
};
