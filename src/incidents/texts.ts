// Words of a case that handlers and reporters share.
import type { Text } from '../core/text.ts';
import type { Basis } from '../directory/profile.ts';
import type { Severity } from './severity.ts';

export const severityNames: Readonly<Record<Severity, Text>> = {
  low: { da: 'Lav', en: 'Low' },
  medium: { da: 'Mellem', en: 'Medium' },
  high: { da: 'Høj', en: 'High' },
  critical: { da: 'Kritisk', en: 'Critical' },
};

export const texts = {
  severity: { da: 'Alvor', en: 'Severity' },
  reported: { da: 'Meldt', en: 'Reported' },
  reporter: { da: 'Meldt af', en: 'Reported by' },
  description: { da: 'Med egne ord', en: 'In their own words' },
  deadline: { da: 'Frist til Datatilsynet', en: 'Data Protection Agency deadline' },
  noDeadline: {
    da: 'Ingen: melder skriver, at der ikke er personoplysninger',
    en: 'None: the reporter wrote that no personal data is involved',
  },
  told: { da: 'Har fået besked', en: 'Told' },
  whyYou: { da: 'Derfor får du besked', en: 'Why you are told' },
  localRule: { da: 'lokal opsætning', en: 'local setting' },
  itDuty: { da: 'IT-vagten', en: 'IT on call' },
  nearestLeader: { da: 'nærmeste leder', en: 'nearest leader' },
  addition: { da: 'Nyt fra melder', en: 'New from the reporter' },
} as const satisfies Record<string, Text>;

export const timeLeftText = (hours: number, minutes: number): Text => ({
  da: `${hours} timer og ${minutes} minutter tilbage`,
  en: `${hours} hours and ${minutes} minutes left`,
});

export const overdueText: Text = { da: 'fristen er overskredet', en: 'the deadline has passed' };

/** `Politikken: "…" (Sikkerhedsbrud)`, or that it is the municipality's own setting. */
export const basisText = (rule: Basis): Text =>
  'quote' in rule
    ? { da: `Politikken: "${rule.quote}" (${rule.section})`, en: `The policy: "${rule.quote}" (${rule.section})` }
    : texts.localRule;
