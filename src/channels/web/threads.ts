// How the page's conversations are named.
import type { MessageRef, ThreadRef } from '../../core/message.ts';
import { isDemoUser, type PersonaMunicipality } from './personas.ts';

export const webChannelName = 'web';

export const personThread = (userId: string): ThreadRef => ({ channel: webChannelName, key: `person/${userId}` });

/** The coordinator's channel of a municipality: bind it so that what is meant for the coordinator is shown on the page. */
export const coordinatorThread = (municipality: string): ThreadRef => ({
  channel: webChannelName,
  key: `coordinator/${municipality}`,
});

/** `coordinator/ishoj#<message>` is the thread of one message; a conversation with one person has none. */
export const threadUnder = ({ thread, key }: MessageRef): ThreadRef =>
  thread.key.startsWith('coordinator/') && !thread.key.includes('#')
    ? { ...thread, key: `${thread.key}#${key}` }
    : thread;

export const placeOf = ({ key }: ThreadRef): { readonly conversation: string; readonly under?: string } => {
  const [conversation = '', under] = key.split('#');
  return { conversation, ...(under === undefined ? {} : { under }) };
};

export type ThreadOwner =
  | { readonly kind: 'coordinator'; readonly municipality: string }
  | { readonly kind: 'person'; readonly municipality: string; readonly userId: string };

/** Whose conversation a key names; undefined when it is none of the demo's. */
export const ownerOf = (key: string, municipalities: readonly PersonaMunicipality[]): ThreadOwner | undefined => {
  for (const candidate of municipalities) {
    const { municipality } = candidate;
    if (key === coordinatorThread(municipality).key) return { kind: 'coordinator', municipality };
    const userId = key.startsWith('person/') ? key.slice('person/'.length) : undefined;
    if (userId && isDemoUser(candidate, userId)) return { kind: 'person', municipality, userId };
  }
  return undefined;
};
