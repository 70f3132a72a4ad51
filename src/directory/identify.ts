// Who a verified sender is: the tenant names the municipality, then the platform's id or the e-mail names the person.
import type { Identify, Identity, Person } from '../core/person.ts';
import type { MunicipalityData } from './municipality.ts';

interface Tenant {
  readonly municipality: string;
  readonly byPlatformId: ReadonlyMap<string, Person>;
  readonly byEmail: ReadonlyMap<string, Person>;
}

type PlatformId = 'teamsId' | 'slackId';

/** Ids are GUIDs and the like, which people write in either case. */
const same = (text: string): string => text.toLowerCase();

const tenantOf = ({ id, people }: MunicipalityData, platformId: PlatformId): Tenant => ({
  municipality: id,
  byPlatformId: new Map(people.flatMap((person) => (person[platformId] ? [[same(person[platformId]), person]] : []))),
  // An address passes from one employee to the next; where the register knows the account, only the account counts.
  byEmail: new Map(people.flatMap((person) => (person[platformId] ? [] : [[same(person.email), person]]))),
});

export const createIdentify = (municipalities: readonly MunicipalityData[]): Identify => {
  const tenants = new Map(
    municipalities.flatMap((one) => [
      ...one.profile.tenants.teams.map((tenant) => [same(tenant), tenantOf(one, 'teamsId')] as const),
      ...one.profile.tenants.slack.map((tenant) => [same(tenant), tenantOf(one, 'slackId')] as const),
    ]),
  );
  return ({ tenant, userId, email }): Identity => {
    const found = tenants.get(same(tenant));
    if (found === undefined) return { kind: 'unknownTenant' };
    const { municipality, byPlatformId, byEmail } = found;
    const person = byPlatformId.get(same(userId)) ?? (email === undefined ? undefined : byEmail.get(same(email)));
    return person === undefined ? { kind: 'stranger', municipality } : { kind: 'person', municipality, person };
  };
};
