// Opens a link: for somebody who may still see the case, and with a line in its course before a byte is given out.
import type { Clock } from '../core/clock.ts';
import { hasCode } from '../core/errors.ts';
import type { FileStore } from '../core/file-store.ts';
import { put, type Store } from '../core/store.ts';
import { mayDraft } from './case-buttons.ts';
import { type CaseParts, type CaseView, mayRead, viewOf } from './case-view.ts';
import { drafts } from './drafts/all.ts';
import { type FileLink, type Linked, linkOf } from './file-links.ts';
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
}

export const nameOfLinked = (view: CaseView, to: Linked): string =>
  to.kind === 'file' ? to.file.name : `${drafts[to.draft](view).fileName}.docx`;

/** The library for Word is loaded by whoever first asks for it. */
const contentOf = async (files: FileStore, view: CaseView, to: Linked): Promise<Uint8Array | undefined> => {
  if (to.kind === 'file') return files.read(to.file.hash);
  const { toDocx } = await import('./drafts/docx.ts');
  return toDocx(drafts[to.draft](view));
};

/** Nothing for a token that nobody was given, that is over, or whose owner may no longer see what it leads to. */
export const createRedeemLink = ({ store, files, clock, registry, types }: RedeemParts): RedeemLink => {
  const allowed = ({ case: id, person: who, to }: FileLink) => {
    const stored = store.get(incidents, id);
    const person = registry.person(who);
    const view = stored && viewOf({ registry, types }, stored.value, clock.now());
    if (!stored || !view || !person || !mayRead(view, person)) return undefined;
    if (to.kind === 'draft' && !mayDraft(view, person)) return undefined;
    return { stored, view, person };
  };

  const note = async (link: FileLink, name: string): Promise<boolean> => {
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

  return async (token) => {
    const link = linkOf(store, token, clock.now());
    const found = link && allowed(link);
    if (!link || !found) return undefined;
    const name = nameOfLinked(found.view, link.to);
    const content = await contentOf(files, found.view, link.to);
    return content && (await note(link, name)) ? { name, content } : undefined;
  };
};
