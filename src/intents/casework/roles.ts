// Roles by the names that a municipality's people know them by.
import type { Role } from '../../core/person.ts';
import type { Text } from '../../core/text.ts';
import type { CaseView } from '../../incidents/case-view.ts';
import { stillTold } from '../../incidents/party.ts';

const either = {
  da: new Intl.ListFormat('da', { type: 'disjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
};

/** A leader is spoken of only where the case has one in charge. */
export const rolesSaid = (view: CaseView, wanted: readonly Role[]): Text => {
  const { roles } = view.profile;
  const withLeader = stillTold(view).some(({ handles, people }) => handles && people.length > 0);
  const names = [...new Set(wanted)].filter((role) => role !== 'leader' || withLeader).map((role) => roles[role].name);
  return { da: either.da.format(names.map(({ da }) => da)), en: either.en.format(names.map(({ en }) => en)) };
};
