// A system that is plainly named though the register does not have it, as it was typed.
import { foldedWords } from './text/fold.ts';
import type { Token } from './text/tokens.ts';

/** The words that ask about a system, and so are no part of its name. */
const asking = foldedWords(
  `hvem hvm hem hvad hvor hvilken hvilket hvilke er ejer ejeren ejere ejes eger ejerskab ejerskabet systemejer systemejere systemejeren systemejerskab systemejerskabet
    systemejr systmejer sytemejer systemansvarlig systemansvarlige systemansvaret systemansvar systemforvalter superbruger administrator administrerer ansvar ansvaret ansvarlig
    ansvarlige for på paa af til om over det den de en et der som har står hedder hører under styrer bestemmer sidder med kontaktperson kontakte spørge godkende adgang min give
    jeg vi du kan skal vil gerne vide bruge brug mangler leder efter søger find finde fortælle sige mig slå op ved lige tak venligst oplys oplyse oplyst ønsker navnet navn
    system systemet systemer fagsystem fagsystemet esdh vores hos os i egentlig nu mon stadig registreret angivet udpeget person leder chef afdeling center kontor kommunen
    kritisk kritiske kritikalitet kritikaliteten samfundskritisk forretningskritisk vigtigt vigtig hvor længe lang tid må være nede undvære nedetid maksimal maksimale max accepteret tåler
    hurtigt oppe igen who owns own is the owner of responsible for in charge manages do know can you tell me need system how critical long can be down what maximum downtime
    which department contact about find approve access to a an our we i og men samt and but hej godmorgen nye ny tager sig have fat fat i vedrørende tal`,
);

/** Behind these the sentence goes on about something else. */
const ends = foldedWords(
  'i hos nu altså som der hvem who er is jeg vi det så og til på for skal that which used in at mig tak please stadig',
);
const anchors = foldedWords(
  'for på paa af til over om ejer ejeren ejr ejerskab systemejer systemejr owns owner of about er is må tåler undvære can system systemet',
);

const isCapital = (text: string, token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(text.slice(token.start, token.end));

/** The last token of a name that starts at `first`. "og" belongs to it between capitals: "Byg og Miljø". */
const nameEnd = (text: string, tokens: readonly Token[], first: number): number => {
  for (let last = first; ; last += 1) {
    const [current, next, afterNext] = tokens.slice(last, last + 3);
    if (!current || !next || last - first > 4) return last;
    const together = /^[ \-./&]{1,3}$/.test(text.slice(current.end, next.start));
    const over = next.word === 'og' ? !isCapital(text, afterNext) : ends.has(next.word) || asking.has(next.word);
    if (!together || over) return last;
  }
};

/** The words after "ejer", "systemejer for" and the like, or null. */
export const findTypedSystem = (text: string, tokens: readonly Token[]): string | null => {
  const candidates = tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    if (asking.has(token.word) || (before && !asking.has(before.word))) return [];
    const typed = text.slice(token.start, tokens[nameEnd(text, tokens, at)]?.end);
    const anchored = !before || anchors.has(before.word) ? 2 : 0;
    const looksLikeName = /\p{Lu}|\d/u.test(typed.slice(before ? 0 : 1)) ? 1 : 0;
    return [{ typed, at, likely: anchored + looksLikeName }];
  });
  return candidates.sort((a, b) => b.likely - a.likely || a.at - b.at)[0]?.typed ?? null;
};
