// The number that somebody may be called on, where they say so; a number of the thing they lost or of a swindler is none.

const digits = String.raw`(?<!\d)(?:(?:\+|00)45[ .-]?)?(?<number>\d{2}(?<gap>[ .-]?)\d{2}\k<gap>\d{2}\k<gap>\d{2})(?!\d)`;

const inviting = [
  String.raw`\bring(?:e)? (?:(?:gerne|bare|evt\.?|eventuelt|lige|til|på) )*(?:mig|os)\b`,
  String.raw`\b(?:må|kan) (?:(?:gerne|godt|altid|bare|også) )*(?:ringe|kontakte|fange|nå|træffe)\b`,
  String.raw`\b(?:træffes|fanges|nås|kontaktes)\b`,
  String.raw`\b(?:call|phone|reach|ring) (?:me|us)\b`,
].join('|');

const offered = new RegExp(String.raw`(?:${inviting})(?:[^.!?\n]|(?:tlf|nr)\.){0,30}?${digits}`, 'iu');
const alone = new RegExp(String.raw`^\s*(?:[^\d+]{1,30} )?${digits}\W*$`, 'u');

const written = (found: RegExpExecArray | null): string | null => {
  const number = found?.groups?.['number']?.replace(/\D/g, '');
  return number ? number.replace(/(..)(?=.)/g, '$1 ') : null;
};

/** `20 12 34 56`, where the text invites to call it. */
export const findPhone = (text: string): string | null => written(offered.exec(text));

/** The same of a text that is hardly more than a number: "mit nummer er 20123456". */
export const onlyPhone = (text: string): string | null => written(alone.exec(text));
