// What the page itself says, in both languages; the server builds the page with the same words.
import type { Language, Text } from '../../../core/text.ts';

const texts = {
  tagline: { da: 'Din kollega i informationssikkerhed', en: 'Your colleague in information security' },
  skip: { da: 'Gå til samtalen', en: 'Skip to the conversation' },
  settings: { da: 'Kommune, person og tid', en: 'Municipality, person and time' },
  municipality: { da: 'Kommune', en: 'Municipality' },
  person: { da: 'Du er', en: 'You are' },
  trial: {
    da: 'Prøv frit: alle personer og sager er opdigtede.',
    en: 'Try freely: all people and cases are made up.',
  },
  otherLanguage: { da: 'English', en: 'Dansk' },
  panes: { da: 'Vis', en: 'Show' },
  yourPane: { da: 'Din samtale', en: 'Your conversation' },
  coordinatorPane: { da: 'Koordinatorens kanal', en: "The coordinator's channel" },
  coordinatorEmpty: {
    da: 'Her er ikke noget endnu. Når nogen melder en hændelse, står den her med det samme.',
    en: 'Nothing here yet. When somebody reports an incident, it shows here at once.',
  },
  welcome: { da: 'Er der sket noget, eller er du i tvivl?', en: 'Has something happened, or are you in doubt?' },
  welcomeText: {
    da: 'Fortæl det med dine egne ord. Vogter hjælper dig med det samme og sørger for, at de rette får besked. Du kan også spørge om reglerne.',
    en: 'Tell it in your own words. Vogter helps at once and lets the right people know. You can ask about the rules, too.',
  },
  examples: { da: 'Prøv for eksempel', en: 'Try for example' },
  exampleLost: { da: 'Jeg har tabt min bærbare i toget i går aftes', en: 'I lost my laptop on the train last night' },
  exampleWho: { da: 'Hvem skal have besked, når noget går galt?', en: 'Who must be told when something goes wrong?' },
  exampleOwner: { da: 'Hvem ejer Nexus?', en: 'Who owns Nexus?' },
  exampleCourse: { da: 'Har jeg taget kurset?', en: 'Have I taken the course?' },
  write: { da: 'Skriv til Vogter', en: 'Write to Vogter' },
  send: { da: 'Send', en: 'Send' },
  attach: { da: 'Vedhæft filer', en: 'Attach files' },
  chosenFiles: { da: 'Valgte filer', en: 'Chosen files' },
  removeFile: { da: 'Fjern', en: 'Remove' },
  dropHere: { da: 'Slip filerne her', en: 'Drop the files here' },
  uploading: { da: 'Sender filerne', en: 'Sending the files' },
  tooManyFiles: {
    da: 'Der kan sendes 10 filer ad gangen. Send resten bagefter.',
    en: '10 files can be sent at a time. Send the rest afterwards.',
  },
  tooLargeFile: {
    da: 'Filen fylder mere end 10 MB. Send et skærmbillede eller en mindre udgave:',
    en: 'The file is larger than 10 MB. Send a screenshot or a smaller version:',
  },
  attachAgain: { da: 'Vedhæft filerne igen.', en: 'Attach the files again.' },
  you: { da: 'Du', en: 'You' },
  vogter: { da: 'Vogter', en: 'Vogter' },
  inThread: { da: 'i tråden ovenfor', en: 'in the thread above' },
  typing: { da: 'Vogter skriver', en: 'Vogter is writing' },
  sending: { da: 'Sender', en: 'Sending' },
  notSent: { da: 'Ikke sendt.', en: 'Not sent.' },
  retry: { da: 'Prøv igen', en: 'Try again' },
  offline: {
    da: 'Der er ingen forbindelse til Vogter. Siden prøver igen af sig selv.',
    en: 'There is no connection to Vogter. The page keeps trying.',
  },
  cardUnreadable: { da: 'Kortet kunne ikke vises. Her er det som tekst:', en: 'The card could not be shown. As text:' },
  time: { da: 'Tid i demoen', en: 'Time in the try-out' },
  day: { da: '+1 dag', en: '+1 day' },
  week: { da: '+1 uge', en: '+1 week' },
  deadline: { da: 'Næste frist', en: 'Next deadline' },
  moving: { da: 'Flytter tiden …', en: 'Moving the time …' },
  noDeadline: { da: 'Der er ingen frister forude.', en: 'There is no deadline ahead.' },
  nothingSent: { da: 'Tiden er flyttet. Ingen skulle have besked.', en: 'Time moved. Nobody had to be told.' },
  sent: { da: 'Tiden er flyttet. Vogter har skrevet til', en: 'Time moved. Vogter has written to' },
  toYou: { da: 'dig', en: 'you' },
  toChannel: { da: 'koordinatorens kanal', en: "the coordinator's channel" },
  toOthers: { da: 'andre i kommunen', en: 'others in the municipality' },
  and: { da: 'og', en: 'and' },
  new: { da: 'nye', en: 'new' },
  newOne: { da: 'ny', en: 'new' },
  empty: { da: 'Skriv en besked først.', en: 'Write a message first.' },
  tooLong: {
    da: 'Beskeden er for lang. Den må højst fylde 10.000 tegn, så del den i flere.',
    en: 'The message is too long. It can hold 10,000 characters at most, so split it.',
  },
  elsewhere: { da: 'hos andre', en: 'for others' },
  needsScript: { da: 'Slå JavaScript til for at tale med Vogter.', en: 'Turn on JavaScript to talk to Vogter.' },
} as const satisfies Record<string, Text>;

export type PageText = keyof typeof texts;

export const speak =
  (language: Language) =>
  (text: PageText): string =>
    texts[text][language];
