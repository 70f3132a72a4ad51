// Shows that an answer is on its way, once it has been a moment.
import { within } from './dom.ts';

const patience = 300;
/** After this it is no longer likely that an answer comes: better to show nothing than to promise it. */
const longest = 10_000;

export interface Waiting {
  begin(): void;
  end(): void;
}

export const waitingIn = (pane: HTMLElement, onLook: () => void): Waiting => {
  const sign = within(pane, '.typing', HTMLElement);
  let timers: readonly number[] = [];
  const end = (): void => {
    for (const timer of timers) clearTimeout(timer);
    sign.hidden = true;
  };
  const begin = (): void => {
    end();
    const look = () => {
      sign.hidden = false;
      onLook();
    };
    timers = [setTimeout(look, patience), setTimeout(end, longest)];
  };
  return { begin, end };
};
