// What is refused says why, changes nothing and shows the fresh card: to whoever was too late, has not the role, or is from elsewhere.
import { describe, expect, it } from 'vitest';
import { channelOf, openOffice, sampleCase } from '../../../test/casework/office.ts';

const [isk, gdpr, it_, top, reporter] = ['ishoj/isk', 'ishoj/gdpr', 'ishoj/it', 'ishoj/top', 'ishoj/medarbejder'];
const channel = channelOf('ishoj');

describe('what is refused says why, changes nothing, and shows the fresh card', () => {
  it('when two press Overtag at once: one has it, the other is told who', async () => {
    const office = await openOffice(sampleCase('ishoj'));
    await Promise.all([
      office.press(isk, 'take', { version: '0' }),
      office.press(gdpr, 'take', { version: '0' }, gdpr),
    ]);
    await office.settle();
    expect(office.now().events.map(({ kind }) => kind)).toEqual(['taken']);
    const all = [...office.reads(channel), ...office.reads(gdpr)].join('\n');
    expect(all).toMatch(/Kortet var ikke det nyeste: (Vibeke Bak|Bilal Hussain) har taget sagen/);
  });

  it('when the card was old', async () => {
    const office = await openOffice(sampleCase('ishoj'));
    await office.press(isk, 'take');
    const answer = await office.press(isk, 'severity.send', { severity: 'low', reason: 'x', version: '0' });
    expect(office.now().severity).toBe('high');
    expect([answer, ...office.reads(channel)].join('\n')).toContain(
      'Kortet var ikke det nyeste: Vibeke Bak har taget sagen.',
    );
  });

  it('when the role does not carry the act', async () => {
    const office = await openOffice(sampleCase('ishoj'));
    await office.press(it_, 'assess');
    expect(office.reads(channel).join('\n')).toContain(
      '"Vurdér brud" kan kun bruges af centerets ISK eller GDPR-koordinatoren.',
    );
    await office.press(isk, 'discovery');
    expect(office.reads(channel).join('\n')).toContain(
      '"Ret tidspunkt for opdagelse" kan kun bruges af GDPR-koordinatoren.',
    );
    expect(office.now().events).toEqual([]);
  });

  it('when somebody has lost the role meanwhile, and their own card is withdrawn', async () => {
    const office = await openOffice(sampleCase('ishoj'));
    await office.press(isk, 'take');
    await office.settle();
    office.loseRoles(gdpr);
    await office.press(gdpr, 'assess', {}, gdpr);
    await office.settle();
    expect(office.reads(gdpr).join('\n')).toContain('Du har ikke adgang til den sag.');
    expect(office.reads(gdpr).join('\n')).not.toContain('glemt min bærbare');
  });

  it('for those who only read, for another municipality, for strangers and for a case that is not there', async () => {
    const office = await openOffice(sampleCase('ishoj'));
    await office.press(top, 'take', {}, top);
    expect(office.reads(top).join('\n')).toContain(
      '"Overtag" kan kun bruges af centerets ISK, GDPR-koordinatoren eller IT-afdelingen.',
    );
    expect(await office.press(reporter, 'take', {}, reporter)).toContain('ikke adgang');
    expect(await office.press('egedal/isk', 'take', {}, 'egedal/isk')).toContain('findes ikke');
    expect(await office.press('nobody', 'take', {}, 'nobody')).toContain('findes ikke');
    expect(await office.press(isk, 'take', { case: 'ishoj/SAG-2' })).toContain('findes ikke');
    await office.press(isk, 'explode');
    expect(office.reads(channel).join('\n')).toContain('Den knap virker ikke længere');
    expect(office.now().events).toEqual([]);
  });
});
