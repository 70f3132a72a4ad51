// What is said when a clock of a case has run so far.
import { Temporal } from 'temporal-polyfill';
import { sayTime } from '../core/say-time.ts';
import type { Text } from '../core/text.ts';
import { type CaseView, nameOf } from './case-view.ts';
import { timeLeft } from './clocks.ts';
import type { TimedDeed } from './due-deeds.ts';
import type { EventOf } from './event.ts';
import { systemOf } from './system-of.ts';
import { measureTexts, noticeNames, severityNames, timeLeftText } from './texts.ts';

const bothTimes = (at: Temporal.Instant): Text => ({ da: sayTime(at, 'da'), en: sayTime(at, 'en') });

const notTaken = (number: string, name: Text, severity: Text): Text => ({
  da: `${number} · Ingen har taget sagen endnu (${name.da}, alvor: ${severity.da.toLocaleLowerCase('da')}). Tryk Overtag på sagens kort.`,
  en: `${number} · Nobody has taken the case yet (${name.en}, severity: ${severity.en.toLowerCase()}). Press Take over on its card.`,
});

/** @param decided whether somebody has judged that it is to be sent */
const passed = (number: string, what: Text, at: Text, decided: boolean): Text =>
  decided
    ? {
        da: `${number} · ${what.da}: fristen udløb ${at.da}, og intet er registreret som sendt. Send nu, og skriv, hvad forsinkelsen skyldes.`,
        en: `${number} · ${what.en}: the deadline was ${at.en}, and nothing is registered as sent. Send it now and give the reasons for the delay.`,
      }
    : {
        da: `${number} · ${what.da}: fristen udløb ${at.da}, og der er hverken sendt eller besluttet noget. Vurdér sagen nu. Skal der sendes, så skriv, hvad forsinkelsen skyldes.`,
        en: `${number} · ${what.en}: the deadline was ${at.en}, and nothing has been sent or decided. Assess the case now. If it is to be sent, give the reasons for the delay.`,
      };

const ownerLost = (number: string, name: string): Text => ({
  da: `${number} · ${name} behandler ikke længere sagen. Der mangler en, der tager den. Tryk Overtag på sagens kort.`,
  en: `${number} · ${name} no longer works on the case. Somebody must take it. Press Take over on its card.`,
});

const warning = (
  number: string,
  { notice, until }: Pick<EventOf<'warned'>, 'notice' | 'until'>,
  now: Temporal.Instant,
  decided: boolean,
): Text => {
  const end = Temporal.Instant.from(until);
  const left = timeLeft(end, now);
  const at = bothTimes(end);
  const what = noticeNames[notice];
  if (!left) return passed(number, what, at, decided);
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

const measureDue = (number: string, measure: string): Text => {
  const { da, en } = measureTexts.dueToday(number);
  return { da: `${da}: ${measure}`, en: `${en}: ${measure}` };
};

export const clockWords = (view: CaseView, { deed }: TimedDeed): Text => {
  const { incident, type, standing, now } = view;
  const { number } = incident;
  switch (deed.kind) {
    case 'warned':
    case 'deadlinePassed':
      return warning(number, deed, now, standing.assessment !== undefined);
    case 'ownerLost':
      return ownerLost(number, nameOf(view, deed.person));
    case 'downtimePassed':
      return downtime(number, systemOf(view.registry, incident) ?? type.name.da);
    case 'measureDue':
      return measureDue(number, standing.measures.find(({ id }) => id === deed.measure)?.text ?? '');
    default:
      return notTaken(number, type.name, severityNames[incident.severity]);
  }
};
