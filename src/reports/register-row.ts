// One line of the register of incidents: what GDPR Art. 33(5) asks for of a breach, and what the yearly evaluation counts.
import type { IncidentCategory } from '../core/understanding.ts';
import { answeredFacts, notKnown } from '../incidents/answers.ts';
import { type CaseView, ownerOf } from '../incidents/case-view.ts';
import type { Notice, Risk } from '../incidents/event.ts';
import type { Severity } from '../incidents/severity.ts';
import { systemOf } from '../incidents/system-of.ts';
import { withoutNumber } from '../incidents/without-number.ts';
import { centreOf } from './centre.ts';
import { withoutKnownNames } from './free-text.ts';
import { type Notified, notificationOf } from './notification.ts';
import { fileKinds, withoutFiles } from './row-files.ts';

/** Times are ISO instants in UTC. Absent: not known, or not yet. No reporter is named, by number neither, and no CPR number stands in it. */
export interface RegisterRow {
  readonly number: string;
  readonly status: 'open' | 'closed';
  readonly severity: Severity;
  readonly category: IncidentCategory;
  /** In Danish. */
  readonly type: string;
  readonly restricted: boolean;
  readonly system?: string;
  /** Left out of restricted cases like the unit: where few work they tell who said it. */
  readonly centre?: string;
  readonly unit?: string;
  readonly discoveredAt: string;
  readonly reportedAt: string;
  readonly takenAt?: string;
  readonly closedAt?: string;
  /** Who handles it, or did at the end. */
  readonly handledBy?: string;
  readonly facts: readonly string[];
  /** How many of each kind, such as `2 png`: names of files may be names of people. */
  readonly files: readonly string[];
  readonly effects: readonly string[];
  readonly remedialAction: readonly string[];
  readonly assessment?: {
    readonly breach: boolean;
    readonly risk?: Risk;
    readonly notify: boolean;
    /** Also why nothing is notified, where that was decided. */
    readonly reason: string;
  };
  readonly supervisoryAuthority: {
    readonly deadline: string;
    readonly notified: Notified;
    readonly sentAt?: string;
    readonly reference?: string;
    readonly lateReason?: string;
  };
  readonly nis2: readonly { readonly notice: Notice; readonly sentAt: string; readonly reference: string }[];
  readonly dataSubjects?: { readonly told: boolean; readonly reason: string };
}

const effectQuestions = new Set(['personalData', 'dataKinds', 'affectedCount', 'danger', 'ongoing']);
/** What stands in a column of its own. */
const elsewhere = new Set(['what', 'when', 'system', 'concerns', 'leaderInvolved']);

/** Chosen, counted and written answers as `Antal personer: 14`, without those that nobody could give. */
const answersTo = (view: CaseView, wanted: (question: string) => boolean): readonly string[] => {
  const { type, incident } = view;
  const questions = type.questions.filter(({ id }) => wanted(id) && incident.answers[id] !== notKnown);
  return answeredFacts({ ...type, questions }, incident.answers, 'da').map(({ label, value }) => `${label}: ${value}`);
};

const placeOf = ({ registry, incident }: CaseView): Pick<RegisterRow, 'centre' | 'unit'> => {
  if (incident.restricted || incident.reporter.person === undefined) return {};
  const person = registry.person(incident.reporter.person);
  return person ? { centre: centreOf(registry, person), unit: person.unit } : {};
};

const remedies = ({ standing }: CaseView, clean: (text: string) => string): readonly string[] => {
  const { measures, evaluation, closed } = standing;
  return [
    ...measures.map(({ text, due, done }) => `Tiltag (${done ? 'udført' : `senest ${due}`}): ${clean(text)}`),
    ...(evaluation ? [`Årsag: ${clean(evaluation.cause)}`, `Fremover: ${clean(evaluation.lesson)}`] : []),
    ...(closed && closed.conclusion !== '' ? [`Konklusion: ${clean(closed.conclusion)}`] : []),
  ];
};

const assessmentOf = ({ standing }: CaseView, clean: (text: string) => string): Pick<RegisterRow, 'assessment'> => {
  const { assessment } = standing;
  if (!assessment) return {};
  const { breach, risk, notify, reason } = assessment;
  return { assessment: { breach, ...(risk ? { risk } : {}), notify, reason: clean(reason) } };
};

const authority = (view: CaseView, clean: (text: string) => string): RegisterRow['supervisoryAuthority'] => {
  const { notified, until } = notificationOf(view);
  const sent = view.standing.notices.supervisoryAuthority;
  return {
    deadline: until.toString(),
    notified,
    ...(sent ? { sentAt: sent.sentAt, reference: sent.reference } : {}),
    ...(sent?.lateReason ? { lateReason: clean(sent.lateReason) } : {}),
  };
};

export const registerRow = (whole: CaseView): RegisterRow => {
  const view = withoutNumber(whole);
  const { incident, standing, type, registry } = view;
  const clean = withoutKnownNames(registry, incident);
  const system = systemOf(registry, incident);
  const { owner } = standing;
  const handler = ownerOf(view)?.name ?? (owner === undefined ? undefined : registry.person(owner)?.name);
  return {
    number: incident.number,
    status: incident.status,
    severity: incident.severity,
    category: type.category,
    type: type.name.da,
    restricted: incident.restricted,
    ...(system === undefined ? {} : { system: clean(system) }),
    ...placeOf(view),
    discoveredAt: incident.discoveredAt,
    reportedAt: incident.reportedAt,
    ...(standing.takenAt === undefined ? {} : { takenAt: standing.takenAt }),
    ...(standing.closed ? { closedAt: standing.closed.at } : {}),
    ...(handler === undefined ? {} : { handledBy: handler }),
    facts: [
      incident.description,
      ...incident.additions.map(({ text }) => withoutFiles(text)).filter((text) => text !== ''),
      ...answersTo(view, (id) => !effectQuestions.has(id) && !elsewhere.has(id)),
    ].map(clean),
    files: fileKinds(incident.files),
    effects: answersTo(view, (id) => effectQuestions.has(id)).map(clean),
    remedialAction: remedies(view, clean),
    ...assessmentOf(view, clean),
    supervisoryAuthority: authority(view, clean),
    nis2: Object.values(standing.notices)
      .filter(({ notice }) => notice !== 'supervisoryAuthority')
      .map(({ notice, sentAt, reference }) => ({ notice, sentAt, reference })),
    ...(standing.citizens
      ? { dataSubjects: { told: standing.citizens.told, reason: clean(standing.citizens.reason) } }
      : {}),
  };
};
