// What is said when a leader uses the buttons of a reminder, and what the reminded read.
import { sayList } from '../../core/say-list.ts';
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
  notYours: { da: 'Den påmindelse er til en anden.', en: 'That reminder is for somebody else.' },
  mine: { da: 'Påmind mig alligevel', en: 'Remind me after all' },
  yours: {
    da: 'Det er i orden. Så minder jeg dig om det igen.',
    en: 'All right. I will remind you of it again.',
  },
} as const satisfies Record<string, Text>;

export const reminding = (names: readonly string[]): Text => ({
  da: `Jeg skriver til ${sayList(names, 'da')}.`,
  en: `I am writing to ${sayList(names, 'en')}.`,
});

export const later = (day: string): Text => ({
  da: `Det er fint. Jeg vender tilbage ${day}, hvis der stadig mangler nogen.`,
  en: `That is fine. I will come back on ${day} if anybody is still missing.`,
});

export const notMine = (coordinator: Text): Text => ({
  da: `Tak. Så spørger jeg dig ikke mere om det i denne omgang. Jeg spørger ${coordinator.da}, hvem der skal have den.`,
  en: `Thank you. I will not ask you about it again this time. I am asking ${coordinator.en} who should have it.`,
});

export const stillNotMine = (course: string): Text => ({
  da: `Du har sagt, at påmindelsen om ${course} ikke er til dig. Det gælder stadig.`,
  en: `You have said that the reminder about ${course} is not for you. That still holds.`,
});

/** Read in the coordinator's channel. */
export const askWho = (leader: string, course: string): Text => ({
  da: `${leader} siger, at påmindelsen om ${course} er til en anden. Hvem skal have den?`,
  en: `${leader} says that the reminder about ${course} is for somebody else. Who should have it?`,
});
export const mineAfterAll = (leader: string, course: string): Text => ({
  da: `${leader} tager alligevel påmindelsen om ${course}.`,
  en: `${leader} takes the reminder about ${course} after all.`,
});

/** Names the course as it is called, so that every name fits the sentence. */
export const forStaff = (name: string, course: string, day: string): Text => ({
  da: `Hej ${name}. Kurset "${course}" står ikke som taget for dig endnu. Fristen er ${day}. Har du lige taget det, kan du se bort fra denne besked.`,
  en: `Hi ${name}. The course "${course}" is not registered as taken for you yet. It is due ${day}. If you have just taken it, ignore this message.`,
});
export const forStaffLate = (name: string, course: string, day: string): Text => ({
  da: `Hej ${name}. Kurset "${course}" står ikke som taget for dig endnu. Fristen var ${day}, men du kan stadig nå det. Har du lige taget det, kan du se bort fra denne besked.`,
  en: `Hi ${name}. The course "${course}" is not registered as taken for you yet. It was due ${day}, and you can still take it. If you have just taken it, ignore this message.`,
});
