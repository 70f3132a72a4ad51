// How a moment is said in Danish time: to people with weekday and month in words, to operators and programs in figures.
import { Temporal } from 'temporal-polyfill';
import { danishZone, type Instant } from './clock.ts';
import type { Language } from './text.ts';

const locale = { da: 'da-DK', en: 'en-GB' } as const;

const formats = (options: Intl.DateTimeFormatOptions) => ({
  da: new Intl.DateTimeFormat(locale.da, { timeZone: danishZone, ...options }),
  en: new Intl.DateTimeFormat(locale.en, { timeZone: danishZone, ...options }),
});

const dayFormat = formats({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const clockFormat = formats({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

const sayMilliseconds = (milliseconds: number, language: Language): string =>
  dayFormat[language].format(milliseconds).replace(' den ', ' ').replace(',', '');

/** `mandag 23. november 2026` */
export const sayDay = (instant: Instant, language: Language): string =>
  sayMilliseconds(instant.epochMilliseconds, language);

/** `mandag 23. november 2026 kl. 20.00` */
export const sayTime = (instant: Instant, language: Language): string => {
  const clock = clockFormat[language].format(instant.epochMilliseconds);
  return `${sayDay(instant, language)} ${language === 'da' ? 'kl.' : 'at'} ${clock}`;
};

/** `2026-11-23 20:00`, Danish time: sorts as it stands, and a spreadsheet takes it for a time in every language. */
export const isoTime = (instant: Instant): string => {
  const local = instant.toZonedDateTimeISO(danishZone);
  return `${local.toPlainDate()} ${local.toPlainTime().toString({ smallestUnit: 'minute' })}`;
};

/** The same day said of a calendar date, whatever the zone. */
export const sayDate = (date: Temporal.PlainDate, language: Language): string =>
  sayDay(
    date.toZonedDateTime({ timeZone: danishZone, plainTime: Temporal.PlainTime.from('12:00') }).toInstant(),
    language,
  );
