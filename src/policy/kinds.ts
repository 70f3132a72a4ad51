// What kind of words a question looks for: somebody who acts, or a reason.

const who = /\b(hvem|hvis|hvilke[nt]? (rolle|person|chef|leder|udvalg|afdeling)|who|whose|whom)\b/i;
const actor =
  /direkt|chef|leder|ledelse|koordinator|udvalg|\brad(et)?\b|bestyrelse|byrad|gruppe|enhed|team|ejer|ansvarlig|medarbejder|ansat|jurist|radgiver|afdeling|\bisk\b|ciso|dpo|leverandor|politiker|formand/;
const why = /\b(hvorfor|formål(et)?|formaal(et)?|mening(en)?|pointen?|why|purpose|reason)\b|hvad er ideen/i;
const reason = /for at |\bsa |saledes|formal|hensigt|malet|derfor|med henblik|betydning|konsekvens/;

/** Somebody who acts, a reason. */
interface Kind {
  readonly who: boolean;
  readonly why: boolean;
}

export const soughtIn = (question: string): Kind => ({ who: who.test(question), why: why.test(question) });

/** @param folded a text without æøå, case and accents */
export const kindOf = (folded: string): Kind => ({ who: actor.test(folded), why: reason.test(folded) });
