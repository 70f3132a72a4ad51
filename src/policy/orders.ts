// Texts that no policy answers: orders to the bot, and the name or number of a person.

/** The people a security policy knows by their office only; an abbreviation counts when it is somebody's. */
const office = String.raw`(\p{L}*(chef|koordinator|direktør|rådgiver|leder|formand|borgmester|jurist|ansvarlig)(e?n|eren|e)?\b|(vores|min|kommunens|our|the) (dpo|ciso|isk)\b|(manager|officer|coordinator|director|mayor|head of))`;
const personal = [
  /telefon ?(n|nr)|\btlf|lokalnummer|mailadresse|kontaktoplysning|åbningstid/i,
  /phone number|e-?mail address|extension number|contact details|opening hours/i,
  new RegExp(`(hvad hedder|navn(et)? på|hvilket navn har) .{0,30}${office}`, 'iu'),
  new RegExp(`name of .{0,30}${office}|${office}('s)? name\\b|${office}.{0,12}\\bnavn(et)?\\b`, 'iu'),
  /^(hvem|who) (er|is) (vores |the |our )?(borgmester|mayor)/i,
  /^(hvem|who) (er|is) .{0,60}(lige nu|for tiden|for øjeblikket|currently|right now|at the moment)/iu,
];
const address = /@|\b(\d ?){8}\b/;

const orders = [
  /\b(ignor(e|er|ér)|glem|forget|drop|tilsidesæt|disregard|override)\b.{0,40}\b(alt|alle|dine|tidligere|all|your|previous|above|regler|rules|instru\p{L}*)\b/iu,
  /system ?prompt|\bprompten?\b|jailbreak|\bdan mode\b|(debug|admin|developer|udvikler)[- ]?(tilstand|mode)/i,
  /^\s*(system|admin|developer|udvikler)\s*:|<\/?\p{L}+>|\[\/?(inst|system)/iu,
  /lad som om|forestil dig at du|\bpretend\b|\bact as (a|an|if|my|the)\b|you are now|\bdu er nu\b|fra nu af (er|svarer|skal) du|from now on/i,
  /(svar|answer|reply|respond)\s+(kun|only|med ordet|bare|["»”'])/i,
  /^.{0,60}\b(print|dump|udskriv|export|reveal|slet)\b.{0,40}\b(database|alle|alt|everything|all|every)\b/i,
];

/** True for the name, number or address of a person: what offices do, policies say; who holds them, they do not. */
export const asksForPerson = (question: string): boolean => personal.some((pattern) => pattern.test(question));

export const namesAddress = (text: string): boolean => address.test(text);

/** True for a text that tells the bot what to do or be, rather than asks the policy. */
export const isOrder = (text: string): boolean => orders.some((order) => order.test(text));
