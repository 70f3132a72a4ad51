// Where it happened: the physical place as it was typed, such as "bus 22" or "p-pladsen ved Netto i Kalundborg".
import type { Mention } from './text/concepts.ts';
import { foldedWords } from './text/fold.ts';
import type { Token } from './text/tokens.ts';

/** Words that a place follows. */
const leads = foldedWords(
  'i på ved fra hos uden udenfor indenfor nær bag foran under mellem omkring at in on from near outside inside behind between',
);
/** Words that may stand between the lead and the place. Articles stay in the answer, the others do not. */
const articles = foldedWords('den det en et the a an');
const fillers = foldedWords(
  `i de min mit mine vores hele sin sit jeres hendes hans lokale gamle nye store lille åbne lukkede inde oppe nede ude for af
  my our her their his new old open small`,
);
/** Words that tie two places together: "biblioteket i Køge". */
const joins = foldedWords(
  'i på ved mellem og til af hos uden for over foran bag overfor nær under at in on of near between and behind outside opposite',
);
/** Such a house has its own name behind it, written small as often as not: "hotel scandic". */
const titled = foldedWords('hotel café cafe restaurant kro pub bar vandrerhjem plejehjem bosted');
/** A name is no verb in the past: "på hotel glemt". */
const verbal = /(?:et|te|dt|bt|gt|mt|nt|ede)$/;
/** From here on it is no longer the place. */
const stops = foldedWords(
  `og da for men som der hvor hvorfra er var har blev bliver i går dag morges nat kl klokken mens efter igår idag siden med når kan nu jeg vi han hun den det
  and when was is were while with that which who since but yesterday today last this`,
);
/** "Døren til arkivet", "the lock to the archive". */
const openings = foldedWords('døren dør vinduet vindue låsen lås nøglen nøgle porten ruden door window lock key');
/** What comes from a person is no place: "mailen fra Jens Hansen". */
const messages = foldedWords(
  'mail mailen mails brev brevet breve sms smsen besked beskeden opkald retur post svar letter message call text email',
);
/** Where something came from says less than where it is: "tablet fra skolen blev væk på lejrskolen". */
const origins = foldedWords('fra from hos');

/** No place is longer than this many words. */
const longest = 10;

const between = (text: string, one: Token, next: Token): string => text.slice(one.end, next.start);

const isName = (text: string, tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || /[.!?]\s*$/.test(between(text, before, token))) return false;
  return /^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.end));
};

interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Tokens that name a kind of place or a town. */
  readonly places: ReadonlySet<number>;
  /** Tokens that name something else: systems, times, firms. */
  readonly others: ReadonlySet<number>;
}

const joined = ({ text, tokens }: Scene, at: number): boolean => {
  const [one, next] = [tokens[at], tokens[at + 1]];
  return one !== undefined && next !== undefined && /^[ \-.'’/]{0,2}$/.test(between(text, one, next));
};

const isHead = (scene: Scene, at: number): boolean =>
  !scene.others.has(at) && (scene.places.has(at) || isName(scene.text, scene.tokens, at));

/** A word before the head that may describe it: "det åbne postrum", "the nearest station". */
const mayDescribe = (word: string): boolean =>
  !stops.has(word) && !leads.has(word) && /^[a-z]{3,}(?:e|t|st)$/.test(word);

const mayName = (word: string): boolean =>
  word.length > 2 && !stops.has(word) && !leads.has(word) && !joins.has(word) && !verbal.test(word);

/** The last token of the noun phrase that starts at `from`, or -1 when its head is no place. */
const phraseEnd = (scene: Scene, from: number): number => {
  let described = 0;
  for (let at = from; at < from + 5; at += 1) {
    const word = scene.tokens[at]?.word;
    if (word === undefined || (at > from && !joined(scene, at - 1))) return -1;
    if (isHead(scene, at)) return at;
    if (articles.has(word) || fillers.has(word)) continue;
    described += 1;
    if (described > 1 || !mayDescribe(word)) return -1;
  }
  return -1;
};

/** Takes in numbers, names and further places: "bus 22", "mødelokale B", "lejrskolen i Odsherred". */
const extend = (scene: Scene, from: number): number => {
  let end = from;
  while (end - from < longest) {
    const next = scene.tokens[end + 1];
    if (!next || !joined(scene, end)) return end;
    const typed = scene.text.slice(next.start, next.end);
    const named = titled.has(scene.tokens[end]?.word ?? '') && mayName(next.word);
    const more = named || /^(?:\d{1,4}[a-zA-Z]?|[A-ZÆØÅ])$/.test(typed) || isHead(scene, end + 1);
    const further = joins.has(next.word) ? phraseEnd(scene, end + 2) : -1;
    if (!more && further === -1) return end;
    end = more ? end + 1 : further;
  }
  return end;
};

/** A proper name behind "fra", of somebody who wrote or of a country that a login came from. */
const isSender = ({ tokens, places }: Scene, at: number, head: number): boolean => {
  if (!origins.has(tokens[at]?.word ?? '') || places.has(head)) return false;
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ word }) => word);
  return before.some(
    (word) => messages.has(word) || /^(?:brugt|bruges|login|logget|logins|adgang|used|logged)$/.test(word),
  );
};

const skipFillers = (tokens: readonly Token[], from: number): number => {
  const kept = tokens.slice(from).findIndex(({ word }) => !fillers.has(word));
  return kept === -1 ? from : from + kept;
};

const opensPlace = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word ?? '';
  return leads.has(word) || ((word === 'til' || word === 'to') && openings.has(tokens[at - 1]?.word ?? ''));
};

const sceneOf = (text: string, tokens: readonly Token[], mentions: readonly Mention[]): Scene => {
  const of = (...names: readonly string[]): ReadonlySet<number> =>
    new Set(
      mentions.flatMap(({ concept, first, last }) =>
        names.includes(concept) ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : [],
      ),
    );
  return { text, tokens, places: of('place', 'room', 'town'), others: of('system', 'notAPlace') };
};

export const findPlace = (text: string, tokens: readonly Token[], mentions: readonly Mention[]): string | null => {
  const scene = sceneOf(text, tokens, mentions);
  const candidates = tokens.flatMap((token, at) => {
    const head = opensPlace(tokens, at) ? phraseEnd(scene, at + 1) : -1;
    if (head === -1) return [];
    if (isSender(scene, at, head)) return [];
    const start = tokens[skipFillers(tokens, at + 1)]?.start ?? 0;
    const end = tokens[extend(scene, head)]?.end ?? 0;
    return start < end ? [{ start, end, rank: origins.has(token.word) ? 1 : 0 }] : [];
  });
  const [best] = candidates
    .filter((one) => !candidates.some((other) => other.start < one.start && one.start < other.end))
    .sort((a, b) => a.rank - b.rank || a.start - b.start);
  if (best) return text.slice(best.start, best.end);
  const room = mentions.find(
    ({ concept, first }) => concept === 'room' && /(?:et|en)$/.test(tokens[first]?.word ?? ''),
  );
  const found = room && tokens[room.first];
  return found ? text.slice(found.start, found.end) : null;
};
