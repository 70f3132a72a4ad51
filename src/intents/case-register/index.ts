// "Åbne sager med høj alvor", "vis sag ROD-2026-0001", "årsopgørelse 2026": the register of incidents, asked in words.
import { z } from 'zod';
import { privately } from '../../core/privately.ts';
import { conversations, threadId } from '../../core/records.ts';
import { createMemory } from '../../core/remembering.ts';
import { put } from '../../core/store.ts';
import type { Text } from '../../core/text.ts';
import type { ActionTurn, IntentHandler, Outcome, TextTurn, Turn } from '../../core/turn.ts';
import { type CaseParts, handlerRoles, type LinkingParts } from '../../incidents/case-view.ts';
import { incidentId } from '../../incidents/record.ts';
import { containsCpr, maskCpr } from '../../language/cpr.ts';
import { yearNow } from '../../reports/year.ts';
import { type Around, accessOf, isPlain } from './access.ts';
import { exportRegister } from './export-card.ts';
import { figuresCard } from './figures-card.ts';
import { lastSearches } from './last-search.ts';
import { listCard, pageSize } from './list-card.ts';
import { name } from './name.ts';
import { openCase } from './open-case.ts';
import { type Query, querySchema } from './query.ts';
import { type Request, readRequest } from './read-request.ts';
import { sayQuery } from './say-query.ts';
import { findCases, type Search } from './search.ts';
import { noneText, texts } from './texts.ts';

const say = (turn: Turn, text: Text): Outcome => ({ replies: [{ kind: 'text', text: text[turn.language] }] });

/** A search is kept and shown again, and a CPR number is not to be. */
const readAnew = (parts: CaseParts, { text, municipality, now, person }: TextTurn): Request | undefined =>
  readRequest(maskCpr(text), { ...parts, municipality, now, unit: person?.unit });

const hour = 60 * 60 * 1000;

type RequestIn = (turn: TextTurn) => Request | undefined;

/** The same words mean the same to the same unit on the same day; numbers in them may be hours from now. */
const reading = (parts: CaseParts): RequestIn => {
  const latest = createMemory<{ readonly request: Request | undefined }>(500);
  return (turn) => {
    const { text, municipality, now, person } = turn;
    if (/\d/.test(text)) return readAnew(parts, turn);
    const key = [municipality, person?.unit, Math.floor(now.epochMilliseconds / hour), text].join('|');
    return latest(key, () => ({ request: readAnew(parts, turn) })).request;
  };
};

const aroundOf = ({ store, message }: TextTurn): Around => {
  const state = store.get(conversations, threadId(message.thread))?.value.state;
  return state === undefined ? 'nothing' : state.busy ? 'report' : 'talk';
};

const lastIn = ({ store, message, person }: Turn) => {
  const last = store.get(lastSearches, threadId(message.thread))?.value;
  return last && last.person === person?.id ? last : undefined;
};

const isClaimed = (request: Request | undefined, turn: TextTurn): boolean => {
  if (!request) return false;
  if (request.kind === 'more') return lastIn(turn) !== undefined;
  return isPlain(request, accessOf(turn.person), aroundOf(turn));
};

/** @param list the card that the page stands on */
const showPage = (search: Search, turn: Turn, query: Query, page: number, list: string): Outcome => {
  const { language } = turn;
  const found = findCases(search, query);
  if (found.length === 0) {
    const { types } = search.parts;
    return say(
      turn,
      noneText({ da: sayQuery(query, types, turn.now, 'da'), en: sayQuery(query, types, turn.now, 'en') }),
    );
  }
  if (page * pageSize >= found.length) return say(turn, texts.nothingMore);
  return {
    replies: [
      { kind: 'card', card: listCard(search, { query, found, page, list }, language), key: `register:${list}` },
    ],
    changes: [put(lastSearches, threadId(turn.message.thread), { query, page, person: search.person.id })],
  };
};

const figures = (search: Search, turn: Turn, year: number): Outcome => ({
  replies: [{ kind: 'card', card: figuresCard(search, year, turn.language), key: `figures:${turn.message.id}` }],
});

const answer = (search: Search, turn: TextTurn, request: Request, publicUrl: string | undefined): Outcome => {
  const { message, municipality, now } = turn;
  const whole = accessOf(search.person) === 'all';
  switch (request.kind) {
    case 'case':
      return openCase(search, turn, incidentId(municipality, request.number));
    case 'more': {
      const last = lastIn(turn);
      return last ? showPage(search, turn, last.query, last.page + 1, message.id) : say(turn, texts.nothingMore);
    }
    case 'search':
      return containsCpr(turn.text) ? say(turn, texts.noCpr) : showPage(search, turn, request.query, 0, message.id);
    case 'figures':
      return whole ? figures(search, turn, request.year) : say(turn, texts.figuresNotYours);
    case 'export':
      return whole
        ? exportRegister(turn, search.person, request.year ?? yearNow(now), publicUrl)
        : say(turn, texts.notYours);
  }
};

const values = z.object({
  query: z
    .string()
    .transform((text): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        return undefined;
      }
    })
    .pipe(querySchema),
  page: z.coerce.number().int().min(0).max(10_000),
  list: z.string().min(1),
});

const pressed = (search: Search, turn: ActionTurn): Outcome => {
  if (turn.verb === 'open') return openCase(search, turn, turn.values['case'] ?? '');
  if (turn.verb === 'figures') {
    const year = Number(turn.values['year']);
    const allowed = accessOf(search.person) === 'all';
    return allowed
      ? figures(search, turn, Number.isInteger(year) ? year : yearNow(turn.now))
      : say(turn, texts.figuresNotYours);
  }
  const { data } = values.safeParse(turn.values);
  return data ? showPage(search, turn, data.query, data.page, data.list) : say(turn, texts.nothingMore);
};

export const caseRegister = (parts: LinkingParts): IntentHandler => {
  const requestIn = reading(parts);
  const searchOf = ({ person, store, now }: Turn): Search | undefined =>
    person && accessOf(person) !== 'none' ? { parts, store, person, now } : undefined;
  return {
    name,
    about: texts.about,
    aboutForRoles: [
      { roles: handlerRoles, about: texts.aboutForHandlers },
      { roles: ['topLevel'], except: handlerRoles, about: texts.aboutForTop },
      { roles: ['leader'], except: [...handlerRoles, 'topLevel'], about: texts.aboutForLeaders },
    ],
    forStrangers: false,
    claims: (turn) => isClaimed(requestIn(turn), turn),
    start: async (turn) => {
      const search = searchOf(turn);
      const request = requestIn(turn);
      return search && request
        ? privately(turn, answer(search, turn, request, parts.publicUrl?.()))
        : say(turn, texts.notYours);
    },
    act: async (turn) => {
      const search = searchOf(turn);
      return search ? privately(turn, pressed(search, turn)) : say(turn, texts.notYours);
    },
  };
};
