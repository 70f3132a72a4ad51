// Who the page can be seen as: the municipalities of the demo and their fictional people.
import type { Sender } from '../../core/message.ts';
import type { Text } from '../../core/text.ts';

export interface Persona {
  readonly userId: string;
  readonly tenant: string;
  readonly name: string;
  readonly role: Text;
  /** Works on cases, and so presses in the coordinator's channel as themselves. */
  readonly inChannel?: true;
}

export interface PersonaMunicipality {
  readonly municipality: string;
  readonly name: string;
  /** The `userId` of the one among `people` who acts in the coordinator's channel for those who are not in it. */
  readonly coordinator: string;
  readonly people: readonly Persona[];
}

export interface Chosen {
  readonly municipality: PersonaMunicipality;
  readonly persona: Persona;
}

export const findPersona = (
  all: readonly PersonaMunicipality[],
  municipalityId: string | undefined,
  userId: string | undefined,
): Chosen | undefined => {
  const municipality = all.find((candidate) => candidate.municipality === municipalityId);
  const persona = municipality?.people.find((candidate) => candidate.userId === userId);
  return municipality && persona ? { municipality, persona } : undefined;
};

/** The choice a link asks for, completed with the first of what it leaves open; undefined only without any persona. */
export const chooseOrFirst = (
  all: readonly PersonaMunicipality[],
  municipalityId: string | undefined,
  userId: string | undefined,
): Chosen | undefined => {
  const municipality = all.find((candidate) => candidate.municipality === municipalityId) ?? all[0];
  const persona = municipality?.people.find((candidate) => candidate.userId === userId) ?? municipality?.people[0];
  return municipality && persona ? { municipality, persona } : undefined;
};

/** Who presses in the coordinator's channel when the page is seen as somebody. */
export const actorInChannel = ({ municipality, persona }: Chosen): Persona | undefined =>
  persona.inChannel ? persona : municipality.people.find(({ userId }) => userId === municipality.coordinator);

/** Whether a platform id belongs to the demo's fictional people, played or not: `demo-ishoj-it` in tenant `demo-ishoj`. */
export const isDemoUser = (municipality: PersonaMunicipality, userId: string): boolean =>
  municipality.people.some((person) => userId === person.userId || userId.startsWith(`${person.tenant}-`));

export const senderOf = ({ tenant, userId, name }: Persona): Sender => ({ tenant, userId, name });
