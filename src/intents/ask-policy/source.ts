// Where a quote stands: section, policy, version and approval date, and a warning where the policy is old.
import { Temporal } from 'temporal-polyfill';
import { sayDate } from '../../core/say-time.ts';
import type { Language } from '../../core/text.ts';
import type { PolicyDocument } from '../../policy/document.ts';
import type { MunicipalityPolicy } from '../../policy/library.ts';
import { approved, old, texts, version } from './texts.ts';

const month = {
  da: new Intl.DateTimeFormat('da-DK', { month: 'long' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long' }),
};

/** As exactly as the policy states it: a day, a month or a year. */
const sayApproved = (date: string, language: Language): string => {
  if (date.length === 10) return sayDate(Temporal.PlainDate.from(date), language).replace(/^\S+ /u, '');
  if (date.length !== 7) return date;
  const first = Temporal.PlainDate.from(`${date}-01`);
  return `${month[language].format(Date.UTC(first.year, first.month - 1, 15))} ${first.year}`;
};

const titleLine = (policy: PolicyDocument, language: Language): string =>
  [
    policy.title,
    ...(policy.version ? [version(policy.version)[language]] : []),
    ...(policy.approved ? [approved(sayApproved(policy.approved, language))[language]] : []),
  ].join(' · ');

/** A policy says the same of itself under every quote. */
const titleLines = new WeakMap<PolicyDocument, Record<Language, string>>();

const titleLineOf = (policy: PolicyDocument, language: Language): string => {
  const lines = titleLines.get(policy) ?? { da: titleLine(policy, 'da'), en: titleLine(policy, 'en') };
  titleLines.set(policy, lines);
  return lines[language];
};

export const sourceLine = (policy: PolicyDocument, section: string, language: Language): string =>
  `${section || texts.top[language]} · ${titleLineOf(policy, language)}`;

export const ageWarning = ({ policy, isOld }: MunicipalityPolicy, language: Language): string | undefined => {
  if (!isOld) return undefined;
  return policy.approved ? old(policy.approved.slice(0, 4))[language] : texts.undated[language];
};
