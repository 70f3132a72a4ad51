// The 72 hours of GDPR Art. 33(1): who is warned when, once each, also after a restart, and what moves and stops them.
import { describe, expect, it } from 'vitest';
import { channelOf, onMonday, openOffice, sampleCase } from '../../test/casework/office.ts';

const [isk, gdpr] = ['egedal/isk', 'egedal/gdpr'];
const channel = channelOf('egedal');
const warned = (texts: readonly string[]) =>
  texts.filter((text) => text.startsWith('SAG-1 · Anmeldelse til Datatilsynet:')).length;

describe('the 72 hours', () => {
  const taken = { kind: 'taken', at: '2026-11-23T09:01:00Z', by: isk } as const;
  const aCase = sampleCase('egedal', { ...onMonday, events: [taken] });

  it('are warned of after 24, 48, 66 and 71 hours and when they are over, once each', async () => {
    const office = await openOffice(aCase);
    const counts: number[] = [];
    for (const time of [
      '2026-11-24T08:59:59Z',
      '2026-11-24T09:00:00Z',
      '2026-11-25T08:59:59Z',
      '2026-11-25T09:00:00Z',
      '2026-11-26T03:00:00Z',
      '2026-11-26T08:00:00Z',
      '2026-11-26T09:30:00Z',
    ]) {
      await office.at(time);
      counts.push(warned(office.reads(channel)));
    }
    expect(counts).toEqual([0, 1, 1, 2, 3, 4, 5]);
    expect(office.reads(gdpr).join('\n')).toContain(
      '1 time og 0 minutter tilbage. Fristen er torsdag 26. november 2026 kl. 10.00.',
    );
  });

  it('say once, and clearly, that they have passed while nothing was decided or sent', async () => {
    const office = await openOffice(aCase);
    await office.at('2026-11-26T09:00:00Z');
    await office.at('2026-11-26T09:01:00Z');
    await office.at('2026-11-27T09:00:00Z');
    const said =
      'SAG-1 · Anmeldelse til Datatilsynet: fristen udløb torsdag 26. november 2026 kl. 10.00, og der er hverken sendt eller besluttet noget. Vurdér sagen nu. Skal der sendes, så skriv, hvad forsinkelsen skyldes.';
    for (const where of [channel, gdpr, isk]) {
      expect(office.reads(where).filter((text) => text === said)).toHaveLength(1);
    }
    expect(office.card(channel)).toContain('gav besked om, at fristen er overskredet');
  });

  it('say that nothing is registered as sent where it was decided to notify', async () => {
    const office = await openOffice(aCase, { at: '2026-11-23T12:00:00Z' });
    await office.press(isk, 'assess.send', { breach: 'yes', risk: 'high', notify: 'yes', reason: 'CPR' });
    await office.at('2026-11-26T09:00:00Z');
    expect(office.reads(gdpr).join('\n')).toContain('kl. 10.00, og intet er registreret som sendt. Send nu');
  });

  it('that had passed already when it was reported are said at once, and once', async () => {
    const late = { reportedAt: '2026-11-27T09:00:00Z', discoveredAt: '2026-11-23T09:00:00Z', events: [] };
    const office = await openOffice(sampleCase('egedal', late), { at: '2026-11-27T09:00:00Z' });
    await office.at('2026-11-27T09:00:30Z');
    await office.at('2026-11-27T09:01:00Z');
    expect(office.reads(gdpr).filter((text) => text.includes('hverken sendt eller besluttet'))).toHaveLength(1);
  });

  it('have 24 hours left when that is said half a minute late', async () => {
    const office = await openOffice(aCase);
    await office.at('2026-11-25T09:00:30Z');
    expect(office.reads(gdpr).join('\n')).toContain('24 timer og 0 minutter tilbage');
  });

  it('are not warned of twice after a restart', async () => {
    const before = await openOffice(aCase);
    await before.at('2026-11-24T09:00:00Z');
    const after = await openOffice(aCase, { store: before.store, at: '2026-11-24T09:01:00Z' });
    await after.at('2026-11-24T09:02:00Z');
    expect(warned([...after.reads(channel), ...after.reads(gdpr)])).toBe(0);
  });

  it('run by the clock in UTC through Easter and the change to summer time', async () => {
    // Good Friday 26 March 2027, 12.00 CET: 24 hours later is 12.00, 71 hours later Monday 12.00 CEST.
    const easter = { reportedAt: '2027-03-26T11:00:00Z', discoveredAt: '2027-03-26T11:00:00Z', events: [taken] };
    const office = await openOffice(sampleCase('egedal', easter));
    await office.at('2027-03-29T09:59:59Z');
    const before = warned(office.reads(channel));
    await office.at('2027-03-29T10:00:00Z');
    expect(warned(office.reads(channel))).toBe(before + 1);
    expect(office.card(channel)).toContain(
      'Frist til Datatilsynet: mandag 29. marts 2027 kl. 13.00 (1 time og 0 minutter tilbage)',
    );
  });

  it('start again when the GDPR unit moves the discovery, with the reason kept', async () => {
    const office = await openOffice(aCase, { at: '2026-11-23T12:00:00Z' });
    await office.press(gdpr, 'discovery.send', {
      at_day: '2026-11-23',
      at_time: '12:30',
      reason: 'Først da stod det fast',
    });
    expect(office.now().discoveredAt).toBe('2026-11-23T11:30:00Z');
    expect(office.card(channel)).toContain('Frist til Datatilsynet: torsdag 26. november 2026 kl. 12.30');
    expect(office.card(channel)).toContain('Først da stod det fast');
    await office.at('2026-11-24T09:00:00Z');
    expect(warned(office.reads(channel))).toBe(0);
    await office.at('2026-11-24T11:30:00Z');
    expect(warned(office.reads(channel))).toBe(1);
  });

  it('stop when it is judged not to be a breach, and when it has been notified', async () => {
    const none = await openOffice(aCase);
    await none.press(isk, 'assess.send', { breach: 'no', reason: 'Krypteret' });
    await none.at('2026-11-26T08:00:00Z');
    expect(warned(none.reads(channel))).toBe(0);
    expect(none.card(channel)).toContain('Frist til Datatilsynet: Ikke nødvendig efter vurderingen');

    const sent = await openOffice(aCase, { at: '2026-11-23T12:00:00Z' });
    await sent.press(isk, 'assess.send', { breach: 'yes', risk: 'high', notify: 'yes', reason: 'CPR' });
    await sent.press(isk, 'notify.send', { reference: 'DT-1', sentAt_day: '2026-11-23', sentAt_time: '12:00' });
    await sent.at('2026-11-26T08:00:00Z');
    expect(warned(sent.reads(channel))).toBe(0);
  });

  it('run on where a case without personal data turns out to be a breach', async () => {
    const office = await openOffice(
      sampleCase('egedal', { ...onMonday, events: [taken], answers: { personalData: 'no' } }),
    );
    await office.at('2026-11-24T09:00:00Z');
    expect(warned(office.reads(channel))).toBe(0);
    await office.press(isk, 'assess.send', {
      breach: 'yes',
      risk: 'risk',
      notify: 'yes',
      reason: 'Der var en liste med',
    });
    await office.at('2026-11-25T09:00:00Z');
    expect(warned(office.reads(channel))).toBe(1);
  });

  it('are not warned of for the hours that had passed before the report', async () => {
    const office = await openOffice(
      sampleCase('egedal', {
        reportedAt: '2026-11-25T10:00:00Z',
        discoveredAt: '2026-11-23T09:00:00Z',
        events: [taken],
      }),
    );
    await office.at('2026-11-25T10:01:00Z');
    expect(warned(office.reads(channel))).toBe(0);
    await office.at('2026-11-26T03:00:00Z');
    expect(warned(office.reads(channel))).toBe(1);
  });
});
