// Where it happened: the physical place as it was typed, such as "bus 22" or "p-pladsen ved Netto i Kalundborg".
import type { Mention } from './text/concepts.ts';
import type { Token } from './text/tokens.ts';

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Folded, like every word compared here. */
const leads = wordSet(
  'i pa ved fra hos uden udenfor nær bag foran under mellem at in on from near outside inside behind between ner indenfor omkring',
);
const fillers = wordSet(
  'i den det de en et the a an min mit mine vores var our my hele sin sit en vores jeres hendes hans her their his lokale gamle nye store lille abne lukkede new old open small inde oppe nede ude for af',
);
const joins = wordSet('i pa ved mellem og til af on at in of near between and ner hos uden for over');
/** From here on it is no longer the place. */
const stops = wordSet(
  'og da for men som der hvor hvorfra er var har blev bliver i gar dag morges nat kl klokken mens efter igar idag siden med nar kan nu jeg vi han hun den det and when was is were while with that which who since but yesterday today last this',
);

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

/** The last token of the noun phrase that starts at `from`, or -1 when its head is no place. */
const phraseEnd = (scene: Scene, from: number): number => {
  let described = 0;
  for (let at = from; at < from + 5; at += 1) {
    const word = scene.tokens[at]?.word;
    if (word === undefined || (at > from && !joined(scene, at - 1))) return -1;
    if (isHead(scene, at)) return at;
    if (fillers.has(word)) continue;
    described += 1;
    if (described > 1 || !mayDescribe(word)) return -1;
  }
  return -1;
};

/** Takes in numbers, names and further places: "bus 22", "mødelokale B", "lejrskolen i Odsherred". */
const extend = (scene: Scene, from: number): number => {
  let end = from;
  for (;;) {
    const next = scene.tokens[end + 1];
    if (!next || !joined(scene, end)) return end;
    const typed = scene.text.slice(next.start, next.end);
    if (/^(?:\d{1,4}[a-z]?|[A-ZÆØÅ])$/.test(typed) || isHead(scene, end + 1)) {
      end += 1;
      continue;
    }
    const further = joins.has(next.word) ? phraseEnd(scene, end + 2) : -1;
    if (further === -1 || further > end + 5) return end;
    end = further;
  }
};

const firstWord = (scene: Scene, from: number): number => {
  let at = from;
  while (
    fillers.has(scene.tokens[at]?.word ?? '') &&
    !['en', 'et', 'the', 'a', 'an', 'det', 'den'].includes(scene.tokens[at]?.word ?? '')
  )
    at += 1;
  return at;
};

/** Where something came from says less than where it is: "tablet fra skolen blev væk på lejrskolen". */
const rank = (word: string): number => (word === 'fra' || word === 'from' || word === 'hos' ? 1 : 0);

const doorTo = wordSet('doren dor vinduet vindue lasen las noglen nogle door window lock key ruden porten');

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
    const opens =
      leads.has(token.word) ||
      (token.word === 'til' && doorTo.has(tokens[at - 1]?.word ?? '')) ||
      (token.word === 'to' && doorTo.has(tokens[at - 1]?.word ?? ''));
    const head = opens ? phraseEnd(scene, at + 1) : -1;
    if (head === -1) return [];
    const start = tokens[firstWord(scene, at + 1)]?.start ?? 0;
    const end = tokens[extend(scene, head)]?.end ?? 0;
    return start < end ? [{ start, end, rank: rank(token.word) }] : [];
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
