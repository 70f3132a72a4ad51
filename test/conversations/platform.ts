// What a platform offers to the dialogues: seats for people, and a view of the coordinator's channel.
import type { Config } from '../../src/config.ts';
import type { Shown } from './shown.ts';

/** A file as a person has it; without content the platform says that it is there and cannot give it. */
export interface SentFile {
  readonly name: string;
  readonly content?: Uint8Array;
}

/** Somebody in front of one platform. Each request resolves with the product's HTTP status. */
export interface Seat {
  say(text: string, files?: readonly SentFile[]): Promise<number>;
  /** `values` are by field, as the platform sends them. */
  press(message: Shown, label: string, values: Readonly<Record<string, string>>): Promise<number>;
  /** What the bot has written here, as it stands now, oldest first. */
  conversation(): Promise<readonly Shown[]>;
  /** The request that this person's platform sent last, sent once more. */
  sendAgain(): Promise<number>;
}

export interface Room {
  conversation(): Promise<readonly Shown[]>;
}

export interface WhoSits {
  /** `ishoj` */
  readonly municipality: string;
  /** The id in people.csv; somebody else is a stranger there. */
  readonly id: string;
  readonly name: string;
}

export interface Platform {
  readonly config: Pick<Config, 'web' | 'teams' | 'slack'>;
  /** Where the product answers now; called again after each start. */
  connect(address: string): void;
  sit(who: WhoSits): Promise<Seat>;
  /** Somebody who writes in the channel where cases arrive, mentioning the bot. */
  inChannel(who: WhoSits): Promise<Seat>;
  /** The channel where cases of a municipality arrive, once it has been chosen. */
  coordinatorRoom(municipality: string): Room;
  /** Whether the channel has to be chosen by the coordinator first. */
  readonly channelIsChosen: boolean;
  close(): Promise<void>;
}

export type OpenPlatform = () => Promise<Platform>;
