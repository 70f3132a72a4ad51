// Roles by the names that a municipality's people know them by.
import type { Role } from '../../core/person.ts';
import type { Text } from '../../core/text.ts';
import type { CaseView } from '../../incidents/case-view.ts';

/** A leader is spoken of only where the case has one in charge. */
export const rolesSaid = ({ profile, incident }: CaseView, wanted: readonly Role[]): Text => {
  const { roles } = profile;
  const withLeader = incident.told.some(({ handles }) => handles);
  const names = [...new Set(wanted)].filter((role) => role !== 'leader' || withLeader).map((role) => roles[role].name);
  return { da: names.map(({ da }) => da).join(' eller '), en: names.map(({ en }) => en).join(' or ') };
};
