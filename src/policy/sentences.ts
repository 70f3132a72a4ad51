// Running text into pieces short enough to quote: whole sentences first, clauses where one sentence is too long.

/** A full stop after these, or after a number, does not end a sentence. */
const abbreviation =
  /(?:^|[\s(])(?:bl\.a|f\.eks|fx|evt|ifm|ift|iht|jf|mv|m\.v|mm|m\.m|ol|o\.l|o\.a|osv|pkt|stk|nr|eks|ca|hhv|inkl|ekskl|herunder|vedr|v|d|kap|art|\d{1,2})\.$/i;
const boundary = /(?<=[.!?]["”»)]?)\s+(?=["”«(]?\p{Lu})/u;

const cut = (text: string, at: RegExp, endsHere: (before: string) => boolean): readonly string[] => {
  const pieces: string[] = [];
  for (const piece of text.split(at)) {
    const last = pieces.at(-1);
    if (last !== undefined && !endsHere(last)) pieces[pieces.length - 1] = `${last} ${piece}`;
    else pieces.push(piece);
  }
  return pieces;
};

export const sentencesOf = (text: string): readonly string[] =>
  cut(text, boundary, (before) => !abbreviation.test(before));

const always = () => true;

/** Ever smaller pieces until each fits: sentences, clauses, words. A word alone is never cut. */
const fitting = (text: string, limit: number): readonly string[] => {
  for (const split of [sentencesOf, (t: string) => cut(t, /(?<=[;,:])\s+/, always), (t: string) => t.split(' ')]) {
    if (text.length <= limit) return [text];
    const pieces = split(text);
    if (pieces.length > 1) return pieces.flatMap((piece) => fitting(piece, limit));
  }
  return [text];
};

/** Neighbouring pieces joined while the group stays within the limit, the groups about equally long. */
export const quotable = (text: string, limit: number): readonly string[] => {
  if (text.length <= limit) return [text];
  const wanted = text.length / Math.ceil(text.length / limit);
  const groups: string[] = [];
  for (const piece of fitting(text, limit)) {
    const last = groups.at(-1);
    const joined = last === undefined ? piece : `${last} ${piece}`;
    if (last !== undefined && joined.length <= limit && last.length + piece.length / 2 <= wanted)
      groups[groups.length - 1] = joined;
    else groups.push(piece);
  }
  return groups;
};
