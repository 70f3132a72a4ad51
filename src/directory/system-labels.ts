// Every name that a system goes by, and which of them a text says.
import type { ItSystem } from './municipality.ts';
import { systemKey, systemWords } from './system-key.ts';

export interface Label {
  readonly system: ItSystem;
  readonly by: 'name' | 'alias';
  /** How many words it is written with. */
  readonly words: number;
}

export type Labels = ReadonlyMap<string, Label>;

export const labelsOf = (systems: readonly ItSystem[]): Labels =>
  new Map(
    systems.flatMap((system) =>
      // The name last: where an alias of a system repeats its name, the name counts.
      [...system.aliases, system.name].map((label): [string, Label] => [
        systemKey(label),
        { system, by: label === system.name ? 'name' : 'alias', words: systemWords(label).length },
      ]),
    ),
  );

/** Written as one word or as several: `AS 2007` and `AS2007`. */
const apart = 1;

/** The labels said within a text, from left to right; the longest that begins at a word is the one that is meant. */
export const labelsSaid = (words: readonly string[], labels: Labels): readonly Label[] => {
  const longest = Math.max(0, ...[...labels.values()].map((label) => label.words)) + apart;
  const said: Label[] = [];
  for (let start = 0; start < words.length; ) {
    let length = Math.min(longest, words.length - start);
    while (length > 1 && !labels.has(words.slice(start, start + length).join(''))) length--;
    const label = labels.get(words.slice(start, start + length).join(''));
    if (label) said.push(label);
    start += length;
  }
  return said;
};

/** The label that was meant where two neighbouring letters changed places: `spaa`, `neuxs`. */
export const labelWithSwap = (key: string, labels: Labels): Label | undefined => {
  for (let at = 0; at < key.length - 1; at++) {
    const swapped = key.slice(0, at) + key.charAt(at + 1) + key.charAt(at) + key.slice(at + 2);
    const label = key.length > 3 ? labels.get(swapped) : undefined;
    if (label) return label;
  }
  return undefined;
};
