// Every act on a case, in the order in which a case usually needs them.
import type { Person } from '../../core/person.ts';
import { type CaseView, mayHandle, ownerOf, rolesIn } from '../case-view.ts';
import type { CaseAction } from './action.ts';
import { addMeasure } from './add-measure.ts';
import { askReporter } from './ask-reporter.ts';
import { assess } from './assess.ts';
import { changeSeverity } from './change-severity.ts';
import { close } from './close.ts';
import { correctFacts } from './correct-facts.ts';
import { evaluate } from './evaluate.ts';
import { measureDone } from './measure-done.ts';
import { moveDiscovery } from './move-discovery.ts';
import { notify } from './notify.ts';
import { principle } from './principle.ts';
import { reopen } from './reopen.ts';
import { showOriginal } from './show-original.ts';
import { systemUp } from './system-up.ts';
import { take } from './take.ts';
import { tellCitizens } from './tell-citizens.ts';
import { transfer } from './transfer.ts';

export const caseActions: readonly CaseAction[] = [
  take,
  assess,
  notify,
  tellCitizens,
  askReporter,
  showOriginal,
  addMeasure,
  measureDone,
  systemUp,
  changeSeverity,
  correctFacts,
  principle,
  transfer,
  moveDiscovery,
  evaluate,
  close,
  reopen,
];

/** Whether the person's role, in this municipality and for this case, lets them do it at all. */
export const mayDo = (view: CaseView, action: CaseAction, person: Person): boolean => {
  const { profile } = view;
  if (!mayHandle(view, person)) return false;
  const held = rolesIn(view, person);
  return (
    action.roles(profile).some((role) => held.includes(role)) ||
    (action.orOwner === true && ownerOf(view)?.id === person.id)
  );
};

/** What can be done as the case stands: by the person, or by anybody where none is named. */
export const possibleActions = (view: CaseView, person?: Person): readonly CaseAction[] =>
  caseActions.filter(
    (action) => action.refusal(view) === undefined && (person === undefined || mayDo(view, action, person)),
  );
