// People as the municipality's register knows them.
import type { Sender } from './message.ts';

/** `<municipality>/<id in people.csv>`: unique across municipalities. */
export type PersonId = string;

export type Role =
  | 'leader'
  | 'securityCoordinator'
  | 'dataProtection'
  | 'it'
  | 'topLevel'
  | 'humanResources'
  | 'finance'
  /** A group that some municipalities have their security policy followed by. */
  | 'steeringGroup';

export interface Person {
  readonly id: PersonId;
  readonly municipality: string;
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly email: string;
  readonly phone?: string;
  readonly leader?: PersonId;
  readonly roles: readonly Role[];
  /** Whether the person's work involves personal data: decides who owes the GDPR e-learning. */
  readonly handlesPersonalData: boolean;
  readonly teamsId?: string;
  readonly slackId?: string;
}

/** What a verified sender amounts to: a known person, a stranger in a known municipality, or nobody we serve. */
export type Identity =
  | { readonly kind: 'person'; readonly municipality: string; readonly person: Person }
  | { readonly kind: 'stranger'; readonly municipality: string }
  | { readonly kind: 'unknownTenant' };

/** Port: who a sender is. Roles come from the register, never from what is typed. */
export type Identify = (sender: Sender) => Identity;
