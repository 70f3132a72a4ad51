// The demo's time: shown plainly, moved on request, with a note of who got something because of it.
import type { TimeMove, TimeMoved } from '../wire.ts';
import { byId, make } from './dom.ts';
import type { Seen, Server } from './server.ts';
import type { PageText } from './texts.ts';
import { longTime } from './times.ts';

type Speak = (text: PageText) => string;

export interface Clock {
  /** The latest time the server told, as an ISO instant. */
  now(): string;
  tell(now: string): void;
  /** Takes the note back, when something else goes on. */
  forget(): void;
}

const linkTo = (seen: Seen, person: string): HTMLElement => {
  const choice = byId('chooser', HTMLFormElement).querySelector(`option[value="${CSS.escape(person)}"]`);
  const link = make('a', '', choice?.textContent?.split(' (')[0] ?? person);
  const english = seen.language === 'en' ? { sprog: 'en' } : {};
  link.href = `/?${new URLSearchParams({ kommune: seen.municipality, person, ...english })}`;
  return link;
};

const receiver = (seen: Seen, speak: Speak, { to, person }: TimeMoved['sent'][number]): Node | string => {
  if (to === 'coordinator') return speak('toChannel');
  if (to === 'others' || !person) return speak('toOthers');
  return person === seen.person ? speak('toYou') : linkTo(seen, person);
};

const noteOf = (seen: Seen, speak: Speak, { moved, sent }: TimeMoved): readonly (Node | string)[] => {
  if (!moved) return [speak('noDeadline')];
  if (sent.length === 0) return [speak('nothingSent')];
  const told = sent.flatMap((one, index) => {
    const join = index === 0 ? ' ' : index === sent.length - 1 ? ` ${speak('and')} ` : ', ';
    return [join, receiver(seen, speak, one), one.count > 1 ? ` (${one.count})` : ''];
  });
  return [speak('sent'), ...told, '.'];
};

export const createClock = (seen: Seen, speak: Speak, server: Server, onTell: () => void): Clock => {
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
    note.replaceChildren(...(answer.ok ? noteOf(seen, speak, answer.value) : [answer.said ?? speak('offline')]));
    for (const button of buttons) button.ariaDisabled = null;
    moving = false;
  };

  for (const button of buttons) {
    button.addEventListener('click', () => void move(button.dataset['move'] as TimeMove));
  }
  return { now: () => latest, tell, forget: () => note.replaceChildren() };
};
