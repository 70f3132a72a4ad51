// The few words that steer a report for those who type: send it, drop it, do not know.

const plain = (text: string): string =>
  text
    .toLocaleLowerCase('da')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();

const send = /^(ja )?(send|indsend|submit)( den| det| anmeldelsen| it)?( nu| now)?$/u;
const cancel = /^(fortryd|annuller|annullér|stop|drop det|glem det|cancel|never ?mind)( anmeldelsen| det| den)?$/u;
const unknown = /^(det )?(ved (jeg )?ikke|ved ikk|aner det ikke|ingen anelse|dont know|i dont know|no idea)( det)?$/u;

export const isSend = (text: string): boolean => send.test(plain(text));
export const isCancel = (text: string): boolean => cancel.test(plain(text));
export const isUnknown = (text: string): boolean => unknown.test(plain(text));
