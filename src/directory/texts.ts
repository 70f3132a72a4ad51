// Names of the roles where a municipality has not yet written its own.
import type { Role } from '../core/person.ts';
import type { Text } from '../core/text.ts';

export const roleNames: Readonly<Record<Role | 'systemOwner', Text>> = {
  leader: { da: 'nærmeste leder', en: 'the nearest manager' },
  securityCoordinator: { da: 'den sikkerhedsansvarlige', en: 'the security officer' },
  dataProtection: { da: 'den GDPR-ansvarlige', en: 'the person in charge of data protection' },
  it: { da: 'it-afdelingen', en: 'the IT department' },
  topLevel: { da: 'den øverste ledelse', en: 'senior management' },
  humanResources: { da: 'HR', en: 'HR' },
  finance: { da: 'økonomiafdelingen', en: 'the finance department' },
  steeringGroup: { da: 'styregruppen', en: 'the steering group' },
  systemOwner: { da: 'systemejeren', en: 'the system owner' },
};
