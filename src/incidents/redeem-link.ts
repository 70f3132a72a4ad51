// Opens a link: for somebody who may still see what it leads to; of a case with a line in its course before a byte is given out.
import type { Clock } from '../core/clock.ts';
import { hasCode } from '../core/errors.ts';
import type { FileStore } from '../core/file-store.ts';
import type { Person, PersonId } from '../core/person.ts';
import { put, type Store } from '../core/store.ts';
import { mayDraft } from './case-buttons.ts';
import { type CaseParts, type CaseView, mayRead, viewOf } from './case-view.ts';
import { drafts } from './drafts/all.ts';
import { type LinkedInCase, type LinkedTo, linkOf } from './file-links.ts';
import { incidents, record } from './record.ts';

/** A file on its way to a browser. */
export interface Fetched {
  readonly name: string;
  readonly content: Uint8Array;
}

export type RedeemLink = (token: string) => Promise<Fetched | undefined>;

export interface RedeemParts extends CaseParts {
  readonly store: Store;
  readonly files: FileStore;
  readonly clock: Clock;
  /** Nothing for somebody who may not have it. */
  readonly giveRegister: (person: Person, of: LinkedTo<'register'>) => Promise<Fetched | undefined>;
}

/** A link to what belongs to one case. */
interface CaseLink {
  readonly case: string;
  readonly person: PersonId;
  readonly to: LinkedInCase;
}

export const nameOfLinked = (view: CaseView, to: LinkedInCase): string =>
  to.kind === 'file' ? to.file.name : `${drafts[to.draft](view).fileName}.docx`;

/** The library for Word is loaded by whoever first asks for it. */
const contentOf = async (files: FileStore, view: CaseView, to: LinkedInCase): Promise<Uint8Array | undefined> => {
  if (to.kind === 'file') return files.read(to.file.hash);
  const { toDocx } = await import('./drafts/docx.ts');
  return toDocx(drafts[to.draft](view));
};

/** Nothing for a token that nobody was given, that is over, or whose owner may no longer see what it leads to. */
export const createRedeemLink = (parts: RedeemParts): RedeemLink => {
  const { store, files, clock, registry, types, giveRegister } = parts;
  const allowed = ({ case: id, person: who, to }: CaseLink) => {
    const stored = store.get(incidents, id);
    const person = registry.person(who);
    const view = stored && viewOf({ registry, types }, stored.value, clock.now());
    if (!stored || !view || !person || !mayRead(view, person)) return undefined;
    if (to.kind === 'draft' && !mayDraft(view, person)) return undefined;
    return { stored, view, person };
  };

  const note = async (link: CaseLink, name: string): Promise<boolean> => {
    const found = allowed(link);
    if (!found) return false;
    const { stored, person } = found;
    const incident = record(stored.value, [{ kind: 'fetched', what: name }], clock.now(), person.id);
    try {
      await store.commit([put(incidents, stored.id, incident, stored.revision)], { kind: 'person', person: person.id });
      return true;
    } catch (error) {
      if (!hasCode(error, 'store.conflict')) throw error;
      return note(link, name);
    }
  };

  const ofCase = async (link: CaseLink): Promise<Fetched | undefined> => {
    const found = allowed(link);
    if (!found) return undefined;
    const name = nameOfLinked(found.view, link.to);
    const content = await contentOf(files, found.view, link.to);
    return content && (await note(link, name)) ? { name, content } : undefined;
  };

  return async (token) => {
    const link = linkOf(store, token, clock.now());
    if (!link) return undefined;
    const { case: incident, person, to } = link;
    if (to.kind !== 'register') return incident === undefined ? undefined : ofCase({ case: incident, person, to });
    const reader = registry.person(person);
    return reader && giveRegister(reader, to);
  };
};
