// Whether what a column says exists: people by their id, classes and courses by their name.
import type { Problem } from './problems.ts';
import type { Cell } from './table.ts';

/** A problem whose file the caller knows. */
export type Found = Omit<Problem, 'file'>;

export const strangers = (field: string, cells: readonly Cell[], ids: readonly Cell[]): readonly Found[] => {
  const known = new Set(ids.map(({ text }) => text));
  return cells
    .filter(({ text }) => !known.has(text))
    .map(({ line, text }) => ({ line, field, expected: `nobody in people.csv has the id "${text}"` }));
};

/** `names` is absent while the profile is broken: then every name may be right. */
export const unnamed = (
  field: string,
  cells: readonly Cell[],
  names: readonly string[] | undefined,
): readonly Found[] => {
  if (names === undefined) return [];
  const expected = `is not in profile.yaml, which has: ${names.join(', ') || 'none'}`;
  return cells
    .filter(({ text }) => !names.includes(text))
    .map(({ line, text }) => ({ line, field, expected: `"${text}" ${expected}` }));
};
