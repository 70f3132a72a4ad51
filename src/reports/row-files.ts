// Files in the register: how many of which kind, whether they came with the report or later, and nowhere what they are called.
import type { KeptFile } from '../core/file-store.ts';

const endingOf = (name: string): string => /\.([^.\s]+)$/u.exec(name)?.[1]?.toLowerCase() ?? 'uden endelse';

/** `2 png`, in the order in which each kind first came. */
export const fileKinds = (files: readonly Pick<KeptFile, 'name'>[]): readonly string[] =>
  [...Map.groupBy(files, ({ name }) => endingOf(name))].map(([kind, all]) => `${all.length} ${kind}`);

/** As `sayFiles` says them: what came with files says so in its last line, by their names. */
const list = /(?:^|\n)\d+ (?:fil|filer): .+ \(\d+(?:,\d+)? [kM]B\)$/u;

export const withoutFiles = (text: string): string => text.replace(list, '');
