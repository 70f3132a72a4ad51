// The case in short lines: status, who has it, what the law's clocks say, what is missing.
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../core/clock.ts';
import type { Person } from '../core/person.ts';
import { sayFiles } from '../core/say-files.ts';
import { sayTime } from '../core/say-time.ts';
import type { Language } from '../core/text.ts';
import { mustBeEvaluated } from './actions/close.ts';
import { riskNames } from './actions/texts.ts';
import { type CaseView, ownerOf } from './case-view.ts';
import { timeLeft } from './clocks.ts';
import { course } from './course-texts.ts';
import { mustNotify, nis2Start, runningDeadlines } from './deadlines.ts';
import { sayDowntime } from './outage.ts';
import { hidesReporter } from './party.ts';
import { proposedSeverity } from './proposed-severity.ts';
import type { Incident } from './record.ts';
import { noticeNames, overdueText, proposedText, severityNames, texts, timeLeftText } from './texts.ts';

interface Fact {
  readonly label: string;
  readonly value: string;
}

/** `mandag 23. november 2026 kl. 10.02 (3 timer og 4 minutter tilbage)` */
export const sayDeadline = (until: Instant, now: Instant, language: Language): string => {
  const left = timeLeft(until, now);
  const clock = left ? timeLeftText(left.hours, left.minutes) : overdueText;
  return `${sayTime(until, language)} (${clock[language]})`;
};

const runningFacts = ({ incident, type, profile, now }: CaseView, language: Language): readonly Fact[] =>
  runningDeadlines(incident, type, profile.casework).map(({ notice, until }) => ({
    label: notice === 'supervisoryAuthority' ? texts.deadline[language] : noticeNames[notice][language],
    value: sayDeadline(until, now, language),
  }));

const sentFacts = ({ standing }: CaseView, language: Language): readonly Fact[] =>
  Object.values(standing.notices).map(({ notice, sentAt, reference }) => ({
    label: noticeNames[notice][language],
    value: `${sayTime(Temporal.Instant.from(sentAt), language)} (${reference})`,
  }));

/** Why no clock runs towards the supervisory authority, where nothing was sent to it. */
const stoppedFacts = ({ incident, standing }: CaseView, language: Language): readonly Fact[] => {
  if (standing.notices.supervisoryAuthority || incident.status === 'closed') return [];
  const why = standing.assessment ? texts.notNeeded : texts.noDeadline;
  return mustNotify(incident, standing) ? [] : [{ label: texts.deadline[language], value: why[language] }];
};

/** Which clock counts from when, once they no longer count from the same moment. */
const startFacts = ({ incident, type, profile }: CaseView, language: Language): readonly Fact[] => {
  const discovered = Temporal.Instant.from(incident.discoveredAt);
  const nis2 = nis2Start(incident);
  const runs = runningDeadlines(incident, type, profile.casework).some(({ start }) => start.equals(nis2));
  if (!runs || nis2.equals(discovered)) return [];
  return [
    { label: texts.discovered[language], value: sayTime(discovered, language) },
    { label: texts.nis2Since[language], value: sayTime(nis2, language) },
  ];
};

const clockFacts = (view: CaseView, language: Language): readonly Fact[] => [
  ...runningFacts(view, language),
  ...startFacts(view, language),
  ...stoppedFacts(view, language),
  ...sentFacts(view, language),
];

/** The first of the clocks on one line. */
export const sayClock = (view: CaseView, language: Language): string => {
  const [first] = clockFacts(view, language);
  return first ? `${first.label}: ${first.value}` : texts.closed[language];
};

const assessmentFacts = ({ standing: { assessment } }: CaseView, language: Language): readonly Fact[] => {
  if (!assessment) return [];
  const { breach, risk, reason } = assessment;
  const judged = [
    course.isBreach(breach)[language],
    ...(risk ? [riskNames[risk][language].toLocaleLowerCase('da')] : []),
  ].join(', ');
  return [{ label: texts.assessment[language], value: `${judged}. ${reason}` }];
};

const missingFacts = (view: CaseView, language: Language): readonly Fact[] => {
  const { standing, incident } = view;
  if (incident.status === 'closed') return [];
  const missing = [
    ...(standing.unsettled.assessment ? [texts.assessAgain] : []),
    ...(standing.assessment?.risk === 'high' && !standing.citizens ? [texts.citizensMissing] : []),
    ...(standing.assessment && mustBeEvaluated(view) && !standing.evaluation ? [texts.evaluationMissing] : []),
  ];
  return missing.map((text) => ({ label: texts.missing[language], value: text[language] }));
};

const statusFacts = ({ standing: { closed } }: CaseView, language: Language): readonly Fact[] =>
  closed
    ? [
        {
          label: texts.status[language],
          value: `${texts.closed[language]} ${sayTime(Temporal.Instant.from(closed.at), language)}. ${closed.conclusion}`,
        },
      ]
    : [];

/** What came with the case, for its card and its receipt. */
export const fileFacts = ({ files }: Pick<Incident, 'files'>, language: Language): readonly Fact[] =>
  files.length === 0 ? [] : [{ label: texts.files[language], value: sayFiles(files, language) }];

const sayReporter = (view: CaseView, language: Language, reader: Person | undefined): string =>
  hidesReporter(view, reader) ? texts.nameHidden[language] : view.incident.reporter.name;

export const caseFacts = (view: CaseView, language: Language, reader?: Person): readonly Fact[] => {
  const { incident } = view;
  const downtime = sayDowntime(view);
  const proposed = proposedSeverity(view);
  return [
    ...statusFacts(view, language),
    { label: texts.severity[language], value: severityNames[incident.severity][language] },
    ...(proposed ? [{ label: texts.proposed[language], value: proposedText(severityNames[proposed])[language] }] : []),
    { label: texts.owner[language], value: ownerOf(view)?.name ?? texts.nobody[language] },
    ...(downtime ? [{ label: texts.downtime[language], value: downtime[language] }] : []),
    ...clockFacts(view, language),
    ...assessmentFacts(view, language),
    ...missingFacts(view, language),
    { label: texts.reporter[language], value: sayReporter(view, language, reader) },
    { label: texts.reported[language], value: sayTime(Temporal.Instant.from(incident.reportedAt), language) },
    ...fileFacts(incident, language),
  ];
};
