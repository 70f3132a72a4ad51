// The shape of profile.yaml. A key that nobody reads is refused, so that a slip of the hand is not silence.
import { z } from 'zod';
import { incidentCategories } from '../core/understanding.ts';
import { caseworkSchema, defaultCasework } from './casework-schema.ts';
import { fridayAfterAscension, type Profile } from './profile.ts';
import { appointed, basis, filled, severity, text } from './profile-words.ts';
import { roleNames } from './texts.ts';

const namedRole = z.strictObject({ name: text, rule: basis });

const routingRule = z.strictObject({
  id: filled,
  tell: z.enum([...appointed, 'steeringGroup', 'nearestLeader', 'systemOwner']),
  handles: z.literal(true).exactOptional(),
  when: z
    .strictObject({
      categories: z.array(z.enum(incidentCategories)).min(1).exactOptional(),
      minSeverity: severity.exactOptional(),
      maxSeverity: severity.exactOptional(),
      personalData: z
        .array(z.enum(['yes', 'no', 'unknown']))
        .min(1)
        .exactOptional(),
      principle: z.literal(true).exactOptional(),
    })
    .exactOptional(),
  rule: basis,
});

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const everyYearHas = (month: number, day: number): boolean => day >= 1 && day <= (daysOfMonths[month - 1] ?? 0);

const due = z
  .strictObject({ month: z.int(), day: z.int() })
  .refine(({ month, day }) => everyYearHas(month, day), 'must be a day that every year has');

const duty = z.strictObject({
  id: filled,
  kind: z.literal('training'),
  course: text,
  audience: z.enum(['handlesPersonalData', 'everyone']),
  due: due.exactOptional(),
  rule: basis,
});

const closedDay = z.string().refine((day) => {
  const [, month, date] = /^(\d\d)-(\d\d)$/.exec(day) ?? [];
  return day === fridayAfterAscension || everyYearHas(Number(month), Number(date));
}, `write MM-DD, such as 12-24, or ${fridayAfterAscension}`);

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write a time as 09:00');
const phone = z
  .string()
  .regex(/^\+?[\d ]{3,}$/, 'write a phone number in digits')
  .exactOptional();

const contactPoint = z.strictObject({ name: filled, email: z.email().exactOptional(), phone });
const notification = z.strictObject({
  cvr: z
    .string()
    .regex(/^\d{8}$/, 'write a CVR number as eight digits in quotes')
    .exactOptional(),
  contact: contactPoint.exactOptional(),
  dpo: contactPoint.exactOptional(),
});

/** The sample data's own: no company has such a CVR number, and nobody gets such mail. */
const isSample = ({ cvr, contact, dpo }: z.infer<typeof notification>): boolean =>
  cvr?.startsWith('0000') === true ||
  [contact, dpo].some((point) => point?.email?.endsWith('.example') || point?.phone?.startsWith('00 00'));

export const defaultWorkingHours = { from: '09:00', to: '15:00' };
/** Constitution Day, Christmas Eve, New Year's Eve, and the Friday on which most municipalities close. */
export const defaultClosedDays = ['06-05', '12-24', '12-31', fridayAfterAscension];

const repeated = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

/** A list whose items are told apart by one name each. */
const listOf = <T extends z.ZodType>(item: T, nameOf: (value: z.output<T>) => string) =>
  z.array(item).superRefine((items, context) => {
    for (const name of repeated(items.map(nameOf))) context.addIssue(`"${name}" stands here twice`);
  });

export const profileSchema: z.ZodType<Profile> = z
  .strictObject({
    name: filled,
    fictional: z.boolean().default(false),
    tenants: z.strictObject({ teams: z.array(filled).default([]), slack: z.array(filled).default([]) }),
    roles: z.strictObject({
      leader: namedRole,
      securityCoordinator: namedRole,
      dataProtection: namedRole,
      it: namedRole,
      topLevel: namedRole,
      humanResources: namedRole,
      finance: namedRole,
      steeringGroup: namedRole.default({ name: roleNames.steeringGroup, rule: { local: true } }),
      systemOwner: namedRole,
    }),
    routing: listOf(routingRule, ({ id }) => id).min(1, 'must name at least the first receiver'),
    supervisoryDeadlineOwner: z.enum(appointed),
    phones: z.strictObject({ itDuty: phone, afterHours: phone, dataProtection: phone }).default({}),
    notification: notification.exactOptional(),
    workingHours: z
      .strictObject({ from: time, to: time })
      .refine(({ from, to }) => from < to, 'must end after it begins')
      .default(defaultWorkingHours),
    closedDays: z.array(closedDay).default(defaultClosedDays),
    criticality: listOf(z.strictObject({ name: text, rule: basis, outage: severity }), ({ name }) => name.da).default(
      [],
    ),
    maxDowntime: z
      .strictObject({ requiredFor: z.array(filled), rule: basis })
      .default({ requiredFor: [], rule: { local: true } }),
    duties: listOf(duty, ({ id }) => id).default([]),
    casework: caseworkSchema.default(defaultCasework),
  })
  .refine(
    ({ criticality, maxDowntime }) =>
      maxDowntime.requiredFor.every((name) => criticality.some((level) => level.name.da === name)),
    { path: ['maxDowntime', 'requiredFor'], error: 'must be Danish names of classes under criticality' },
  )
  .refine(({ fictional, phones }) => fictional || !Object.values(phones).some((number) => number.startsWith('00 00')), {
    path: ['phones'],
    error: 'still holds a number of the sample data; people will ring it in an emergency',
  })
  .refine(({ fictional, notification: given }) => fictional || !given || !isSample(given), {
    path: ['notification'],
    error: 'still holds sample data; it would be sent to Datatilsynet',
  });
