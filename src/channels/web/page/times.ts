// Times as people read them, in Danish local time.
import type { Language } from '../../../core/text.ts';

const zone = { timeZone: 'Europe/Copenhagen' } as const;
const localeOf = { da: 'da-DK', en: 'en-GB' } as const;

const partsOf = (iso: string, language: Language, options: Intl.DateTimeFormatOptions): Record<string, string> => {
  const format = new Intl.DateTimeFormat(localeOf[language], { ...zone, ...options });
  return Object.fromEntries(format.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
};

/** 9.05 in Danish, 9:05 in English. */
export const clockTime = (iso: string, language: Language): string => {
  const parts = partsOf(iso, language, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });
  const hour = Number(parts['hour']);
  return `${hour}${language === 'da' ? '.' : ':'}${parts['minute']}`;
};

/** mandag 30. november 2026 */
export const longDay = (iso: string, language: Language): string => {
  const parts = partsOf(iso, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return `${parts['weekday']} ${parts['day']}${language === 'da' ? '.' : ''} ${parts['month']} ${parts['year']}`;
};

/** mandag 30. november 2026 kl. 9.00 */
export const longTime = (iso: string, language: Language): string =>
  `${longDay(iso, language)} ${language === 'da' ? 'kl.' : 'at'} ${clockTime(iso, language)}`;

/** 30. nov. kl. 9.00 */
export const shortTime = (iso: string, language: Language): string => {
  const parts = partsOf(iso, language, { day: 'numeric', month: 'short' });
  const day = language === 'da' ? `${parts['day']}. ${parts['month']} kl.` : `${parts['day']} ${parts['month']}`;
  return `${day} ${clockTime(iso, language)}`;
};
