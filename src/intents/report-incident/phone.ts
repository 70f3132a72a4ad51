// Whom to call about a type of incident, as the municipality names them, with the number for the time outside working hours.
import type { Text } from '../../core/text.ts';
import type { Profile } from '../../directory/profile.ts';
import { texts as caseTexts } from '../../incidents/texts.ts';
import { capital } from '../../incidents/told.ts';
import type { IncidentType } from '../../incidents/types.ts';

export interface Phone {
  readonly who: Text;
  readonly number: string;
  readonly afterHours: string | undefined;
}

export const phoneFor = ({ call }: IncidentType, profile: Profile | undefined): Phone | undefined => {
  if (!profile) return undefined;
  const { itDuty, dataProtection, afterHours } = profile.phones;
  const { name } = profile.roles.dataProtection;
  if (call === 'dataProtection' && dataProtection)
    return { who: { da: capital(name.da), en: capital(name.en) }, number: dataProtection, afterHours };
  return itDuty === undefined ? undefined : { who: caseTexts.itDuty, number: itDuty, afterHours };
};
