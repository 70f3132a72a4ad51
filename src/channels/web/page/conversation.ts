// A conversation on the page: entries in their order, by day, each replaced where it stands.
import type { Entry } from '../wire.ts';
import { within } from './dom.ts';
import { type EntryTools, entryView } from './entry-view.ts';
import { longDay } from './times.ts';

export interface Conversation {
  show(entry: Entry, said?: string): void;
  clear(): void;
  /** Until the kept entries are all there, nothing is announced and nothing slides. */
  settle(): void;
  find(id: string): Entry | undefined;
  isEmpty(): boolean;
  /** Something was pressed: what comes next answers it and is brought into view, wherever the reader is. */
  expect(): void;
  /** Brings what came last into view, from its beginning. */
  reveal(): void;
}

interface Shown {
  readonly entry: Entry;
  readonly view: HTMLElement;
}

/** What comes within this time of each other is read together, from its beginning. */
const oneBurst = 2000;
/** Near enough to the end that the reader is following along. */
const nearEnd = 80;

export const conversationIn = (pane: HTMLElement, tools: EntryTools): Conversation => {
  const log = within(pane, '.log', HTMLElement);
  const scroll = within(pane, '.scroll', HTMLElement);
  const shown = new Map<string, Shown>();
  let settled = false;
  /** The first of what came together: stays in view while the rest comes after it. */
  let anchor: HTMLElement | undefined;
  let lastCame = 0;
  let expecting = false;
  let lastSaved = Number.NEGATIVE_INFINITY;
  const { language } = tools;
  log.ariaBusy = 'true';
  for (const byHand of ['wheel', 'touchmove', 'keydown']) {
    scroll.addEventListener(byHand, () => (anchor = undefined), { passive: true });
  }

  const isAtEnd = (): boolean => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < nearEnd;
  const scrollTo = (view: HTMLElement): void => scroll.scrollTo({ top: view.offsetTop - 12 });
  const scrollToEndOf = (part: Element): void => {
    const below = part.getBoundingClientRect().bottom - scroll.getBoundingClientRect().bottom;
    scroll.scrollTo({ top: scroll.scrollTop + below + 12 });
  };
  const scrollToEnd = (): void => scroll.scrollTo({ top: scroll.scrollHeight });
  const reveal = (): void => (anchor ? scrollTo(anchor) : scrollToEnd());

  // When the pane changes size, what was in view at its end stays in view.
  let atEnd = true;
  scroll.addEventListener('scroll', () => (atEnd = isAtEnd()), { passive: true });
  new ResizeObserver(() => atEnd && reveal()).observe(scroll);

  /** What stands in a thread comes after the entry that the thread is of, as far as that is kept. */
  const placeIn = ({ entry }: Shown): readonly [number, number] => {
    const top = entry.under === undefined ? undefined : shown.get(entry.under);
    return top ? [top.entry.order, entry.order] : [entry.order, 0];
  };
  const compare = (a: Shown, b: Shown): number => {
    const [[top, within], [otherTop, otherWithin]] = [placeIn(a), placeIn(b)];
    return top - otherTop || within - otherWithin;
  };
  const inOrder = (): readonly Shown[] => [...shown.values()].sort(compare);

  const putIn = (added: Shown): void => {
    const next = inOrder().find((other) => compare(other, added) > 0);
    log.insertBefore(added.view, next?.view ?? null);
  };
  const place = (added: Shown): void => {
    putIn(added);
    // The last one first: each finds its place before the next, which stands where it belongs by then.
    for (const other of inOrder().toReversed()) if (other.entry.under === added.entry.id) putIn(other);
  };

  /** The date where a new day begins; a name and a time only where they change. */
  const mark = (): void => {
    let above: Entry | undefined;
    let topAbove: Entry | undefined;
    for (const { entry, view } of inOrder()) {
      // Days of a thread are its own: the conversation goes on below it from the day of its last entry.
      const before = entry.under === undefined ? topAbove : above;
      const sameDay = before !== undefined && longDay(before.at, language) === longDay(entry.at, language);
      const sameMinute = above?.from === entry.from && above.at.slice(0, 16) === entry.at.slice(0, 16);
      view.classList.toggle('new-day', !sameDay);
      view.classList.toggle('follows', sameDay && sameMinute && above?.under === entry.under);
      above = entry;
      if (entry.under === undefined) topAbove = entry;
    }
  };

  const replace = (earlier: Shown, next: Shown): void => {
    const held = earlier.view.contains(document.activeElement);
    const answered = earlier.view.querySelector('[aria-busy=true]') !== null;
    earlier.view.replaceWith(next.view);
    if (earlier.entry.order !== next.entry.order) place(next);
    if (settled && next.entry.from === 'vogter') next.view.classList.add('changed');
    if (anchor === earlier.view) anchor = next.view;
    if (held) next.view.focus({ preventScroll: true });
    if (answered) {
      expecting = false;
      lastSaved = performance.now();
      scrollTo(next.view);
      return;
    }
    // A card that changes because of what was saved in another: its buttons are what comes next.
    const button = [...next.view.querySelectorAll('button')].at(-1);
    if (button && performance.now() - lastSaved < oneBurst) scrollToEndOf(button);
  };

  const follow = ({ entry, view }: Shown, wasAtEnd: boolean): void => {
    // What was asked for by a button comes into view wherever its thread is.
    if (entry.under !== undefined && log.querySelector('[aria-busy=true]')) {
      anchor = view;
      scrollTo(view);
      return;
    }
    const alone = performance.now() - lastCame > oneBurst;
    lastCame = performance.now();
    const answers = expecting && entry.from === 'vogter';
    if (answers) expecting = false;
    if (entry.from === 'person') anchor = undefined;
    else if (alone || answers) anchor = view;
    else anchor ??= view;
    if (!anchor || wasAtEnd || !settled || answers) reveal();
  };

  return {
    show: (entry, said) => {
      const next: Shown = { entry, view: entryView(entry, tools, said) };
      const earlier = shown.get(entry.id);
      const wasAtEnd = isAtEnd() || anchor !== undefined;
      shown.set(entry.id, next);
      if (earlier) replace(earlier, next);
      else place(next);
      mark();
      if (!earlier) follow(next, wasAtEnd);
    },
    clear: () => {
      shown.clear();
      log.replaceChildren();
      log.ariaBusy = 'true';
      settled = false;
      anchor = undefined;
    },
    settle: () => {
      if (!settled) scrollToEnd();
      settled = true;
      anchor = undefined;
      log.ariaBusy = 'false';
    },
    find: (id) => shown.get(id)?.entry,
    isEmpty: () => shown.size === 0,
    expect: () => {
      expecting = true;
    },
    reveal,
  };
};
