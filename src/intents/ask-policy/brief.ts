// "Hvert andet år.": how often something is done, in the policy's own words, where one sentence of the quote says it and no other.
import { shareOf } from '../../model/stems.ts';
import { isLimiting } from '../../model/wording.ts';
import { sentencesOf } from '../../policy/sentences.ts';

const howOften = /^\s*(?:og |hej,? )?hvor (?:tit|ofte)(?!\p{L})/iu;
const rhythm =
  /(?<!\p{L})(?:(?:mindst |højst )?(?:(?:én|en|to|tre|fire) gange? (?:om året|årligt|om måneden)|hver[t]? (?:andet |tredje |fjerde )?(?:halve )?år|hver(?: \p{L}+)? måned|hvert kvartal|halvårligt|årligt|kvartalsvist|månedligt|løbende))(?!\p{L})/giu;
/** A rhythm that stands on a condition is not the whole of it. */
const conditional = /(?<!\p{L})(?:hvis|såfremt|dog|medmindre|når|ved behov|undtagen|eller)(?!\p{L})/iu;

/**
 * Undefined unless it is certain: everything that the question is about stands in the sentence, which has one rhythm, as
 * has the whole quote, and neither denies nor depends on anything.
 */
export const brieflyHowOften = (question: string, quote: string): string | undefined => {
  if (!howOften.test(question) || [...quote.matchAll(rhythm)].length !== 1) return undefined;
  const sentence = sentencesOf(quote).find((one) => one.search(rhythm) >= 0);
  const words = sentence?.match(rhythm)?.[0];
  if (sentence === undefined || words === undefined || isLimiting(sentence) || conditional.test(sentence))
    return undefined;
  if (shareOf(question.replace(howOften, ''), sentence) < 1) return undefined;
  return `${words.charAt(0).toLocaleUpperCase('da')}${words.slice(1)}.`;
};
