// What an act on a case is made of: who may do it, when it makes sense, what is asked for, and what then has happened.
import type { Instant } from '../../core/clock.ts';
import type { Person, Role } from '../../core/person.ts';
import type { Text } from '../../core/text.ts';
import type { Profile } from '../../directory/profile.ts';
import { type CaseView, handlerRoles } from '../case-view.ts';
import type { Deed } from '../event.ts';

export type FormInput =
  | { readonly kind: 'text'; readonly multiline?: boolean }
  /** A day to come: `2026-12-01`. */
  | { readonly kind: 'day' }
  /** A moment that has been, asked for as day and time and given as an ISO instant. */
  | { readonly kind: 'moment' }
  /** A whole number, not negative. */
  | { readonly kind: 'number' }
  /** `several`: the chosen values, joined by commas. */
  | {
      readonly kind: 'choice';
      readonly options: readonly { readonly value: string; readonly label: Text }[];
      readonly several?: boolean;
    }
  | { readonly kind: 'person'; readonly people: readonly Person[] };

export interface FormField {
  readonly id: string;
  readonly label: Text;
  readonly hint?: Text;
  readonly required: boolean;
  readonly value?: string;
  readonly input: FormInput;
}

/** Every field of the form by its id, checked against it; empty where nothing was given. */
export type Given = Readonly<Record<string, string>>;

export interface Problem {
  readonly problem: Text;
}

export interface CaseAction {
  readonly verb: string;
  readonly label: Text;
  /** Who may do it; `leader` is the leader in charge, where a case has one. */
  readonly roles: (profile: Profile) => readonly Role[];
  /** Whoever has the case may do it, too, whatever their role. */
  readonly orOwner?: true;
  /** Why it cannot be done as the case stands; nothing when it can. */
  readonly refusal: (view: CaseView) => Text | undefined;
  /** What must be known for it; left out where one press does it. */
  readonly form?: (view: CaseView) => readonly FormField[];
  readonly perform: (view: CaseView, given: Given) => Deed | Problem;
}

export const everyHandler = (): readonly Role[] => [...handlerRoles, 'leader'];

/** Those who answer for what the law demands: the coordinator, and whoever decides about the supervisory authority. */
export const judges = ({ supervisoryDeadlineOwner }: Profile): readonly Role[] => [
  'securityCoordinator',
  'dataProtection',
  supervisoryDeadlineOwner,
];

/** Those who bring a case to its end. */
export const closers = (profile: Profile): readonly Role[] => [...judges(profile), 'leader'];

/** Moments are given in whole minutes, and compared in them. */
export const wholeMinute = (moment: Instant): Instant =>
  moment.round({ smallestUnit: 'minute', roundingMode: 'floor' });

export const given = (values: Given, field: string): string => values[field] ?? '';

export const isOneOf = <T extends string>(values: readonly T[], value: string): value is T =>
  values.some((one) => one === value);
