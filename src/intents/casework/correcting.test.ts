// Facts are corrected: kept with old and new, the severity proposed anew, and whoever is now concerned is told.
import { describe, expect, it } from 'vitest';
import { channelOf, openOffice, sampleCase } from '../../../test/casework/office.ts';

const [isk, gdpr, it_, top] = ['isk', 'gdpr', 'it', 'top'].map((id) => `ishoj/${id}`) as [
  string,
  string,
  string,
  string,
];
const channel = channelOf('ishoj');

const mail = {
  type: 'misdirected-mail',
  severity: 'medium',
  answers: { personalData: 'yes', dataKinds: 'contact', affectedCount: '14', recipient: 'inside', deleted: 'yes' },
} as const;
const corrections = {
  type: 'misdirected-mail',
  recipient: 'inside',
  deleted: 'yes',
  personalData: 'yes',
  dataKinds: 'contact',
  affectedCount: '14',
};
const open = () => openOffice(sampleCase('ishoj', mail));

describe('a correction', () => {
  it('is asked for with what is known filled in, and kept with the old and the new', async () => {
    const office = await open();
    const form = await office.press(it_, 'correct');
    for (const question of ['Hændelse?', 'Slags oplysninger?', 'Antal personer?', 'Begrundelse?']) {
      expect(form).toContain(question);
    }
    await office.press(it_, 'correct.send', { ...corrections, affectedCount: '1200', reason: 'Listen er talt op' });
    await office.settle();
    expect(office.now().answers).toMatchObject({ affectedCount: '1200', dataKinds: 'contact' });
    expect(office.card(channel)).toContain(
      'Marianne Lund rettede oplysninger: Antal personer fra 14 til 1200. Listen er talt op',
    );
    expect(office.card(channel)).toContain('Antal personer: 1200');
  });

  it('needs a reason, something that changes, and answers that fit', async () => {
    const office = await open();
    expect(await office.press(isk, 'correct.send', { ...corrections, reason: '' })).toContain('Mangler: Begrundelse');
    expect(await office.press(isk, 'correct.send', { ...corrections, reason: 'x' })).toContain('ikke rettet noget');
    for (const wrong of [
      { affectedCount: '-3' },
      { affectedCount: '1,5' },
      { dataKinds: 'cpr,gossip' },
      { type: 'ufo' },
    ]) {
      const said = await office.press(isk, 'correct.send', { ...corrections, ...wrong, reason: 'x' });
      expect(said).toMatch(/Skriv et helt tal|Vælg et af svarene/);
    }
    expect(office.now().events).toEqual([]);
  });

  it('of a closed case waits until it is opened again', async () => {
    const closed = { kind: 'closed', conclusion: 'Løst', at: '2026-11-23T08:04:00Z', by: isk } as const;
    const office = await openOffice(sampleCase('ishoj', { ...mail, status: 'closed', events: [closed] }));
    await office.press(isk, 'correct');
    expect(office.reads(channel).join('\n')).toContain('Sagen er lukket. Genåbn den først. Intet er ændret.');
  });

  it('changes the drafts with it', async () => {
    const office = await open();
    const judged = { breach: 'yes', risk: 'risk', notify: 'yes', reason: 'CPR' };
    await office.press(isk, 'assess.send', judged);
    await office.press(isk, 'correct.send', { ...corrections, affectedCount: '15', reason: 'Talt op' });
    expect(await office.press(isk, 'draftNotification')).toContain('Antal registrerede, cirka: 15');
    expect(office.card(channel)).toContain('Mangler: Oplysninger er rettet efter vurderingen. Se den igennem igen');
    await office.press(isk, 'assess.send', judged);
    await office.settle();
    expect(office.card(channel)).not.toContain('Se den igennem igen');
  });
});

describe('the severity after a correction', () => {
  const worse = { ...corrections, dataKinds: 'contact,protectedAddress', reason: 'Der var en beskyttet adresse med' };

  it('is proposed anew by the rules, and is not changed by itself', async () => {
    const office = await open();
    await office.press(isk, 'correct.send', worse);
    await office.settle();
    expect(office.now().severity).toBe('medium');
    expect(office.card(channel)).toContain('Foreslået alvor: Kritisk efter de rettede oplysninger');
    expect(office.card(channel)).toMatch(/\[Overtag\] \[Ændr alvor\]/);
    await office.press(isk, 'severity.send', { severity: 'critical', reason: 'Som foreslået' });
    await office.settle();
    expect(office.card(channel)).not.toContain('Foreslået alvor');
    expect(office.card(top)).toContain('Alvor: Kritisk');
  });

  it('can be kept, which is a decision with a reason, too', async () => {
    const office = await open();
    await office.press(isk, 'correct.send', worse);
    await office.press(isk, 'severity.send', { severity: 'medium', reason: 'Adressen var gammel' });
    await office.settle();
    expect(office.now().severity).toBe('medium');
    expect(office.card(channel)).toContain('fastholdt alvoren (mellem): Adressen var gammel');
    expect(office.card(channel)).not.toContain('Foreslået alvor');
  });

  it('stays proposed when somebody only looks at what the reporter wrote', async () => {
    const office = await openOffice(sampleCase('ishoj', { ...mail, original: 'Den handlede om 010190-1234' }));
    await office.press(isk, 'correct.send', worse);
    await office.press(isk, 'original');
    await office.settle();
    expect(office.now().events.at(-1)).toMatchObject({ kind: 'originalShown' });
    expect(office.card(channel)).toContain('Foreslået alvor: Kritisk efter de rettede oplysninger');
  });

  it('is never silently lowered', async () => {
    const office = await openOffice(sampleCase('ishoj', { ...mail, severity: 'high' }));
    await office.press(isk, 'correct.send', { ...corrections, affectedCount: '1', reason: 'Kun én' });
    await office.settle();
    expect(office.now().severity).toBe('high');
    expect(office.card(channel)).toContain('Foreslået alvor: Mellem efter de rettede oplysninger');
  });
});

describe('whoever is concerned now is told', () => {
  const noData = { type: 'outage', told: [], answers: { system: 'Nexus', personalData: 'no' } };

  it('when a handler finds a breach that the reporter did not see', async () => {
    const office = await openOffice(sampleCase('ishoj', noData));
    expect(office.reads(gdpr)).toEqual([]);
    await office.press(isk, 'assess.send', {
      breach: 'yes',
      risk: 'risk',
      notify: 'yes',
      significant: 'no',
      reason: 'Udtrækket lå åbent',
    });
    await office.settle();
    expect(office.card(gdpr)).toContain('Brud på persondatasikkerheden');
    expect(office.card(gdpr)).toContain('Derfor får du besked');
  });

  it('when the facts say so', async () => {
    const office = await openOffice(sampleCase('ishoj', noData));
    const facts = { type: 'outage', system: 'Nexus', personalData: 'yes', reason: 'Journaler er væk' };
    await office.press(it_, 'correct.send', facts);
    await office.settle();
    expect(office.card(gdpr)).toContain('Personoplysninger fra Nej til Ja');
  });

  it('when another system is meant: its owner, and the first is not told twice', async () => {
    const owned = [{ who: 'systemOwner' as const, people: ['ishoj/siol'], rule: { local: true as const } }];
    const office = await openOffice(sampleCase('ishoj', { ...noData, told: owned }));
    await office.press(it_, 'correct.send', { type: 'outage', system: 'Aula', personalData: 'no', reason: 'Forkert' });
    const owners = office.now().told.filter(({ who }) => who === 'systemOwner');
    expect(owners).toHaveLength(2);
    expect(owners[1]?.people).not.toContain('ishoj/siol');
  });

  it('while the clock of a breach goes on until somebody has judged, whoever corrects the reporter', async () => {
    const office = await open();
    await office.press(it_, 'correct.send', { ...corrections, personalData: 'no', dataKinds: '', reason: 'Tom mail' });
    await office.settle();
    expect(office.card(channel)).toContain('Frist til Datatilsynet: torsdag 26. november 2026 kl. 08.00');
  });
});
