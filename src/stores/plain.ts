// A value as plain JSON data that nobody else can change: what goes into the log reads back the same.
import { VogterError } from '../core/errors.ts';

const refuse = (where: string, what: string): never => {
  throw new VogterError(
    'store.shape',
    `${where || 'The value'} is ${what}, which the log cannot keep. Use plain data.`,
  );
};

const isPlainObject = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const copyObject = (value: object, where: string): object => {
  if (Array.isArray(value)) return value.map((item: unknown, n) => copy(item, `${where}[${n}]`));
  if (!isPlainObject(value)) return refuse(where, `a ${value.constructor.name}`);
  // fromEntries makes an own property even of `__proto__`, which people could name a form field.
  const fields = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(fields.map(([key, item]) => [key.toWellFormed(), copy(item, `${where}.${key}`)]));
};

const copy = (value: unknown, where: string): unknown => {
  switch (typeof value) {
    case 'string':
      // Half an emoji, cut by a platform's limit, has no UTF-8 form and must not cost a report.
      return value.toWellFormed();
    case 'boolean':
      return value;
    case 'number':
      if (!Number.isFinite(value)) return refuse(where, String(value));
      return value === 0 ? 0 : value;
    case 'object':
      return value === null ? null : copyObject(value, where);
    default:
      return refuse(where, `a ${typeof value}`);
  }
};

/** A copy. Fields that are undefined are left out. Throws `store.shape` on what JSON has no word for (dates, NaN, functions). */
export const toPlain = (value: object): object => copyObject(value, '');

/** Frozen all the way down: what one reader gets is what the next one will get. */
export const freeze = <T extends object>(value: T): Readonly<T> => {
  if (Object.isFrozen(value)) return value;
  for (const item of Object.values(value)) if (typeof item === 'object' && item !== null) freeze(item);
  return Object.freeze(value);
};
