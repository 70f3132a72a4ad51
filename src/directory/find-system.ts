// Which system somebody means: by name, by what the staff call it, by a part of the name, or despite a slip of the keys.
import MiniSearch from 'minisearch';
import type { ItSystem } from './municipality.ts';
import { systemKey, systemWords } from './system-key.ts';
import { labelsOf, labelsSaid, labelWithSwap } from './system-labels.ts';

/** `part` and `likeness` are good guesses: name the system in the answer. Candidates for "mente du ...?", best first. */
export type SystemLookup =
  | { readonly kind: 'found'; readonly system: ItSystem; readonly by: 'name' | 'alias' | 'part' | 'likeness' }
  | { readonly kind: 'unsure'; readonly candidates: readonly ItSystem[] }
  | { readonly kind: 'unknown' };

export type FindSystem = (text: string) => SystemLookup;

const maxCandidates = 5;

/** Words that say "a system" and not which. */
const generic = new Set(systemWords('system systemet program programmet app appen løsningen platformen vores the our'));

/** How many wrong letters a word may have. Three letters are an abbreviation, where another letter is another system. */
const slips = (word: string): number | false => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : false);

const amongst = (candidates: readonly ItSystem[], by: 'alias' | 'part' | 'likeness'): SystemLookup => {
  const [system, ...others] = new Set(candidates);
  if (system === undefined) return { kind: 'unknown' };
  if (others.length === 0) return { kind: 'found', system, by };
  return { kind: 'unsure', candidates: [system, ...others].slice(0, maxCandidates) };
};

export const createFindSystem = (systems: readonly ItSystem[]): FindSystem => {
  const labels = labelsOf(systems);
  const index = new MiniSearch<{ id: number; labels: string }>({
    fields: ['labels'],
    tokenize: (text) => [...systemWords(text)],
    processTerm: (word) => word,
  });
  index.addAll(systems.map(({ name, aliases }, id) => ({ id, labels: [name, ...aliases].join(' ') })));

  /** Systems whose labels together hold every word, or the beginning of it. */
  const search = (words: readonly string[], fuzzy: boolean): readonly ItSystem[] =>
    index
      .search(words.join(' '), {
        combineWith: 'AND',
        prefix: (word) => word.length >= 3,
        ...(fuzzy ? { fuzzy: slips } : {}),
      })
      .flatMap(({ id }) => systems[Number(id)] ?? []);

  return (text) => {
    const whole = labels.get(systemKey(text));
    if (whole) return { kind: 'found', system: whole.system, by: whole.by };
    const words = systemWords(text).filter((word) => !generic.has(word));
    const said = labelsSaid(words, labels);
    if (said.length > 0) {
      const lookup = amongst(
        said.map(({ system }) => system),
        'alias',
      );
      return lookup.kind === 'found' && said.some(({ by }) => by === 'name') ? { ...lookup, by: 'name' } : lookup;
    }
    if (words.length === 0) return { kind: 'unknown' };
    const byPart = amongst(search(words, false), 'part');
    if (byPart.kind !== 'unknown') return byPart;
    const swapped = labelWithSwap(words.join(''), labels);
    return amongst(swapped ? [swapped.system] : search(words, true), 'likeness');
  };
};
