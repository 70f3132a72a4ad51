// A report that has been sent: what the reporter writes afterwards is added to the case, and the handlers see it.
import { Temporal } from 'temporal-polyfill';
import type { Reply } from '../../core/reply.ts';
import { put } from '../../core/store.ts';
import type { Outcome, TextTurn, Turn } from '../../core/turn.ts';
import { incidents } from '../../incidents/record.ts';
import { texts as caseTexts } from '../../incidents/texts.ts';
import { maskCpr } from '../../language/cpr.ts';
import { isQuestion } from './commands.ts';
import type { ReportParts } from './parts.ts';
import { receiptCard } from './receipt.ts';
import { cardKey, keep, name, type SentReport } from './state.ts';
import { receipt, texts } from './texts.ts';

/** After this the conversation starts afresh, and the case is found by asking for it. */
const openForAdditions = { hours: 14 * 24 };

export const receiptAgain = (parts: ReportParts, turn: Turn, sent: SentReport): Outcome => {
  const incident = turn.store.get(incidents, sent.incident)?.value;
  if (!incident) return { replies: [{ kind: 'text', text: texts.stale[turn.language] }] };
  return {
    replies: [{ kind: 'card', card: receiptCard(incident, parts.registry, turn.language), key: cardKey(sent.report) }],
  };
};

export const add = (turn: Turn, { unsure: _, ...sent }: SentReport, words: string): Outcome => {
  const stored = turn.store.get(incidents, sent.incident);
  if (!stored) return { replies: [{ kind: 'text', text: texts.stale[turn.language] }] };
  const { value: incident, revision } = stored;
  const masked = maskCpr(words);
  const addition = { at: turn.now.toString(), text: masked, ...(masked === words ? {} : { original: words }) };
  const note: Reply = {
    kind: 'text',
    text: `${incident.number} · ${caseTexts.addition.da}: ${masked}`,
  };
  const { municipality } = incident;
  const handlers = incident.told.flatMap(({ people }) => people);
  return {
    replies: [{ kind: 'text', text: receipt.added(incident.number)[turn.language] }],
    next: keep(sent),
    changes: [put(incidents, sent.incident, { ...incident, additions: [...incident.additions, addition] }, revision)],
    deliveries: incident.restricted
      ? [...new Set(handlers)].map((person) => ({
          id: `addition:${turn.message.thread.channel}|${turn.message.id}:${person}`,
          to: { kind: 'person', person },
          reply: note,
        }))
      : [
          {
            id: `addition:${turn.message.thread.channel}|${turn.message.id}`,
            to: { kind: 'coordinatorChannel', municipality },
            reply: note,
          },
        ],
  };
};

const newOrMore = (turn: TextTurn, sent: SentReport, number: string): Outcome => {
  const values = { report: sent.report };
  return {
    replies: [
      {
        kind: 'card',
        card: {
          title: texts.isItNew[turn.language],
          fallback: texts.isItNew[turn.language],
          parts: [
            {
              kind: 'buttons',
              buttons: [
                { label: receipt.belongs(number)[turn.language], action: `${name}.add`, values, style: 'primary' },
                { label: texts.isNew[turn.language], action: `${name}.new`, values },
              ],
            },
          ],
        },
        key: `belongs:${sent.report}`,
      },
    ],
    next: keep({ ...sent, unsure: turn.text }),
  };
};

export const afterwards = (turn: TextTurn, sent: SentReport): Outcome | 'pass' => {
  const incident = turn.store.get(incidents, sent.incident)?.value;
  if (!incident) return 'pass';
  const end = Temporal.Instant.from(incident.reportedAt).add(openForAdditions);
  if (Temporal.Instant.compare(turn.now, end) > 0) return 'pass';
  const { intent, category } = turn.understanding;
  if (intent === 'report_incident' && category !== 'other') return newOrMore(turn, sent, incident.number);
  // The receipt promises that what is written here is added: only what asks for something else is not.
  return isQuestion(turn.text) ? 'pass' : add(turn, sent, turn.text);
};
