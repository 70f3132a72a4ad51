// The state rules: what can be done with a case as it stands, what cannot, and what the answers must hold.
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { parts, sampleCase } from '../../../test/casework/office.ts';
import { viewOf } from '../case-view.ts';
import type { CaseEvent, Deed } from '../event.ts';
import type { Incident } from '../record.ts';
import { caseActions } from './all.ts';

const at = '2026-11-23T08:05:00Z';
const now = Temporal.Instant.from('2026-11-23T09:00:00Z');
const by = 'rodovre/isk';

const done = {
  taken: { kind: 'taken' },
  noBreach: { kind: 'assessed', breach: false, notify: false, reason: 'Krypteret' },
  noRisk: { kind: 'assessed', breach: true, risk: 'none', notify: false, reason: 'Slettet straks' },
  risk: { kind: 'assessed', breach: true, risk: 'risk', notify: true, reason: 'CPR' },
  highRisk: { kind: 'assessed', breach: true, risk: 'high', notify: true, reason: 'Beskyttet adresse' },
  significant: { kind: 'assessed', breach: false, notify: false, significant: true, reason: 'Omsorgen stod stille' },
  notified: { kind: 'notified', notice: 'supervisoryAuthority', reference: 'DT-1', sentAt: at },
  citizensTold: { kind: 'citizensTold', told: true, reason: 'Digital Post i dag' },
  measure: { kind: 'measureAdded', measure: 'm1', text: 'Kryptér', owner: by, due: '2026-12-01' },
  measureDone: { kind: 'measureDone', measure: 'm1', note: '' },
  evaluated: { kind: 'evaluated', cause: 'Ukrypteret', lesson: 'Kryptér' },
  closed: { kind: 'closed', conclusion: 'Løst' },
  reopened: { kind: 'reopened', reason: 'Nyt' },
} as const satisfies Record<string, Deed>;
type Step = keyof typeof done;

const stateAfter = (steps: readonly Step[], more: Partial<Incident> = {}) => {
  const events = steps.map((step): CaseEvent => ({ ...done[step], at, by }));
  const last = steps.findLast((step) => step === 'closed' || step === 'reopened');
  const status = last === 'closed' ? 'closed' : 'open';
  const view = viewOf(parts, sampleCase('rodovre', { severity: 'medium', events, status, ...more }), now);
  if (!view) throw new Error('The sample municipality is missing.');
  return view;
};

const actionOf = (verb: string) => {
  const action = caseActions.find((one) => one.verb === verb);
  if (!action) throw new Error(`No action ${verb}`);
  return action;
};
const refusal = (verb: string, steps: readonly Step[], more: Partial<Incident> = {}): string =>
  actionOf(verb).refusal(stateAfter(steps, more))?.da ?? 'allowed';
const perform = (verb: string, steps: readonly Step[], given: Record<string, string>, more: Partial<Incident> = {}) =>
  actionOf(verb).perform(stateAfter(steps, more), given);

describe('which acts a case allows', () => {
  it.each<[string, readonly Step[], string]>([
    ['take', [], 'allowed'],
    ['take', ['taken'], 'har allerede taget sagen'],
    ['take', ['closed'], 'Sagen er lukket'],
    ['ask', [], 'allowed'],
    ['ask', ['closed'], 'Sagen er lukket'],
    ['severity', ['closed'], 'Sagen er lukket'],
    ['assess', [], 'allowed'],
    ['assess', ['noBreach'], 'allowed'],
    ['assess', ['closed'], 'Sagen er lukket'],
    ['notify', [], 'Vurdér først'],
    ['notify', ['noBreach'], 'Der er ikke noget, der mangler'],
    ['notify', ['risk'], 'allowed'],
    ['notify', ['risk', 'notified'], 'Der er ikke noget, der mangler'],
    ['citizens', [], 'Vurdér først'],
    ['citizens', ['noBreach'], 'ikke er et brud'],
    ['citizens', ['highRisk'], 'allowed'],
    ['measure', [], 'allowed'],
    ['measure', ['closed'], 'Sagen er lukket'],
    ['measureDone', [], 'ingen åbne tiltag'],
    ['measureDone', ['measure'], 'allowed'],
    ['measureDone', ['measure', 'measureDone'], 'ingen åbne tiltag'],
    ['discovery', [], 'allowed'],
    ['discovery', ['closed'], 'Sagen er lukket'],
    ['transfer', [], 'allowed'],
    ['transfer', ['closed'], 'Sagen er lukket'],
    ['evaluate', [], 'Vurdér først'],
    ['evaluate', ['noBreach'], 'allowed'],
    ['evaluate', ['noBreach', 'closed'], 'allowed'],
    ['reopen', [], 'Sagen er ikke lukket'],
    ['reopen', ['noBreach', 'closed'], 'allowed'],
  ])('%s after %j: %s', (verb, steps, said) => {
    expect(refusal(verb, steps)).toContain(said);
  });
});

describe('a case is closed', () => {
  it.each<[string, readonly Step[], Partial<Incident>, string]>([
    ['not before it has been assessed', [], {}, 'Vurdér først'],
    ['when it is no breach', ['noBreach'], {}, 'allowed'],
    ['when nothing is to be notified', ['noRisk'], {}, 'allowed'],
    ['not before the authority has been notified', ['risk'], {}, 'Mangler: Anmeldelse til Datatilsynet'],
    ['when the authority has been notified', ['risk', 'notified'], {}, 'allowed'],
    ['not before those at high risk were told', ['highRisk', 'notified'], {}, 'underrettet'],
    ['when they were', ['highRisk', 'notified', 'citizensTold'], {}, 'allowed'],
    [
      'not while a significant incident is not notified',
      ['significant'],
      { type: 'outage' },
      'Mangler: Tidlig varsling (NIS2)',
    ],
    ['not while a measure is open', ['noBreach', 'measure'], {}, 'åbne tiltag: "Kryptér"'],
    ['when the measure is done', ['noBreach', 'measure', 'measureDone'], {}, 'allowed'],
    [
      'not unevaluated where it is serious',
      ['noBreach'],
      { severity: 'high' },
      'Ved alvorlige sikkerhedshændelser skal der foretages en efterfølgende evaluering',
    ],
    ['evaluated where it is serious', ['noBreach', 'evaluated'], { severity: 'high' }, 'allowed'],
    ['once', ['noBreach', 'closed'], {}, 'allerede lukket'],
    [
      'after being reopened only evaluated anew',
      ['noBreach', 'evaluated', 'closed', 'reopened'],
      { severity: 'high' },
      'evalueres',
    ],
  ])('%s', (_, steps, more, said) => {
    expect(refusal('close', steps, more)).toContain(said);
  });
});

describe('the assessment of a breach', () => {
  const reason = 'Begrundet';
  it.each([
    [
      { breach: 'no', reason },
      { kind: 'assessed', breach: false, notify: false, reason },
    ],
    [
      { breach: 'no', risk: 'high', reason },
      { kind: 'assessed', breach: false, notify: false, reason },
    ],
    [
      { breach: 'yes', risk: 'none', notify: 'no', reason },
      { kind: 'assessed', breach: true, risk: 'none', notify: false, reason },
    ],
    [
      { breach: 'yes', risk: 'none', notify: 'yes', reason },
      { kind: 'assessed', breach: true, risk: 'none', notify: true, reason },
    ],
    [
      { breach: 'yes', risk: 'high', notify: 'yes', reason },
      { kind: 'assessed', breach: true, risk: 'high', notify: true, reason },
    ],
  ])('%j is kept', (given, deed) => {
    expect(perform('assess', [], given)).toEqual(deed);
  });

  it.each([
    [{ breach: 'no', notify: 'yes', reason }, 'ikke er et brud'],
    [{ breach: 'yes', notify: 'no', reason }, 'hvor stor risikoen er'],
    [{ breach: 'yes', risk: 'risk', reason }, 'om Datatilsynet skal have besked'],
    [{ breach: 'yes', risk: 'risk', notify: 'no', reason }, 'art. 33, stk. 1'],
    [{ breach: 'yes', risk: 'high', notify: 'no', reason }, 'art. 33, stk. 1'],
  ])('%j contradicts itself or the law', (given, said) => {
    expect(JSON.stringify(perform('assess', [], given))).toContain(said);
  });
});

describe('a notification', () => {
  const sent = { reference: 'DT-1', sentAt: '2026-11-23T08:30:00Z', late: '' };

  it('in time needs no reason', () => {
    expect(perform('notify', ['risk'], sent)).toEqual({
      kind: 'notified',
      notice: 'supervisoryAuthority',
      reference: 'DT-1',
      sentAt: '2026-11-23T08:30:00Z',
    });
  });

  it('a second after the 72 hours needs one', () => {
    const discovered = { discoveredAt: '2026-11-20T08:00:00Z' };
    const late = { ...sent, sentAt: '2026-11-23T08:00:01Z' };
    expect(perform('notify', ['risk'], { ...sent, sentAt: '2026-11-23T08:00:00Z' }, discovered)).not.toHaveProperty(
      'problem',
    );
    expect(JSON.stringify(perform('notify', ['risk'], late, discovered))).toContain('Fristen var overskredet');
    expect(perform('notify', ['risk'], { ...late, late: 'Opdaget i weekenden' }, discovered)).toMatchObject({
      lateReason: 'Opdaget i weekenden',
    });
  });

  it('cannot have been sent before the discovery', () => {
    const early = { ...sent, sentAt: '2026-11-23T06:59:00Z' };
    expect(JSON.stringify(perform('notify', ['risk'], early))).toContain('før opdagelsen');
  });
});

describe('a discovery at 07.00.37, shown as 08.00', () => {
  const discovered = { discoveredAt: '2026-11-23T07:00:37Z' };

  it('is not moved by saving the form as it stood', () => {
    const same = { at: '2026-11-23T07:00:00Z', reason: 'x' };
    expect(JSON.stringify(perform('discovery', [], same, discovered))).toContain('står i forvejen');
  });

  it('is moved by another minute', () => {
    expect(perform('discovery', [], { at: '2026-11-23T06:59:00Z', reason: 'x' }, discovered)).toMatchObject({
      from: '2026-11-23T07:00:37Z',
      to: '2026-11-23T06:59:00Z',
    });
  });

  it('stands to the second when only the clocks of NIS2 are moved to it', () => {
    const move = {
      kind: 'discoveryMoved',
      from: '2026-11-23T06:00:00Z',
      to: discovered.discoveredAt,
      reason: 'x',
    } as const;
    const events = [{ ...move, at, by }];
    const moved = { at: '2026-11-23T07:00:00Z', nis2: 'yes', reason: 'x' };
    expect(perform('discovery', [], moved, { ...discovered, events })).toMatchObject({ to: '2026-11-23T07:00:37Z' });
  });

  it('may have been notified within its minute', () => {
    const sent = { reference: 'DT-1', sentAt: '2026-11-23T07:00:00Z', late: '' };
    expect(perform('notify', ['risk'], sent, discovered)).toMatchObject({ kind: 'notified' });
  });
});

describe('what would change nothing is said so', () => {
  it.each([
    ['severity', { severity: 'medium', reason: 'x' }, 'anden alvor'],
    ['discovery', { at: '2026-11-23T07:00:00Z', reason: 'x' }, 'står i forvejen'],
    ['transfer', { to: by, reason: 'x' }, 'har sagen i forvejen'],
    ['measureDone', { measure: 'm9', note: '' }, 'ikke længere åbent'],
  ])('%s', (verb, given, said) => {
    expect(JSON.stringify(perform(verb, ['taken', 'measure'], given))).toContain(said);
  });
});
