// What is said around the acts on a case: to the handlers, and to the reporter who hears how it goes.
import type { Text } from '../../core/text.ts';

export const texts = {
  about: { da: 'Behandl sager fra koordinatorens kanal', en: "Work on cases from the coordinator's channel" },
  useButtons: {
    da: 'Sager behandles med knapperne på sagens kort.',
    en: 'Cases are worked on with the buttons of their cards.',
  },
  gone: { da: 'Den sag findes ikke. Intet er ændret.', en: 'There is no such case. Nothing has changed.' },
  notYours: {
    da: 'Du har ikke adgang til den sag. Intet er ændret.',
    en: 'You do not have access to that case. Nothing has changed.',
  },
  noSuchAct: {
    da: 'Den knap virker ikke længere. Intet er ændret.',
    en: 'That button no longer works. Nothing has changed.',
  },
  cancelled: { da: 'Fortrudt. Intet er ændret.', en: 'Cancelled. Nothing has changed.' },
  choose: { da: 'Hvad vil du gøre?', en: 'What would you like to do?' },
  courseTitle: { da: 'Forløb', en: 'History' },
  nothingYet: { da: 'Der er ikke sket noget i sagen endnu.', en: 'Nothing has happened in the case yet.' },
  principle: { da: 'Principiel sag', en: 'Matter of principle' },
  incident: { da: 'Hændelse', en: 'Incident' },
  notYourMeasure: {
    da: 'Det tiltag er ikke dit. Intet er ændret.',
    en: 'That measure is not yours. Nothing has changed.',
  },
  measureDone: { da: 'Tak. Tiltaget er meldt udført.', en: 'Thank you. The measure is reported done.' },
  measureDoneBefore: {
    da: 'Tiltaget er allerede meldt udført. Intet er ændret.',
    en: 'The measure is reported done already. Nothing has changed.',
  },
  answered: { da: 'Tak. Dit svar er føjet til sagen.', en: 'Thank you. Your answer has been added to the case.' },
  answeredHow: {
    da: 'Var det ikke svaret på det, så skriv bare igen. Det kommer også med i sagen.',
    en: 'If that was not the answer to it, just write again. It will be added to the case as well.',
  },
  answeredBefore: {
    da: 'Det er allerede besvaret. Har du mere, så skriv det bare her.',
    en: 'That has been answered already. If you have more, just write it here.',
  },
  answerEmpty: { da: 'Skriv dit svar først.', en: 'Write your answer first.' },
  yourAnswer: { da: 'Dit svar', en: 'Your answer' },
  sendAnswer: { da: 'Send svar', en: 'Send the answer' },
  answerHint: {
    da: 'Svar her, eller skriv det som en besked. Skriv ikke CPR-numre.',
    en: 'Answer here or write it as a message. Leave out CPR numbers.',
  },
} as const satisfies Record<string, Text>;

export const filesTexts = {
  title: { da: 'Filer', en: 'Files' },
  none: { da: 'Der er ingen filer i sagen.', en: 'There are no files in the case.' },
  yours: {
    da: 'Linket er kun til dig og virker i 10 minutter. Det står i sagens forløb, at du har fået det.',
    en: 'The link is for you alone and works for 10 minutes. The history of the case says that you were given it.',
  },
  careful: {
    da: 'Filerne er ikke undersøgt og kan være skadelige. Åbn dem kun, hvor det er sikkert.',
    en: 'The files have not been examined and may be harmful. Open them only where that is safe.',
  },
  older: (count: number): Text => ({
    da: `Her er de nyeste. ${count} ældre vises ikke.`,
    en: `These are the latest. ${count} older ones are not shown.`,
  }),
  asWord: { da: 'Udkastet som Word-dokument', en: 'The draft as a Word document' },
  wordAlone: {
    da: 'Linket til Word-udgaven får du i en direkte besked.',
    en: 'You get the link to the Word version in a direct message.',
  },
} as const;

export const labels = {
  send: { da: 'Gem', en: 'Save' },
  cancel: { da: 'Fortryd', en: 'Cancel' },
  day: { da: '(dato)', en: '(date)' },
  time: { da: '(klokken)', en: '(time)' },
} as const satisfies Record<string, Text>;

export const problems = {
  required: (label: Text): Text => ({ da: `Mangler: ${label.da}`, en: `Missing: ${label.en}` }),
  moment: (label: Text): Text => ({
    da: `Skriv både dato og klokken ved "${label.da}".`,
    en: `Give both date and time at "${label.en}".`,
  }),
  future: (label: Text): Text => ({
    da: `"${label.da}" ligger ude i fremtiden.`,
    en: `"${label.en}" lies in the future.`,
  }),
  day: (label: Text): Text => ({ da: `Vælg en dato ved "${label.da}".`, en: `Choose a date at "${label.en}".` }),
  past: (label: Text): Text => ({ da: `"${label.da}" er allerede gået.`, en: `"${label.en}" has passed already.` }),
  choice: (label: Text): Text => ({
    da: `Vælg et af svarene til "${label.da}".`,
    en: `Choose one of the answers to "${label.en}".`,
  }),
  number: (label: Text): Text => ({
    da: `Skriv et helt tal ved "${label.da}".`,
    en: `Write a whole number at "${label.en}".`,
  }),
  long: (label: Text, most: number): Text => ({
    da: `Teksten under "${label.da}" er for lang. Hold dig under ${most} tegn.`,
    en: `The text under "${label.en}" is too long. Keep it under ${most} characters.`,
  }),
} as const;

export const stale = (last: string): Text => ({
  da: `Kortet var ikke det nyeste: ${last}. Intet er ændret; se det nye kort.`,
  en: `That card was not the latest: ${last}. Nothing has changed; see the new card.`,
});

export const notRole = (label: Text, roles: Text): Text => ({
  da: `"${label.da}" kan kun bruges af ${roles.da}. Intet er ændret.`,
  en: `"${label.en}" can only be used by ${roles.en}. Nothing has changed.`,
});

export const noDraft = (roles: Text): Text => ({
  da: `Udkast laves, når sagen er vurderet som et brud, og kan kun hentes af ${roles.da}. Intet er ændret.`,
  en: `Drafts are made once the case was assessed as a breach, and can only be fetched by ${roles.en}. Nothing has changed.`,
});

export const proposed = (severity: Text): Text => ({
  da: `Reglerne foreslår nu alvor: ${severity.da.toLocaleLowerCase('da')}. Brug Ændr alvor til at følge eller afvise forslaget.`,
  en: `The rules now propose severity: ${severity.en.toLowerCase()}. Use Change severity to follow or decline the proposal.`,
});

export const refused = (why: Text): Text => ({
  da: `${why.da} Intet er ændret.`,
  en: `${why.en} Nothing has changed.`,
});

export const toReporter = {
  taken: (name: string, number: string): Text => ({
    da: `${name} har taget din sag ${number} og går i gang. Har du mere at tilføje, så skriv det bare her.`,
    en: `${name} has taken your case ${number} and is getting started. If you have more to add, just write it here.`,
  }),
  closed: (number: string): Text => ({
    da: `Din sag ${number} er afsluttet. Tak, fordi du sagde det.`,
    en: `Your case ${number} has been closed. Thank you for telling us.`,
  }),
  reopened: (number: string): Text => ({
    da: `Din sag ${number} er åbnet igen. Du hører nærmere.`,
    en: `Your case ${number} has been opened again. You will hear more.`,
  }),
  systemUp: (system: string | undefined, number: string): Text => ({
    da: `${system ?? 'Systemet'} kører igen (sag ${number}). Tak for din hjælp.`,
    en: `${system ?? 'The system'} is up again (case ${number}). Thank you for your help.`,
  }),
  question: (name: string, number: string): Text => ({
    da: `${name} har et spørgsmål til din sag ${number}`,
    en: `${name} has a question about your case ${number}`,
  }),
  answered: (question: string, number: string): Text => ({
    da: `Tak. Det er føjet til sag ${number} som dit svar på "${question}"`,
    en: `Thank you. It has been added to case ${number} as your answer to "${question}"`,
  }),
  another: (question: string, number: string): Text => ({
    da: `Der er også et spørgsmål til sag ${number}, som venter på dit svar: "${question}" Skriv det bare her.`,
    en: `A question about case ${number} is waiting for your answer, too: "${question}" Just write it here.`,
  }),
} as const;

export const toHandlers = {
  answer: (number: string, question: string, answer: Text): Text => ({
    da: `${number} · Melder har svaret på "${question}": ${answer.da}`,
    en: `${number} · The reporter has answered "${question}": ${answer.en}`,
  }),
  yours: (number: string, by: string): Text => ({
    da: `${by} har overdraget sag ${number} til dig.`,
    en: `${by} has handed case ${number} over to you.`,
  }),
} as const;
