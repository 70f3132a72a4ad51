// Whom to call about a type of incident, as the municipality names them: by day their own number, else the one that is answered then.
import type { Instant } from '../../core/clock.ts';
import type { Text } from '../../core/text.ts';
import type { Profile } from '../../directory/profile.ts';
import { isWorkingHour } from '../../directory/working-days.ts';
import { texts as caseTexts } from '../../incidents/texts.ts';
import type { IncidentType } from '../../incidents/types.ts';

export interface Phone {
  /** As inside a sentence. */
  readonly who: Text;
  /** The one that is answered now. */
  readonly number: string;
  /** The number for the other part of the day, where there is one. */
  readonly other: { readonly when: 'workingHours' | 'afterHours'; readonly number: string } | undefined;
}

const byDay = ({ call }: IncidentType, { phones, roles }: Profile): Pick<Phone, 'who' | 'number'> | undefined => {
  const { itDuty, dataProtection } = phones;
  if (call === 'dataProtection' && dataProtection !== undefined)
    return { who: roles.dataProtection.name, number: dataProtection };
  return itDuty === undefined ? undefined : { who: caseTexts.itDuty, number: itDuty };
};

export const phoneFor = (type: IncidentType, profile: Profile | undefined, now: Instant): Phone | undefined => {
  if (!profile) return undefined;
  const day = byDay(type, profile);
  const { afterHours } = profile.phones;
  if (afterHours === undefined) return day && { ...day, other: undefined };
  if (day && isWorkingHour(now, profile)) return { ...day, other: { when: 'afterHours', number: afterHours } };
  return {
    who: caseTexts.onDuty,
    number: afterHours,
    other: day && { when: 'workingHours', number: day.number },
  };
};
