// "Hvad siger politikken om ...?": the policy's own words, checked letter by letter, or that it does not say.
import { z } from 'zod';
import type { Card, CardPart } from '../../core/card.ts';
import { threadId } from '../../core/records.ts';
import type { Text } from '../../core/text.ts';
import type { ActionTurn, IntentHandler, Outcome, TextTurn, Turn } from '../../core/turn.ts';
import type { Registry } from '../../directory/registry.ts';
import { maskCpr } from '../../language/cpr.ts';
import type { AskLaw } from '../../law/law.ts';
import type { Advise } from '../../model/advise.ts';
import type { MunicipalityPolicy, PolicyLibrary } from '../../policy/library.ts';
import { gapsOf, noteQuestion } from './asked-questions.ts';
import { answerCard, gapsCard, name, othersCard, passagesCard, sectionCard, silentCard, wordingOf } from './cards.ts';
import { askPerson, ownPolicy, texts } from './texts.ts';
import { asksForGaps, asksOthers, isFollowUp, namedOther, withoutName, withoutOthers, withSubject } from './wording.ts';

export interface AskPolicyParts {
  readonly policies: PolicyLibrary;
  readonly registry: Registry;
  readonly law: AskLaw;
  readonly advise: Advise;
}

/** What travels on a button of every platform. */
const longestQuestion = 500;

/** What comes back with a button may have been forged. */
const pressed = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('section'), section: z.string().regex(/^\d{1,4}$/) }),
  ...(['also', 'nearest', 'helped', 'didNotHelp'] as const).map((verb) =>
    z.object({ verb: z.literal(verb), question: z.string().min(1).max(longestQuestion) }),
  ),
]);

const card = (shown: Card): Outcome => ({ replies: [{ kind: 'card', card: shown }] });
const say = (turn: Turn, text: Text): Outcome => ({ replies: [{ kind: 'text', text: text[turn.language] }] });

const isCoordinator = ({ person }: Turn): boolean => person?.roles.includes('securityCoordinator') ?? false;

export const askPolicy = ({ policies, registry, law, advise }: AskPolicyParts): IntentHandler => {
  /** Whom to ask where the policy is silent, by role and name. */
  const whom = ({ municipality, person, language }: Turn): string | undefined => {
    const profile = registry.municipality(municipality)?.profile;
    const [coordinator] = person
      ? registry.nearestHolders(person, 'securityCoordinator')
      : registry.holders(municipality, 'securityCoordinator');
    if (!profile || !coordinator) return undefined;
    return askPerson(profile.roles.securityCoordinator.name[language], coordinator.name)[language];
  };

  /** The question as it is put to one's own policy, and what is said where it named others. */
  const readQuestion = (turn: TextTurn): { readonly question: string; readonly notes: readonly CardPart[] } => {
    const { language, municipality, text, topic } = turn;
    const asked = maskCpr(topic !== undefined && isFollowUp(text) ? withSubject(text, topic) : text).slice(
      0,
      longestQuestion,
    );
    const note = (words: Text): readonly CardPart[] => [{ kind: 'text', text: words[language], tone: 'subtle' }];
    if (asksOthers(asked)) return { question: withoutOthers(asked), notes: note(texts.othersOnlyCoordinator) };
    const other = namedOther(asked, municipality, registry.municipalities());
    const own = registry.municipality(municipality);
    if (!other || !own) return { question: asked, notes: [] };
    return { question: withoutName(asked, other), notes: note(ownPolicy(own.profile.name, other.profile.name)) };
  };

  const answer = async (turn: TextTurn, home: MunicipalityPolicy): Promise<Outcome> => {
    const { language, municipality, now, message } = turn;
    const { thread } = message;
    const { question, notes } = readQuestion(turn);
    const { answer: found, phrased } = await advise(home, question, language);
    if (!found.abstained) {
      // Every passage that a sentence leads to is quoted below it.
      const cited = Math.max(1, ...(phrased ?? []).flatMap(({ citations }) => citations));
      const shown = answerCard(home, question, found.passages, language, notes, cited);
      const wording = phrased && wordingOf(home.policy, phrased, found.passages.slice(0, cited), language);
      return { replies: [{ kind: 'card', card: shown, ...(wording ? { wording } : {}) }], topic: question };
    }
    return {
      ...card(silentCard({ question, notes, ask: whom(turn), nearest: found.nearest, law: law(question) }, language)),
      changes: [
        noteQuestion(
          { municipality, question, note: 'unanswered', at: now.toString() },
          `${thread.channel}|${message.id}`,
        ),
      ],
      topic: question,
    };
  };

  const compare = (turn: TextTurn): Outcome => {
    const { question } = readQuestion(turn);
    const others = registry.municipalities().flatMap(({ id, profile }) => {
      const home = id === turn.municipality ? undefined : policies.of(id);
      const found = home?.answer(question);
      return home && found
        ? [{ name: profile.name, home, citation: found.abstained ? undefined : found.passages[0] }]
        : [];
    });
    return card(othersCard(others, turn.language));
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
    const { answer: found } = await advise(home, question, turn.language);
    const citations = found.abstained ? found.nearest.slice(0, 2) : found.passages.slice(1);
    const title = (found.abstained ? texts.nearestTitle : texts.alsoTitle)[turn.language];
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
    forStrangers: true,
    claims: ({ text, topic, understanding }) =>
      asksForGaps(text) ||
      (topic !== undefined &&
        isFollowUp(text) &&
        ['ask_policy', 'out_of_scope', 'help'].includes(understanding.intent)),
    start: async (turn) => {
      if (asksForGaps(turn.text)) return showGaps(turn);
      if (asksOthers(turn.text) && isCoordinator(turn)) return compare(turn);
      return withPolicy(turn, (home) => answer(turn, home));
    },
    act: async (turn) => withPolicy(turn, (home) => act(turn, home)),
  };
};
