// The shape of a row of people.csv, systems.csv and training.csv: one key per column, an empty cell absent.
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Role } from '../core/person.ts';

const filled = z.string('must be filled in');

const roles = [
  'leader',
  'securityCoordinator',
  'dataProtection',
  'it',
  'topLevel',
  'humanResources',
  'finance',
  'steeringGroup',
] as const satisfies readonly Role[];

const yes: readonly string[] = ['ja', 'yes', 'true', 'sand'];
const no: readonly string[] = ['nej', 'no', 'false', 'falsk'];
/** Also the words that Excel writes for a ticked box, in Danish and English. */
const yesNo = filled
  .toLowerCase()
  .refine((word) => yes.includes(word) || no.includes(word), 'write ja or nej')
  .transform((word) => yes.includes(word));

/** Several things in one cell. */
export const listed = (cell: string): string[] =>
  cell
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');

const list = z.string().default('').transform(listed);

const isoDay = (text: string): string => text.replace(/^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/, '$3-$2-$1');
const padded = (text: string): string => text.replace(/-(\d)(?=-|$)/g, '-0$1');

/** `2026-03-14`, or as Excel in Danish writes it: `14-03-2026`. */
const day = filled.transform((text, context) => {
  try {
    return Temporal.PlainDate.from(padded(isoDay(text)), { overflow: 'reject' });
  } catch {
    context.addIssue(`"${text}" is no date; write it as 2026-03-14`);
    return z.NEVER;
  }
});

/** ISO 8601 in days, hours and minutes: `PT4H`, `P2D`, `PT30M`. Months have no fixed length, so they are no limit. */
const duration = z
  .string()
  .regex(/^P(?=\d|T\d)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?)?$/, 'write a duration as PT30M, PT4H or P2D')
  .transform((text) => Temporal.Duration.from(text));

export const personRow = z.object({
  id: filled.regex(/^[a-z0-9][a-z0-9-]*$/, 'write an id in small letters a-z, digits and hyphens'),
  name: filled,
  title: filled,
  unit: filled,
  email: filled.pipe(z.email('must be an e-mail address')),
  phone: z.string().exactOptional(),
  leader: z.string().exactOptional(),
  roles: list.pipe(z.array(z.enum(roles, `must be among ${roles.join(', ')}, separated by ;`))),
  handles_personal_data: yesNo,
  teams_id: z.string().exactOptional(),
  slack_id: z.string().exactOptional(),
});

export const systemRow = z.object({
  name: filled,
  aliases: list,
  purpose: filled,
  owner: filled,
  criticality: z.string().exactOptional(),
  max_downtime: duration.exactOptional(),
  personal_data: z.enum(['none', 'ordinary', 'sensitive'], 'write none, ordinary or sensitive'),
  supplier: z.string().exactOptional(),
  unit: z.string().exactOptional(),
});

export const trainingRow = z.object({ person: filled, course: filled, completed: day });

export type PersonRow = z.output<typeof personRow>;
export type SystemRow = z.output<typeof systemRow>;
export type TrainingRow = z.output<typeof trainingRow>;
