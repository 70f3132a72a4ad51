// The buttons of a case: the next step first, a few that are always at hand, and the rest behind "Flere".
import type { Button, CardPart } from '../core/card.ts';
import type { Person } from '../core/person.ts';
import { shortened } from '../core/shortened.ts';
import type { Language } from '../core/text.ts';
import { type CaseAction, judges } from './actions/action.ts';
import { caseActions, mayDo, possibleActions } from './actions/all.ts';
import { mustBeEvaluated } from './actions/close.ts';
import { caseIntent } from './case-intent.ts';
import { type CaseView, mayHandle, mayRead } from './case-view.ts';
import { draftNames } from './drafts/all.ts';
import { doneButton, openMeasuresOf } from './measure-card.ts';
import { proposedSeverity } from './proposed-severity.ts';
import { incidentId } from './record.ts';
import { texts } from './texts.ts';

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

type Values = Readonly<Record<string, string>>;

const button = (values: Values, action: CaseAction, language: Language, primary: boolean): Button => ({
  label: action.label[language],
  action: `${caseIntent}.${action.verb}`,
  values,
  ...(primary ? { style: 'primary' } : {}),
});

const sorted = (view: CaseView, reader: Person | undefined) => {
  const first = nextStep(view);
  const decide = proposedSeverity(view) ? ['severity'] : [];
  const order = [first, ...decide, ...atHand, ...caseActions.map(({ verb }) => verb)];
  const all = possibleActions(view, reader);
  return { first, all: all.toSorted((a, b) => order.indexOf(a.verb) - order.indexOf(b.verb)) };
};

/** Drafts are of use where it was found to be a breach, to those who answer for what is sent. */
export const mayDraft = (view: CaseView, reader?: Person): boolean =>
  view.standing.assessment?.breach === true &&
  (reader === undefined ||
    (mayHandle(view, reader) && judges(view.profile).some((role) => reader.roles.includes(role))));

const draftButtons = (view: CaseView, values: Values, language: Language, reader?: Person): readonly Button[] => {
  if (!mayDraft(view, reader)) return [];
  return draftNames.map((verb) => ({
    label: texts[verb][language],
    action: `${caseIntent}.${verb}`,
    values,
  }));
};

/** Whoever does not work on the case may yet have something to do in it. */
const ownButtons = (view: CaseView, reader: Person, language: Language): readonly Button[] => {
  const open = openMeasuresOf(view, reader);
  const done = texts.reportDone[language];
  return open.map((measure) =>
    doneButton(view, measure, open.length === 1 ? done : `${done}: ${shortened(measure.text, 40)}`),
  );
};

export const caseButtons = (view: CaseView, language: Language, reader?: Person): readonly CardPart[] => {
  const own = reader && !mayHandle(view, reader) ? ownButtons(view, reader, language) : [];
  if (reader && !mayRead(view, reader)) return own.length > 0 ? [{ kind: 'buttons', buttons: own }] : [];
  const { first, all } = sorted(view, reader);
  const shown = all.slice(0, mostShown);
  const values = buttonValues(view);
  const more = all.length > shown.length || mayDraft(view, reader);
  const buttons = [
    ...own,
    ...shown.map((action) => button(values, action, language, action.verb === first)),
    ...(more ? [{ label: texts.more[language], action: `${caseIntent}.more`, values }] : []),
    ...(view.incident.files.length > 0
      ? [{ label: texts.showFiles[language], action: `${caseIntent}.files`, values }]
      : []),
    { label: texts.showCourse[language], action: `${caseIntent}.course`, values },
  ];
  return [{ kind: 'buttons', buttons }];
};

/** Closing is offered while the case is open: pressed too early, it says what is missing. */
const isOffered = (view: CaseView, action: CaseAction): boolean =>
  action.refusal(view) === undefined || (action.verb === 'close' && !view.standing.closed);

/** Everything that the person can do as the case stands. */
export const allButtons = (view: CaseView, language: Language, reader: Person): CardPart => {
  const values = buttonValues(view);
  const offered = caseActions.filter((action) => isOffered(view, action) && mayDo(view, action, reader));
  return {
    kind: 'buttons',
    buttons: [
      ...offered.map((action) => button(values, action, language, false)),
      ...draftButtons(view, values, language, reader),
    ],
  };
};
