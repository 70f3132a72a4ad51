// A piece of a time expression, and where it stands in the folded text.
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Found<T> = Span & T;

/** Every match of a global pattern for which `read` makes sense of it. */
export const findAll = <T extends object>(
  text: string,
  pattern: RegExp,
  read: (groups: Readonly<Record<string, string | undefined>>) => T | null,
): readonly Found<T>[] =>
  Array.from(text.matchAll(pattern)).flatMap((match) => {
    const value = read(match.groups ?? {});
    return value ? [{ ...value, start: match.index, end: match.index + match[0].length }] : [];
  });

export const gap = (one: Span, other: Span): number =>
  Math.max(0, Math.max(one.start, other.start) - Math.min(one.end, other.end));

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
