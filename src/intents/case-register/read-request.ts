// What somebody wants of the register, when they plainly want something of it; every word must be understood.
import { danishZone } from '../../core/clock.ts';
import { isEmpty, type Rest, restOf, take } from './consume.ts';
import { takePeriod } from './period.ts';
import { type Context, type Form, maySearch, readSearch, type SearchRead } from './read-search.ts';
import { tellsOfCases } from './tells.ts';
import * as said from './vocabulary.ts';

export type Request =
  | { readonly kind: 'case'; readonly number: string; readonly form: Form }
  | (SearchRead & {
      readonly kind: 'search';
      readonly form: Form;
      /** Words that nobody knows stand last, after "om". */
      readonly wordsLast: boolean;
      /** It may as well be what has happened to somebody. */
      readonly tells: boolean;
    })
  | { readonly kind: 'more' }
  | { readonly kind: 'figures'; readonly year: number; readonly form: Form; readonly ofCases: boolean }
  | { readonly kind: 'export'; readonly year: number | undefined };

/** Whoever has more to say is not searching. Characters. */
const longest = 160;

/** "Phishingsager", "Nexussager": the word before is another word. */
const compound = /(?<= [a-z0-9]{3,})(?=sager(?:ne)? )/gu;

const numberNamed = /^ (?:sag |sagen |case |nummer |nr )*([a-z]{3}) (20\d\d) (\d{1,6}) $/u;

const formOf = (rest: Rest): { readonly form: Form; readonly after: Rest } => {
  for (const [form, pattern] of [
    ['command', said.lead],
    ['question', said.asks],
  ] as const) {
    const found = pattern.exec(rest)?.[0];
    if (found !== undefined) return { form, after: ` ${rest.slice(found.length).trimStart()}` };
  }
  return { form: 'phrase', after: rest };
};

const withoutSmallWords = (rest: Rest): Rest => take(take(rest, said.sideWords).rest, said.glue).rest;

const yearOf = (rest: Rest, { now }: Context) => {
  const today = now.toZonedDateTimeISO(danishZone).toPlainDate();
  const { rest: left, period } = takePeriod(rest, today);
  return { left, year: period?.from?.year, today };
};

const readExport = (rest: Rest, context: Context): Request | undefined => {
  const verb = take(rest, said.exportVerbs);
  const named = take(verb.rest, said.registerNamed);
  const counted = take(take(named.rest, said.cases).rest, said.incidentsNamed);
  const what = named.found || counted.rest !== named.rest;
  if (!verb.found || !what) return undefined;
  const { left, year } = yearOf(counted.rest, context);
  const polite = take(take(left, said.politely).rest, said.exportFormats).rest;
  return isEmpty(withoutSmallWords(polite)) ? { kind: 'export', year } : undefined;
};

const readFigures = (rest: Rest, form: Form, context: Context): Request | undefined => {
  const named = take(rest, said.figuresNamed);
  const faint = take(named.rest, said.figuresFaint);
  if (!named.found && !faint.found) return undefined;
  const { left, year, today } = yearOf(faint.rest, context);
  const counted = take(take(left, said.cases).rest, said.incidentsNamed).rest;
  const ofCases = counted !== left;
  if (!named.found && year === undefined && !ofCases) return undefined;
  if (!isEmpty(withoutSmallWords(counted))) return undefined;
  return { kind: 'figures', year: year ?? today.year, form, ofCases };
};

const readCase = (rest: Rest, form: Form): Request | undefined => {
  const [, letters, year, digits] = numberNamed.exec(rest) ?? [];
  if (!letters || !year || !digits) return undefined;
  return { kind: 'case', number: `${letters.toUpperCase()}-${year}-${digits.padStart(4, '0')}`, form };
};

interface Look {
  readonly rest: Rest;
  readonly form: Form;
  readonly after: Rest;
  /** It is about something else, whoever wrote it and when. */
  readonly isOther: boolean;
}

const lookAt = (text: string): Look => {
  const rest = restOf(text).replaceAll(compound, ' ').replaceAll(said.relative, '');
  const { form, after } = formOf(rest);
  const named = [said.exportVerbs, said.figuresNamed, said.figuresFaint].some((pattern) => take(rest, pattern).found);
  return {
    rest,
    form,
    after,
    isOther: !named && !said.moreAsked.test(rest) && !numberNamed.test(after) && !maySearch(after, form),
  };
};

export const readRequest = (text: string, context: Context): Request | undefined => {
  if (text.length > longest) return undefined;
  const { rest, form, after, isOther } = lookAt(text);
  if (isOther) return undefined;
  if (said.moreAsked.test(rest)) return { kind: 'more' };
  const found = readCase(after, form) ?? readExport(rest, context) ?? readFigures(after, form, context);
  if (found) return found;
  const search = readSearch(after, context, form);
  if (!search) return undefined;
  const unknown = search.query.words?.join(' ') ?? '';
  const wordsLast = new RegExp(` (?:om|vedrorende|angende|about) ${unknown} $`, 'u').test(rest);
  return { kind: 'search', ...search, form, wordsLast, tells: tellsOfCases(rest) };
};
