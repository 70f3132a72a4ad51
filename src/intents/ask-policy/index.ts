// "Hvad siger politikken om ...?": the policy's own words, checked letter by letter, or that it does not say.
import type { Card } from '../../core/card.ts';
import type { Text } from '../../core/text.ts';
import type { ActionTurn, IntentHandler, Outcome, Turn } from '../../core/turn.ts';
import type { Registry } from '../../directory/registry.ts';
import { maskCpr } from '../../language/cpr.ts';
import type { MunicipalityPolicy, PolicyLibrary } from '../../policy/library.ts';
import { answerCard, name, passagesCard, sectionCard, silentCard } from './cards.ts';
import { askPerson, texts } from './texts.ts';

/** What travels on a button of every platform. */
const longestQuestion = 500;

const card = (shown: Card): Outcome => ({ replies: [{ kind: 'card', card: shown }] });
const say = (turn: Turn, text: Text): Outcome => ({ replies: [{ kind: 'text', text: text[turn.language] }] });

export const askPolicy = (policies: PolicyLibrary, registry: Registry): IntentHandler => {
  /** Whom to ask where the policy is silent, by role and name. */
  const whom = ({ municipality, person, language }: Turn): string | undefined => {
    const profile = registry.municipality(municipality)?.profile;
    const [coordinator] = person
      ? registry.nearestHolders(person, 'securityCoordinator')
      : registry.holders(municipality, 'securityCoordinator');
    if (!profile || !coordinator) return undefined;
    return askPerson(profile.roles.securityCoordinator.name[language], coordinator.name)[language];
  };

  const answer = (turn: Turn, home: MunicipalityPolicy, text: string): Outcome => {
    const question = maskCpr(text).slice(0, longestQuestion);
    const found = home.answer(question);
    return found.abstained
      ? card(silentCard(question, whom(turn), found.nearest, turn.language))
      : card(answerCard(home, question, found.passages, turn.language));
  };

  const act = (turn: ActionTurn, home: MunicipalityPolicy): Outcome => {
    const { question, section } = turn.values;
    if (turn.verb === 'section') {
      const shown = sectionCard(home, Number(section), turn.language);
      return shown ? card(shown) : say(turn, texts.gone);
    }
    if (question === undefined) return say(turn, texts.gone);
    const found = home.answer(question);
    const citations = found.abstained ? found.nearest.slice(0, 2) : found.passages.slice(1);
    const title = (found.abstained ? texts.nearestTitle : texts.alsoTitle)[turn.language];
    return citations.length > 0 ? card(passagesCard(home, title, citations, turn.language)) : say(turn, texts.gone);
  };

  const withPolicy = (turn: Turn, work: (home: MunicipalityPolicy) => Outcome): Outcome => {
    const home = policies.of(turn.municipality);
    return home ? work(home) : say(turn, texts.noPolicy);
  };

  return {
    name,
    about: texts.about,
    forStrangers: true,
    start: async (turn) => withPolicy(turn, (home) => answer(turn, home, turn.text)),
    act: async (turn) => withPolicy(turn, (home) => act(turn, home)),
  };
};
