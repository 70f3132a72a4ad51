// "Vis det, melder skrev": the unmasked words for one handler alone, told in the course, and for nobody else.
import { describe, expect, it } from 'vitest';
import { channelOf, openOffice, sampleCase } from '../../../test/casework/office.ts';

const [isk, gdpr, it_, top, reporter] = ['isk', 'gdpr', 'it', 'top', 'medarbejder'].map((id) => `ishoj/${id}`) as [
  string,
  string,
  string,
  string,
  string,
];
const channel = channelOf('ishoj');
const masked = sampleCase('ishoj', {
  description: 'Mappen handlede om [CPR-nummer]',
  original: 'Mappen handlede om 010190-1234',
});
const everywhere = (office: Awaited<ReturnType<typeof openOffice>>, ...but: readonly string[]): string =>
  [channel, isk, gdpr, it_, top, reporter]
    .filter((thread) => !but.includes(thread))
    .flatMap((thread) => office.reads(thread))
    .join('\n');

describe('what the reporter wrote', () => {
  it('is shown to the handler who asks, in their own conversation, and the course says so', async () => {
    const office = await openOffice(masked);
    await office.press(gdpr, 'original');
    await office.settle();
    expect(office.reads(gdpr).join('\n')).toMatch(
      /SAG-1 · Det, melder skrev\n.*\nMappen handlede om 010190-1234\nKun til dig\./,
    );
    expect(office.reads(channel).join('\n')).toContain('Bilal Hussain fik vist, hvad melder skrev, også CPR-numre');
    expect(everywhere(office, gdpr)).not.toContain('1234');
    expect(office.now().events).toMatchObject([{ kind: 'originalShown', by: gdpr }]);
  });

  it('comes with answers and additions, and leaves the cards of others as good as they were', async () => {
    const office = await openOffice(masked);
    await office.press(isk, 'ask.send', { question: 'Hvem ellers?' });
    await office.says(reporter, 'også 311299-4321');
    office.clock.set('2026-11-23T08:06:00Z');
    await office.says(reporter, 'der stod også 0202021111 på den');
    await office.press(gdpr, 'original', {}, gdpr);
    await office.settle();
    expect(office.reads(gdpr).join('\n')).toMatch(/010190-1234[\s\S]*311299-4321[\s\S]*0202021111/);
    expect(everywhere(office, gdpr)).not.toMatch(/1234|4321|1111/);
    await office.press(isk, 'take', { version: '1' });
    expect(office.now().events.at(-1)).toMatchObject({ kind: 'taken' });
  });

  it('is for the GDPR unit, the coordinator and whoever has the case', async () => {
    const office = await openOffice(masked);
    await office.press(it_, 'original', {}, it_);
    await office.press(top, 'original', {}, top);
    expect(await office.press(reporter, 'original', {}, reporter)).toContain('ikke adgang');
    expect(office.now().events).toEqual([]);
    expect(everywhere(office)).not.toContain('1234');
    await office.press(it_, 'take', {}, it_);
    await office.press(it_, 'original', {}, it_);
    await office.settle();
    expect(office.reads(it_).join('\n')).toContain('010190-1234');
  });

  it('is no longer for somebody who has lost the role', async () => {
    const office = await openOffice(masked);
    office.loseRoles(gdpr);
    await office.press(gdpr, 'original', {}, gdpr);
    await office.settle();
    expect(office.reads(gdpr).join('\n')).toContain('Du har ikke adgang til den sag.');
    expect(everywhere(office)).not.toContain('1234');
  });

  it('is not offered where nothing was masked', async () => {
    const office = await openOffice(sampleCase('ishoj'));
    await office.press(isk, 'take');
    expect(await office.press(isk, 'more')).not.toContain('Vis det, melder skrev');
    await office.press(isk, 'original');
    expect(office.reads(channel).join('\n')).toContain('Der er ikke skjult noget i det, melder skrev.');
    const other = await openOffice(masked);
    await other.press(isk, 'take');
    expect(await other.press(isk, 'more')).toContain('[Vis det, melder skrev]');
  });
});
