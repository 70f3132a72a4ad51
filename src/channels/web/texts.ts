// What the page's server says when it cannot do what it was asked.
import type { Text } from '../../core/text.ts';

export const problemTexts = {
  'text.empty': { da: 'Skriv en besked først.', en: 'Write a message first.' },
  'text.too-long': {
    da: 'Beskeden er for lang. Den må højst fylde 10.000 tegn, så del den i flere.',
    en: 'The message is too long. It can hold 10,000 characters at most, so split it.',
  },
  'files.too-large': {
    da: 'Filerne fylder for meget. Hver må højst fylde 10 MB, og der kan sendes 10 ad gangen.',
    en: 'The files are too large. Each can hold 10 MB, and 10 can be sent at a time.',
  },
  'request.unreadable': {
    da: 'Det, der blev sendt, kunne ikke læses. Genindlæs siden, og prøv igen.',
    en: 'What was sent could not be read. Reload the page and try again.',
  },
  'request.invalid': {
    da: 'Der mangler noget i det, der blev sendt. Genindlæs siden, og prøv igen.',
    en: 'Something is missing in what was sent. Reload the page and try again.',
  },
  'request.not-json': { da: 'Send indholdet som application/json.', en: 'Send the content as application/json.' },
  'request.other-site': {
    da: 'Kun Vogters egen side må sende beskeder hertil.',
    en: "Only Vogter's own page may send messages here.",
  },
  'host.not-local': {
    da: 'Siden er kun til den computer, den kører på. Åbn den på http://localhost.',
    en: 'This page is only for the computer it runs on. Open it at http://localhost.',
  },
  'person.unknown': {
    da: 'Den person findes ikke her. Vælg en anden øverst på siden.',
    en: 'That person is not found here. Choose another at the top of the page.',
  },
  'page.unknown': { da: 'Siden findes ikke.', en: 'There is no such page.' },
  'stream.full': {
    da: 'Siden er åben for mange steder på én gang. Luk nogle af dem.',
    en: 'The page is open in too many places at once. Close some of them.',
  },
  'message.not-kept': {
    da: 'Beskeden blev ikke gemt. Prøv igen om lidt.',
    en: 'The message was not kept. Try again in a moment.',
  },
  'time.not-moved': {
    da: 'Tiden kunne ikke flyttes. Prøv igen om lidt.',
    en: 'The time could not be moved. Try again in a moment.',
  },
} as const satisfies Record<string, Text>;

export type ProblemCode = keyof typeof problemTexts;
