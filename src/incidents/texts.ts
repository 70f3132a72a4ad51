// Words of a case that handlers and reporters share.
import { counted } from '../core/counted.ts';
import type { Text } from '../core/text.ts';
import type { Basis } from '../directory/profile.ts';
import type { Notice } from './event.ts';
import type { Severity } from './severity.ts';

export const severityNames: Readonly<Record<Severity, Text>> = {
  low: { da: 'Lav', en: 'Low' },
  medium: { da: 'Mellem', en: 'Medium' },
  high: { da: 'Høj', en: 'High' },
  critical: { da: 'Kritisk', en: 'Critical' },
};

export const noticeNames: Readonly<Record<Notice, Text>> = {
  supervisoryAuthority: { da: 'Anmeldelse til Datatilsynet', en: 'Notification of the Data Protection Agency' },
  nis2Warning: { da: 'Tidlig varsling (NIS2)', en: 'Early warning (NIS2)' },
  nis2Notification: { da: 'Underretning (NIS2)', en: 'Notification (NIS2)' },
  nis2Final: { da: 'Endelig rapport (NIS2)', en: 'Final report (NIS2)' },
};

export const texts = {
  severity: { da: 'Alvor', en: 'Severity' },
  nameHidden: { da: 'Navnet vises ikke her', en: 'The name is not shown here' },
  reported: { da: 'Meldt', en: 'Reported' },
  reporter: { da: 'Meldt af', en: 'Reported by' },
  description: { da: 'Med egne ord', en: 'In their own words' },
  deadline: { da: 'Frist til Datatilsynet', en: 'Data Protection Agency deadline' },
  noDeadline: {
    da: 'Ingen, for melder skriver, at der ikke er personoplysninger',
    en: 'None, for the reporter wrote that no personal data is involved',
  },
  discovered: { da: 'Opdaget', en: 'Discovered' },
  nis2Since: { da: 'NIS2 regnes fra', en: 'NIS2 counts from' },
  files: { da: 'Vedlagt', en: 'Enclosed' },
  told: { da: 'Har fået besked', en: 'Told' },
  whyYou: { da: 'Derfor får du besked', en: 'Why you are told' },
  localRule: { da: 'lokal opsætning', en: 'local setting' },
  itDuty: { da: 'IT-vagten', en: 'IT on call' },
  onDuty: { da: 'vagten', en: 'the duty line' },
  nearestLeader: { da: 'nærmeste leder', en: 'nearest leader' },
  addition: { da: 'Nyt fra melder', en: 'New from the reporter' },
  owner: { da: 'Sagen er hos', en: 'Handled by' },
  nobody: { da: 'ingen endnu', en: 'nobody yet' },
  status: { da: 'Status', en: 'Status' },
  closed: { da: 'Lukket', en: 'Closed' },
  assessment: { da: 'Vurdering', en: 'Assessment' },
  notNeeded: { da: 'Ikke nødvendig efter vurderingen', en: 'Not needed, as assessed' },
  measures: { da: 'Tiltag', en: 'Measures' },
  done: { da: 'udført', en: 'done' },
  reportDone: { da: 'Udført', en: 'Done' },
  course: { da: 'Forløb', en: 'History' },
  showCourse: { da: 'Vis forløb', en: 'Show the history' },
  showFiles: { da: 'Vis filer', en: 'Show the files' },
  more: { da: 'Flere', en: 'More' },
  draftNotification: { da: 'Udkast til anmeldelse', en: 'Draft of the notification' },
  draftLetter: { da: 'Udkast til brev', en: 'Draft of the letter' },
  downtime: { da: 'Nedetid', en: 'Downtime' },
  plan: { da: 'Følg', en: 'Follow' },
  citizensMissing: {
    da: 'Borgerne skal underrettes, når risikoen er høj (art. 34)',
    en: 'Those concerned must be told when the risk is high (Art. 34)',
  },
  assessAgain: {
    da: 'Oplysninger er rettet efter vurderingen. Se den igennem igen',
    en: 'Facts were corrected after the assessment. Look it through again',
  },
  proposed: { da: 'Foreslået alvor', en: 'Proposed severity' },
  evaluationMissing: { da: 'Skal evalueres, før sagen lukkes', en: 'Must be evaluated before the case is closed' },
  nowRestricted: {
    da: 'Sagen er nu fortrolig og vises ikke længere her. Den bliver hos dem, der skal behandle den.',
    en: 'The case is now confidential and no longer shown here. It stays with those who are to handle it.',
  },
  missing: { da: 'Mangler', en: 'Missing' },
} as const satisfies Record<string, Text>;

/** Said instead of a link. */
export const noAddress: Text = {
  da: 'Jeg kan ikke lave et link, før den, der driver Vogter, har sat PUBLIC_URL til den adresse, som jeres browsere når Vogter på.',
  en: 'I cannot make a link until whoever runs Vogter has set PUBLIC_URL to the address at which your browsers reach it.',
};

export const originalTexts = {
  title: { da: 'Det, melder skrev', en: 'What the reporter wrote' },
  only: {
    da: 'Kun til dig. Det står i forløbet, at du har set det.',
    en: 'For you alone. The history says that you have seen it.',
  },
  gone: (number: string): Text => ({
    da: `Det, melder skrev i ${number}, kan ikke vises, for du har ikke længere adgang til det.`,
    en: `What the reporter wrote in ${number} cannot be shown, for you no longer have access to it.`,
  }),
} as const;

export const timeLeftText = (hours: number, minutes: number): Text => ({
  da: `${counted(hours, 'time', 'timer')} og ${counted(minutes, 'minut', 'minutter')} tilbage`,
  en: `${counted(hours, 'hour', 'hours')} and ${counted(minutes, 'minute', 'minutes')} left`,
});

export const overdueText: Text = { da: 'fristen er overskredet', en: 'the deadline has passed' };

export const proposedText = (severity: Text): Text => ({
  da: `${severity.da} efter de rettede oplysninger. Brug Ændr alvor til at følge eller afvise forslaget`,
  en: `${severity.en} by the corrected facts. Use Change severity to follow or decline the proposal`,
});

/** `Politikken: "…" (Sikkerhedsbrud)`, or that it is the municipality's own setting. */
export const basisText = (rule: Basis): Text =>
  'quote' in rule
    ? { da: `Politikken: "${rule.quote}" (${rule.section})`, en: `The policy: "${rule.quote}" (${rule.section})` }
    : texts.localRule;

export const updatedText = (at: string): Text => ({ da: `Opdateret ${at}`, en: `Updated ${at}` });

export const measureTexts = {
  yours: (number: string, due: Text): Text => ({
    da: `Du står for et tiltag i sag ${number}. Fristen er ${due.da}`,
    en: `A measure in case ${number} is yours. It is due ${due.en}`,
  }),
  dueToday: (number: string): Text => ({
    da: `${number} · I dag er fristen for tiltaget`,
    en: `${number} · Your measure is due today`,
  }),
  isDone: (number: string): Text => ({
    da: `${number} · Tiltaget er udført. Tak`,
    en: `${number} · The measure is done. Thank you`,
  }),
} as const;

export const durationText = (hours: number, minutes: number): Text => ({
  da: `${hours} t. ${minutes} min.`,
  en: `${hours} h ${minutes} min`,
});

export const downtimeText = {
  known: (elapsed: Text, longest: Text): Text => ({
    da: `${elapsed.da} af højst ${longest.da}`,
    en: `${elapsed.en} of at most ${longest.en}`,
  }),
  passed: (elapsed: Text, longest: Text): Text => ({
    da: `${elapsed.da} – længste accepterede nedetid på ${longest.da} er overskredet`,
    en: `${elapsed.en} – the longest accepted downtime of ${longest.en} has passed`,
  }),
  noLimit: (elapsed: Text): Text => ({
    da: `${elapsed.da} – længste accepterede nedetid er ikke fastsat`,
    en: `${elapsed.en} – no longest accepted downtime is set`,
  }),
  over: (elapsed: Text, more: Text, longest: Text): Text => ({
    da: `${elapsed.da} – ${more.da} over den længste accepterede nedetid på ${longest.da}`,
    en: `${elapsed.en} – ${more.en} over the longest accepted downtime of ${longest.en}`,
  }),
  within: (elapsed: Text, less: Text, longest: Text): Text => ({
    da: `${elapsed.da} – ${less.da} under den længste accepterede nedetid på ${longest.da}`,
    en: `${elapsed.en} – ${less.en} under the longest accepted downtime of ${longest.en}`,
  }),
} as const;
