// Brings the page to life: what the server tells is shown, what the person does is sent.
import type { Language } from '../../../core/text.ts';
import type { Pane } from '../wire.ts';
import { createChooser } from './chooser.ts';
import { createClock } from './clock.ts';
import { createComposer } from './composer.ts';
import { byId, within } from './dom.ts';
import { createPanes } from './panes.ts';
import { type Seen, serverFor } from './server.ts';
import { listen } from './stream.ts';
import { createTalk, type Talk } from './talk.ts';
import { speak as speaking } from './texts.ts';
import { shortTime } from './times.ts';
import { createUploading } from './uploading.ts';

const { municipality = '', person = '' } = document.body.dataset;
const language: Language = document.documentElement.lang === 'en' ? 'en' : 'da';
const seen: Seen = { municipality, person, language };
const speak = speaking(language);
const server = serverFor(seen);

const chooser = createChooser(seen, speak);
const summary = byId('summary', HTMLElement);
const clock = createClock({
  seen,
  speak,
  server,
  nameOf: chooser.nameOf,
  onTell: () => {
    summary.textContent = `${chooser.nameOf(person)}\n${speak('time')}: ${shortTime(clock.now(), language)}`;
  },
});

const panes = createPanes(speak, (pane) => {
  clock.forget();
  talks[pane].conversation.reveal();
});
const uploading = createUploading();
const talkIn = (pane: Pane): Talk =>
  createTalk({
    pane,
    root: panes.roots[pane],
    language,
    speak,
    server,
    now: clock.now,
    uploading,
  });
const talks = { person: talkIn('person'), coordinator: talkIn('coordinator') };

const welcome = byId('welcome', HTMLElement);
const empty = within(panes.roots.coordinator, '.empty', HTMLElement);
const greet = (): void => {
  welcome.hidden = !talks.person.conversation.isEmpty();
  empty.hidden = !talks.coordinator.conversation.isEmpty();
};

const say = (text: string, files: readonly File[] = []): void => {
  clock.forget();
  talks.person.say(text, files);
  greet();
};
createComposer(speak, say);
for (const example of welcome.querySelectorAll('button')) {
  example.addEventListener('click', () => {
    say(example.textContent);
    // Where a finger chose it, focus would only bring the keyboard up over the answer.
    if (matchMedia('(pointer: fine)').matches) byId('text', HTMLElement).focus();
  });
}

const offline = byId('offline', HTMLElement);
let live = false;
listen(
  seen,
  {
    start: () => {
      live = false;
      for (const talk of Object.values(talks)) talk.conversation.clear();
    },
    entry: ({ pane, entry }) => {
      talks[pane].hear(entry);
      if (live && entry.from === 'vogter') panes.arrived(pane);
      greet();
    },
    ready: () => {
      live = true;
      for (const talk of Object.values(talks)) talk.conversation.settle();
      greet();
    },
    time: ({ now }) => clock.tell(now),
    elsewhere: ({ person: other, unseen }) => chooser.unseen(other, unseen),
  },
  (connected) => {
    offline.textContent = connected ? '' : speak('offline');
  },
);
