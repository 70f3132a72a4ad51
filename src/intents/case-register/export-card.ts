// "Eksportér registeret": a link of one's own to the register as a file, and how all of it can be had.
import type { Card } from '../../core/card.ts';
import type { Person } from '../../core/person.ts';
import type { Language } from '../../core/text.ts';
import type { Outcome, Turn } from '../../core/turn.ts';
import { issueLink } from '../../incidents/file-links.ts';
import { noAddress } from '../../incidents/texts.ts';
import { exportCommandText, exportTexts, exportTitle } from './texts.ts';

const commandFor = (municipality: string, year: number): string =>
  `vogter export register --municipality ${municipality} --year ${year}`;

const cardOf = (url: string, municipality: string, year: number, language: Language): Card => {
  const title = exportTitle(year)[language];
  return {
    title,
    fallback: title,
    parts: [
      { kind: 'text', text: exportTexts.yours[language] },
      { kind: 'text', text: exportTexts.readIt[language], tone: 'warning' },
      { kind: 'buttons', buttons: [{ label: exportTexts.fetch[language], url }] },
      { kind: 'text', text: exportCommandText(commandFor(municipality, year))[language], tone: 'subtle' },
    ],
  };
};

/** @param publicUrl where people's browsers reach the server; nothing where nobody has said so */
export const exportRegister = (turn: Turn, person: Person, year: number, publicUrl: string | undefined): Outcome => {
  const { language, now } = turn;
  const { municipality } = person;
  if (publicUrl === undefined) {
    const said = [noAddress, exportCommandText(commandFor(municipality, year))];
    return { replies: [{ kind: 'text', text: said.map((text) => text[language]).join(' ') }] };
  }
  const to = { kind: 'register', municipality, year } as const;
  const { url, change } = issueLink(publicUrl, { person: person.id, to }, now);
  return { replies: [{ kind: 'card', card: cardOf(url, municipality, year, language) }], changes: [change] };
};
