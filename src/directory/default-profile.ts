// What a municipality is taken to be while its folder holds a policy and nothing else: no tenants, no rules of its own.
import type { Role } from '../core/person.ts';
import type { Text } from '../core/text.ts';
import { defaultCasework } from './casework-schema.ts';
import type { NamedRole, Profile } from './profile.ts';
import { defaultClosedDays, defaultWorkingHours } from './profile-schema.ts';
import { roleNames } from './texts.ts';

const local = { local: true } as const;
const named = (name: Text): NamedRole => ({ name, rule: local });

const roles: Readonly<Record<Role | 'systemOwner', NamedRole>> = {
  leader: named(roleNames.leader),
  securityCoordinator: named(roleNames.securityCoordinator),
  dataProtection: named(roleNames.dataProtection),
  it: named(roleNames.it),
  topLevel: named(roleNames.topLevel),
  humanResources: named(roleNames.humanResources),
  finance: named(roleNames.finance),
  steeringGroup: named(roleNames.steeringGroup),
  systemOwner: named(roleNames.systemOwner),
};

export const defaultProfile = (name: string): Profile => ({
  name,
  fictional: false,
  tenants: { teams: [], slack: [] },
  roles,
  routing: [{ id: 'first-receiver', tell: 'securityCoordinator', rule: local }],
  supervisoryDeadlineOwner: 'dataProtection',
  phones: {},
  workingHours: defaultWorkingHours,
  closedDays: defaultClosedDays,
  criticality: [],
  maxDowntime: { requiredFor: [], rule: local },
  duties: [],
  casework: defaultCasework,
});
