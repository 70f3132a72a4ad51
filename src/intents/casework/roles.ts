// Roles by the names that a municipality's people know them by.
import type { Role } from '../../core/person.ts';
import type { Text } from '../../core/text.ts';
import type { Profile } from '../../directory/profile.ts';

export const rolesSaid = ({ roles }: Profile, wanted: readonly Role[]): Text => {
  const names = [...new Set(wanted)].map((role) => roles[role].name);
  return { da: names.map(({ da }) => da).join(' eller '), en: names.map(({ en }) => en).join(' or ') };
};
