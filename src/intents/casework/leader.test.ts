// A minor violation in Rødovre: the leader deals with it as the policy says, and others only inform themselves.
import { describe, expect, it } from 'vitest';
import { channelOf, openOffice, sampleCase } from '../../../test/casework/office.ts';

const [isk, gdpr, it_, leader, reporter] = ['isk', 'gdpr', 'it', 'leder', 'medarbejder'].map(
  (id) => `rodovre/${id}`,
) as [string, string, string, string, string];
const local = { local: true } as const;
const minor = {
  quote: 'Mindre alvorlige overtrædelser behandles af den medarbejderansvarlige leder',
  section: 'Overtrædelser',
};

const violation = sampleCase('rodovre', {
  type: 'rules-not-followed',
  restricted: true,
  severity: 'medium',
  description: 'Koden hænger på en seddel ved skærmen',
  answers: { riskNow: 'no', personalData: 'no', leaderInvolved: 'no' },
  told: [
    { who: 'securityCoordinator', people: [isk], rule: local },
    { who: 'it', people: [it_], rule: local },
    { who: 'nearestLeader', people: [leader], rule: minor, handles: true },
  ],
});
const kinds = (office: Awaited<ReturnType<typeof openOffice>>) => office.now().events.map(({ kind }) => kind);

describe('the leader in charge', () => {
  it('takes the case, works it and closes it, in their own chat', async () => {
    const office = await openOffice(violation);
    const press = (verb: string, values = {}) => office.press(leader, verb, values, leader);
    await press('take');
    await press('ask.send', { question: 'Hænger den der endnu?' });
    await press('measure.send', { measure: 'Fjern sedlen', owner: leader, due: '2026-11-24' });
    await press('measureDone.send', { measure: 'm1', note: '' });
    await press('assess.send', { breach: 'no', reason: 'Ingen har brugt den' });
    await press('close.send', { conclusion: 'Talt igennem på et møde' });
    await office.settle();
    expect(kinds(office)).toEqual(['taken', 'asked', 'measureAdded', 'measureDone', 'assessed', 'closed']);
    expect(office.card(leader)).toContain('Status: Lukket');
    expect(office.card(isk)).toContain('Camilla Lauridsen lukkede sagen: Talt igennem på et møde');
    expect(office.reads(reporter).join('\n')).toContain('Camilla Lauridsen har taget din sag SAG-1');
    expect(office.reads(channelOf('rodovre'))).toEqual([]);
  });

  it('sees the next step on their card, and never who said it, not even when they answer', async () => {
    const office = await openOffice(violation);
    await office.press(leader, 'ask.send', { question: 'Hænger den der endnu?' }, leader);
    await office.press(reporter, 'answer', { question: 'q1', answer: 'Ja' }, reporter);
    await office.settle();
    expect(office.card(leader)).toContain('[Overtag]');
    expect(office.card(leader)).toContain('Melder svarede: "Ja"');
    expect(office.card(leader)).toContain('Meldt af: Navnet vises ikke her');
    expect(office.reads(leader).join('\n')).not.toContain('Stine Pedersen');
  });

  it('has no say in what goes to the authority', async () => {
    const office = await openOffice(violation);
    await office.press(leader, 'discovery', {}, leader);
    await office.press(leader, 'notify', {}, leader);
    const said = office.reads(leader).join('\n');
    expect(said).toContain('"Ret tidspunkt for opdagelse" kan kun bruges af GDPR-koordinatoren. Intet er ændret.');
    expect(said).toContain(
      '"Anmeldt" kan kun bruges af digitaliseringschefen eller GDPR-koordinatoren. Intet er ændret.',
    );
  });

  it('is first in line when nobody takes it', async () => {
    const office = await openOffice(violation);
    await office.at('2026-11-24T08:00:00Z');
    expect(office.reads(leader).join('\n')).toContain('Ingen har taget sagen endnu');
    expect(office.reads(isk).join('\n')).not.toContain('Ingen har taget sagen endnu');
  });
});

describe('another leader', () => {
  it.each([
    ['told without being in charge', [{ who: 'nearestLeader' as const, people: [leader], rule: local }]],
    ['not told at all', []],
  ])('%s reads at most, and presses nothing', async (_, told) => {
    const office = await openOffice({ ...violation, restricted: false, told });
    await office.press(isk, 'ask.send', { question: 'Hænger den der endnu?' });
    await office.settle();
    expect(office.card(leader)).not.toContain('[');
    expect(await office.press(leader, 'take', {}, leader)).toContain('ikke adgang');
    expect(kinds(office)).toEqual(['asked']);
  });

  it('comes into charge when the case turns out to be minor, as the policy says', async () => {
    const serious = violation.told.filter(({ who }) => who !== 'nearestLeader');
    const office = await openOffice({ ...violation, severity: 'high', told: serious });
    await office.press(isk, 'severity.send', { severity: 'low', reason: 'Ingen kunne bruge koden' }, isk);
    await office.settle();
    expect(office.card(leader)).toContain('[Overtag]');
  });

  it('is not taken for the one in charge because they work on cases in another role', async () => {
    const office = await openOffice(violation);
    await office.press(it_, 'assess', {}, it_);
    expect(office.reads(it_).join('\n')).toContain(
      '"Vurdér brud" kan kun bruges af digitaliseringschefen, GDPR-koordinatoren eller den medarbejderansvarlige leder.',
    );
  });
});

describe('a matter of principle', () => {
  const steering = ['rodovre/emra', 'rodovre/faha', 'rodovre/mibr'];
  const reason = { reason: 'Vi mangler en regel om fælles koder' };

  it('is told to the whole steering group by the words of the policy, and nothing of the people in it', async () => {
    const office = await openOffice(violation);
    await office.press(isk, 'principle.send', reason, isk);
    await office.settle();
    for (const member of steering) {
      const [said, ...more] = office.reads(member);
      expect(more).toEqual([]);
      expect(said).toContain('SAG-1 · Principiel sag\nVi mangler en regel om fælles koder');
      expect(said).toContain(
        'Politikken: "digitaliseringsstyregruppen skal orienteres om principielle overtrædelser" (Overtrædelser)',
      );
      expect(said).not.toContain('seddel');
    }
    expect(office.card(isk)).toContain('Digitaliseringsstyregruppen: Emil Ravn, Farid Haidari, Michael Bruun');
    expect(office.card(isk)).toContain('vurderede sagen som principiel: Vi mangler en regel om fælles koder');
  });

  it('is said once, and later changes of the case are not told to the group', async () => {
    const office = await openOffice(violation);
    await office.press(isk, 'principle.send', reason, isk);
    await office.press(isk, 'principle', {}, isk);
    await office.press(isk, 'severity.send', { severity: 'low', reason: 'x' }, isk);
    await office.settle();
    expect(office.reads(isk).join('\n')).toContain('Sagen er allerede vurderet som principiel.');
    expect(steering.map((member) => office.reads(member).length)).toEqual([1, 1, 1]);
  });

  it.each([
    ['for another incident', sampleCase('rodovre')],
    ['where the policy has no such rule', sampleCase('egedal', { type: 'rules-not-followed' })],
  ])('is not offered %s', async (_, one) => {
    const office = await openOffice(one);
    const coordinator = `${one.municipality}/isk`;
    expect(await office.press(coordinator, 'more')).not.toContain('[Principiel sag]');
    await office.press(coordinator, 'principle');
    expect(office.reads(channelOf(one.municipality)).join('\n')).toContain('Kommunens regler siger ikke');
  });

  it('is judged by the coordinator or the GDPR unit', async () => {
    const office = await openOffice(violation);
    await office.press(it_, 'principle', {}, it_);
    expect(office.reads(it_).join('\n')).toContain('"Principiel sag" kan kun bruges af digitaliseringschefen');
    expect(office.reads(gdpr)).toEqual([]);
  });
});
