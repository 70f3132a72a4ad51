// "Vis filer" and Word: links for the one who asked, in their own chat, each noted in the course of the case.
import type { Card } from '../../core/card.ts';
import type { KeptFile } from '../../core/file-store.ts';
import type { Person } from '../../core/person.ts';
import { privately } from '../../core/privately.ts';
import type { Reply } from '../../core/reply.ts';
import { saySize } from '../../core/say-files.ts';
import { put, type Stored } from '../../core/store.ts';
import type { Language } from '../../core/text.ts';
import type { ActionTurn, Outcome } from '../../core/turn.ts';
import type { CaseView } from '../../incidents/case-view.ts';
import type { DraftName } from '../../incidents/drafts/all.ts';
import { issueLink, type LinkedInCase } from '../../incidents/file-links.ts';
import { type Incident, incidents, record } from '../../incidents/record.ts';
import { nameOfLinked } from '../../incidents/redeem-link.ts';
import { noAddress } from '../../incidents/texts.ts';
import { filesTexts } from './texts.ts';

/** More than a card shows well; the newest are those that are asked for. */
const mostLinks = 20;

interface Asked {
  readonly turn: ActionTurn;
  readonly person: Person;
  readonly stored: Stored<Incident>;
  readonly view: CaseView;
  /** Where people's browsers reach the server; nothing where nobody has said so. */
  readonly publicUrl: string | undefined;
}

const withLinks = (
  { turn, person, stored, view, publicUrl }: Asked,
  all: readonly LinkedInCase[],
  cardOf: (urls: readonly string[], language: Language) => Card,
): Outcome => {
  if (publicUrl === undefined) return { replies: [{ kind: 'text', text: noAddress[turn.language] }] };
  const links = all.map((to) => issueLink(publicUrl, { case: stored.id, person: person.id, to }, turn.now));
  const what = all.map((to) => nameOfLinked(view, to));
  const incident = record(stored.value, [{ kind: 'linked', what }], turn.now, person.id);
  const urls = links.map(({ url }) => url);
  return {
    replies: [{ kind: 'card', card: cardOf(urls, turn.language) }],
    changes: [put(incidents, stored.id, incident, stored.revision), ...links.map(({ change }) => change)],
  };
};

const filesCard =
  (number: string, files: readonly KeptFile[], older: number) =>
  (urls: readonly string[], language: Language): Card => {
    const title = `${number} · ${filesTexts.title[language]}`;
    return {
      title,
      fallback: title,
      parts: [
        { kind: 'facts', facts: files.map(({ name, size }) => ({ label: name, value: saySize(size, language) })) },
        ...(older > 0
          ? [{ kind: 'text' as const, text: filesTexts.older(older)[language], tone: 'subtle' as const }]
          : []),
        { kind: 'text', text: filesTexts.yours[language] },
        { kind: 'text', text: filesTexts.careful[language], tone: 'warning' },
        { kind: 'buttons', buttons: files.map(({ name }, at) => ({ label: name, url: urls[at] ?? '' })) },
      ],
    };
  };

export const showFiles = (asked: Asked): Outcome => {
  const { number, files } = asked.stored.value;
  if (files.length === 0) return { replies: [{ kind: 'text', text: filesTexts.none[asked.turn.language] }] };
  const latest = files.slice(-mostLinks);
  const links = latest.map((file): LinkedInCase => ({ kind: 'file', file }));
  return privately(asked.turn, withLinks(asked, links, filesCard(number, latest, files.length - latest.length)));
};

/** The text where it was asked for, and the way to the Word document for the one who asked. */
export const showDraft = (asked: Asked, draft: DraftName, text: string): Outcome => {
  const { turn, view } = asked;
  const link = withLinks(asked, [{ kind: 'draft', draft }], ([url = ''], language) => ({
    title: nameOfLinked(view, { kind: 'draft', draft }),
    fallback: filesTexts.asWord[language],
    parts: [
      { kind: 'text', text: filesTexts.yours[language] },
      { kind: 'buttons', buttons: [{ label: 'Word', url }] },
    ],
  }));
  const said: Reply = { kind: 'text', text };
  if (turn.message.direct) return { ...link, replies: [said, ...link.replies] };
  const note: Reply = { kind: 'text', text: filesTexts.wordAlone[turn.language] };
  return { ...privately(turn, link), replies: [note, said] };
};
