// Every act on a case, refused: for the wrong role, in the wrong state, on a stale card and after a lost role.
import { describe, expect, it } from 'vitest';
import { channelOf, openOffice, sampleCase } from '../../../test/casework/office.ts';
import { caseActions } from '../../incidents/actions/all.ts';
import type { CaseEvent, Deed } from '../../incidents/event.ts';
import type { Incident } from '../../incidents/record.ts';

const [isk, gdpr, it_, top] = ['isk', 'gdpr', 'it', 'top'].map((id) => `ishoj/${id}`) as [
  string,
  string,
  string,
  string,
];
const channel = channelOf('ishoj');

const done = {
  taken: { kind: 'taken' },
  noBreach: { kind: 'assessed', breach: false, notify: false, reason: 'Krypteret' },
  breach: { kind: 'assessed', breach: true, risk: 'risk', notify: true, reason: 'CPR' },
  measure: { kind: 'measureAdded', measure: 'm1', text: 'Kryptér', owner: isk, due: '2026-12-01' },
  closed: { kind: 'closed', conclusion: 'Løst' },
} as const satisfies Record<string, Deed>;
type Step = keyof typeof done;

const told = [
  { who: 'dataProtection' as const, people: [gdpr], rule: { local: true as const } },
  { who: 'topLevel' as const, people: [top], rule: { local: true as const } },
];
const caseAfter = (steps: readonly Step[], more: Partial<Incident>): Incident =>
  sampleCase('ishoj', {
    severity: 'medium',
    told,
    events: steps.map((step): CaseEvent => ({ ...done[step], at: '2026-11-23T08:04:00Z', by: isk })),
    status: steps.includes('closed') ? 'closed' : 'open',
    ...more,
  });

interface Row {
  readonly verb: string;
  /** Where the act can be done, and where not. */
  readonly can: readonly Step[];
  readonly cannot: readonly Step[];
  readonly why: string;
  /** Somebody who sees the case and may not do it, and for whom it is. */
  readonly not: string;
  readonly isFor: string;
  readonly more?: Partial<Incident>;
}

const all = 'centerets ISK, GDPR-koordinatoren eller IT-afdelingen';
const judges = 'centerets ISK eller GDPR-koordinatoren';
const isClosed = 'Sagen er lukket. Genåbn den først.';
const table: readonly Row[] = [
  { verb: 'take', can: [], cannot: ['taken'], why: 'Vibeke Bak har allerede taget sagen', not: top, isFor: all },
  { verb: 'assess', can: [], cannot: ['closed'], why: isClosed, not: it_, isFor: judges },
  { verb: 'notify', can: ['breach'], cannot: ['noBreach'], why: 'ikke noget, der mangler', not: it_, isFor: judges },
  { verb: 'citizens', can: ['breach'], cannot: ['noBreach'], why: 'ikke er et brud', not: it_, isFor: judges },
  { verb: 'ask', can: [], cannot: ['closed'], why: isClosed, not: top, isFor: all },
  // Nothing is hidden in the sample; originals.test.ts has a case where something is.
  { verb: 'original', can: [], cannot: [], why: 'ikke skjult noget', not: it_, isFor: judges },
  { verb: 'measure', can: [], cannot: ['closed'], why: isClosed, not: top, isFor: all },
  { verb: 'measureDone', can: ['measure'], cannot: [], why: 'Der er ingen åbne tiltag.', not: top, isFor: all },
  {
    verb: 'systemUp',
    can: [],
    cannot: ['closed'],
    why: isClosed,
    not: top,
    isFor: all,
    more: { type: 'outage', answers: { system: 'Nexus' } },
  },
  { verb: 'severity', can: [], cannot: ['closed'], why: isClosed, not: top, isFor: all },
  { verb: 'correct', can: [], cannot: ['closed'], why: isClosed, not: top, isFor: all },
  // In Ishøj it cannot be done at all; leader.test.ts has it where it can.
  { verb: 'principle', can: [], cannot: [], why: 'Kommunens regler siger ikke', not: it_, isFor: judges },
  { verb: 'transfer', can: [], cannot: ['closed'], why: isClosed, not: top, isFor: all },
  { verb: 'discovery', can: [], cannot: ['closed'], why: isClosed, not: isk, isFor: 'GDPR-koordinatoren' },
  { verb: 'evaluate', can: ['noBreach'], cannot: [], why: 'Vurdér først', not: it_, isFor: judges },
  { verb: 'close', can: ['noBreach'], cannot: [], why: 'Vurdér først', not: it_, isFor: judges },
  { verb: 'reopen', can: ['closed'], cannot: [], why: 'Sagen er ikke lukket.', not: top, isFor: all },
];

const labelOf = (verb: string): string => caseActions.find((action) => action.verb === verb)?.label.da ?? '';
/** Whoever may do it: only the GDPR unit moves the discovery. */
const allowed = gdpr;
const later = '2026-11-23T09:00:00Z';
const fresh = 'Opdateret mandag 23. november 2026 kl. 10.00';

/** The cards stand as they were at 9.05, and it is 10.00. */
const openAt = async (steps: readonly Step[], more: Partial<Incident> = {}) => {
  const office = await openOffice(caseAfter(steps, more));
  await office.arrives();
  office.clock.set(later);
  return office;
};
const said = (texts: readonly string[]): string => texts.join('\n');

it('has every act on a case', () => {
  expect(table.map(({ verb }) => verb).toSorted()).toEqual(caseActions.map(({ verb }) => verb).toSorted());
});

describe.each(table)('$verb', ({ verb, can, cannot, why, not, isFor, more = {} }) => {
  it.each(['', '.send'])('of the wrong role%s says for whom it is, with the fresh card', async (step) => {
    const office = await openAt(can, more);
    const before = office.now();
    await office.press(not, verb + step, {}, channel);
    await office.settle();
    expect(said(office.reads(channel))).toContain(`"${labelOf(verb)}" kan kun bruges af ${isFor}. Intet er ændret.`);
    expect(office.card(channel)).toContain(fresh);
    expect(office.now()).toEqual(before);
  });

  it.each(['', '.send'])('in the wrong state%s says why, with the fresh card', async (step) => {
    const office = await openAt(cannot, more);
    const before = office.now();
    await office.press(allowed, verb + step, {}, allowed);
    await office.settle();
    expect(said(office.reads(allowed))).toContain(why);
    expect(said(office.reads(allowed))).toContain('Intet er ændret');
    expect(office.card(allowed)).toContain(fresh);
    expect(office.now()).toEqual(before);
  });

  it.each(['', '.send'])(
    'on a card that is not the latest%s says what has happened since, with the fresh card',
    async (step) => {
      const office = await openAt([...can, 'measure'], more);
      const before = office.now();
      await office.press(allowed, verb + step, { version: String(can.length) }, allowed);
      await office.settle();
      expect(said(office.reads(allowed))).toContain(
        'Kortet var ikke det nyeste: Vibeke Bak tilføjede et tiltag: Kryptér',
      );
      expect(office.card(allowed)).toContain(fresh);
      expect(office.now()).toEqual(before);
    },
  );

  it.each(['', '.send'])(
    'by somebody who has lost the role meanwhile%s is refused, and their card withdrawn',
    async (step) => {
      const office = await openAt(can, more);
      const before = office.now();
      expect(office.card(gdpr)).toContain('glemt min bærbare');
      office.loseRoles(gdpr);
      await office.press(gdpr, verb + step, {}, gdpr);
      await office.settle();
      expect(said(office.reads(gdpr))).toContain('Du har ikke adgang til den sag. Intet er ændret.');
      expect(said(office.reads(gdpr))).not.toContain('glemt min bærbare');
      expect(office.now()).toEqual(before);
    },
  );
});

describe.each(['draftNotification', 'draftLetter'])('%s', (verb) => {
  it.each<[string, readonly Step[], string]>([
    ['before it was assessed', [], isk],
    ['where it is no breach', ['noBreach'], isk],
    ['for somebody who does not answer for what is sent', ['breach'], it_],
  ])('%s says when it is made and for whom, with the fresh card', async (_, steps, who) => {
    const office = await openAt(steps);
    await office.press(who, verb);
    await office.settle();
    expect(said(office.reads(channel))).toContain(
      `Udkast laves, når sagen er vurderet som et brud, og kan kun hentes af ${judges}.`,
    );
    expect(office.card(channel)).toContain(fresh);
  });
});
