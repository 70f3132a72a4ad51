// Which messages the policy answers though they were understood as something else, or as nothing at all.
import type { TextTurn } from '../../core/turn.ts';
import type { Registry } from '../../directory/registry.ts';
import { asks, asksForRule, beginsAsQuestion, tellsOfEvent } from '../../language/asking.ts';
import { anyOf, fold, folded } from '../../language/text/fold.ts';
import type { AskLaw } from '../../law/law.ts';
import type { MunicipalityPolicy, PolicyLibrary } from '../../policy/library.ts';
import { isFollowUp } from './follow-up.ts';
import { asksForGaps } from './gaps.ts';

export interface Sources {
  readonly policies: PolicyLibrary;
  readonly registry: Registry;
  readonly law: AskLaw;
}

/** What security rules are about: asked whether one may or must, "det står ikke i politikken" is an answer. */
const ofSecurity = folded(
  `\\b(?:${anyOf(
    `skærm\\w*, computer\\w*, pc\\w*, bærbar\\w*, telefon\\w*, mobil\\w*, ipad\\w*, tablet\\w*, usb\\w*, \\w*kode\\w*, adgang\\w*, \\w*login\\w*,
     \\w*mail\\w*, data\\w*, \\w+data, oplysninger\\w*, \\w+oplysning\\w*, cpr\\w*, journal\\w*, dokument\\w*, filer\\w*, papir\\w*, udskrift\\w*, makuler\\w*,
     netværk\\w*, wifi, vpn, server\\w*, sky\\w*, cloud, app\\w*, program\\w*, software, krypt\\w*, backup\\w*, log, logge\\w*, sikkerhed\\w*, \\w+sikkerhed\\w*,
     brud\\w*, hændelse\\w*, persondata\\w*, gdpr, databehandler\\w*, chatgpt, hjemmearbejd\\w*, screen, laptop, password\\w*, phone, files, access`,
  )})\\b`,
);

/** "Hvad gør jeg, når ...": whoever asks for help in a situation may stand in it. */
const inNeed = folded(
  `^(?:og |hej |hey )*${anyOf('hvad gør, hvad skal jeg gøre, hvordan gør, hjælp, what do i do, what should i do, help')}\\b`,
);
const oneself = /(?<!\p{L})(jeg|mig|min|mit|mine|i|me|my)(?!\p{L})/iu;
const owning = /(?<!\p{L})(ejer|ejes|ejeren|ejerskab|systemejer\p{L}*|owns?|owner)(?!\p{L})/iu;
/** Systems in general, and none by its name. */
const anySystem =
  /(?<!\p{L})(et|ethvert|hvert|alle|a|an|any|every|all)( \p{L}+)? (it-?)?(system|systemer|systems)(?!\p{L})/iu;
const addressed = /(?<!\p{L})(du|dig|din|dit|dine|you|your)(?!\p{L})/iu;
const sureOfAnother = 0.8;

const namesSystem = ({ registry }: Sources, { municipality, text, understanding: { system } }: TextTurn): boolean =>
  system === null
    ? registry.findSystem(municipality, text).kind === 'found'
    : registry.findSystem(municipality, system).kind !== 'unknown';

/** The register of systems was meant, but no system that it has: what the policy says of systems may be meant. */
const noSystem = (sources: Sources, turn: TextTurn, home: MunicipalityPolicy): boolean => {
  if (namesSystem(sources, turn)) return false;
  if (anySystem.test(turn.text)) return true;
  return owning.test(turn.text) ? home.surelyAnswers(turn.text) : !home.answer(turn.text).abstained;
};

/** Goes on with the question that was answered last, and with nothing else. */
export const goesOn = (sources: Sources, turn: TextTurn): boolean => {
  const { text, topic, understanding } = turn;
  if (topic === undefined || !isFollowUp(text) || tellsOfEvent(text) || addressed.test(text)) return false;
  if (understanding.intent === 'system_owner' && namesSystem(sources, turn)) return false;
  if (understanding.intent === 'smalltalk' && !asks(text)) return false;
  const own = ['training_status', 'incident_status'].includes(understanding.intent);
  return !(own && understanding.confidence >= sureOfAnother);
};

const rulesAsked = (turn: TextTurn, home: MunicipalityPolicy): boolean => {
  const { text, understanding } = turn;
  const { intent } = understanding;
  const sure = asks(text) && home.surelyAnswers(text);
  switch (intent) {
    case 'report_incident':
      return beginsAsQuestion(text) && !tellsOfEvent(text) && !inNeed.test(fold(text));
    case 'training_status':
      return asksForRule(text) && !oneself.test(text) && sure;
    case 'smalltalk':
      // "Hvordan går det?" resembles many questions.
      return (sure && understanding.confidence < sureOfAnother) || (asksForRule(text) && ofSecurity.test(fold(text)));
    case 'out_of_scope':
      return sure || (asksForRule(text) && ofSecurity.test(fold(text)));
    case 'help':
      return sure && !addressed.test(text);
    default:
      return false;
  }
};

/** Whether the policy, or the law beside it, is asked before the intent that was understood. */
export const isForThePolicy = (sources: Sources, turn: TextTurn): boolean => {
  const { text, municipality, understanding } = turn;
  if (understanding.intent === 'ask_policy') return false;
  if (asksForGaps(text) || goesOn(sources, turn)) return true;
  const home = sources.policies.of(municipality);
  if (!home || understanding.unfamiliar) return false;
  if (understanding.intent === 'system_owner') return noSystem(sources, turn, home);
  if (understanding.intent !== 'report_incident' && sources.law(text).length > 0) return true;
  return rulesAsked(turn, home);
};
