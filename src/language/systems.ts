// Which system is named: as the municipality's register writes it, spelling mistakes forgiven, else as it was typed.
import { fold } from './text/fold.ts';
import { type Token, tokenise } from './text/tokens.ts';

interface Known {
  readonly name: string;
  readonly words: readonly string[];
}

/** Makers and general words do not tell one system from another. */
const general: ReadonlySet<string> = new Set(
  'kmd eg systematic netcompany schultz dxc visma it system systemet platform portal online web app den det og i til for kommune kommunens min mit digital lon post sag barn born'.split(
    ' ',
  ),
);

const index = (systems: readonly string[]): readonly Known[] =>
  systems
    .map((name) => ({ name, words: tokenise(name).map((token) => token.word) }))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length || b.name.length - a.name.length);

/** Edits between two words (insert, delete, replace, swap neighbours), at most `most`; more comes out as most + 1. */
export const distance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, row] = [row, next];
  }
  return Math.min(row[b.length] ?? most + 1, most + 1);
};

const sameWord = (typed: string, word: string): boolean => {
  const most = word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0;
  return typed === word || (most > 0 && typed[0] === word[0] && distance(typed, word, most) <= most);
};

const holds = (tokens: readonly Token[], words: readonly string[], same: (a: string, b: string) => boolean): boolean =>
  tokens.some((_, at) => words.every((word, i) => same(tokens[at + i]?.word ?? '', word)));

const exactly = (a: string, b: string): boolean => a === b;

/** A name written in one word, or the word of it that no other system has. */
const byPart = (tokens: readonly Token[], known: readonly Known[]): Known | undefined => {
  const glued = new Set(tokens.map(({ word }) => word));
  return (
    known.find(({ words }) => words.length > 1 && glued.has(words.join(''))) ??
    known.find(({ words }) =>
      words.some(
        (word) =>
          word.length > 2 &&
          !general.has(word) &&
          glued.has(word) &&
          known.filter((other) => other.words.includes(word)).length === 1,
      ),
    )
  );
};

/** The register's name for the system that the text names, or null. Of several, the longest name. */
export const findRegistered = (tokens: readonly Token[], systems: readonly string[]): string | null => {
  const known = index(systems);
  const exact = known.find(({ words }) => holds(tokens, words, exactly));
  const found = exact ?? byPart(tokens, known) ?? known.find(({ words }) => holds(tokens, words, sameWord));
  return found?.name ?? null;
};

/** The words that ask about a system, and so are no part of its name. */
const asking: ReadonlySet<string> = new Set(
  fold(
    `hvem hvm hem hvad hvor hvilken hvilket hvilke er ejer ejeren ejere ejes eger ejerskab ejerskabet systemejer systemejere systemejeren systemejerskab systemejerskabet
    systemejr systmejer sytemejer systemansvarlig systemansvarlige systemansvaret systemansvar systemforvalter superbruger administrator administrerer ansvar ansvaret ansvarlig
    ansvarlige for på paa af til om over det den de en et der som har står hedder hører under styrer bestemmer sidder med kontaktperson kontakte spørge godkende adgang min give
    jeg vi du kan skal vil gerne vide bruge brug mangler leder efter søger find finde fortælle sige mig slå op ved lige tak venligst oplys oplyse oplyst ønsker navnet navn
    system systemet systemer fagsystem fagsystemet esdh vores hos os i egentlig nu mon stadig registreret angivet udpeget person leder chef afdeling center kontor kommunen
    kritisk kritiske kritikalitet kritikaliteten samfundskritisk forretningskritisk vigtigt vigtig hvor længe lang tid må være nede undvære nedetid maksimal maksimale max accepteret tåler
    hurtigt oppe igen who owns own is the owner of responsible for in charge manages do know can you tell me need system how critical long can be down what maximum downtime
    which department contact about find approve access to a an our we i hej godmorgen nye ny tager sig have fat fat i vedrørende tal`,
  ).split(/\s+/),
);

/** Behind these the sentence goes on about something else. */
const ends: ReadonlySet<string> = new Set(
  fold(
    'i hos nu altså som der hvem who er is jeg vi det så og til på for skal that which used in at mig tak please stadig',
  ).split(' '),
);
const anchors: ReadonlySet<string> = new Set(
  fold(
    'for på paa af til over om ejer ejeren ejr ejerskab systemejer systemejr owns owner of about er is må tåler undvære can system systemet',
  ).split(' '),
);

/** What is plainly named as a system though the register does not have it: the words after "ejer", "systemejer for" and the like. */
export const findTyped = (text: string, tokens: readonly Token[]): string | null => {
  const candidates = tokens.flatMap((token, at) => {
    if (asking.has(token.word)) return [];
    const before = tokens[at - 1];
    if (before && !asking.has(before.word)) return [];
    let last = at;
    for (;;) {
      const next = tokens[last + 1];
      const current = tokens[last];
      if (!next || !current || last - at > 4 || !/^[ \-./&]{1,3}$/.test(text.slice(current.end, next.start))) break;
      const capital = /^\p{Lu}/u.test(text.slice(tokens[last + 2]?.start ?? text.length));
      if (next.word === 'og' ? !capital : ends.has(next.word) || asking.has(next.word)) break;
      last += 1;
    }
    const typed = text.slice(token.start, tokens[last]?.end);
    const named = before === undefined || anchors.has(before.word) ? 2 : 0;
    const looksLikeName = /\p{Lu}|\d/u.test(typed.slice(before ? 0 : 1)) ? 1 : 0;
    return [{ typed, score: named + looksLikeName, at }];
  });
  return candidates.sort((a, b) => b.score - a.score || a.at - b.at)[0]?.typed ?? null;
};
