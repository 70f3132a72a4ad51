// Measuring, shortening and splitting text in code points, as Slack counts.

export const lengthOf = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

export const isBlank = (text: string): boolean => text.trim() === '';

/** The text itself where it fits; else its beginning, with "…" as the last of `most` code points. */
export const shorten = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const points = Array.from(text);
  return points.length <= most ? text : `${points.slice(0, most - 1).join('')}…`;
};

/** Where to cut: after the last line break or space of the second half, so that words stay whole. */
const cutAt = (points: readonly string[]): number => {
  for (const separator of ['\n', ' ']) {
    const last = points.lastIndexOf(separator);
    if (last >= points.length / 2) return last + 1;
  }
  return points.length;
};

/** Pieces of at most `most` code points that, put together, are the text again. */
export const split = (text: string, most: number): readonly string[] => {
  const points = Array.from(text);
  const pieces: string[] = [];
  let from = 0;
  while (points.length - from > most) {
    const length = cutAt(points.slice(from, from + most));
    pieces.push(points.slice(from, from + length).join(''));
    from += length;
  }
  return [...pieces, points.slice(from).join('')];
};
