// What is said about who has taken the yearly course.
import type { Text } from '../../core/text.ts';

export const texts = {
  about: { da: 'Se, om du mangler et kursus', en: 'See whether you are missing a course' },
  aboutTeam: {
    da: 'Se, hvem i dit team der mangler et kursus: "hvem mangler i mit team?"',
    en: 'See who on your team is missing a course: "who is missing on my team?"',
  },
  noDuty: {
    da: 'Kommunen har ikke sat noget kursus op her endnu.',
    en: 'The municipality has not set up any course here yet.',
  },
  notYours: {
    da: 'Du er ikke registreret som en, der arbejder med personoplysninger, så kurset gælder ikke dig.',
    en: 'You are not registered as working with personal data, so the course does not apply to you.',
  },
  undated: {
    da: 'Politikken sætter ingen frist, og kommunen har ikke valgt en endnu.',
    en: 'The policy sets no deadline and the municipality has not chosen one yet.',
  },
  teamDone: { da: 'Alle i dit team er med. Godt gået!', en: 'Everybody on your team is up to date. Well done!' },
  noTeam: {
    da: 'Du står ikke som leder i medarbejderlisten, så jeg kan kun vise dit eget kursus.',
    en: 'You are not listed as a leader, so I can only show your own course.',
  },
  neverTaken: { da: 'Jeg kan ikke se, at du har taget det.', en: 'I cannot see that you have taken it.' },
} as const satisfies Record<string, Text>;

export const done = (day: string): Text => ({
  da: `Ja, du tog det ${day}. Du er med.`,
  en: `Yes, you took it on ${day}. You are up to date.`,
});
export const takenAt = (day: string): Text => ({ da: `Du tog det sidst ${day}.`, en: `You last took it on ${day}.` });
export const next = (day: string): Text => ({ da: `Næste gang senest ${day}.`, en: `Next time by ${day}.` });
export const missing = (day: string): Text => ({
  da: `Nej, ikke endnu i denne omgang. Fristen er ${day}.`,
  en: `No, not yet this time. It is due ${day}.`,
});
export const wasMissing = (day: string): Text => ({
  da: `Nej, ikke endnu i denne omgang. Fristen var ${day}, men du kan stadig nå det.`,
  en: `No, not yet this time. It was due ${day}, and you can still take it.`,
});
export const teamLater = (due: string, from: string): Text => ({
  da: `Næste frist er ${due}. Jeg skriver til dig ${from} om, hvem der så mangler.`,
  en: `It is next due ${due}. On ${from} I will write to you about who is missing it then.`,
});
