// What a handler wrote, fit for a draft: words that look like people's names are left out, and so are numbers and addresses of people.
import type { Registry } from '../../directory/registry.ts';
import type { CaseView } from '../case-view.ts';

const leftOut = '[navn udeladt]';

/** Written with a capital in the middle of a sentence without being anybody's name. */
const notNames: ReadonlySet<string> = new Set(
  'De Dem Deres Jer Jeres Datatilsynet Microsoft Office Outlook Teams Windows Word Excel SharePoint OneDrive Google Apple Slack MitID NemID Digital Post Borger Virk Aula Kommune'.split(
    ' ',
  ),
);

/** After these a point ends no sentence. */
const abbreviations = /(?:^|[^\p{L}])(?:\p{L}|hr|fr|fru|frk|dr|nr|kl|ca|bl|stk|art|jf|pga|mht|vedr)\.$/iu;

/** A word with a capital, or several in a row. */
const capitalised = /(?<![\p{L}\p{N}@./_-])\p{Lu}\p{Ll}[\p{L}’'-]*(?: (?:\p{Lu}\. ?)*\p{Lu}\p{Ll}[\p{L}’'-]*)*/gu;

const email = /[^\s<>()]+@[^\s<>()]+/g;
const longNumber = /(?<![\p{L}\p{N}])\d{6}[ -]?\d{4}(?!\d)/gu;

const wordsIn = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => text.split(/[\s,;/]+/));

const knownThings = (registry: Registry, municipality: string): ReadonlySet<string> => {
  const systems = registry.systems(municipality).flatMap(({ name, aliases }) => [name, ...aliases]);
  const own = registry.municipality(municipality)?.profile.name ?? '';
  return new Set(wordsIn([...systems, own]));
};

const colleagues = (registry: Registry, municipality: string): ReadonlySet<string> =>
  new Set(wordsIn(registry.people(municipality).map(({ name }) => name)));

const beginsSentence = (before: string): boolean => {
  const said = before.trimEnd();
  if (said === '' || before.endsWith('\n')) return true;
  return /[.!?:]$/.test(said) && !abbreviations.test(said);
};

/**
 * On the careful side: in Danish a capital in the middle of a sentence makes a name, and where it is the name of a thing
 * that nobody here knows, the draft lacks a word and harms nobody. The first word of a sentence is kept unless it is a
 * colleague's name or begins a row of such words.
 */
export const nameless = (text: string, { registry, incident }: Pick<CaseView, 'registry' | 'incident'>): string => {
  const { municipality } = incident;
  const things = knownThings(registry, municipality);
  const people = colleagues(registry, municipality);
  const isThing = (one: string): boolean => things.has(one) || notNames.has(one);

  const withoutNames = (row: string, isFirst: boolean): string => {
    const [head = '', ...rest] = row.split(' ');
    const harmless = isThing(head) || (isFirst && !people.has(head));
    return harmless && rest.every(isThing) ? row : leftOut;
  };
  return text
    .replace(email, '[adresse udeladt]')
    .replace(longNumber, '[nummer udeladt]')
    .replace(capitalised, (row: string, at: number, whole: string) =>
      withoutNames(row, beginsSentence(whole.slice(0, at))),
    );
};
