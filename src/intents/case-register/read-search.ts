// Reads a search for cases out of what somebody wrote: status, severity, kind, system, place, time, clocks, and who has it.
import type { Temporal } from 'temporal-polyfill';
import { danishZone, type Instant } from '../../core/clock.ts';
import type { Registry } from '../../directory/registry.ts';
import { atLeast, type Severity, severities } from '../../incidents/severity.ts';
import type { IncidentTypes } from '../../incidents/types.ts';
import { type Rest, take, words, wordsIn } from './consume.ts';
import { takeSystem, takeTypes, takeUnit } from './named.ts';
import { type Period, takePeriod } from './period.ts';
import type { Query } from './query.ts';
import * as said from './vocabulary.ts';

export interface Context {
  readonly registry: Registry;
  readonly types: IncidentTypes;
  readonly municipality: string;
  readonly now: Instant;
  /** Of whoever asks. */
  readonly unit?: string | undefined;
}

/** What was asked for: `cases` by that word, else incidents, breaches, the register as a whole, deadlines, or a kind of incident alone. */
export type Head = 'cases' | 'incidents' | 'breaches' | 'register' | 'deadlines' | 'kind';

/** `command` begins with a verb such as "vis", `question` asks, `phrase` is neither. */
export type Form = 'command' | 'question' | 'phrase';

export interface SearchRead {
  readonly query: Query;
  readonly head: Head;
  /** Whether something is said that only a search would say: not just how serious, or what kind. */
  readonly narrowed: boolean;
  /** Whether it is said if they are open, closed or not taken. */
  readonly statusNamed: boolean;
}

/** What is found is taken out of the rest, one after the other. */
const reader = (whole: Rest) => {
  let rest = whole;
  return {
    has: (pattern: RegExp): boolean => {
      const taken = take(rest, pattern);
      rest = taken.rest;
      return taken.found;
    },
    by: <T extends { readonly rest: Rest }>(taking: (before: Rest) => T): T => {
      const taken = taking(rest);
      rest = taken.rest;
      return taken;
    },
    rest: () => rest,
  };
};

type Reader = ReturnType<typeof reader>;

const readSeverities = (text: Reader): readonly Severity[] => {
  const found = said.severityWords.filter(([, pattern]) => text.has(pattern)).flatMap(([levels]) => levels);
  text.has(said.severityNouns);
  const alone = text.has(said.only);
  const orMore = text.has(said.atLeastWords);
  const least = severities.find((level) => found.includes(level));
  const open = least !== undefined && !alone && (orMore || (least === 'high' && found.length === 1));
  return severities.filter((level) => found.includes(level) || (open && least && atLeast(level, least)));
};

const startOf = (day: Temporal.PlainDate): Instant => day.toZonedDateTime(danishZone).toInstant();

const hoursAhead = words(
  '(?:inden for |i løbet af |de |within |in )*(?:næste |kommende |the next )?(?<count>\\d{1,3}) (?:timer|hours)',
);

/** The moment before which the clocks that are asked for run out; `running` where none is named. */
const readDue = (text: Reader, period: Period | undefined, now: Instant): string => {
  const count = [...text.rest().matchAll(hoursAhead)][0]?.groups?.['count'];
  text.has(hoursAhead);
  const passed = text.has(said.passedWords);
  text.has(said.duePhrases);
  const end = count === undefined ? period?.before && startOf(period.before) : now.add({ hours: Number(count) });
  return (end ?? (passed ? now : undefined))?.toString() ?? 'running';
};

const dayFilter = ({ from, before }: Period): Query => ({
  ...(from ? { from: from.toString() } : {}),
  ...(before ? { before: before.toString() } : {}),
});

/** Of several the first says what is asked for. */
const heads: readonly (readonly [Head, RegExp])[] = [
  ['deadlines', said.deadlines],
  ['cases', said.cases],
  ['incidents', said.incidentsNamed],
  ['breaches', said.breachesNamed],
  ['register', said.registerNamed],
];

/**
 * A word nobody knows may be a system with a slip of the keys, or stand in the case itself.
 * @param mayBeSystem false where one is named already, or what is asked for leaves no room for a guess
 */
const leftOver = (rest: Rest, { registry, municipality }: Context, mayBeSystem: boolean): Query => {
  const left = wordsIn(rest);
  if (left.length === 0) return {};
  const found = mayBeSystem ? registry.findSystem(municipality, left.join(' ')) : undefined;
  return found?.kind === 'found' ? { system: found.system.name } : { words: [...left] };
};

/** Whether it may be a search at all, which is told without the names of anything. */
export const maySearch = (whole: Rest, form: Form): boolean =>
  form === 'command' || heads.some(([, pattern]) => take(whole, pattern).found);

/** Where a sentence asks or commands, words such as "er" and "har" may stand in it; a command may leave "sager" out. */
export const readSearch = (whole: Rest, context: Context, form: Form): SearchRead | undefined => {
  const text = reader(whole);
  const system = text.by((rest) => takeSystem(rest, context.registry, context.municipality)).name;
  const namedUnit = text.by((rest) => takeUnit(rest, context.registry, context.municipality)).name;
  const unit = namedUnit ?? (text.has(said.ownUnit) ? context.unit : undefined);
  const named = heads.filter(([, pattern]) => text.has(pattern)).map(([name]) => name);
  const head = named[0] ?? (form === 'command' ? 'kind' : undefined);
  if (!head) return undefined;
  const today = context.now.toZonedDateTimeISO(danishZone).toPlainDate();
  const { period } = text.by((rest) => takePeriod(rest, today));
  const due = head === 'deadlines' ? readDue(text, period, context.now) : undefined;
  const notNotified = text.has(said.notNotified);
  const notified = text.has(said.notified);
  const mine = text.has(said.mineWords);
  const stated = said.statuses.filter(([, pattern]) => text.has(pattern)).map(([name]) => name)[0];
  // What somebody has is what they have not closed yet.
  const status = stated ?? (mine ? 'open' : undefined);
  const levels = readSeverities(text);
  const { types } = text.by((rest) => takeTypes(rest, context.types));
  if (form !== 'phrase') text.has(said.sideWords);
  text.has(said.glue);
  const narrowing: Query = {
    ...(status ? { status } : {}),
    ...(system === undefined ? {} : { system }),
    ...(unit === undefined ? {} : { unit }),
    ...(due !== undefined || !period ? {} : dayFilter(period)),
    ...(mine ? { mine: true as const } : {}),
    ...(notNotified || notified ? { notified: notified && !notNotified } : {}),
  };
  const query: Query = {
    ...narrowing,
    ...(due === undefined ? {} : { due }),
    ...(levels.length > 0 ? { severities: [...levels] } : {}),
    ...(types.length > 0 ? { types: [...types] } : {}),
    ...(named.includes('breaches') ? { breach: true as const } : {}),
    ...leftOver(text.rest(), context, system === undefined && head !== 'deadlines' && head !== 'kind'),
  };
  const byTime = due !== undefined && due !== 'running';
  // "Vis nedbrud i år" asks for cases; "vis phishing" need not.
  if (head === 'kind' && (types.length === 0 || query.words || Object.keys(narrowing).length === 0)) return undefined;
  return {
    query,
    head,
    narrowed: byTime || Object.keys(narrowing).length > 0,
    statusNamed: stated !== undefined,
  };
};
