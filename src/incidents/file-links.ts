// A link to a file of a case, to a draft or to the register: one person's own, not to be guessed, and good for ten minutes.
import { hash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Instant } from '../core/clock.ts';
import type { Planner } from '../core/planner.ts';
import { newToken } from '../core/random.ts';
import { type Change, type Collection, put, remove, type StoreReader } from '../core/store.ts';
import { draftNames } from './drafts/all.ts';
import { keptFile } from './record.ts';

const linked = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('file'), file: keptFile }),
  z.object({ kind: z.literal('draft'), draft: z.enum(draftNames) }),
  z.object({ kind: z.literal('register'), municipality: z.string(), year: z.number().int() }),
]);
/** What is behind a link. */
type Linked = Readonly<z.infer<typeof linked>>;
export type LinkedTo<K extends Linked['kind']> = Extract<Linked, { kind: K }>;
/** What belongs to one case. */
export type LinkedInCase = LinkedTo<'file' | 'draft'>;

const schema = z.object({
  /** `<municipality>/<number>`; left out where it leads to no single case. */
  case: z.string().exactOptional(),
  person: z.string(),
  until: z.string(),
  to: linked,
});
export type FileLink = Readonly<z.infer<typeof schema>>;

/** By the hash of the token, so that whoever reads the log cannot use a link that is still good. */
export const fileLinks: Collection<FileLink> = { name: 'fileLinks', schema, indexes: [] };

export const filesPath = '/files';
export const linkMinutes = 10;

const idOf = (token: string): string => hash('sha256', token, 'hex');

const isOver = ({ until }: FileLink, now: Instant): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(until), now) <= 0;

/** @param publicUrl where people's browsers reach the server */
export const issueLink = (
  publicUrl: string,
  link: Pick<FileLink, 'case' | 'person' | 'to'>,
  now: Instant,
): { readonly url: string; readonly change: Change } => {
  const token = newToken();
  const until = now.add({ minutes: linkMinutes }).toString();
  return {
    url: `${publicUrl.replace(/\/+$/, '')}${filesPath}/${token}`,
    change: put(fileLinks, idOf(token), { ...link, until }, 0),
  };
};

/** The link while it is good. */
export const linkOf = (store: StoreReader, token: string, now: Instant): FileLink | undefined => {
  const link = store.get(fileLinks, idOf(token))?.value;
  return link && !isOver(link, now) ? link : undefined;
};

export const forgetLinks: Planner = {
  name: 'forget-links',
  due: (now, store) => {
    const over = [...store.all(fileLinks)].filter(({ value }) => isOver(value, now));
    return over.length === 0 ? [] : [{ changes: over.map(({ id }) => remove(fileLinks, id)), deliveries: [] }];
  },
  planned: () => [],
};
