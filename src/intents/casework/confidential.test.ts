// A case that turns out to be confidential is taken out of the channel and from the leader, with everything that was opened of it.
import { describe, expect, it } from 'vitest';
import { channelOf, openOffice, sampleCase } from '../../../test/casework/office.ts';

const [isk, gdpr, it_, leader, reporter] = ['isk', 'gdpr', 'it', 'leder', 'medarbejder'].map((id) => `ishoj/${id}`) as [
  string,
  string,
  string,
  string,
  string,
];
const channel = channelOf('ishoj');
const local = { local: true } as const;

const mail = sampleCase('ishoj', {
  type: 'misdirected-mail',
  severity: 'medium',
  answers: { personalData: 'yes', dataKinds: 'contact', affectedCount: '14', recipient: 'inside', deleted: 'yes' },
  told: [
    { who: 'dataProtection', people: [gdpr], rule: local },
    { who: 'nearestLeader', people: [leader], rule: local },
  ],
});
const snooping = { type: 'unauthorised-access', personalData: 'yes', reason: 'Det var Lone, der snagede' };
const gone = 'SAG-1\nSagen er nu fortrolig og vises ikke længere her.';

const open = async () => {
  const office = await openOffice(mail);
  await office.arrives();
  await office.press(isk, 'take');
  return office;
};

describe('a case that turns out to be confidential', () => {
  it('leaves the channel, with what it turned out to be and why said to nobody there', async () => {
    const office = await open();
    await office.press(isk, 'correct');
    const form = 'SAG-1:ishoj/isk:1';
    await office.press(isk, 'correct.send', { ...snooping, form });
    await office.settle();
    expect(office.now()).toMatchObject({ restricted: true, type: 'unauthorised-access' });
    expect(office.readsAtTop(channel)).toEqual([expect.stringContaining(gone)]);
    const shown = office.reads(channel).join('\n');
    for (const secret of ['Lone', 'Nogen har set noget', 'Jeg har glemt min bærbare', 'Oplysninger']) {
      expect(shown).not.toContain(secret);
    }
    expect(office.reads(isk).join('\n')).toMatch(
      /rettede oplysninger: .+Nogen har set noget.+Det var Lone, der snagede/,
    );
  });

  it('takes the forms and the course with it that others had opened in its thread', async () => {
    const office = await open();
    await office.press(it_, 'course');
    await office.press(gdpr, 'assess');
    expect(office.readsInThreads(channel).join('\n')).toMatch(/Jeg har glemt min bærbare[\s\S]+Begrundelse\?/);
    await office.press(isk, 'correct.send', snooping);
    await office.settle();
    const opened = office.readsInThreads(channel);
    // What was said when it was taken, the course, the assessment, and what was corrected.
    expect(opened).toHaveLength(4);
    expect(opened.filter((text) => !text.startsWith(gone))).toEqual([]);
  });

  it('is added to by nothing more in the channel, whatever happens', async () => {
    const office = await open();
    await office.press(isk, 'correct.send', snooping);
    const before = office.reads(channel);
    await office.says(reporter, 'Det skete også i går');
    await office.press(gdpr, 'ask.send', { question: 'Hvornår?' }, gdpr);
    await office.at('2026-11-24T09:00:00Z');
    await office.settle();
    expect(office.reads(channel)).toEqual(before);
    expect(office.reads(gdpr).join('\n')).toContain('Det skete også i går');
  });

  it('answers a form that is still open there without a word of it', async () => {
    const office = await open();
    await office.press(it_, 'severity');
    await office.press(isk, 'correct.send', snooping);
    const form = 'SAG-1:ishoj/it:0';
    await office.press(it_, 'severity.send', { severity: 'low', reason: 'x', version: '1', form });
    await office.settle();
    expect(office.readsInThreads(channel)).toContain('SAG-1\nDu har ikke adgang til den sag. Intet er ændret.');
    expect(office.readsInThreads(channel).join('\n')).not.toContain('Lone');
  });

  it('goes on with those who were told and with whoever has it, in their own chats', async () => {
    const office = await openOffice(mail);
    await office.press(it_, 'take');
    await office.press(it_, 'correct.send', snooping);
    await office.settle();
    expect(office.card(gdpr)).toContain('Sagen er hos: Marianne Lund');
    expect(office.card(it_)).toContain('Sagen er hos: Marianne Lund');
    expect(await office.press(it_, 'ask.send', { question: 'Hvornår?' })).toContain('ikke adgang');
  });

  it('stays as it was for those who opened something of it alone and may see it still, and for nobody else', async () => {
    const office = await open();
    await office.press(gdpr, 'course', {}, gdpr);
    await office.press(it_, 'course', {}, it_);
    await office.press(isk, 'correct.send', snooping);
    await office.settle();
    expect(office.reads(gdpr).join('\n')).toContain('SAG-1 · Forløb');
    expect(office.reads(it_)).toEqual([expect.stringContaining(gone)]);
  });
});

describe('the nearest leader who was told before', () => {
  it('has their card withdrawn and hears nothing more, since nobody asked whether they are part of it', async () => {
    const office = await open();
    expect(office.card(leader)).toContain('Jeg har glemt min bærbare');
    await office.press(isk, 'correct.send', snooping);
    await office.says(reporter, 'Lone gjorde det igen');
    await office.press(gdpr, 'take', {}, gdpr);
    await office.settle();
    expect(office.reads(leader)).toEqual([expect.stringContaining(gone)]);
    expect(office.reads(leader).join('\n')).not.toMatch(/Lone|glemt/);
  });

  it('hears nothing as the owner of the system either', async () => {
    const told = [...mail.told, { who: 'systemOwner' as const, people: [leader, 'ishoj/siol'], rule: local }];
    const office = await openOffice({ ...mail, told });
    await office.press(isk, 'correct.send', snooping);
    await office.settle();
    expect(office.card(leader)).toBe('');
    expect(office.card('ishoj/siol')).toContain('Nogen har set noget');
  });

  it('loses the case even where they work on cases and had taken it', async () => {
    // Marianne Lund leads the IT department, and works on cases.
    const office = await openOffice({
      ...mail,
      reporter: { person: 'ishoj/trbr', name: 'Trine Brandt', thread: 'office|ishoj/trbr' },
      reporterKey: 'ishoj/trbr',
    });
    await office.press(it_, 'take');
    await office.press(isk, 'correct.send', snooping);
    await office.settle();
    expect(await office.press(it_, 'course', {}, it_)).toContain('ikke adgang');
    expect(office.card(gdpr)).toContain('Sagen er hos: ingen endnu');
    expect(await office.press(gdpr, 'transfer', {}, gdpr)).toContain('Hvem overtager?');
    await office.press(gdpr, 'transfer.send', { to: it_, reason: 'Ferie' }, gdpr);
    expect(office.now().events.map(({ kind }) => kind)).toEqual(['taken', 'factsCorrected']);
  });

  it('keeps the case where the reporter has said that they are no part of it, whatever it turns out to be', async () => {
    const violation = sampleCase('rodovre', {
      type: 'rules-not-followed',
      restricted: true,
      severity: 'low',
      answers: { riskNow: 'no', personalData: 'no', leaderInvolved: 'no' },
      told: [
        { who: 'securityCoordinator', people: ['rodovre/isk'], rule: local },
        { who: 'nearestLeader', people: ['rodovre/leder'], rule: local, handles: true },
      ],
    });
    const office = await openOffice(violation);
    const coordinator = 'rodovre/isk';
    await office.press(coordinator, 'correct.send', { type: 'other', personalData: 'no', reason: 'x' }, coordinator);
    await office.settle();
    expect(office.now()).toMatchObject({ type: 'other', restricted: true, answers: { leaderInvolved: 'no' } });
    expect(office.card('rodovre/leder')).toContain('[Overtag]');
  });
});
