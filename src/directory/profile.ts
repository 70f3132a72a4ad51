// What a municipality says about itself: names of roles, who is told, duties and settings. Plain data.
import type { Role } from '../core/person.ts';
import type { Text } from '../core/text.ts';
import type { IncidentCategory, YesNoUnknown } from '../core/understanding.ts';

type Severity = 'low' | 'medium' | 'high' | 'critical';

/**
 * Why something holds: the policy's own words and the heading they stand under, or the municipality's own decision.
 * The loader refuses a quote that does not stand letter by letter under its heading.
 */
export type Basis = { readonly quote: string; readonly section: string } | { readonly local: true };

/** A role by the name that the municipality's people know, in the form it has inside a sentence. */
export interface NamedRole {
  readonly name: Text;
  readonly rule: Basis;
}

/** A role that every municipality has somebody in. */
type Appointed = Exclude<Role, 'leader' | 'steeringGroup'>;

/** Everybody with the role, or whoever leads the reporter, or whoever owns the system in question. */
export type Recipient = Exclude<Role, 'leader'> | 'nearestLeader' | 'systemOwner';

/** All that is named must hold; nothing named holds always. */
interface RoutingCondition {
  readonly categories?: readonly IncidentCategory[];
  readonly minSeverity?: Severity;
  readonly maxSeverity?: Severity;
  readonly personalData?: readonly YesNoUnknown[];
  /** Only once somebody who judges the case has found that it is a matter of principle. */
  readonly principle?: true;
}

export interface RoutingRule {
  readonly id: string;
  readonly tell: Recipient;
  /** The nearest leader who is told by this rule works on the case as well. */
  readonly handles?: true;
  readonly when?: RoutingCondition;
  readonly rule: Basis;
}

/** A class of systems; systems.csv names it by its Danish name. */
interface CriticalityLevel {
  readonly name: Text;
  readonly rule: Basis;
  /** How serious it is when a system of this class is down: the municipality's own setting. */
  readonly outage: Severity;
}

export interface Duty {
  /** Stands in training.csv as the course. */
  readonly id: string;
  readonly kind: 'training';
  readonly course: Text;
  readonly audience: 'handlesPersonalData' | 'everyone';
  /** Every year on this day. Absent where neither policy nor municipality has set one: it is never invented. */
  readonly due?: { readonly month: number; readonly day: number };
  readonly rule: Basis;
}

/** So long may a case lie before somebody has taken it: elapsed minutes, or working days. */
export type TakeLimit = { readonly minutes: number } | { readonly workingDays: number };

/** A plan that the municipality follows: for what is general, for one system, or for personal data on a large scale. */
export interface ContingencyPlan {
  readonly for: 'general' | 'system' | 'personalData';
  readonly name: Text;
  readonly rule: Basis;
}

/** How cases are worked. */
export interface Casework {
  /** A severity that is left out is not waited for. */
  readonly takeWithin: Readonly<Partial<Record<Severity, TakeLimit>>>;
  /** Who is reminded of a case that nobody takes: first the first, then the next. */
  readonly escalation: readonly Appointed[];
  /** From this severity on a case must be evaluated before it is closed. */
  readonly evaluation: { readonly from: Severity; readonly rule: Basis };
  /** What demands that all incidents of a year are evaluated together, where somebody has said so. */
  readonly yearlyEvaluation?: Basis;
  /** Which cases may be significant under NIS2; nothing where the municipality is not covered. */
  readonly nis2?: { readonly from: Severity; readonly categories: readonly IncidentCategory[] };
  readonly plans: readonly ContingencyPlan[];
}

/** A date of every year as `MM-DD`, or the day after Ascension Day. */
type ClosedDay = string;
export const fridayAfterAscension = 'friday-after-ascension';

/** Whom to write to, by function: a name may change, and drafts name nobody. */
export interface ContactPoint {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
}

/** What a notification to the supervisory authority says of the municipality itself. */
interface NotificationDetails {
  readonly cvr?: string;
  readonly contact?: ContactPoint;
  readonly dpo?: ContactPoint;
}

export interface Profile {
  readonly name: string;
  /** True while people, systems and phone numbers are sample data. */
  readonly fictional: boolean;
  readonly tenants: { readonly teams: readonly string[]; readonly slack: readonly string[] };
  readonly roles: Readonly<Record<Role | 'systemOwner', NamedRole>>;
  /** In the order in which people are told; the first is the first receiver. */
  readonly routing: readonly RoutingRule[];
  /** Who decides whether the supervisory authority (Datatilsynet) is notified. */
  readonly supervisoryDeadlineOwner: Appointed;
  /** `afterHours` is the one that is answered outside working hours. */
  readonly phones: { readonly itDuty?: string; readonly afterHours?: string; readonly dataProtection?: string };
  readonly notification?: NotificationDetails;
  /** Local time, `HH:MM`. For reminders and telephone numbers only, never for a legal deadline. */
  readonly workingHours: { readonly from: string; readonly to: string };
  /** Days off beside the public holidays. For the same. */
  readonly closedDays: readonly ClosedDay[];
  /** Most critical first; empty where systems are not classed. */
  readonly criticality: readonly CriticalityLevel[];
  /** Which classes must have a longest accepted downtime, by the class's Danish name, and who says so. */
  readonly maxDowntime: { readonly requiredFor: readonly string[]; readonly rule: Basis };
  readonly duties: readonly Duty[];
  readonly casework: Casework;
}
