// What people are told about a file that was not taken: which, why, and what to do instead.
import type { Text } from './text.ts';

const quoted = (name: string): string => `"${name}"`;

export const fileTexts = {
  /** Names for what comes without one. */
  picture: { da: 'billede', en: 'picture' },
  nameless: { da: 'fil uden navn', en: 'file without a name' },
  unknownKind: (name: string): Text => ({
    da: `${quoted(name)} er ikke gemt, for den slags filer kan jeg ikke tage imod. Send et billede, en pdf, et dokument eller selve mailen som .eml eller .msg.`,
    en: `${quoted(name)} was not kept: I cannot take that kind of file. Send a picture, a PDF, a document, or the mail itself as .eml or .msg.`,
  }),
  notWhatItSays: (name: string): Text => ({
    da: `${quoted(name)} er ikke gemt, for indholdet passer ikke til navnet. Åbn den ikke. Send et skærmbillede i stedet, og skriv, hvor du fik filen fra.`,
    en: `${quoted(name)} was not kept: its content does not fit its name. Do not open it. Send a screenshot instead and write where you got the file from.`,
  }),
  tooLarge: (name: string): Text => ({
    da: `${quoted(name)} er ikke gemt, for den fylder mere end 10 MB. Send et skærmbillede eller en mindre udgave.`,
    en: `${quoted(name)} was not kept: it is larger than 10 MB. Send a screenshot or a smaller version.`,
  }),
  empty: (name: string): Text => ({
    da: `${quoted(name)} er ikke gemt, for filen er tom. Se, om det er den rigtige, og send den igen.`,
    en: `${quoted(name)} was not kept: the file is empty. See whether it is the right one and send it again.`,
  }),
  unavailable: (name: string): Text => ({
    da: `${quoted(name)} er ikke gemt, for jeg kunne ikke hente den. Send den igen om lidt, eller send et skærmbillede.`,
    en: `${quoted(name)} was not kept: I could not fetch it. Send it again shortly, or send a screenshot.`,
  }),
  tooMany: (most: number, names: readonly string[]): Text => ({
    da: `Jeg kan tage ${most} filer ad gangen. Resten er ikke gemt: ${names.join(', ')}. Send dem i en besked mere.`,
    en: `I can take ${most} files at a time. The rest was not kept: ${names.join(', ')}. Send them in another message.`,
  }),
  openRoom: {
    da: 'Filerne er ikke gemt, for her læser andre med. Send dem til mig i en direkte besked.',
    en: 'The files were not kept, since others read along here. Send them to me in a direct message.',
  },
  notHere: {
    da: 'Filerne er ikke gemt: Her kan jeg ikke tage imod filer. Skriv det vigtigste i stedet.',
    en: 'The files were not kept: I cannot take files here. Write the most important instead.',
  },
  notUsed: (names: readonly string[]): Text => ({
    da: `Ikke gemt: ${names.join(', ')}. Det hører ikke til en anmeldelse. Er der sket noget, så send det igen, og skriv, hvad der er sket.`,
    en: `Not kept: ${names.join(', ')}. It belongs to no report. If something has happened, send it again and write what.`,
  }),
} as const;
