// Where the reporter of a case is reached, and in which language.
import { contacts, conversations } from '../../core/records.ts';
import type { Recipient } from '../../core/reply.ts';
import type { StoreReader } from '../../core/store.ts';
import type { Language } from '../../core/text.ts';
import type { Incident } from '../../incidents/record.ts';

/** Somebody whom the register does not know is reached where they reported. */
export const reporterOf = (
  { reporter }: Incident,
  store: StoreReader,
): { readonly to: Recipient; readonly language: Language } => {
  const { person, thread } = reporter;
  const known = person === undefined ? undefined : store.get(contacts, person)?.value.language;
  const language = known ?? store.get(conversations, thread)?.value.language ?? 'da';
  if (person !== undefined) return { to: { kind: 'person', person }, language };
  const split = thread.indexOf('|');
  const to = { channel: thread.slice(0, split), key: thread.slice(split + 1) };
  return { to: { kind: 'thread', thread: to }, language };
};
