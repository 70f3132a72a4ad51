// What a message is taken to mean: intent, category, system and slots, with no language model.
import {
  type IncidentCategory,
  type IntentName,
  intentNames,
  type Slots,
  type Understand,
} from '../core/understanding.ts';
import { labels } from './classifier/labels.ts';
import { score, softmax } from './classifier/model.ts';
import { findCount } from './count.ts';
import { containsCpr } from './cpr.ts';
import { findDevice } from './device.ts';
import { findEncrypted, findPersonalData } from './facts.ts';
import type { LanguageResources } from './load.ts';
import { findPlace } from './place.ts';
import { findRegistered, findTyped } from './systems.ts';
import type { Mention } from './text/concepts.ts';
import { detectLanguage } from './text/detect-language.ts';
import { fold } from './text/fold.ts';
import { type Token, tokenise } from './text/tokens.ts';
import { findWhen } from './when.ts';

/** Facts are looked for in this much of a text; only CPR numbers are looked for in all of it. */
const longest = 4_000;

/** A text this unlikely to be a report has no category. */
const leastReport = 0.02;

interface Choice {
  readonly intent: IntentName;
  readonly confidence: number;
  readonly category: IncidentCategory | null;
}

const choose = (probabilities: readonly number[]): Choice => {
  const sum = (intent: IntentName): number =>
    labels.reduce((total, label, i) => (label.intent === intent ? total + (probabilities[i] ?? 0) : total), 0);
  const best = intentNames
    .map((intent) => ({ intent, confidence: sum(intent) }))
    .reduce((a, b) => (b.confidence > a.confidence ? b : a));
  const [category] = labels
    .map((label, i) => ({ category: label.category, p: probabilities[i] ?? 0 }))
    .filter((one) => one.category !== null)
    .sort((a, b) => b.p - a.p);
  return { ...best, category: sum('report_incident') >= leastReport ? (category?.category ?? null) : null };
};

const readSlots = (
  whole: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  now: Parameters<Understand>[1]['now'],
): Slots => {
  const text = whole.slice(0, longest);
  const line = fold(text);
  const cpr = containsCpr(whole);
  return {
    personalData: findPersonalData(line, cpr),
    device: findDevice(line),
    when: findWhen(text, now),
    encrypted: findEncrypted(line),
    affectedCount: findCount(line),
    containsCpr: cpr,
    place: findPlace(text, tokens, mentions),
  };
};

export const createUnderstand =
  ({ featurise, findConcepts, model }: LanguageResources): Understand =>
  (whole, { now, systems }) => {
    const text = whole.slice(0, longest);
    const tokens = tokenise(text);
    const choice = choose(softmax(score(model, featurise(text)), model.temperature));
    const registered = findRegistered(tokens, systems);
    return {
      ...choice,
      language: detectLanguage(tokens),
      system: registered ?? (choice.intent === 'system_owner' ? findTyped(text, tokens) : null),
      slots: readSlots(whole, tokens, findConcepts(tokens), now),
    };
  };
