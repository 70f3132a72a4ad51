// What a few short words mean in any conversation: send it, take it back, thanks, a question, no words at all.

/** A text in small letters, its marks away. */
export const plain = (text: string): string =>
  text
    .toLocaleLowerCase('da')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();

/** The words of a text in small letters, without marks. */
export const plainWords = (text: string): readonly string[] => plain(text).split(' ').filter(Boolean);

const send = /^(ja )?(send|indsend|submit)( den| det| anmeldelsen| it)?( nu| now)?( tak| please)?$/u;
const cancel =
  /^(?:(?:hov|nej|åh|ok|okay|nå|no|oh) )?(fortryd|annuller|annullér|stop|drop det|glem det|cancel|never ?mind|forget it)( anmeldelsen| det| den)?( tak| please)?$/u;
const thanks =
  /^((ok|okay|super|fint|perfekt|great|perfect) )?(mange |tusind |1000 )?(tak|takker|thanks|thank you|thx|cheers)( (skal du have|for det|for hjælpen|for i dag|så meget|very much|a lot|so much|for your help|for the help|vogter))*$/u;
const asks =
  /^((og|men|hej|hey|so|and|but) )?(hv(ad|em|or|ornår|ordan|orfor|ilken|ilket|ilke|is)|what|who|where|when|why|how|which|fortæl|vis|tell|show)\b/u;
/** A verb before its subject asks: "har jeg taget kurset", "may I". */
const turned =
  /^(har|er|må|kan|skal|vil|bør|findes|gælder|have|has|is|are|may|can|must|do|does|did|should|could|will) (jeg|du|vi|man|der|det|den|de|i|nogen|alle|politikken|you|we|there|it|they|anyone|the|my)\b/u;
const word = /^(hjælp|help|hej|hey|hi|hello|tak|thanks)\b/u;

export const isSend = (text: string): boolean => send.test(plain(text));
export const isCancel = (text: string): boolean => cancel.test(plain(text));
export const isThanks = (text: string): boolean => thanks.test(plain(text));
/** Signs and pictures only. */
export const isWordless = (text: string): boolean => plain(text) === '';

/** Whether the text asks for something, so that it is no part of what happened. */
export const isQuestion = (text: string): boolean => {
  const said = plain(text);
  const short = said.split(' ').length <= 3;
  return text.trimEnd().endsWith('?') || asks.test(said) || turned.test(said) || (short && word.test(said));
};
