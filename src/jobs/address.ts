// Where a delivery goes on the platforms: a recipient becomes the conversations in which it is read.
import type { ChatChannel } from '../core/channel.ts';
import type { ThreadRef } from '../core/message.ts';
import type { Person, PersonId } from '../core/person.ts';
import { contacts, coordinatorChannels } from '../core/records.ts';
import type { Recipient } from '../core/reply.ts';
import type { StoreReader } from '../core/store.ts';

export interface AddressBook {
  person(id: PersonId): Person | undefined;
  /** The people who hold the coordinator's role in a municipality. */
  coordinators(municipality: string): readonly Person[];
  /** Coordinator's channels that need not be chosen, such as the page's. */
  coordinatorThreads(municipality: string): readonly ThreadRef[];
}

/** A coordinator's channel becomes one recipient for each platform that has one, else the coordinators themselves. */
export const spread = (to: Recipient, store: StoreReader, book: AddressBook): readonly Recipient[] => {
  if (to.kind !== 'coordinatorChannel') return [to];
  const chosen = store.find(coordinatorChannels, 'municipality', to.municipality).map(({ value }) => value.thread);
  const threads = [...book.coordinatorThreads(to.municipality), ...chosen];
  if (threads.length > 0) return threads.map((thread) => ({ kind: 'thread', thread }));
  return book.coordinators(to.municipality).map(({ id }) => ({ kind: 'person', person: id }));
};

/** The conversation in which a recipient reads, where there is one: the one they last wrote in, else one that can be opened. */
export const locate = async (
  to: Recipient,
  store: StoreReader,
  book: AddressBook,
  channels: ReadonlyMap<string, ChatChannel>,
): Promise<ThreadRef | undefined> => {
  if (to.kind === 'thread') return to.thread;
  if (to.kind === 'coordinatorChannel') return undefined;
  const contact = store.get(contacts, to.person)?.value.thread;
  if (contact && channels.has(contact.channel)) return contact;
  const person = book.person(to.person);
  if (!person) return undefined;
  for (const channel of channels.values()) {
    const thread = await channel.openDirect(person);
    if (thread) return thread;
  }
  return undefined;
};
