// A case worked by its buttons, from the report to the closed and evaluated case, as handlers and reporter see it.
import { describe, expect, it } from 'vitest';
import { channelOf, openOffice, sampleCase } from '../../../test/casework/office.ts';

const [isk, gdpr, it_, top, reporter] = ['ishoj/isk', 'ishoj/gdpr', 'ishoj/it', 'ishoj/top', 'ishoj/medarbejder'];
const channel = channelOf('ishoj');

const assessed = { breach: 'yes', risk: 'risk', notify: 'yes', significant: '', reason: 'CPR-numre på 14 borgere' };

describe('the card of a case', () => {
  it('names who has it, and everybody who has the card sees the change at once', async () => {
    const office = await openOffice(sampleCase('ishoj'));
    await office.press(isk, 'take');
    await office.settle();

    expect(office.card(channel)).toContain('Sagen er hos: Vibeke Bak');
    expect(office.card(gdpr)).toContain('Sagen er hos: Vibeke Bak');
    expect(office.card(gdpr)).toContain('Vibeke Bak har taget sagen');
  });

  it('offers the next step first, the others behind Flere, and to those who only read, nothing but the course', async () => {
    const told = [
      { who: 'dataProtection' as const, people: [gdpr], rule: { local: true as const } },
      { who: 'topLevel' as const, people: [top], rule: { local: true as const } },
    ];
    const office = await openOffice(sampleCase('ishoj', { told }));
    await office.press(isk, 'take');
    await office.settle();

    expect(office.card(channel)).toContain(
      '[Vurdér brud] [Spørg melder] [Tilføj tiltag] [Ændr alvor] [Flere] [Vis forløb]',
    );
    expect(office.card(top)).toContain('\n[Vis forløb]\n');
    expect(await office.press(isk, 'more')).toContain('[Flyt ansvar]');
  });
});

describe('from the report to the closed and evaluated case', () => {
  it('goes by the buttons, and the reporter hears when it is taken and closed', async () => {
    const office = await openOffice(sampleCase('ishoj'));
    await office.press(isk, 'take');
    await office.press(isk, 'assess.send', assessed);
    await office.press(isk, 'notify.send', { reference: 'DT-4711', sentAt_day: '2026-11-23', sentAt_time: '09:04' });
    await office.press(isk, 'measure.send', { measure: 'Kryptér alle bærbare', owner: it_, due: '2026-12-01' });
    const measure = 'Du står for et tiltag i sag SAG-1. Fristen er tirsdag 1. december 2026';
    expect(office.reads(it_).join('\n')).toContain(measure);
    await office.press(it_, 'measureDone.send', { measure: 'm1', note: '' });
    await office.press(isk, 'evaluate.send', { cause: 'Manglende kryptering', lesson: 'Alle bærbare krypteres' });
    await office.press(isk, 'close.send', { conclusion: 'Computeren er slettet' });
    await office.settle();

    expect(office.now().status).toBe('closed');
    expect(office.card(channel)).toContain('Status: Lukket mandag 23. november 2026 kl. 09.05. Computeren er slettet');
    expect(office.reads(reporter).join('\n')).toMatch(
      /Vibeke Bak har taget din sag SAG-1[\s\S]+Din sag SAG-1 er afsluttet/,
    );
    expect(office.reads(it_)).toContain('SAG-1 · Tiltaget er udført. Tak\nKryptér alle bærbare');
    expect(await office.press(isk, 'course')).toMatch(
      /har taget sagen[\s\S]+risiko, skal anmeldes[\s\S]+DT-4711[\s\S]+Kryptér alle bærbare[\s\S]+udført[\s\S]+evaluerede[\s\S]+lukkede sagen/,
    );
  });

  it('leaves one card in the channel, and in its thread one line for each act', async () => {
    const office = await openOffice(sampleCase('ishoj'));
    await office.arrives();
    await office.press(isk, 'take');
    await office.press(isk, 'more');
    await office.press(isk, 'course');
    await office.press(isk, 'assess');
    await office.press(isk, 'cancel');
    await office.press(isk, 'assess');
    expect(office.readsInThreads(channel)).toHaveLength(2);
    await office.press(isk, 'assess.send', { ...assessed, reason: '' });
    await office.press(isk, 'assess.send', assessed);
    await office.press(isk, 'ask.send', { question: 'Var den låst?' });
    await office.press(reporter, 'answer', { question: 'q1', answer: 'Ja' }, reporter);
    await office.at('2026-11-24T07:00:00Z');
    await office.settle();
    expect(office.readsAtTop(channel)).toHaveLength(1);
    expect(office.readsInThreads(channel).map((text) => text.replaceAll('\n', ' '))).toEqual([
      'SAG-1 Vibeke Bak har taget sagen',
      expect.stringContaining('Vibeke Bak vurderede'),
      expect.stringContaining('Vibeke Bak spurgte melder'),
      expect.stringContaining('Melder har svaret'),
      expect.stringContaining('Anmeldelse til Datatilsynet: 48 timer'),
    ]);
  });

  it('keeps what two handlers have open apart', async () => {
    const office = await openOffice(sampleCase('ishoj'));
    await office.arrives();
    await office.press(isk, 'severity');
    await office.press(it_, 'ask');
    expect(office.readsInThreads(channel).map((text) => text.split('\n')[0])).toEqual([
      'SAG-1 · Ændr alvor',
      'SAG-1 · Spørg melder',
    ]);
  });

  it('puts the reason in the place of a form that came too late', async () => {
    const office = await openOffice(sampleCase('ishoj'));
    await office.arrives();
    await office.press(isk, 'severity');
    await office.press(it_, 'take');
    const form = 'SAG-1:ishoj/isk:0';
    await office.press(isk, 'severity.send', { severity: 'low', reason: 'x', version: '0', form });
    expect(office.readsInThreads(channel).map((text) => text.replaceAll('\n', ' '))).toEqual([
      'SAG-1 Kortet var ikke det nyeste: Marianne Lund har taget sagen. Intet er ændret; se det nye kort.',
      'SAG-1 Marianne Lund har taget sagen',
    ]);
  });

  it('asks for what an act needs, in a form that gives way to one line', async () => {
    const office = await openOffice(sampleCase('ishoj'));
    expect(await office.press(isk, 'severity')).toContain('Begrundelse?');
    await office.press(isk, 'severity.send', { severity: 'critical', reason: '' });
    expect(office.now().severity).toBe('high');
    expect(office.readsInThreads(channel)).toEqual([]);
    expect(office.reads(channel)).toEqual([expect.stringContaining('Mangler: Begrundelse')]);
    await office.press(isk, 'severity.send', { severity: 'critical', reason: 'Beskyttet adresse' });
    expect(office.now().severity).toBe('critical');
    expect(office.reads(channel)[0]).toBe('SAG-1\nVibeke Bak ændrede alvoren fra høj til kritisk: Beskyttet adresse');
  });

  it('tells those whom the rules name once it has become critical', async () => {
    const office = await openOffice(sampleCase('ishoj'));
    await office.press(isk, 'severity.send', { severity: 'critical', reason: 'Beskyttet adresse' });
    await office.settle();
    expect(office.card(top)).toContain('Alvor: Kritisk');
  });

  it('masks CPR numbers in what handlers write', async () => {
    const office = await openOffice(sampleCase('ishoj'));
    await office.press(isk, 'assess.send', { ...assessed, reason: 'Det gælder 010190-1234' });
    expect(JSON.stringify(office.now().events)).toContain('Det gælder [CPR-nummer]');
  });
});

describe('drafts', () => {
  it('are given on request once it is a breach, to those who answer for what is sent', async () => {
    const office = await openOffice(sampleCase('ishoj'));
    await office.press(isk, 'assess.send', assessed);
    expect(await office.press(isk, 'more')).toContain('[Udkast til anmeldelse] [Udkast til brev]');
    expect(await office.press(isk, 'draftNotification')).toContain('# UDKAST: Anmeldelse til Datatilsynet, sag SAG-1');
    expect(await office.press(isk, 'draftLetter')).toContain('# UDKAST: Brev til de berørte, sag SAG-1');
    await office.press(it_, 'draftLetter');
    expect(office.reads(channel).filter((text) => text.includes('# UDKAST: Brev')).length).toBe(1);
  });
});
