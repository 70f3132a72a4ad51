// What is wrong in the data, collected from all files so that one message lists everything.
import { VogterError } from '../core/errors.ts';

export interface Problem {
  /** Relative to the data directory: `ishoj/people.csv`. */
  readonly file: string;
  readonly line?: number | undefined;
  /** Column of a table, or path in a profile: `routing.2.tell`. */
  readonly field?: string | undefined;
  /** What was expected. */
  readonly expected: string;
}

export type Report = (problem: Problem) => void;

const describe = ({ file, line, field, expected }: Problem): string =>
  [file, line === undefined ? '' : ` line ${line}`, field === undefined ? '' : `, ${field}`, `: ${expected}`].join('');

const byPlace = (a: Problem, b: Problem): number => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0);

export const refusal = (directory: string, problems: readonly Problem[]): VogterError => {
  const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
  const list = problems
    .toSorted(byPlace)
    .map((problem) => `\n- ${describe(problem)}`)
    .join('');
  return new VogterError('data.invalid', `Nothing was loaded from ${directory}: ${count} to mend.${list}`);
};
