// What a message is taken to mean: intent, category, system and slots, with no language model.
import type { Instant } from '../core/clock.ts';
import type { Slots, Understand, Understanding } from '../core/understanding.ts';
import { choose } from './classifier/choose.ts';
import { score } from './classifier/model.ts';
import { findCount } from './count.ts';
import { containsCpr } from './cpr.ts';
import { findDevice } from './device.ts';
import { findDiscovered } from './discovered.ts';
import { findEncrypted } from './encrypted.ts';
import type { LanguageResources } from './load.ts';
import { findPersonalData } from './personal-data.ts';
import { findPlace } from './place.ts';
import { findRegistered } from './systems.ts';
import type { Mention } from './text/concepts.ts';
import { detectLanguage } from './text/detect-language.ts';
import { fold } from './text/fold.ts';
import { type Token, tokenise } from './text/tokens.ts';
import { findTypedSystem } from './typed-system.ts';
import { findWhen } from './when.ts';

/** Facts are looked for in this much of a text; only CPR numbers are looked for in all of it. */
const longest = 4_000;

/** A system is named early, or not at all. */
const mostWords = 150;

const readSlots = (whole: string, tokens: readonly Token[], mentions: readonly Mention[], now: Instant): Slots => {
  const text = whole.slice(0, longest);
  const line = fold(text);
  const cpr = containsCpr(whole);
  const count = findCount(line);
  return {
    personalData: findPersonalData(line, { count, cpr }),
    device: findDevice(line),
    when: findWhen(text, now),
    discovered: findDiscovered(text, now),
    encrypted: findEncrypted(line),
    affectedCount: count,
    containsCpr: cpr,
    place: findPlace(text, tokens, mentions),
  };
};

/** What a text means whenever it is read; only the facts in it hang on the moment, which is asked for with them. */
export type Reading = (now: () => Instant) => Understanding;

export const createReading =
  ({ featurise, findConcepts, model, words }: LanguageResources) =>
  (whole: string, systems: readonly string[]): Reading => {
    const text = whole.slice(0, longest);
    const tokens = tokenise(text);
    const choice = choose(score(model, featurise(text)), model.temperature);
    const registered = findRegistered(tokens.slice(0, mostWords), systems);
    const read = {
      ...choice,
      language: detectLanguage(tokens),
      unfamiliar:
        registered === null && !tokens.some(({ word }) => words.has(word)) && findConcepts(tokens).length === 0,
      system: registered ?? (choice.intent === 'system_owner' ? findTypedSystem(text, tokens) : null),
    };
    return (now) => {
      let slots: Slots | undefined;
      return {
        ...read,
        // Most messages are questions, and nobody asks for the facts of those: they are read where they are wanted.
        get slots() {
          slots ??= readSlots(whole, tokens, findConcepts(tokens), now());
          return slots;
        },
      };
    };
  };

export const createUnderstand = (resources: LanguageResources): Understand => {
  const read = createReading(resources);
  return (text, { now, systems }) => read(text, systems)(() => now);
};
