// What is said when a clock of a case has run so far.
import { Temporal } from 'temporal-polyfill';
import { sayTime } from '../core/say-time.ts';
import type { Text } from '../core/text.ts';
import type { CaseView } from './case-view.ts';
import { timeLeft } from './clocks.ts';
import type { TimedDeed } from './due-deeds.ts';
import type { EventOf } from './event.ts';
import { noticeNames, severityNames, timeLeftText } from './texts.ts';

const bothTimes = (at: Temporal.Instant): Text => ({ da: sayTime(at, 'da'), en: sayTime(at, 'en') });

const notTaken = (number: string, name: Text, severity: Text): Text => ({
  da: `${number} · Ingen har taget sagen endnu (${name.da}, alvor: ${severity.da.toLocaleLowerCase('da')}). Tryk Overtag på sagens kort.`,
  en: `${number} · Nobody has taken the case yet (${name.en}, severity: ${severity.en.toLowerCase()}). Press Take over on its card.`,
});

const warning = (
  number: string,
  { notice, until }: Pick<EventOf<'warned'>, 'notice' | 'until'>,
  now: Temporal.Instant,
): Text => {
  const end = Temporal.Instant.from(until);
  const left = timeLeft(end, now);
  const at = bothTimes(end);
  const what = noticeNames[notice];
  if (left.sign < 0) {
    return {
      da: `${number} · ${what.da}: fristen var ${at.da}. Anmeld nu, og skriv, hvad forsinkelsen skyldes.`,
      en: `${number} · ${what.en}: the deadline was ${at.en}. Notify now and give the reasons for the delay.`,
    };
  }
  const time = timeLeftText(left.hours, left.minutes);
  return {
    da: `${number} · ${what.da}: ${time.da}. Fristen er ${at.da}.`,
    en: `${number} · ${what.en}: ${time.en}. The deadline is ${at.en}.`,
  };
};

const downtime = (number: string, system: string): Text => ({
  da: `${number} · ${system} har nu været nede så længe, som arbejdet kan tåle.`,
  en: `${number} · ${system} has now been down for as long as the work can bear.`,
});

const measureDue = (number: string, measure: string): Text => ({
  da: `${number} · Fristen er i dag for tiltaget: ${measure}`,
  en: `${number} · Due today: ${measure}`,
});

export const clockWords = ({ incident, type, standing, now }: CaseView, { deed }: TimedDeed): Text => {
  const { number } = incident;
  switch (deed.kind) {
    case 'warned':
      return warning(number, deed, now);
    case 'downtimePassed':
      return downtime(number, incident.answers['system'] ?? type.name.da);
    case 'measureDue':
      return measureDue(number, standing.measures.find(({ id }) => id === deed.measure)?.text ?? '');
    default:
      return notTaken(number, type.name, severityNames[incident.severity]);
  }
};
