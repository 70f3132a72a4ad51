// The buttons of a case: the next step first, a few that are always at hand, and the rest behind "Flere".
import type { Button, CardPart } from '../core/card.ts';
import type { Person } from '../core/person.ts';
import type { Language } from '../core/text.ts';
import { type CaseAction, judges } from './actions/action.ts';
import { caseActions, possibleActions } from './actions/all.ts';
import { mustBeEvaluated } from './actions/close.ts';
import { type CaseView, mayHandle, mayRead } from './case-view.ts';
import { draftNames } from './drafts/all.ts';
import { incidentId } from './record.ts';
import { texts } from './texts.ts';

/** The intent that takes the buttons of a case. */
export const caseIntent = 'casework';

/** What every button of a case carries: which case, and how much of its course the card has seen. */
export const buttonValues = ({ incident, standing }: CaseView): Readonly<Record<string, string>> => ({
  case: incidentId(incident.municipality, incident.number),
  version: String(standing.version),
});

const possible = (view: CaseView): ReadonlySet<string> => new Set(possibleActions(view).map(({ verb }) => verb));

/** What brings the case on from where it stands. */
const nextStep = (view: CaseView): string => {
  const { standing } = view;
  if (standing.closed) return 'reopen';
  if (!standing.owner) return 'take';
  if (!standing.assessment) return 'assess';
  if (possible(view).has('notify')) return 'notify';
  if (standing.assessment.risk === 'high' && !standing.citizens) return 'citizens';
  if (standing.measures.some(({ done }) => !done)) return 'measureDone';
  return mustBeEvaluated(view) && !standing.evaluation ? 'evaluate' : 'close';
};

const atHand = ['assess', 'ask', 'measure'];
const mostShown = 4;

const button = (view: CaseView, action: CaseAction, language: Language, primary: boolean): Button => ({
  label: action.label[language],
  action: `${caseIntent}.${action.verb}`,
  values: buttonValues(view),
  ...(primary ? { style: 'primary' } : {}),
});

const sorted = (view: CaseView, reader: Person | undefined) => {
  const first = nextStep(view);
  const order = [first, ...atHand, ...caseActions.map(({ verb }) => verb)];
  const all = possibleActions(view, reader);
  return { first, all: all.toSorted((a, b) => order.indexOf(a.verb) - order.indexOf(b.verb)) };
};

/** Drafts are of use where it was found to be a breach, to those who answer for what is sent. */
export const mayDraft = ({ incident, profile, standing }: CaseView, reader?: Person): boolean =>
  standing.assessment?.breach === true &&
  (reader === undefined ||
    (mayHandle(incident, reader) && judges(profile).some((role) => reader.roles.includes(role))));

const draftButtons = (view: CaseView, language: Language, reader?: Person): readonly Button[] => {
  if (!mayDraft(view, reader)) return [];
  return draftNames.map((verb) => ({
    label: texts[verb][language],
    action: `${caseIntent}.${verb}`,
    values: buttonValues(view),
  }));
};

export const caseButtons = (view: CaseView, language: Language, reader?: Person): readonly CardPart[] => {
  if (reader && !mayRead(view.incident, reader)) return [];
  const { first, all } = sorted(view, reader);
  const shown = all.slice(0, mostShown);
  const more = all.length > shown.length || draftButtons(view, language, reader).length > 0;
  const values = buttonValues(view);
  const buttons = [
    ...shown.map((action) => button(view, action, language, action.verb === first)),
    ...(more ? [{ label: texts.more[language], action: `${caseIntent}.more`, values }] : []),
    ...(view.incident.files.length > 0
      ? [{ label: texts.showFiles[language], action: `${caseIntent}.files`, values }]
      : []),
    { label: texts.showCourse[language], action: `${caseIntent}.course`, values },
  ];
  return [{ kind: 'buttons', buttons }];
};

/** Everything that the person can do as the case stands. */
export const allButtons = (view: CaseView, language: Language, reader: Person): CardPart => ({
  kind: 'buttons',
  buttons: [
    ...possibleActions(view, reader).map((action) => button(view, action, language, false)),
    ...draftButtons(view, language, reader),
  ],
});
