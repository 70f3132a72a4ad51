// The two panes: side by side on a wide screen, tabs on a narrow one, each telling when something new came to it.
import type { Pane } from '../wire.ts';
import { byId, make, within } from './dom.ts';
import type { PageText } from './texts.ts';

const names: readonly Pane[] = ['person', 'coordinator'];
const wide = matchMedia('(min-width: 960px)');

export interface Panes {
  readonly roots: Readonly<Record<Pane, HTMLElement>>;
  /** Something new is in a pane; it is counted unless the reader has that pane before them. */
  arrived(pane: Pane): void;
  show(pane: Pane): void;
}

export const createPanes = (speak: (text: PageText) => string, onShow: (pane: Pane) => void): Panes => {
  const roots = { person: byId('pane-person', HTMLElement), coordinator: byId('pane-coordinator', HTMLElement) };
  const tabs = { person: byId('tab-person', HTMLElement), coordinator: byId('tab-coordinator', HTMLElement) };
  const unseen: Record<Pane, number> = { person: 0, coordinator: 0 };
  let active: Pane = 'person';

  const count = (pane: Pane, to: number): void => {
    unseen[pane] = to;
    for (const place of [roots[pane], tabs[pane]]) {
      const badge = within(place, '.badge', HTMLElement);
      const unit = make('span', place === tabs[pane] ? 'sr-only' : '', ` ${speak(to === 1 ? 'newOne' : 'new')}`);
      badge.hidden = to === 0;
      badge.replaceChildren(String(to), unit);
    }
  };

  const layOut = (): void => {
    for (const pane of names) {
      const hidden = !wide.matches && pane !== active;
      roots[pane].hidden = hidden;
      if (wide.matches) roots[pane].removeAttribute('role');
      else roots[pane].role = 'tabpanel';
      tabs[pane].ariaSelected = String(pane === active);
      tabs[pane].tabIndex = pane === active ? 0 : -1;
    }
  };

  const attend = (pane: Pane): void => {
    active = pane;
    count(pane, 0);
  };

  const show = (pane: Pane): void => {
    attend(pane);
    layOut();
    onShow(pane);
  };

  for (const pane of names) {
    tabs[pane].addEventListener('click', () => show(pane));
    tabs[pane].addEventListener('keydown', ({ key }) => {
      if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
      const other = pane === 'person' ? 'coordinator' : 'person';
      show(other);
      tabs[other].focus();
    });
    for (const sign of ['pointerdown', 'pointermove', 'focusin']) {
      roots[pane].addEventListener(sign, () => attend(pane), { passive: true });
    }
  }
  wide.addEventListener('change', layOut);
  layOut();

  return { roots, show, arrived: (pane) => pane !== active && count(pane, unseen[pane] + 1) };
};
