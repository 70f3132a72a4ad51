// The conversation about an incident: first aid at once, a short form, a receipt, and room for what comes to mind later.
import type { ActionTurn, ConversationState, IntentHandler, Outcome, Turn } from '../../core/turn.ts';
import type { Understanding } from '../../core/understanding.ts';
import { maskCpr } from '../../language/cpr.ts';
import { newOrSame } from './commands.ts';
import { firstAidCard } from './first-aid.ts';
import { answer, cancel, formReply, sendForm, typedOn } from './open-report.ts';
import type { ReportParts } from './parts.ts';
import { learn } from './prefill.ts';
import { add, afterwards, receiptAgain } from './sent-report.ts';
import { keep, name, type OpenReport, type SentReport, stateSchema } from './state.ts';
import { texts } from './texts.ts';

const stateOf = (state: ConversationState | undefined): OpenReport | SentReport | undefined =>
  state && stateSchema.safeParse(state.data).data;

const open = (parts: ReportParts, turn: Turn, text: string, understanding: Understanding): Outcome => {
  const { language, message, municipality } = turn;
  const type = parts.types.usual(understanding.category ?? 'other');
  const profile = parts.registry.municipality(municipality)?.profile;
  const firstAid = firstAidCard(type, profile, language);
  if (!message.direct) {
    const elsewhere = { kind: 'text' as const, text: texts.elsewhere[language] };
    return { replies: [{ kind: 'card', card: { ...firstAid, parts: [...firstAid.parts, elsewhere] } }] };
  }
  const report: OpenReport = {
    phase: 'open',
    report: message.id,
    type: type.id,
    text,
    answers: learn(type, {}, understanding, maskCpr(text)),
  };
  return { replies: [{ kind: 'card', card: firstAid }, formReply(type, report, turn)], next: keep(report) };
};

const stale = (turn: Turn): Outcome => ({ replies: [{ kind: 'text', text: texts.stale[turn.language] }] });

/** @param understand reads a text again that was kept on a button: is it a new incident after all? */
export const reportIncident = (
  parts: ReportParts & { readonly understand: (text: string, municipality: string) => Understanding },
): IntentHandler => {
  const actOpen = (turn: ActionTurn, report: OpenReport): Outcome => {
    const { question = '', value = '' } = turn.values;
    if (turn.verb === 'send') return sendForm(parts, turn, report, turn.values);
    if (turn.verb === 'cancel') return cancel(report, turn);
    if (turn.verb === 'answer') return answer(parts, turn, report, question, value);
    return stale(turn);
  };
  /** What the person was asked about is new or belongs to the case, whether they pressed or wrote so. */
  const decided = (turn: Turn, sent: SentReport, choice: 'new' | 'same' | undefined): Outcome | undefined => {
    const text = sent.unsure;
    if (!text || !choice) return undefined;
    if (choice === 'same') return add(turn, sent, text);
    return open(parts, turn, text, parts.understand(text, turn.municipality));
  };
  const actSent = (turn: ActionTurn, sent: SentReport): Outcome => {
    if (turn.verb === 'send') return receiptAgain(parts, turn, sent);
    const choice = turn.verb === 'add' ? 'same' : turn.verb === 'new' ? 'new' : undefined;
    return decided(turn, sent, choice) ?? stale(turn);
  };
  return {
    name,
    about: texts.about,
    forStrangers: true,
    start: async (turn) => open(parts, turn, turn.text, turn.understanding),
    resume: async (turn, state) => {
      const report = stateOf(state);
      if (!report) return 'pass';
      if (report.phase === 'open') return typedOn(parts, turn, report);
      return decided(turn, report, newOrSame(turn.text)) ?? afterwards(turn, report);
    },
    reminder: (state, language) => {
      const open = stateOf(state)?.phase === 'open';
      return open ? { kind: 'text', text: texts.reminder[language] } : undefined;
    },
    act: async (turn, state) => {
      const report = stateOf(state);
      if (!report || report.report !== turn.values['report']) return stale(turn);
      return report.phase === 'open' ? actOpen(turn, report) : actSent(turn, report);
    },
  };
};
