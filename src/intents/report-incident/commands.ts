// The few words that steer a report for those who type: send it, drop it, do not know, and what is a question to us.

const plain = (text: string): string =>
  text
    .toLocaleLowerCase('da')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();

const send = /^(ja )?(send|indsend|submit)( den| det| anmeldelsen| it)?( nu| now)?$/u;
const cancel = /^(fortryd|annuller|annullér|stop|drop det|glem det|cancel|never ?mind)( anmeldelsen| det| den)?$/u;
const unknown = /^(det )?(ved (jeg )?ikke|ved ikk|aner det ikke|ingen anelse|dont know|i dont know|no idea)( det)?$/u;

const asked =
  /^((og|men|hej|hey|so|and|but) )?(hv(ad|em|or|ornår|ordan|orfor|ilken|ilket|ilke|is)|what|who|where|when|why|how|which|fortæl|vis|tell|show)\b/u;
/** A verb before its subject asks: "har jeg taget kurset", "may I". */
const turned =
  /^(har|er|må|kan|skal|vil|bør|findes|gælder|have|has|is|are|may|can|must|do|does|did|should|could|will) (jeg|du|vi|man|der|det|den|de|i|nogen|alle|politikken|you|we|there|it|they|anyone|the|my)\b/u;
const word = /^(hjælp|help|hej|hey|hi|hello|tak|thanks)\b/u;

/** Whether the text asks for something, so that it is no part of what happened. */
export const isQuestion = (text: string): boolean => {
  const said = plain(text);
  const short = said.split(' ').length <= 3;
  return text.trimEnd().endsWith('?') || asked.test(said) || turned.test(said) || (short && word.test(said));
};

const fresh = /\b(nyt|ny|new)\b/u;
const same = /^(ja|yes)\b|\b(hører|samme|føj|tilføj|belongs|same|add)\b/u;

/** A typed answer to whether something is a new incident or belongs to the case. */
export const newOrSame = (text: string): 'new' | 'same' | undefined => {
  const said = plain(text);
  if (said.split(' ').length > 6) return undefined;
  return fresh.test(said) ? 'new' : same.test(said) ? 'same' : undefined;
};

export const isSend = (text: string): boolean => send.test(plain(text));
export const isCancel = (text: string): boolean => cancel.test(plain(text));
export const isUnknown = (text: string): boolean => unknown.test(plain(text));
