// Words that a line break took apart: joined where they are one word, and said, because nobody can be sure.

const broken = /([\p{L}\d]+)[-\u00ad\u2010]$/u;
const goesOn = /^(\p{L}+)/u;
/** "drifts- og sikkerhedsplan" keeps its hyphen and its space. */
const conjunction = /^(og|eller|samt|and|or)\b/i;
/** First parts that keep their hyphen in Danish. */
const keepsHyphen = /^([Ii]t|[Ii]kt|[Ee]|id|pc|web|usb|cpr|gdpr|vpn|\p{Lu}+|\d+)$/u;

export interface Joined {
  readonly text: string;
  /** The word as it was joined. */
  readonly word?: string;
}

/** @param vocabulary every word of the document that no line break touches, in lower case */
export const joinLines = (first: string, second: string, vocabulary: ReadonlySet<string>): Joined => {
  const head = broken.exec(first)?.[1];
  const tail = goesOn.exec(second)?.[1];
  if (head === undefined || tail === undefined || conjunction.test(second)) return { text: `${first} ${second}` };
  const start = first.slice(0, -1);
  const soft = first.endsWith('\u00ad');
  const whole = `${head}${tail}`.toLowerCase();
  const hyphened = `${head}-${tail}`.toLowerCase();
  const keeps =
    !soft && !vocabulary.has(whole) && (vocabulary.has(hyphened) || keepsHyphen.test(head) || /^\p{Lu}/u.test(tail));
  return keeps
    ? { text: `${start}-${second}`, word: `${head}-${tail}` }
    : { text: `${start}${second}`, word: `${head}${tail}` };
};

export const vocabularyOf = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(
    lines.flatMap((line) =>
      (line.toLowerCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? []).filter(
        (_, at, words) => at < words.length - 1 || !/[-\u00ad\u2010]$/.test(line),
      ),
    ),
  );
