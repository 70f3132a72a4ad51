// A report that is being filled in: shown, learned from what is typed, asked on, sent or dropped.
import type { Reply } from '../../core/reply.ts';
import type { Outcome, TextTurn, Turn } from '../../core/turn.ts';
import type { Answers } from '../../incidents/severity.ts';
import type { IncidentType } from '../../incidents/types.ts';
import { maskCpr } from '../../language/cpr.ts';
import { parseYesNo } from '../../language/yes-no.ts';
import { askReply } from './ask.ts';
import { isCancel, isQuestion, isSend, isUnknown } from './commands.ts';
import { formCard } from './form.ts';
import type { ReportParts } from './parts.ts';
import { learn, missing } from './prefill.ts';
import { readForm } from './read-form.ts';
import { register } from './register.ts';
import { cardKey, keep, type OpenReport } from './state.ts';
import { texts } from './texts.ts';
import { typedAnswer } from './typed-answer.ts';

export const typeOf = (parts: ReportParts, report: OpenReport): IncidentType =>
  parts.types.get(report.type) ?? parts.types.usual('other');

export const formReply = (
  type: IncidentType,
  report: OpenReport,
  turn: Turn,
  problems: readonly string[] = [],
): Reply => ({
  kind: 'card',
  card: formCard(type, report, turn.language, problems),
  key: cardKey(report.report),
});

const text = (text: string): Reply => ({ kind: 'text', text });

/** Goes on to what is still missing; when nothing is, shows the whole once more before it is sent. */
const goOn = (type: IncidentType, { asked: _, ...report }: OpenReport, turn: Turn): Outcome => {
  const next = missing(type, report.answers);
  if (!next) {
    return { replies: [text(texts.ready[turn.language]), formReply(type, report, turn)], next: keep(report) };
  }
  const asking = { ...report, asked: next.id };
  return { replies: [formReply(type, report, turn), askReply(next, asking, turn.language)], next: keep(asking) };
};

export const cancel = (report: OpenReport, turn: Turn): Outcome => ({
  replies: [
    {
      kind: 'card',
      key: cardKey(report.report),
      card: {
        title: texts.cancelledTitle[turn.language],
        fallback: texts.cancelled[turn.language],
        parts: [{ kind: 'text', text: texts.cancelled[turn.language] }],
      },
    },
  ],
  next: 'done',
});

export const answer = (
  parts: ReportParts,
  turn: Turn,
  report: OpenReport,
  question: string,
  value: string,
): Outcome => {
  const type = typeOf(parts, report);
  const asked = type.questions.find(({ id }) => id === question);
  const offered = asked?.kind === 'choice' && asked.options.some((option) => option.value === value);
  if (!offered) return { replies: [text(texts.stale[turn.language])] };
  return goOn(type, { ...report, answers: { ...report.answers, [question]: value } }, turn);
};

export const sendForm = (parts: ReportParts, turn: Turn, report: OpenReport, values: Answers): Outcome => {
  const type = typeOf(parts, report);
  const { answers, problems } = readForm(type, report.answers, values, turn.now);
  const filled = { ...report, answers };
  if (problems.length === 0) return register(parts, turn, filled, type);
  const said = problems.map((problem) => problem[turn.language]);
  return { replies: [formReply(type, filled, turn, said)], next: keep(filled) };
};

/** Questions that may be put in the middle of a report, and are answered before it goes on. */
const asides = new Set(['ask_policy', 'system_owner', 'training_status', 'incident_status', 'help']);
const sureAside = 0.6;

/** An answer to no question that was put: it tells nothing of what happened. */
const isBareAnswer = (words: string): boolean =>
  isUnknown(words) || (parseYesNo(words) !== null && words.trim().split(/\s+/u).length <= 2);

const notUnderstood = (outcome: Outcome, turn: Turn): Outcome => ({
  ...outcome,
  replies: [text(texts.notUnderstood[turn.language]), ...outcome.replies],
});

export const typedOn = (parts: ReportParts, turn: TextTurn, report: OpenReport): Outcome | 'pass' => {
  const type = typeOf(parts, report);
  if (isCancel(turn.text)) return cancel(report, turn);
  if (isSend(turn.text))
    return missing(type, report.answers) ? goOn(type, report, turn) : register(parts, turn, report, type);

  const asked = type.questions.find(({ id }) => id === report.asked);
  const direct = asked && typedAnswer(asked, turn.text, turn.now);
  if (asked && direct !== undefined && asked.kind !== 'longText' && asked.kind !== 'text') {
    return goOn(type, { ...report, answers: { ...report.answers, [asked.id]: direct } }, turn);
  }
  const { intent, confidence } = turn.understanding;
  if (asides.has(intent) && confidence >= sureAside && isQuestion(turn.text)) return 'pass';
  if (isBareAnswer(turn.text)) return asked ? notUnderstood(goOn(type, report, turn), turn) : goOn(type, report, turn);

  const whole = `${report.text}\n${turn.text}`;
  const learned = learn(type, report.answers, turn.understanding, maskCpr(whole));
  const answers = asked && direct !== undefined ? { ...learned, [asked.id]: direct } : learned;
  const nothingNew = JSON.stringify(answers) === JSON.stringify(report.answers);
  const outcome = goOn(type, { ...report, text: whole, answers }, turn);
  return asked && nothingNew ? notUnderstood(outcome, turn) : outcome;
};
