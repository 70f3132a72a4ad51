// Every conversation the product can have, in the order in which "hjælp" lists them.
import type { IntentHandler } from './core/turn.ts';
import type { Understanding } from './core/understanding.ts';
import type { Registry } from './directory/registry.ts';
import type { IncidentTypes } from './incidents/types.ts';
import { askPolicy } from './intents/ask-policy/index.ts';
import { caseRegister } from './intents/case-register/index.ts';
import { casework } from './intents/casework/index.ts';
import { coordinatorChannel } from './intents/coordinator-channel/index.ts';
import { dutyReminder } from './intents/duty-reminder/index.ts';
import { help } from './intents/help/index.ts';
import { incidentStatus } from './intents/incident-status/index.ts';
import { outOfScope } from './intents/out-of-scope/index.ts';
import { reportIncident } from './intents/report-incident/index.ts';
import { smalltalk } from './intents/smalltalk/index.ts';
import { systemOwner } from './intents/system-owner/index.ts';
import { trainingStatusIntent } from './intents/training-status/index.ts';
import type { AskLaw } from './law/law.ts';
import { type Advise, adviseWithout } from './model/advise.ts';
import type { PolicyLibrary } from './policy/library.ts';

export interface HandlerParts {
  readonly registry: Registry;
  readonly policies: PolicyLibrary;
  readonly types: IncidentTypes;
  readonly law: AskLaw;
  /** Left out, policy questions are answered without a language model. */
  readonly advise?: Advise;
  readonly understand: (text: string, municipality: string) => Understanding;
  /** Where people's browsers reach the server. */
  readonly publicUrl?: () => string | undefined;
}

export const createHandlers = ({
  registry,
  policies,
  types,
  law,
  advise = adviseWithout,
  understand,
  publicUrl,
}: HandlerParts): readonly IntentHandler[] => {
  const listed = [
    reportIncident({ types, registry, understand }),
    incidentStatus(registry, types),
    askPolicy({ policies, registry, law, advise }),
    systemOwner(registry),
    trainingStatusIntent(registry),
  ];
  const reachable = publicUrl ? { publicUrl } : {};
  const others = [
    // Before casework: a handler who is asked something as a reporter may still search.
    caseRegister({ types, registry, ...reachable }),
    casework({ types, registry, ...reachable }),
    coordinatorChannel,
    dutyReminder(registry),
  ];
  return [...listed, ...others, help(listed, others), smalltalk, outOfScope];
};
