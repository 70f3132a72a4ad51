// The files that answers are made from, read and checked: policies, banks, concepts, what policies do not say.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VogterError } from '../core/errors.ts';
import { aligner } from './align.ts';
import { type BankEntry, readBank, readSilences } from './bank.ts';
import { readConcepts } from './concepts.ts';
import type { PolicyDocument } from './document.ts';
import { readGlossary } from './glossary.ts';
import { parsePolicy } from './parse.ts';
import type { PoolSource } from './pool.ts';

export const languageFile = {
  concepts: 'policy-concepts.yaml',
  glossary: 'english.json',
  silences: 'not-in-policies.jsonl',
  model: 'policy-model.json',
} as const;

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new VogterError('data.invalid', `${file}:1: this file is needed and cannot be read`, { cause });
  }
};

export const readLanguage = (
  dataDir: string,
  file: keyof typeof languageFile,
): { readonly source: string; readonly file: string } => {
  const path = join(dataDir, 'language', languageFile[file]);
  return { source: readText(path), file: path };
};

const bankIn = (file: string, policy: PolicyDocument): readonly BankEntry[] => {
  if (!existsSync(file)) return [];
  const bank = readBank(readText(file), file);
  const passagesOf = aligner(policy);
  const stray = bank.find((entry) => passagesOf(entry).length === 0);
  if (stray !== undefined)
    throw new VogterError(
      'data.invalid',
      `${file}:${stray.line}: this passage is not in the policy beside it; copy it letter by letter`,
    );
  return bank;
};

export interface Municipality {
  readonly policy: PolicyDocument;
  /** Empty where nobody has written one. */
  readonly bank: readonly BankEntry[];
}

/** Every folder with a `policy.md`, by folder name, sorted. */
export const readMunicipalities = (dir: string): ReadonlyMap<string, Municipality> => {
  const names = existsSync(dir) ? readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : [];
  return new Map(
    names
      .map(({ name }) => name)
      .sort()
      .flatMap((name) => {
        const file = join(dir, name, 'policy.md');
        if (!existsSync(file)) return [];
        const policy = parsePolicy(readText(file), file);
        return [[name, { policy, bank: bankIn(join(dir, name, 'questions.jsonl'), policy) }] as const];
      }),
  );
};

/** Policies of no municipality, with what people would ask of them, under names that no folder of a real one can have. */
export const readMadeUp = (dataDir: string): ReadonlyMap<string, Municipality> => {
  const found = readMunicipalities(join(dataDir, 'language', 'made-up-policies'));
  return new Map([...found].map(([name, municipality]) => [`made-up/${name}`, municipality]));
};

export const poolSource = (dataDir: string, municipalities: ReadonlyMap<string, Municipality>): PoolSource => {
  const silences = readLanguage(dataDir, 'silences');
  const concepts = readLanguage(dataDir, 'concepts');
  const glossary = readLanguage(dataDir, 'glossary');
  return {
    banks: new Map([...municipalities, ...readMadeUp(dataDir)].map(([name, { bank }]) => [name, bank])),
    silences: readSilences(silences.source, silences.file),
    conceptsIn: readConcepts(concepts.source, concepts.file),
    glossary: readGlossary(glossary.source, glossary.file),
  };
};
