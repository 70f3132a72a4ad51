// The clocks beside the 72 hours: NIS2, a system that is down, and measures that fall due.
import { describe, expect, it } from 'vitest';
import { channelOf, onMonday, openOffice, sampleCase } from '../../test/casework/office.ts';

const [isk, it_, gdpr] = ['egedal/isk', 'egedal/it', 'egedal/gdpr'];
const channel = channelOf('egedal');

describe('NIS2', () => {
  const outage = {
    ...onMonday,
    type: 'outage',
    severity: 'high',
    answers: { system: 'KMD Nexus', personalData: 'no' },
  } as const;

  it('has clocks of 24 and 72 hours beside it until it is judged not to be significant', async () => {
    const office = await openOffice(sampleCase('egedal', outage), { at: '2026-11-23T09:10:00Z' });
    await office.press(isk, 'take');
    await office.settle();
    expect(office.card(channel)).toContain('Tidlig varsling (NIS2): tirsdag 24. november 2026 kl. 10.00');
    expect(office.card(channel)).toContain('Underretning (NIS2): torsdag 26. november 2026 kl. 10.00');
    await office.press(isk, 'assess.send', { breach: 'no', significant: 'no', reason: 'Kort udfald' });
    await office.settle();
    expect(office.card(channel)).not.toContain('NIS2):');
  });

  it('keeps its clocks when the discovery is moved, unless they are moved with it, and says from when each counts', async () => {
    const office = await openOffice(
      sampleCase('egedal', { ...outage, answers: { system: 'Nexus', personalData: 'yes' } }),
      {
        at: '2026-11-23T12:00:00Z',
      },
    );
    const at = { at_day: '2026-11-23', at_time: '12:00' };
    expect(await office.press(gdpr, 'discovery', {}, gdpr)).toContain('Skal NIS2-fristerne flyttes med?');
    await office.press(gdpr, 'discovery.send', { ...at, nis2: 'no', reason: 'Først da var det klart' }, gdpr);
    await office.settle();
    expect(office.card(channel)).toContain('Frist til Datatilsynet: torsdag 26. november 2026 kl. 12.00');
    expect(office.card(channel)).toContain('Tidlig varsling (NIS2): tirsdag 24. november 2026 kl. 10.00');
    expect(office.card(channel)).toContain('Opdaget: mandag 23. november 2026 kl. 12.00');
    expect(office.card(channel)).toContain('NIS2 regnes fra: mandag 23. november 2026 kl. 10.00');

    await office.press(gdpr, 'discovery.send', { ...at, nis2: 'yes', reason: 'Også for driften' }, gdpr);
    await office.settle();
    expect(office.card(channel)).toContain('Tidlig varsling (NIS2): tirsdag 24. november 2026 kl. 12.00');
    expect(office.card(channel)).not.toContain('NIS2 regnes fra');
  });

  it('wants its final report a month after the notification', async () => {
    const office = await openOffice(sampleCase('egedal', outage), { at: '2026-11-23T12:00:00Z' });
    await office.press(isk, 'assess.send', { breach: 'no', significant: 'yes', reason: 'Omsorgen stod stille' });
    const sent = { reference: 'C-1', sentAt_day: '2026-11-23', sentAt_time: '13:00' };
    await office.press(isk, 'notify.send', { notice: 'nis2Warning', ...sent });
    await office.press(isk, 'notify.send', { notice: 'nis2Notification', ...sent });
    await office.settle();
    expect(office.card(channel)).toContain('Endelig rapport (NIS2): onsdag 23. december 2026 kl. 13.00');
  });
});

describe('an outage', () => {
  const outage = {
    ...onMonday,
    type: 'outage',
    severity: 'critical',
    answers: { system: 'Nexus', personalData: 'no' },
  } as const;

  it('is held against the longest downtime, with the plan that Egedal names for one system', async () => {
    const office = await openOffice(sampleCase('egedal', outage), { at: '2026-11-23T10:20:00Z' });
    await office.press(isk, 'take');
    await office.settle();
    expect(office.card(channel)).toContain('Nedetid: 1 t. 20 min. af højst 2 t. 0 min.');
    expect(office.card(channel)).toContain(
      'Følg: den lokale beredskabsplan for systemet\nEventuelle systemspecifikke informationssikkerhedsbrud håndteres i henhold til lokale beredskabsplaner herfor',
    );
    await office.at('2026-11-23T11:00:00Z');
    await office.at('2026-11-23T11:01:00Z');
    expect(office.reads(channel).filter((text) => text.includes('været nede så længe')).length).toBe(1);
    expect(office.card(channel)).toContain('længste accepterede nedetid på 2 t. 0 min. er overskredet');
  });

  it('shows how long it has lasted where no longest downtime is set, and says that none is', async () => {
    const office = await openOffice(sampleCase('egedal', { ...outage, answers: { system: 'netværket' } }), {
      at: '2026-11-23T10:20:00Z',
    });
    await office.press(isk, 'take');
    await office.settle();
    expect(office.card(channel)).toContain('Nedetid: 1 t. 20 min. – længste accepterede nedetid er ikke fastsat');
  });

  it.each([
    ['12:30', 'Nedetid: 2 t. 30 min. – 0 t. 30 min. over den længste accepterede nedetid på 2 t. 0 min.'],
    ['12:00', 'Nedetid: 2 t. 0 min. – 0 t. 0 min. under den længste accepterede nedetid på 2 t. 0 min.'],
    ['10:45', 'Nedetid: 0 t. 45 min. – 1 t. 15 min. under den længste accepterede nedetid på 2 t. 0 min.'],
  ])('is over when somebody says that the system is up again at %s, and the clock stops', async (time, downtime) => {
    const office = await openOffice(sampleCase('egedal', outage), { at: '2026-11-23T12:00:00Z' });
    await office.press(isk, 'systemUp.send', { at_day: '2026-11-23', at_time: time });
    await office.settle();
    expect(office.card(channel)).toContain(downtime);
    expect(office.reads('egedal/medarbejder').join('\n')).toContain('Nexus kører igen (sag SAG-1).');
    await office.at('2026-11-23T20:00:00Z');
    expect(office.card(channel)).toContain(downtime);
    expect(office.reads(channel).join('\n')).not.toContain('været nede så længe');
  });

  it.each([
    ['unknown', 'Systemet kører igen (sag SAG-1).'],
    ['nexus', 'KMD Nexus kører igen (sag SAG-1).'],
  ])('of "%s" is told to the reporter by the name that people know', async (system, said) => {
    const office = await openOffice(sampleCase('egedal', { ...outage, answers: { system } }), {
      at: '2026-11-23T10:10:00Z',
    });
    await office.press(isk, 'systemUp.send', { at_day: '', at_time: '' });
    await office.settle();
    expect(office.reads('egedal/medarbejder').join('\n')).toContain(said);
  });

  it('is up now when no time is given, and never before it went down nor in the future', async () => {
    const office = await openOffice(sampleCase('egedal', outage), { at: '2026-11-23T10:10:00Z' });
    const at_day = '2026-11-23';
    expect(await office.press(isk, 'systemUp.send', { at_day, at_time: '09:59' })).toContain(
      'før, at systemet gik ned',
    );
    expect(await office.press(isk, 'systemUp.send', { at_day, at_time: '11:11' })).toContain('ude i fremtiden');
    expect(office.now().events).toEqual([]);
    await office.press(isk, 'systemUp.send', { at_day: '', at_time: '' });
    expect(office.now().events).toMatchObject([{ kind: 'systemUp', upAt: '2026-11-23T10:10:00Z' }]);
  });

  it('of the network follows the general plan, and personal data on a large scale its own', async () => {
    const network = await openOffice(
      sampleCase('egedal', { ...outage, answers: { system: 'netværket', personalData: 'no' } }),
    );
    await network.press(isk, 'take');
    await network.settle();
    expect(network.card(channel)).toContain(
      'utilgængelighed af netværk, håndteres i henhold til beredskabsplan herfor',
    );
    const leak = await openOffice(sampleCase('egedal', { answers: { personalData: 'yes', affectedCount: '1200' } }));
    await leak.press(isk, 'take');
    await leak.settle();
    expect(leak.card(channel)).toContain(
      'i større skala (af systemisk karakter) håndteres i henhold til separat beredskabsplan herfor',
    );
  });
});

describe('a measure', () => {
  it('is said to whoever does it on the morning of the day, and to nobody else', async () => {
    const office = await openOffice(sampleCase('egedal', { ...onMonday, answers: { personalData: 'no' } }));
    await office.press(isk, 'take');
    // Saturday 28 November: the next working day is Monday.
    await office.press(isk, 'measure.send', { measure: 'Skift alle koder', owner: it_, due: '2026-11-28' });
    await office.at('2026-11-30T07:59:00Z');
    const before = office.reads(it_).length;
    await office.at('2026-11-30T08:00:00Z');
    await office.at('2026-11-30T08:01:00Z');
    expect(office.reads(it_).slice(before)).toEqual([
      'SAG-1 · I dag er fristen for tiltaget\nSkift alle koder\n[Udført]',
    ]);
    expect(office.reads(channel).join('\n')).not.toContain('I dag er fristen');
  });
});
