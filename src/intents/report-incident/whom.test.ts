// Whom a report concerns, who is told of it, and who is not.
import { describe, expect, it } from 'vitest';
import { knowledge, openTalk } from '../../../test/reporting/talk.ts';

const told = (talk: ReturnType<typeof openTalk>): readonly string[] =>
  talk.cases()[0]?.told.map(({ who }) => who) ?? [];

describe('a report for somebody else', () => {
  it.each([
    ['min kollega har mistet sin telefon i toget i går', 'colleague', 'En kollega'],
    ['en af mine medarbejdere har mistet sin telefon i toget i går', 'employee', 'En af mine medarbejdere'],
  ])('"%s" keeps who it is for, without a name', async (text, concerns, said) => {
    const talk = openTalk();
    expect((await talk.says(text)).text).toContain(`Meldt på vegne af: ${said}`);
    await talk.presses('Send', { encrypted: 'yes', personalData: 'no' });
    expect(talk.cases()[0]?.answers['concerns']).toBe(concerns);
  });

  it('is no affair of the leader’s own leader where a leader reports for their staff', async () => {
    const text = 'en af mine medarbejdere har mistet sin telefon i toget i går';
    const leader = openTalk({ person: 'leder' });
    expect((await leader.says(text)).text).not.toContain('Nærmeste leder');
    await leader.presses('Send', { encrypted: 'yes', personalData: 'no' });
    expect(told(leader)).toEqual(['dataProtection', 'securityCoordinator', 'it']);

    const own = openTalk({ person: 'leder' });
    await own.says('jeg har mistet min telefon i toget i går');
    await own.presses('Send', { encrypted: 'yes', personalData: 'no' });
    expect(told(own)).toContain('nearestLeader');
  });

  it('of a supplier is a case of its own kind', async () => {
    const talk = openTalk({ municipality: 'egedal' });
    const { text } = await talk.says('Vores leverandør har haft et brud, og borgernes navne er lækket');
    expect(text).toContain('Send leverandørens besked videre');
    await talk.presses('Send', { supplier: 'Firmaet A/S', dataKinds: 'contact' });
    expect(talk.cases()[0]).toMatchObject({ type: 'supplier-breach', answers: { concerns: 'supplier' } });
  });
});

describe('a restricted report', () => {
  const violation = 'I vores afdeling låser ingen skærmen når de går, det er imod reglerne';
  const answers = { riskNow: 'no', personalData: 'no' };

  it('is in no channel, and the leader hears nothing where the leader may be part of it', async () => {
    const talk = openTalk({ municipality: 'rodovre' });
    expect((await talk.says(violation)).text).toContain('Det bliver mellem dig og dem, der skal behandle sagen.');
    await talk.presses('Send', { ...answers, leaderInvolved: 'unknown' });
    expect(talk.cases()[0]).toMatchObject({ type: 'rules-not-followed', restricted: true, severity: 'low' });
    expect(talk.sentTo('coordinatorChannel')).toBe('');
    expect(told(talk)).toEqual(['securityCoordinator', 'it']);
  });

  it('of a minor violation in Rødovre goes to a leader who is no part of it, as the policy says', async () => {
    const talk = openTalk({ municipality: 'rodovre' });
    await talk.says(violation);
    const receipt = await talk.presses('Send', { ...answers, leaderInvolved: 'no' });
    expect(told(talk)).toContain('nearestLeader');
    expect(receipt.text).toContain('Mindre alvorlige overtrædelser behandles af den medarbejderansvarlige leder');
  });
});

describe('a fraud in a director’s name', () => {
  it.each([
    ['rodovre', 'Økonomiafdelingen: Ida Poulsen'],
    ['kalundborg', 'Økonomi: Karina Lind'],
    ['glostrup', 'Økonomi: Hanne Thygesen'],
    ['ishoj', 'Økonomicenteret: Henrik Holst'],
    ['egedal', 'Økonomi: Rikke Krogh'],
  ])('is told to those who look after the money in %s', async (municipality, who) => {
    const talk = openTalk({ municipality });
    await talk.says('direktøren bad mig overføre 20.000 kr. i går, og jeg har betalt, men det var svindel');
    const receipt = await talk.presses('Send', { personalData: 'no' });
    expect(receipt.text).toContain(`${who}: lokal opsætning`);
  });
});

describe('a system that is down', () => {
  it.each([
    ['Nexus er nede', 'critical', 'life and death'],
    ['KultuNaut er nede', 'low', 'a system that can be spared'],
  ])('"%s" is %s in Egedal: %s', async (text, severity) => {
    const talk = openTalk({ municipality: 'egedal' });
    await talk.says(text);
    await talk.presses('Send', { danger: 'no', personalData: 'no' });
    expect(talk.cases()[0]?.severity).toBe(severity);
    expect(told(talk).includes('topLevel')).toBe(severity === 'critical');
  });

  it('for longer than the work can bear is at least high', async () => {
    const talk = openTalk({ municipality: 'egedal' });
    // Kritisk, 24 hours.
    await talk.says('Aula er nede siden i lørdags');
    await talk.presses('Send', { danger: 'no', personalData: 'no' });
    expect(talk.cases()[0]?.severity).toBe('high');
  });
});

describe('somebody whom the register does not know', () => {
  it('can report, and is nobody’s leader or colleague', async () => {
    const talk = openTalk({ municipality: 'egedal', person: 'vikar' });
    await talk.says('jeg har mistet en kommunal telefon i går');
    const receipt = await talk.presses('Send', { encrypted: 'yes', personalData: 'no' });
    expect(receipt.text).toContain('Sag EGE-2026-0001');
    expect(told(talk)).not.toContain('nearestLeader');
    expect(knowledge().registry.person('egedal/vikar')).toBeUndefined();
  });
});
