// What a question demands of its answer (a number, a name, a date), and whether it is an order to the bot instead.

const contact =
  /telefon ?n|tlf|lokalnummer|mailadresse|kontaktoplysning|åbningstid|phone number|e-?mail address|extension|opening hours/i;
const name = /hvad hedder|navnet på|hvilket navn|what('s| is) the name|name of (the|our)|what is .{1,30} called/i;
const amount =
  /hvor (mange|langt?|længe|store?|meget|gammel|højt?|dyrt?)\b|how (many|long|much|big|large|old|high|far)\b/i;
const time = /hvornår|hvilken dato|hvilket år|what (date|year)|\bwhen\b/i;
const number = /\d|\b(en|én|to|tre|fire|fem|seks|ti) gang|hvert? (andet|tredje|fjerde)? ?år|årlig|kvartal|månedlig/i;
const address = /@|\b(\d ?){8}\b/;

const orders = [
  /ignor(e|er|ér)\b.{0,40}(alt|alle|tidligere|regler|instru|all|previous|rules|above)/i,
  /\b(glem|forget|drop|tilsidesæt|disregard|override)\b.{0,30}(alt|alle|dine|your|all|regler|rules|instru|politik)/i,
  /system ?prompt|\bprompten?\b|jailbreak|\bdan mode\b|(debug|admin|developer|udvikler)[- ]?(tilstand|mode|adgang)/i,
  /^\s*(system|admin|developer|udvikler)\s*:|<\/?\w+>|\[\/?(inst|system)/i,
  /(lad som om|forestil dig at|pretend|act as|you are now|du er nu|fra nu af (er|svarer|skal) du|from now on)/i,
  /(svar|answer|reply|respond)\s+(kun|only|med ordet|bare)\b|\bsvar ["»”']/i,
  /^\s*(print|dump|udskriv|vis mig|list|send|export)\b.{0,40}(database|alle|everything|all |every )/i,
];

/** 1 when the question demands what the passage lacks, else 0; in this order: contact or name, amount, time. */
export const lacking = (question: string, passage: string): readonly [number, number, number] => [
  (contact.test(question) || name.test(question)) && !address.test(passage) ? 1 : 0,
  amount.test(question) && !number.test(passage) ? 1 : 0,
  time.test(question) && !number.test(passage) ? 1 : 0,
];

/** True for a text that tells the bot what to do or be, rather than asks the policy. */
export const isOrder = (text: string): boolean => orders.some((order) => order.test(text));
