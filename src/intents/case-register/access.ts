// Who may ask what of the register, and what is plainly such a request coming from them.
import type { Person } from '../../core/person.ts';
import type { Registry } from '../../directory/registry.ts';
import { mayRead, readsRegister } from '../../incidents/case-view.ts';
import type { Incident } from '../../incidents/record.ts';
import type { Request } from './read-request.ts';
import type { Head } from './read-search.ts';

/** `all`: the register; `told`: the cases that a leader was told of; `none`: nothing of it. */
export type Access = 'all' | 'told' | 'none';

export const accessOf = (person: Person | undefined): Access => {
  if (!person) return 'none';
  if (readsRegister(person)) return 'all';
  return person.roles.includes('leader') ? 'told' : 'none';
};

/**
 * A restricted case is seen by those alone who may work on it, also where somebody else was told of it; a steering group
 * was told of a principle, not of the case.
 */
export const maySee = (registry: Registry, incident: Incident, person: Person): boolean =>
  mayRead({ registry, incident }, person) ||
  (person.municipality === incident.municipality &&
    !incident.restricted &&
    incident.told.some(({ who, people }) => who !== 'steeringGroup' && people.includes(person.id)));

type Search = Extract<Request, { kind: 'search' }>;

const mostUnknown = { command: 3, phrase: 2, question: 0 } as const;

/** Words that nobody knows are looked for in the cases only where it is certain that cases are asked for. */
const wordsFit = ({ query: { words = [] }, head, form, wordsLast }: Search): boolean =>
  words.length === 0 || (head === 'cases' && words.length <= mostUnknown[form] && (form === 'command' || wordsLast));

/** What goes on in the conversation: nothing, something that may take in what is written, or a report that waits for it. */
export type Around = 'nothing' | 'talk' | 'report';

/**
 * Without a verb that asks, the words may be what has happened: "databrud hos leverandøren i går", "sager om borgere".
 * "Sager" and how they stand are words of the register.
 */
const isPlainPhrase = ({ head, narrowed, statusNamed, tells, query }: Search, around: Around): boolean => {
  if (tells) return false;
  if (head === 'deadlines') return narrowed && around !== 'report';
  if (head !== 'cases') return false;
  if (around === 'report') return statusNamed || query.mine === true || query.severities !== undefined;
  const named = query.severities ?? query.types ?? (around === 'nothing' ? query.words : undefined);
  return narrowed || named !== undefined;
};

/** What a handler writes about incidents, breaches and deadlines in general may be a question to the policy. */
const handlersSearch = (search: Search, around: Around): boolean => {
  const { head, form, narrowed, statusNamed, query } = search;
  if (!wordsFit(search) || (query.mine && query.words)) return false;
  if (form === 'command') return true;
  // "Mine sager" are what one has taken; what else "mine" and a kind of incident are, one may have lost.
  if (query.mine && !statusNamed && (head !== 'cases' || query.types)) return false;
  return form === 'question' ? narrowed || head === 'cases' : isPlainPhrase(search, around);
};

/** Heads by which nobody else asks for cases. */
const ofHandlers: ReadonlySet<Head> = new Set(['deadlines', 'breaches', 'kind']);

/** From anybody else it must be plainer still: they report and ask, and may write of cases of many kinds. */
const othersSearch = ({ head, form, narrowed, tells, query }: Search, around: Around): boolean => {
  if (query.words || query.mine || ofHandlers.has(head)) return false;
  if (form === 'command') return true;
  return head === 'cases' && (form === 'question' || (narrowed && !tells && around === 'nothing'));
};

export const isPlain = (request: Request, access: Access, around: Around): boolean => {
  if (access === 'all') return request.kind !== 'search' || handlersSearch(request, around);
  switch (request.kind) {
    case 'more':
      return access === 'told';
    case 'case':
      return access === 'told' && request.form === 'command';
    case 'export':
      return true;
    case 'figures':
      return request.ofCases && (request.form === 'command' || around === 'nothing');
    case 'search':
      return othersSearch(request, around);
  }
};
