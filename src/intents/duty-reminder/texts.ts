// What is said when a leader uses the buttons of a reminder, and what the reminded read.
import type { Text } from '../../core/text.ts';

export const texts = {
  about: { da: 'Påmindelser om kurser og eftersyn', en: 'Reminders of courses and reviews' },
  justWait: {
    da: 'Jeg siger til, når der er noget at huske.',
    en: 'I will tell you when there is something to remember.',
  },
  nobody: { da: 'Der er ikke længere nogen, der mangler. Godt gået!', en: 'Nobody is missing any more. Well done!' },
  already: { da: 'De har allerede fået en påmindelse i dag.', en: 'They have been reminded today already.' },
  over: {
    da: 'Den påmindelse gælder ikke længere. Intet er sendt.',
    en: 'That reminder no longer applies. Nothing has been sent.',
  },
  notMine: {
    da: 'Tak. Så spørger jeg dig ikke mere om det i denne omgang.',
    en: 'Thank you. I will not ask you about it again this time.',
  },
} as const satisfies Record<string, Text>;

export const reminded = (names: readonly string[]): Text => ({
  da: `Jeg har skrevet til ${names.join(', ')}.`,
  en: `I have written to ${names.join(', ')}.`,
});

export const later = (day: string): Text => ({
  da: `Det er fint. Jeg vender tilbage ${day}, hvis der stadig mangler nogen.`,
  en: `That is fine. I will come back on ${day} if anybody is still missing.`,
});

export const forStaff = (name: string, course: string, day: string): Text => ({
  da: `Hej ${name}. Du mangler ${course}. Fristen er ${day}. Har du lige taget det, kan du se bort fra denne besked.`,
  en: `Hi ${name}. You are missing ${course}. It is due ${day}. If you have just taken it, ignore this message.`,
});
