// Whether a policy speaks of a topic: words of the topic that stand together in one passage, endings and compounds aside.
import { fold, stemOf, wordsOf } from './words.ts';

/** Shorter pieces stand in many words by chance, so they must be how a word begins or ends. */
const shortest = 5;
/** As short as this only the whole word will do, whatever its ending. */
const whole = 3;

const holds = (word: string, piece: string): boolean =>
  piece.length <= whole
    ? stemOf(word) === stemOf(piece)
    : word.startsWith(piece) || word.endsWith(piece) || (piece.length >= shortest && word.includes(piece));

/** @param passages what the policy says, each with its heading */
export const speaksOf = (passages: readonly string[]): ((term: string) => boolean) => {
  const said = passages.map((passage) => ({ folded: fold(passage), words: [...new Set(wordsOf(passage))] }));
  return (term) => {
    const pieces = wordsOf(term);
    if (pieces.length === 0) return said.some(({ folded }) => folded.includes(term));
    return said.some(({ words }) => pieces.every((piece) => words.some((word) => holds(word, piece))));
  };
};
