// One municipality's folder as read, each row with its line, before its parts are held against each other.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { defaultProfile } from './default-profile.ts';
import type { Report } from './problems.ts';
import type { Profile } from './profile.ts';
import { readProfile } from './read-profile.ts';
import { type PersonRow, personRow, type SystemRow, systemRow, type TrainingRow, trainingRow } from './schema.ts';
import { readTable, type Table } from './table.ts';

export interface Source {
  readonly id: string;
  /** False where the folder has no profile.yaml and `profile` is what is assumed of such a municipality. */
  readonly hasProfile: boolean;
  /** Absent when profile.yaml is broken; reported by then. */
  readonly profile: Profile | undefined;
  readonly people: Table<PersonRow>;
  readonly systems: Table<SystemRow>;
  readonly training: Table<TrainingRow>;
}

const frontMatter = z.object({ municipality: z.string().min(1) });

/** The policy's own reader complains of broken front matter; here it only lends its name. */
const nameIn = (policy: string | undefined): string | undefined => {
  const facts = /^---\r?\n([\s\S]*?)\r?\n---/.exec(policy ?? '')?.[1];
  if (facts === undefined) return undefined;
  try {
    return frontMatter.safeParse(parse(facts)).data?.municipality;
  } catch {
    return undefined;
  }
};

export const readSource = (folder: string, report: Report): Source => {
  const id = basename(folder);
  const named = (file: string): string => `${id}/${file}`;
  const read = (file: string): string | undefined => {
    const path = join(folder, file);
    if (!existsSync(path)) return undefined;
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    } catch {
      report({ file: named(file), expected: 'must be UTF-8 text; in Excel, save it as "CSV UTF-8"' });
      return undefined;
    }
  };
  const table = <T extends z.ZodObject>(file: string, schema: T): Table<z.output<T>> => {
    const text = read(file);
    return text === undefined ? { rows: [], column: () => [] } : readTable(text, schema, named(file), report);
  };

  if (!/^[a-z0-9][a-z0-9-]*$/.test(id))
    report({ file: id, expected: 'a municipality’s folder is named in small letters a-z, digits and hyphens' });
  const policy = read('policy.md');
  if (!existsSync(join(folder, 'policy.md'))) report({ file: named('policy.md'), expected: 'this file must be there' });
  const profile = read('profile.yaml');
  return {
    id,
    hasProfile: profile !== undefined,
    profile:
      profile === undefined
        ? defaultProfile(nameIn(policy) ?? id)
        : readProfile(profile, policy, named('profile.yaml'), report),
    people: table('people.csv', personRow),
    systems: table('systems.csv', systemRow),
    training: table('training.csv', trainingRow),
  };
};
