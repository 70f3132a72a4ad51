// Whether the quotes of a profile stand letter by letter in the policy beside it, under the heading they name.

/** Only white space is evened out; a typo of the policy stays a typo. */
const evened = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const listMark = /^\s*(?:[-*]|\d+\.)\s+/;
const withoutMarkup = (line: string): string =>
  line
    .replace(listMark, '')
    .replaceAll('**', '')
    .replace(/\\(\W)/g, '$1');

/** The text between a heading and the next one, of whatever level; headings of the same name share theirs. */
const sectionsOf = (policy: string): ReadonlyMap<string, string> => {
  const sections = new Map<string, string>();
  let heading = '';
  for (const line of policy.split('\n')) {
    const opened = /^#+\s+(.*)$/.exec(line)?.[1];
    if (opened !== undefined) heading = evened(opened);
    const text = opened === undefined ? withoutMarkup(line) : '';
    sections.set(heading, `${sections.get(heading) ?? ''} ${text}`);
  }
  return sections;
};

export interface MisplacedQuote {
  readonly path: readonly (string | number)[];
  readonly expected: string;
}

interface Placed {
  readonly path: readonly (string | number)[];
  readonly quote: string;
  readonly section: string;
}

/** Every quote, wherever it stands, with the path to it. */
const quotesIn = (value: unknown, path: readonly (string | number)[] = []): readonly Placed[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => quotesIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  if ('quote' in value && 'section' in value) {
    const { quote, section } = value;
    return typeof quote === 'string' && typeof section === 'string' ? [{ path, quote, section }] : [];
  }
  return Object.entries(value).flatMap(([key, item]) => quotesIn(item, [...path, key]));
};

/** @param profile as it stands in its file, so that a slip elsewhere in it does not hide a wrong quote */
export const misplacedQuotes = (profile: unknown, policy: string): readonly MisplacedQuote[] => {
  const sections = sectionsOf(policy);
  return quotesIn(profile).flatMap(({ path, quote, section }): MisplacedQuote[] => {
    const text = sections.get(evened(section));
    if (text === undefined) return [{ path: [...path, 'section'], expected: `policy.md has no heading "${section}"` }];
    if (evened(text).includes(evened(quote))) return [];
    return [
      { path: [...path, 'quote'], expected: `these words do not stand in policy.md under "${section}": ${quote}` },
    ];
  });
};
