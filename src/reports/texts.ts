// Words of the register and of the yearly figures.
import { counted } from '../core/counted.ts';
import type { Text } from '../core/text.ts';
import type { IncidentCategory } from '../core/understanding.ts';
import type { Notified } from './notification.ts';

export const categoryNames: Readonly<Record<IncidentCategory, Text>> = {
  lost_device: { da: 'Mistet udstyr', en: 'Lost equipment' },
  phishing: { da: 'Phishing', en: 'Phishing' },
  misdirected_mail: { da: 'Fejlsendt', en: 'Sent wrongly' },
  unauthorised_access: { da: 'Uberettiget adgang', en: 'Unauthorised access' },
  malware: { da: 'Skadelig software', en: 'Malware' },
  data_leak: { da: 'Datalæk', en: 'Data leak' },
  physical: { da: 'Fysisk sikkerhed', en: 'Physical security' },
  policy_violation: { da: 'Regelbrud', en: 'Violation of rules' },
  outage: { da: 'Driftsforstyrrelse', en: 'Outage' },
  other: { da: 'Andet', en: 'Other' },
};

export const notifiedNames: Readonly<Record<Notified, Text>> = {
  inTime: { da: 'Anmeldt til tiden', en: 'Notified in time' },
  late: { da: 'Anmeldt for sent', en: 'Notified late' },
  waiting: { da: 'Skal anmeldes, fristen løber', en: 'To be notified, the deadline is running' },
  overdue: { da: 'Skal anmeldes, fristen er overskredet', en: 'To be notified, the deadline has passed' },
  notNeeded: { da: 'Ikke anmeldt efter vurderingen', en: 'Not notified, as assessed' },
  unjudged: { da: 'Ikke vurderet endnu', en: 'Not assessed yet' },
};

export const monthNames: readonly Text[] = [
  { da: 'jan', en: 'Jan' },
  { da: 'feb', en: 'Feb' },
  { da: 'mar', en: 'Mar' },
  { da: 'apr', en: 'Apr' },
  { da: 'maj', en: 'May' },
  { da: 'jun', en: 'Jun' },
  { da: 'jul', en: 'Jul' },
  { da: 'aug', en: 'Aug' },
  { da: 'sep', en: 'Sep' },
  { da: 'okt', en: 'Oct' },
  { da: 'nov', en: 'Nov' },
  { da: 'dec', en: 'Dec' },
];

export const texts = {
  unknownCentre: { da: 'Ukendt', en: 'Unknown' },
  cases: { da: 'Sager', en: 'Cases' },
  toTake: { da: 'Tid til sagen var taget', en: 'Time until the case was taken' },
  toClose: { da: 'Tid til sagen var lukket', en: 'Time until the case was closed' },
  none: { da: 'Ingen endnu', en: 'None yet' },
  breaches: { da: 'Brud på persondatasikkerheden', en: 'Personal data breaches' },
  inTime: { da: 'Anmeldt til Datatilsynet inden for 72 timer', en: 'Data Protection Agency notified within 72 hours' },
  waiting: { da: 'Skal anmeldes, fristen løber', en: 'To be notified, the deadline is running' },
  nothingToNotify: { da: 'Ingen skulle anmeldes', en: 'None had to be notified' },
  byType: { da: 'Efter slags', en: 'By kind' },
  bySeverity: { da: 'Efter alvor', en: 'By severity' },
  byCentre: { da: 'Efter center', en: 'By centre' },
  byMonth: { da: 'Måned for måned', en: 'Month by month' },
  unit: { da: 'sager', en: 'cases' },
  notified: { da: 'Anmeldelse til Datatilsynet', en: 'Notification of the Data Protection Agency' },
  countOf: { da: 'Antal', en: 'Count' },
} as const satisfies Record<string, Text>;

export const titleText = (year: number): Text => ({ da: `Hændelser i ${year}`, en: `Incidents in ${year}` });

/** Half took less, and half more. */
export const medianText = (time: Text): Text => ({ da: `${time.da} (median)`, en: `${time.en} (median)` });

export const openClosedText = (open: number, closed: number): Text => ({
  da: `${counted(open, 'åben', 'åbne')}, ${counted(closed, 'lukket', 'lukkede')}`,
  en: `${open} open, ${closed} closed`,
});

export const casesText = (total: number, open: number, closed: number): Text => {
  const of = openClosedText(open, closed);
  return { da: `${total} (${of.da})`, en: `${total} (${of.en})` };
};

/** `3 af 4 (75 %)` */
export const shareText = (some: number, all: number): Text => {
  const percent = Math.round((some / all) * 100);
  return { da: `${some} af ${all} (${percent} %)`, en: `${some} of ${all} (${percent}%)` };
};

/** `2 døgn og 3 timer`, `45 minutter`: no finer than somebody would say it. */
export const lengthText = (minutes: number): Text => {
  const whole = Math.round(minutes);
  const [days, hours, rest] = [Math.floor(whole / 1440), Math.floor((whole % 1440) / 60), whole % 60];
  const da = [
    ...(days > 0 ? [`${days} døgn`] : []),
    ...(hours > 0 ? [counted(hours, 'time', 'timer')] : []),
    ...(days === 0 && (rest > 0 || hours === 0) ? [counted(rest, 'minut', 'minutter')] : []),
  ];
  const en = [
    ...(days > 0 ? [counted(days, 'day', 'days')] : []),
    ...(hours > 0 ? [counted(hours, 'hour', 'hours')] : []),
    ...(days === 0 && (rest > 0 || hours === 0) ? [counted(rest, 'minute', 'minutes')] : []),
  ];
  return { da: da.join(' og '), en: en.join(' and ') };
};

/** The report is in Danish, as the register is: for the municipality's own committees and the supervisory authority. */
export const report = {
  made: (name: string, at: string): string => `${name}. Opgjort ${at} af Vogter.`,
  empty: (year: number): string => `Der er ikke meldt hændelser i ${year}.`,
  toThink: 'Til evalueringen',
  questions: [
    'Hvad er der flest af, og hvad er der gjort ved det?',
    'Hvilke tiltag fra årets sager mangler endnu?',
    'Hvad skal ind i næste års plan?',
  ],
  private: 'Tallene omfatter alle sager, også de fortrolige. Ingen personer er nævnt.',
} as const;
