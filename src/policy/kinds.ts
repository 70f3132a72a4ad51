// What kind of words a question looks for: somebody who acts, or a reason.

const who = /\b(hvem|hvis|hvilke[nt]? (rolle|person|chef|leder|udvalg|afdeling)|who|whose|whom)\b/i;
const actor =
  /direkt|chef|leder|ledelse|koordinator|udvalg|\brad(et)?\b|bestyrelse|byrad|gruppe|enhed|team|ejer|ansvarlig|medarbejder|ansat|jurist|radgiver|afdeling|\bisk\b|ciso|dpo|leverandor|politiker|formand/;
const why = /\b(hvorfor|formål(et)?|formaal(et)?|mening(en)?|pointen?|why|purpose|reason)\b|hvad er ideen/i;
const reason = /for at |\bsa |saledes|formal|hensigt|malet|derfor|med henblik|betydning|konsekvens/;

/** Of a folded text: whether it names an actor and gives a reason, as far as the question asks for them. */
export const matches = (question: string): ((folded: string) => readonly [number, number]) => {
  const asksWho = who.test(question);
  const asksWhy = why.test(question);
  return (folded) => [asksWho && actor.test(folded) ? 1 : 0, asksWhy && reason.test(folded) ? 1 : 0];
};
