// What leaders and staff read about their duties: a friendly word, never a scolding.
import type { Text } from '../core/text.ts';

export const texts = {
  name: { da: 'Navn', en: 'Name' },
  last: { da: 'Sidst taget', en: 'Last taken' },
  never: { da: 'Ikke registreret', en: 'Not registered' },
  remind: { da: 'Påmind dem', en: 'Remind them' },
  later: { da: 'Udsæt en uge', en: 'Ask me in a week' },
  notMine: { da: 'Ikke mig', en: 'Not me' },
  localRule: { da: 'Lokal opsætning', en: 'Local setting' },
} as const satisfies Record<string, Text>;

export const digestTitle = (people: number, courses: string): Text => ({
  da: people === 1 ? `1 i dit team mangler ${courses}` : `${people} i dit team mangler ${courses}`,
  en: people === 1 ? `1 on your team is missing ${courses}` : `${people} on your team are missing ${courses}`,
});

export const dueText = (course: string, day: string): Text => ({
  da: `${course}: fristen er ${day}.`,
  en: `${course}: due ${day}.`,
});

export const wasDueText = (course: string, day: string): Text => ({
  da: `${course}: fristen var ${day}.`,
  en: `${course}: was due ${day}.`,
});
