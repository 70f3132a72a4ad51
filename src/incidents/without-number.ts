// A case without the number that its reporter may be called on, for whoever is not to know who reported: a number is a name.
import type { Person } from '../core/person.ts';
import type { CaseView } from './case-view.ts';
import { hidesReporter } from './party.ts';

type Shown = Pick<CaseView, 'incident' | 'type'>;

const left = '[…]';
const numbers = /\d(?:[ .-]?\d){4,}/g;
const gap = '[ .-]?';

const isNumber = ({ type }: Shown, question: string): boolean =>
  type.questions.some(({ id, from }) => id === question && from === 'phone');

/** However it is written: people put the number into their own words, where it was found. */
const cleaned = (view: Shown): ((text: string) => string) => {
  const given = Object.entries(view.incident.answers).filter(([id]) => isNumber(view, id));
  const patterns = given
    .flatMap(([, answer]) => answer.match(numbers) ?? [])
    .map((number) => new RegExp(`(?<!\\d)${[...number.replace(/\D/g, '')].join(gap)}(?!\\d)`, 'g'));
  return (text) => patterns.reduce((sofar, pattern) => sofar.replaceAll(pattern, left), text);
};

export const withoutNumber = <T extends Shown>(view: T): T => {
  const { incident } = view;
  const clean = cleaned(view);
  return {
    ...view,
    incident: {
      ...incident,
      description: clean(incident.description),
      answers: Object.fromEntries(Object.entries(incident.answers).filter(([id]) => !isNumber(view, id))),
      additions: incident.additions.map((one) => ({ ...one, text: clean(one.text) })),
      events: incident.events.map((event) =>
        event.kind === 'answered' ? { ...event, text: clean(event.text) } : event,
      ),
    },
  };
};

/** The case as this reader may see it. */
export const shownTo = (view: CaseView, reader: Person | undefined): CaseView =>
  hidesReporter(view, reader) ? withoutNumber(view) : view;

/** The same for a text that comes on its own. */
export const saidTo = (view: CaseView, reader: Person | undefined, text: string): string =>
  hidesReporter(view, reader) ? cleaned(view)(text) : text;
