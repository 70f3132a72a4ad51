// What the bot is not for, and what it does not understand: said plainly, with what it is for.
import type { IntentHandler } from '../../core/turn.ts';
import type { Understanding } from '../../core/understanding.ts';
import { saysWhatHappened } from '../../language/asking.ts';
import { texts } from './texts.ts';

/** Told what to be or to give away instead of asked. */
const order =
  /^\s*(?:(?:system|admin|developer|udvikler)\s*:|ignor(?:e|er|ér)(?!\p{L})|glem (?:alt (?:hvad |det )?du|alle|dine)|forget (?:all|your)|lad som om|forestil dig|pretend|act as|you are now|du er nu)|(?:your|din|dine) (?:database|(?:system )?prompt|instru\p{L}*)/iu;

/** An order may speak of hacking and deleting; only what is a report beyond doubt is no order. */
const sureReport = 0.98;
const isSureReport = ({ intent, confidence }: Understanding): boolean =>
  intent === 'report_incident' && confidence >= sureReport;

export const outOfScope: IntentHandler = {
  name: 'out-of-scope',
  about: texts.about,
  forStrangers: true,
  // Where no word is known, every intent would be a guess. What has happened is heard, however it is told.
  prefers: ({ text, understanding }) =>
    understanding.unfamiliar === true || (order.test(text) && !saysWhatHappened(text) && !isSureReport(understanding)),
  start: async ({ language, understanding }) => {
    const text = understanding.unfamiliar ? texts.notUnderstood : texts.notMine;
    return { replies: [{ kind: 'text', text: text[language] }] };
  },
};
