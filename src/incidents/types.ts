// The incident types as the program uses them, read once at start from data/incident-types/.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { ZodError, type z } from 'zod';
import { VogterError } from '../core/errors.ts';
import type { Text } from '../core/text.ts';
import type { IncidentCategory } from '../core/understanding.ts';
import type { Recipient } from '../directory/profile.ts';
import type { Condition, Severity, SeverityRule } from './severity.ts';
import {
  type BreachKind,
  incidentTypeSchema,
  type Phrases,
  type Question,
  type QuestionUse,
  sharedSchema,
} from './type-schema.ts';

export type AskedQuestion = Question & { readonly id: string };

export interface IncidentType {
  readonly id: string;
  readonly order: number;
  readonly category: IncidentCategory;
  readonly usual: boolean;
  readonly signs?:
    | (Phrases & { readonly within: readonly IncidentCategory[]; readonly unless?: Phrases | undefined })
    | undefined;
  readonly name: Text;
  readonly breach: readonly BreachKind[];
  readonly restricted: boolean;
  readonly call: 'itDuty' | 'dataProtection';
  readonly emergency: boolean;
  readonly firstAid: readonly Text[];
  readonly questions: readonly AskedQuestion[];
  readonly severity: readonly SeverityRule[];
  readonly tell: readonly {
    readonly who: Recipient;
    readonly when?: Condition | undefined;
    readonly minSeverity?: Severity | undefined;
  }[];
}

export interface IncidentTypes {
  get(id: string): IncidentType | undefined;
  /** The type that a message of this category means first. */
  usual(category: IncidentCategory): IncidentType;
  /** In the order in which people read them. */
  all(): readonly IncidentType[];
}

const invalid = (file: string, what: string, cause?: unknown): VogterError =>
  new VogterError('data.invalid', `${file}: ${what}`, { cause });

const read = <T>(file: string, schema: z.ZodType<T>): T => {
  try {
    return schema.parse(parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (!(error instanceof ZodError)) throw invalid(file, `cannot be read: ${String(error)}`, error);
    const issues = error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`);
    throw invalid(file, issues.join('; '), error);
  }
};

const idOf = (use: QuestionUse): string => (typeof use === 'string' ? use : 'ask' in use ? use.id : use.shared);

/** "Ved ikke" must be an answer wherever one is demanded. */
const canBeUnknown = (question: AskedQuestion): boolean =>
  question.required === false ||
  (question.kind !== 'choice' && question.kind !== 'choices') ||
  question.options.some(({ value }) => value === 'unknown');

/** Reads every type of the directory. Throws `data.invalid` naming file and field. */
export const loadIncidentTypes = (directory: string): IncidentTypes => {
  const sharedFile = join(directory, 'questions.yaml');
  const shared = read(sharedFile, sharedSchema);

  const question = (file: string, use: QuestionUse): AskedQuestion => {
    if (typeof use === 'object' && 'ask' in use) return { ...use.ask, id: use.id };
    const [id, but] = typeof use === 'string' ? [use, {}] : [use.shared, use.but];
    const found = shared.questions[id];
    if (!found) throw invalid(file, `questions: ${sharedFile} has no question "${id}"`);
    const changed = Object.entries(but).filter(([, value]) => value !== undefined);
    return { ...found, ...Object.fromEntries(changed), id };
  };

  const one = (file: string): IncidentType => {
    const type = read(file, incidentTypeSchema);
    const own = new Set(type.questions.map(idOf));
    const common = (uses: readonly QuestionUse[]) => uses.filter((use) => !own.has(idOf(use)));
    const all = [...common(shared.first), ...type.questions, ...common(shared.last)];
    const questions = all.map((use) => question(file, use));
    const rigid = questions.find((asked) => !canBeUnknown(asked));
    if (rigid) throw invalid(file, `questions: "${rigid.id}" is required, so it needs an option "unknown"`);
    return { ...type, id: basename(file, '.yaml'), questions, severity: [...shared.severity, ...type.severity] };
  };

  const types = readdirSync(directory)
    .filter((name) => name.endsWith('.yaml') && name !== 'questions.yaml')
    .map((name) => one(join(directory, name)))
    .sort((a, b) => a.order - b.order);
  const byId = new Map(types.map((type) => [type.id, type]));
  const last = types.at(-1);
  if (!last) throw invalid(directory, 'holds no incident type');
  const usual = new Map(types.filter((type) => type.usual).map((type) => [type.category, type]));

  return { get: (id) => byId.get(id), usual: (category) => usual.get(category) ?? last, all: () => types };
};
