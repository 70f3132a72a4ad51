// Which system is named, as the municipality's register writes it; spelling mistakes are forgiven.
import { editDistance } from './edit-distance.ts';
import { foldedWords } from './text/fold.ts';
import { type Token, tokenise } from './text/tokens.ts';

interface Known {
  readonly name: string;
  readonly words: readonly string[];
  /** A name of several words as one word. */
  readonly joined: string | undefined;
  /** The words of it that no other system has. */
  readonly own: readonly string[];
}

/** Makers and everyday words do not tell one system from another: "mit login" is nobody's system. */
const general = foldedWords(
  `kmd eg systematic netcompany schultz dxc visma it system systemet platform portal online web app den det og i til for
  kommune kommunens min mit digital løn post sag børn login mail fælles journal beskeder nettet netværk trådløse
  hjemmeside hjemmepleje overblik registret institution skolens elev unge udsatte vej miljø byg bygnings sikker secure
  underskrift digitalisering client office one power suite active directory giv sags tand sund virtuel`,
);

const index = (systems: readonly string[]): readonly Known[] => {
  const named = systems
    .map((name) => ({ name, words: tokenise(name).map((token) => token.word) }))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length || b.name.length - a.name.length);
  const holders = Map.groupBy(
    named.flatMap(({ name, words }) => [...new Set(words)].map((word) => ({ name, word }))),
    ({ word }) => word,
  );
  return named.map(({ name, words }) => ({
    name,
    words,
    joined: words.length > 1 ? words.join('') : undefined,
    own: words.filter((word) => word.length > 2 && !general.has(word) && holders.get(word)?.length === 1),
  }));
};

const indexed = new WeakMap<readonly string[], readonly Known[]>();

/** A register is given with every message: the same list is prepared once. */
const indexOf = (systems: readonly string[]): readonly Known[] => {
  const known = indexed.get(systems) ?? index(systems);
  indexed.set(systems, known);
  return known;
};

const sameWord = (typed: string, word: string): boolean => {
  const most = word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0;
  return typed === word || (most > 0 && typed[0] === word[0] && editDistance(typed, word, most) <= most);
};

const holds = (tokens: readonly Token[], words: readonly string[], same: (a: string, b: string) => boolean): boolean =>
  tokens.some((_, at) => words.every((word, i) => same(tokens[at + i]?.word ?? '', word)));

const exactly = (a: string, b: string): boolean => a === b;

/** The register's name for the system that the text names, or null. Of several, the longest name. */
export const findRegistered = (tokens: readonly Token[], systems: readonly string[]): string | null => {
  const known = indexOf(systems);
  const typed = new Set(tokens.map(({ word }) => word));
  // A slip of the finger never takes the first letter, so most names are out before a word is compared.
  const initials = new Set(tokens.map(({ word }) => word[0]));
  const found =
    known.find(({ words }) => typed.has(words[0] ?? '') && holds(tokens, words, exactly)) ??
    known.find(({ joined }) => joined !== undefined && typed.has(joined)) ??
    known.find(({ own }) => own.some((word) => typed.has(word))) ??
    known.find(({ words }) => initials.has(words[0]?.[0]) && holds(tokens, words, sameWord));
  return found?.name ?? null;
};
