// Whom to tell when something goes wrong, as the municipality has set it up: said beside what the policy says of it.
import type { CardPart } from '../../core/card.ts';
import type { Turn } from '../../core/turn.ts';
import type { RoutingRule } from '../../directory/profile.ts';
import type { Registry } from '../../directory/registry.ts';
import { texts as caseTexts } from '../../incidents/texts.ts';
import { anyOf, fold, folded } from '../../language/text/fold.ts';
import type { Citation, PolicyDocument } from '../../policy/document.ts';
import { texts } from './texts.ts';

const told = anyOf('besked, vide, underrettes, orienteres, kontaktes, informeres');
const tells = anyOf(
  `ringe, ringer, kontakte, kontakter, sige, siger, fortælle, fortæller, melde, melder, meldes, anmelde, anmelder, indberette,
   indberetter, give besked, giver besked, henvende, henvender, skrive til, går til, gå til, underrette, orientere`,
);
const whom = folded(
  [
    `\\bhvem (?:skal|bør|kan) (?:\\w+ ){0,3}?${told}\\b`,
    `\\b(?:hvem|hvor) (?:(?:skal|kan|bør|må) )?(?:${anyOf('jeg, man, vi, du, en medarbejder')} )?(?:\\w+ ){0,4}?${tells}\\b`,
    `\\b(?:who|whom|where) (?:\\w+ ){1,3}?${anyOf('told, tell, call, contact, inform, notify, report, know, ring')}\\b`,
  ].join('|'),
);
const wrong = folded(
  `\\b${anyOf(
    `galt, mist\\w*, tab\\w*, stjål\\w*, brud\\w*, \\w+brud, hændelse\\w*, \\w+hændelse\\w*, hack\\w*, phish\\w*, virus, læk\\w*, fejl, uheld\\w*,
     opdage\\w*, mistanke\\w*, klikke\\w*, glem\\w*, sikkerhedstrus\\w*, svindel\\w*, noget er sket, der er sket, der sker noget, melde, melder, meldes, indberette\\w*,
     lose, lost, stolen, breach\\w*, incident\\w*, wrong, suspect\\w*, mistake\\w*, report`,
  )}\\b`,
);
/** Those have rules of their own. */
const elsewhere = folded('datatilsyn|borger|citizen|data subject|de registrerede');

/** "Hvem skal have besked, når noget går galt?" */
export const asksWhomToTell = (question: string): boolean => {
  const said = fold(question);
  return whom.test(said) && wrong.test(said) && !elsewhere.test(said);
};

const always = (registry: Registry, municipality: string): readonly RoutingRule[] =>
  (registry.municipality(municipality)?.profile.routing ?? []).filter(({ when }) => when === undefined);

/** The sentence by which somebody is always told, where the policy has one. */
export const rulePassage = (registry: Registry, municipality: string, policy: PolicyDocument): Citation | undefined => {
  for (const { rule } of always(registry, municipality)) {
    const passage = 'quote' in rule ? policy.passages.find(({ text }) => text.includes(rule.quote)) : undefined;
    if (passage)
      return {
        quote: passage.text,
        section: policy.sections[passage.section]?.path ?? '',
        sectionIndex: passage.section,
        leadIn: passage.leadIn,
        score: 1,
      };
  }
  return undefined;
};

const first = (registry: Registry, { municipality, person, language }: Turn): string | undefined => {
  const roles = registry.municipality(municipality)?.profile.roles;
  for (const { tell } of always(registry, municipality)) {
    const leader = person && registry.leaderOf(person);
    const found =
      tell === 'nearestLeader' || tell === 'systemOwner'
        ? [leader].filter((one) => one !== undefined)
        : person
          ? registry.nearestHolders(person, tell)
          : registry.holders(municipality, tell);
    const [one] = found.filter(({ id }) => id !== person?.id);
    const role = tell === 'nearestLeader' ? caseTexts.nearestLeader : roles?.[tell].name;
    if (one && role) return `${one.name}, ${role[language]}`;
  }
  return undefined;
};

/** Named as what it is: the municipality's own setting, and no sentence of its policy. */
export const localParts = (registry: Registry, turn: Turn): readonly CardPart[] => {
  const { language } = turn;
  const { itDuty, afterHours } = registry.municipality(turn.municipality)?.profile.phones ?? {};
  const receiver = first(registry, turn);
  const facts = [
    { label: texts.firstReceiver[language], value: receiver },
    { label: caseTexts.itDuty[language], value: itDuty },
    { label: texts.afterHours[language], value: afterHours },
  ].flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value }]));
  if (facts.length === 0) return [];
  return [
    { kind: 'text', text: texts.localTitle[language], tone: 'strong' },
    { kind: 'facts', facts },
  ];
};
