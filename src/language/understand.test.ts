// Whole messages: what they are taken to mean, and that nothing anybody types can upset it.
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { intentNames } from '../core/understanding.ts';
import { loadLanguage } from './load.ts';
import { createUnderstand } from './understand.ts';

const understand = createUnderstand(loadLanguage('data'));
const context = { now: Temporal.Instant.from('2026-11-23T10:00:00+01:00'), systems: ['KMD Nexus', 'SBSYS', 'Aula'] };
const read = (text: string) => understand(text, context);

describe('a first message', () => {
  it.each([
    ['hov jeg har vist lagt min tjenestetelefon fra mig i S-toget og nu er den væk', 'lost_device'],
    ['en mappe med sagsakter blev stående på perronen', 'lost_device'],
    ['tror jeg er hoppet i med begge ben, skrev mit password på en side fra "MobilePay"', 'phishing'],
    ['vi har sendt et brev til en forkert familie', 'misdirected_mail'],
    ['en lå i den forkerte kuvert', 'misdirected_mail'],
    ['min makker har brugt mit login til at se i en sag', 'unauthorised_access'],
    ['skaermen er laast og de vil have bitcoins', 'malware'],
    ['cpr numre paa vores hjemmeside', 'data_leak'],
    ['vores leverandør skriver at de er blevet hacket og har tabt vores data', 'data_leak'],
    ['der ligger papirer med navne i printerrummet', 'physical'],
    ['jeg vil gerne indberette at alle her bruger den samme kode', 'policy_violation'],
    ['nexus er gået ned i hele hjemmeplejen', 'outage'],
    ['jeg er kommet til at slette alle notaterne på en sag', 'other'],
  ])('%s: a report of %s', (text, category) => {
    expect(read(text)).toMatchObject({ intent: 'report_incident', category });
  });

  it.each([
    ['hvad siger politikken om mistede bærbare', 'ask_policy'],
    ['må man bruge sin egen telefon', 'ask_policy'],
    ['hvor kritisk er sbsys', 'system_owner'],
    ['hvor længe må aula være nede', 'system_owner'],
    ['har jeg taget kurset', 'training_status'],
    ['hvad sker der med min sag', 'incident_status'],
    ['hvad kan du', 'help'],
    ['tusind tak', 'smalltalk'],
    ['hvad står den på i kantinen', 'out_of_scope'],
  ])('%s: %s', (text, intent) => {
    expect(read(text).intent).toBe(intent);
  });

  it('may come after small talk', () => {
    const { intent, system } = read('Hej Vogter! Håber du har en god dag. Kan du sige mig hvem der ejer nexus?');
    expect({ intent, system }).toEqual({ intent: 'system_owner', system: 'KMD Nexus' });
  });

  it('may be English', () => {
    expect(read('someone took my laptop from the car this morning')).toMatchObject({
      language: 'en',
      category: 'lost_device',
    });
    expect(read('min bærbare er væk').language).toBe('da');
  });

  it('gives its facts', () => {
    expect(read('usb med navne på 12 elever tabt på Ølby station i går aftes, den er ikke krypteret').slots).toEqual({
      personalData: 'yes',
      device: 'usb',
      when: { at: Temporal.Instant.from('2026-11-22T19:00:00Z'), precision: 'part_of_day' },
      encrypted: 'no',
      affectedCount: 12,
      containsCpr: false,
      discovered: null,
      place: 'Ølby station',
    });
  });
});

describe('any text at all', () => {
  it('is understood as something, the same each time', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
        const understood = read(text);
        expect(intentNames).toContain(understood.intent);
        expect(understood.confidence).toBeGreaterThan(0);
        expect(understood.confidence).toBeLessThanOrEqual(1.000001);
        expect(read(text)).toEqual(understood);
      }),
    );
  });

  it('may be a hundred kilobytes, and a CPR number at its end is seen', () => {
    const long = `${'jeg tabte kl 12 en mappe om 12 borgere i fredags '.repeat(2_000)}010190-1234`;
    const before = performance.now();
    expect(read(long).slots.containsCpr).toBe(true);
    expect(performance.now() - before).toBeLessThan(500);
  });
});
