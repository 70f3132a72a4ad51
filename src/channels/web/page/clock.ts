// The demo's time: shown plainly, moved on request, with a note of who got something because of it.
import type { TimeMove, TimeMoved } from '../wire.ts';
import { byId, make } from './dom.ts';
import type { Seen, Server } from './server.ts';
import type { PageText } from './texts.ts';
import { longTime } from './times.ts';

export interface ClockParts {
  readonly seen: Seen;
  readonly speak: (text: PageText) => string;
  readonly server: Server;
  readonly nameOf: (person: string) => string;
  readonly onTell: () => void;
}

export interface Clock {
  /** The latest time the server told, as an ISO instant. */
  now(): string;
  tell(now: string): void;
  /** Takes the note back, when something else goes on. */
  forget(): void;
}

const linkTo = ({ municipality, language }: Seen, person: string, name: string): HTMLElement => {
  const link = make('a', '', name);
  const english = language === 'en' ? { sprog: 'en' } : {};
  link.href = `/?${new URLSearchParams({ kommune: municipality, person, ...english })}`;
  return link;
};

const receiver = ({ seen, speak, nameOf }: ClockParts, { to, person }: TimeMoved['sent'][number]): Node | string => {
  if (to === 'coordinator') return speak('toChannel');
  if (to === 'others' || !person) return speak('toOthers');
  return person === seen.person ? speak('toYou') : linkTo(seen, person, nameOf(person));
};

const noteOf = (parts: ClockParts, { moved, sent }: TimeMoved): readonly (Node | string)[] => {
  const { speak } = parts;
  if (!moved) return [speak('noDeadline')];
  if (sent.length === 0) return [speak('nothingSent')];
  const told = sent.flatMap((one, index) => {
    const join = index === 0 ? ' ' : index === sent.length - 1 ? ` ${speak('and')} ` : ', ';
    return [join, receiver(parts, one), one.count > 1 ? ` (${one.count})` : ''];
  });
  return [speak('sent'), ...told, '.'];
};

export const createClock = (parts: ClockParts): Clock => {
  const { seen, speak, server, onTell } = parts;
  const shown = byId('now', HTMLTimeElement);
  const note = byId('note', HTMLElement);
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-move]')];
  let latest = '';
  let moving = false;

  const tell = (now: string): void => {
    latest = now;
    shown.dateTime = now;
    shown.textContent = longTime(now, seen.language);
    onTell();
  };

  const move = async (by: TimeMove): Promise<void> => {
    if (moving) return;
    moving = true;
    for (const button of buttons) button.ariaDisabled = 'true';
    note.textContent = speak('moving');
    const answer = await server.moveTime(by);
    if (answer.ok) tell(answer.value.now);
    note.replaceChildren(...(answer.ok ? noteOf(parts, answer.value) : [answer.said ?? speak('offline')]));
    for (const button of buttons) button.ariaDisabled = null;
    moving = false;
  };

  for (const button of buttons) {
    button.addEventListener('click', () => void move(button.dataset['move'] as TimeMove));
  }
  return { now: () => latest, tell, forget: () => note.replaceChildren() };
};
