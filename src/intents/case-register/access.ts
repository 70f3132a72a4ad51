// Who may ask what of the register, and what is plainly such a request coming from them.
import type { Person } from '../../core/person.ts';
import { mayRead, readsRegister } from '../../incidents/case-view.ts';
import type { Incident } from '../../incidents/record.ts';
import type { Request } from './read-request.ts';

/** `all`: the register; `told`: the cases that a leader was told of; `none`: nothing of it. */
export type Access = 'all' | 'told' | 'none';

export const accessOf = (person: Person | undefined): Access => {
  if (!person) return 'none';
  if (readsRegister(person)) return 'all';
  return person.roles.includes('leader') ? 'told' : 'none';
};

/** A restricted case is seen by those alone who may work on it, also where somebody else was told of it. */
export const maySee = (incident: Incident, person: Person): boolean =>
  mayRead(incident, person) ||
  (person.municipality === incident.municipality &&
    !incident.restricted &&
    incident.told.some(({ people }) => people.includes(person.id)));

type Search = Extract<Request, { kind: 'search' }>;

const mostUnknown = { command: 3, phrase: 2, question: 0 } as const;

/** Words that nobody knows are looked for in the cases only where it is certain that cases are asked for. */
const wordsFit = ({ query: { words = [] }, head, form, wordsLast }: Search): boolean =>
  words.length === 0 || (head === 'cases' && words.length <= mostUnknown[form] && (form === 'command' || wordsLast));

/** What a handler writes about incidents, breaches and deadlines in general may be a question to the policy. */
const handlersSearch = (search: Search, running: boolean): boolean => {
  const { head, form, narrowed, query } = search;
  if (!wordsFit(search) || (query.mine && query.words)) return false;
  if (form === 'command' || narrowed) return true;
  // "Sager om borgere" may be what happened, where somebody has just been asked that.
  const named = query.severities ?? query.types ?? (running ? undefined : query.words);
  return head === 'cases' && (form === 'question' || named !== undefined);
};

/** From anybody else it must be plainer still: they report and ask, and may write of cases of many kinds. */
const othersSearch = ({ head, form, narrowed, query }: Search, running: boolean): boolean => {
  if (query.words || query.mine || head === 'deadlines' || head === 'breaches') return false;
  if (form === 'command') return true;
  return head === 'cases' && (form === 'question' || (narrowed && !running));
};

/** @param running whether a conversation of another kind is going on */
export const isPlain = (request: Request, access: Access, running: boolean): boolean => {
  if (access === 'all') return request.kind !== 'search' || handlersSearch(request, running);
  switch (request.kind) {
    case 'more':
      return access === 'told';
    case 'case':
      return access === 'told' && request.form === 'command';
    case 'export':
      return true;
    case 'figures':
      return request.ofCases && (request.form === 'command' || !running);
    case 'search':
      return othersSearch(request, running);
  }
};
