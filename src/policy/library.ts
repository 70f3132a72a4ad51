// The policies of all municipalities, read once at start, each with what answers questions to it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VogterError } from '../core/errors.ts';
import { aligner } from './align.ts';
import { answererFor } from './answer.ts';
import { type BankEntry, readBank } from './bank.ts';
import type { PolicyAnswer, PolicyDocument } from './document.ts';
import { parsePolicy } from './parse.ts';

export interface MunicipalityPolicy {
  readonly policy: PolicyDocument;
  /** Approved before GDPR applied (25 May 2018), or undated: the reader is told. */
  readonly isOld: boolean;
  /** Deterministic; the same question always gets the same answer. */
  answer(question: string): PolicyAnswer;
}

export interface PolicyLibrary {
  /** Municipality ids (folder names), sorted. */
  readonly municipalities: readonly string[];
  of(municipality: string): MunicipalityPolicy | undefined;
}

const gdprApplies = '2018-05-25';

export const isOld = (policy: Pick<PolicyDocument, 'approved'>): boolean =>
  policy.approved === undefined || policy.approved < gdprApplies;

const readBankOf = (file: string, policy: PolicyDocument): readonly BankEntry[] => {
  if (!existsSync(file)) return [];
  const bank = readBank(readFileSync(file, 'utf8'), file);
  const passagesOf = aligner(policy);
  const stray = bank.find((entry) => passagesOf(entry).length === 0);
  if (stray !== undefined)
    throw new VogterError(
      'data.invalid',
      `${file}:${stray.line}: this passage does not stand in the policy beside it; copy it letter by letter`,
    );
  return bank;
};

/**
 * @param dataDir holds `language/`, and `municipalities/` whose banks lend their questions to municipalities without one
 * @param municipalitiesDir the municipalities to serve: `<id>/policy.md`, and `<id>/questions.jsonl` where there is one
 */
export const loadPolicies = (dataDir: string, municipalitiesDir = join(dataDir, 'municipalities')): PolicyLibrary => {
  const entries = readdirSync(municipalitiesDir, { withFileTypes: true });
  const policies = new Map<string, MunicipalityPolicy>();
  for (const { name } of entries.filter((entry) => entry.isDirectory()).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = join(municipalitiesDir, name, 'policy.md');
    if (!existsSync(file)) continue;
    const policy = parsePolicy(readFileSync(file, 'utf8'), file);
    const bank = readBankOf(join(municipalitiesDir, name, 'questions.jsonl'), policy);
    policies.set(name, { policy, isOld: isOld(policy), answer: answererFor(policy, bank) });
  }
  return { municipalities: [...policies.keys()], of: (municipality) => policies.get(municipality) };
};
