// Whether a text asks for something, rather than telling what happened or answering what was asked.
import { plain } from './text/plain.ts';

const asks =
  /^((og|men|hej|hey|so|and|but) )?(hv(ad|em|or|ornår|ordan|orfor|ilken|ilket|ilke|is)|what|who|where|when|why|how|which|fortæl|vis|tell|show)\b/u;
/** A verb before its subject asks: "har jeg taget kurset", "may I". */
const turned =
  /^(har|er|må|kan|skal|vil|bør|findes|gælder|have|has|is|are|may|can|must|do|does|did|should|could|will) (jeg|du|vi|man|der|det|den|de|i|nogen|alle|politikken|you|we|there|it|they|anyone|the|my)\b/u;
const word = /^(hjælp|help|hej|hey|hi|hello|tak|thanks)\b/u;

export const isQuestion = (text: string): boolean => {
  const said = plain(text);
  const short = said.split(' ').length <= 3;
  return text.trimEnd().endsWith('?') || asks.test(said) || turned.test(said) || (short && word.test(said));
};
