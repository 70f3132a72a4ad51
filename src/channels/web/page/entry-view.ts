// One thing that was said, as it stands in a conversation.
import type { Language } from '../../../core/text.ts';
import type { Entry } from '../wire.ts';
import { type DrawnCard, drawCard } from './card.ts';
import { make } from './dom.ts';
import type { Press } from './server.ts';
import type { PageText } from './texts.ts';
import { clockTime, longDay } from './times.ts';

export interface EntryTools {
  readonly language: Language;
  readonly speak: (text: PageText) => string;
  readonly onPress: (press: Press, card: DrawnCard) => void;
  readonly onRetry: (entry: Entry) => void;
}

const enclosed = (names: readonly string[]): HTMLElement =>
  make('ul', 'enclosed nobullet-list', ...names.map((name) => make('li', '', name)));

const body = ({ content }: Entry, { speak, onPress }: EntryTools): readonly HTMLElement[] => {
  if (content.kind === 'card') return [drawCard(content.card, content.fallback, speak, onPress).element];
  const said = content.text === '' ? [] : [make('p', 'said', content.text)];
  return content.files ? [...said, enclosed(content.files)] : said;
};

const failure = (entry: Entry, { speak, onRetry }: EntryTools, said: string | undefined): HTMLElement => {
  const again = make('button', 'again', speak('retry'));
  again.type = 'button';
  again.addEventListener('click', () => onRetry(entry));
  return make('p', 'failed', `${said ?? speak('notSent')} `, again);
};

export const entryView = (entry: Entry, tools: EntryTools, said?: string): HTMLElement => {
  const { language, speak } = tools;
  const time = make('time', '', clockTime(entry.at, language));
  time.dateTime = entry.at;
  const name = speak(entry.from === 'vogter' ? 'vogter' : 'you');
  const nested = entry.under === undefined ? [] : [make('span', 'sr-only', `${speak('inThread')} `)];
  const meta = make('p', 'meta', make('span', 'name', name), ' ', ...nested, time);
  const day = make('p', 'day', longDay(entry.at, language));
  const held = make('div', 'held', ...body(entry, tools));
  const view = make(
    'article',
    `entry from-${entry.from} holds-${entry.content.kind} is-${entry.state}${entry.under === undefined ? '' : ' in-thread'}`,
    day,
    meta,
    held,
  );
  if (entry.state === 'failed') view.append(failure(entry, tools, said));
  if (entry.state === 'sending') view.append(make('span', 'sr-only', speak('sending')));
  view.id = `entry-${entry.id}`;
  view.tabIndex = -1;
  return view;
};
