// Drafts: marked as such, what is known in them, gaps listed, and nobody's name or CPR number.
import mammoth from 'mammoth';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { parts, sampleCase } from '../../../test/casework/office.ts';
import { unzip } from '../../../test/files/unzip.ts';
import { type CaseView, viewOf } from '../case-view.ts';
import type { CaseEvent } from '../event.ts';
import type { Incident } from '../record.ts';
import { toDocx } from './docx.ts';
import { gapsIn } from './draft.ts';
import { letterDraft } from './letter.ts';
import { toMarkdown } from './markdown.ts';
import { notificationDraft } from './notification.ts';

const gdpr = 'glostrup/gdpr';
const assessed: CaseEvent = {
  kind: 'assessed',
  at: '2026-11-23T08:10:00Z',
  by: gdpr,
  breach: true,
  risk: 'high',
  notify: true,
  reason: 'Peter Hansen',
};
const measure = (text: string, id = 'm1'): CaseEvent => ({
  kind: 'measureAdded',
  at: '2026-11-23T08:11:00Z',
  by: gdpr,
  measure: id,
  text,
  owner: 'glostrup/it',
  due: '2026-12-01',
});
const done = (id: string): CaseEvent => ({
  kind: 'measureDone',
  at: '2026-11-23T08:20:00Z',
  by: gdpr,
  measure: id,
  note: '',
});

const seen = (more: Partial<Incident> = {}, now = '2026-11-23T09:00:00Z'): CaseView => {
  const incident = sampleCase('glostrup', {
    description: 'Jeg tabte Peter Hansens papirer, 010190-1234',
    answers: { personalData: 'yes', dataKinds: 'cpr,sensitive', affectedCount: '14', where: 'hos Peter Hansen' },
    events: [assessed, measure('Ring til Peter Hansen og spær hans adgang')],
    ...more,
  });
  const view = viewOf(parts, incident, Temporal.Instant.from(now));
  if (!view) throw new Error('The sample municipality is missing.');
  return view;
};
const notification = (more?: Partial<Incident>, now?: string) => toMarkdown(notificationDraft(seen(more, now)));
const letter = (more?: Partial<Incident>) => toMarkdown(letterDraft(seen(more)));

describe('the notification to Datatilsynet', () => {
  it('is marked as a draft and holds Art. 33(3) a to d in order', () => {
    expect(notification()).toMatch(/^# UDKAST: Anmeldelse til Datatilsynet, sag SAG-1\n/);
    expect(notification()).toMatch(/## a\) [\s\S]+## b\) [\s\S]+## c\) [\s\S]+## d\) /);
  });

  it('holds what is known of the case and of the municipality, and says what is missing', () => {
    for (const line of [
      '- CVR-nummer: 00000003',
      '- Kontakt om anmeldelsen: GDPR-enheden, gdpr@glostrup.example',
      '- Kontakt: Databeskyttelsesrådgiveren, dpo@glostrup.example',
      '- Opdaget: mandag 23. november 2026 kl. 08.00',
      '- Type: fortrolighed og tilgængelighed',
      '- Antal registrerede, cirka: 14',
      '- Risiko for de registrerede: Høj risiko',
      '- Anmeldt senere end 72 timer: Nej',
      '- Antal registreringer, cirka: **[Mangler: antal registreringer]**',
    ])
      expect(notification()).toContain(`\n${line}\n`);
  });

  it('says kinds of data as in a sentence', () => {
    expect(notification()).toContain('- Kategorier af oplysninger: CPR-nummer, helbred eller sociale forhold\n');
    expect(letter({ answers: { dataKinds: 'contact,cpr' } })).toContain('om dig: navn og adresse, CPR-nummer.');
  });

  it('of what was discovered on a day says the day alone, until somebody sets the hour', () => {
    const dated = { answers: { when: '2026-11-22' }, discoveredAt: '2026-11-21T23:00:00Z' };
    expect(notification(dated)).toContain('- Opdaget: søndag 22. november 2026\n');
    const moved: CaseEvent = {
      kind: 'discoveryMoved',
      at: '2026-11-23T08:30:00Z',
      by: gdpr,
      from: '2026-11-21T23:00:00Z',
      to: '2026-11-22T09:30:00Z',
      reason: 'x',
    };
    const set = { ...dated, discoveredAt: '2026-11-22T09:30:00Z', events: [moved] };
    expect(notification(set)).toContain('- Opdaget: søndag 22. november 2026 kl. 10.30\n');
  });

  it('that comes too late gives the reason that was registered, and asks for it until there is one', () => {
    const late = '2026-11-27T09:00:00Z';
    const missing = 'Ja. Begrundelse: **[Mangler: hvad forsinkelsen skyldes]**';
    expect(notification({}, late)).toContain(missing);
    const sent: CaseEvent = {
      kind: 'notified',
      at: late,
      by: gdpr,
      notice: 'supervisoryAuthority',
      reference: 'DT-1',
      sentAt: late,
      lateReason: 'Omfanget blev først kendt torsdag, da Astrid Bech fik loggen',
    };
    const draft = notification({ events: [assessed, sent] }, late);
    expect(draft).toContain('Ja. Begrundelse: Omfanget blev først kendt torsdag, da [navn udeladt] fik loggen\n');
    expect(draft).not.toContain(missing);
  });

  it('describes the measures, those that are done and those to come', () => {
    const draft = notification({
      events: [assessed, measure('Spær adgangen'), done('m1'), measure('Indfør kryptering', 'm2')],
    });
    expect(draft).toContain('- Tiltag 1: Spær adgangen (udført)\n');
    expect(draft).toContain('- Tiltag 2: Indfør kryptering (senest tirsdag 1. december 2026)\n');
  });

  it('of a type that tells nothing about what was harmed asks for it', () => {
    expect(notification({ type: 'other' })).toContain(
      '- Type: **[Mangler: fortrolighed, integritet eller tilgængelighed]**',
    );
  });
});

describe('the letter to those concerned', () => {
  it('is marked as a draft and tells what, what it may mean, what is done, what to do and whom to ask', () => {
    expect(letter()).toMatch(
      /^# UDKAST[\s\S]+Vi har haft et brud[\s\S]+Hvad det kan betyde[\s\S]+Det har vi gjort[\s\S]+Det kan du selv gøre[\s\S]+Har du spørgsmål/,
    );
  });

  it('tells what is done, not what is still to do, and whom to write to', () => {
    const told = letter({
      events: [assessed, measure('Spær adgangen'), done('m1'), measure('Indfør kryptering', 'm2')],
    });
    expect(told).toContain('## Det har vi gjort\n\n- Spær adgangen\n');
    expect(told).not.toContain('Indfør kryptering');
    expect(told).toContain('Ring til os på 00 00 03 94, eller skriv til dpo@glostrup.example.');
    expect(letter()).toContain('**[Mangler: hvad der er gjort for at stoppe bruddet og begrænse skaden]**');
  });

  it('says the day alone where only the day is known', () => {
    const dated = { answers: { when: '2026-11-22' }, discoveredAt: '2026-11-21T23:00:00Z' };
    expect(letter(dated)).toContain('Glostrup Kommune opdagede søndag 22. november 2026, at **[');
  });
});

it.each([
  ['notification', notification()],
  ['letter', letter()],
])('the %s takes over no name and no CPR number', (_, draft) => {
  expect(draft).not.toMatch(/Hansen|Peter|010190|Melder/);
});

describe('as a Word document', () => {
  it('says the same as the text, with what is missing listed first', async () => {
    const draft = notificationDraft(seen());
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await toDocx(draft)) });
    const words = (text: string): readonly string[] =>
      text
        .replace(/[#*\-\s]+/g, ' ')
        .trim()
        .split(' ');
    const list = value.slice(value.indexOf('Det mangler endnu'), value.indexOf('Dataansvarlig'));
    for (const missing of gapsIn(draft)) expect(list).toContain(missing);
    expect(words(value.replace(list, ''))).toEqual(words(toMarkdown(draft)));
  });

  it('is marked as a draft in the header of every page', async () => {
    const entries = unzip(await toDocx(letterDraft(seen())));
    const headers = [...entries].filter(([path]) => /^word\/header\d+\.xml$/.test(path));
    expect(headers).toHaveLength(1);
    expect(headers[0]?.[1]).toContain('UDKAST – skal læses igennem og udfyldes, før det bruges');
    const document = entries.get('word/document.xml') ?? '';
    expect(document.match(/<w:sectPr/g)).toHaveLength(1);
    expect(document).toMatch(/<w:headerReference w:type="default"/);
    expect(document).not.toContain('w:titlePg');
  });

  it('names nobody, in its properties either', async () => {
    const all = [...unzip(await toDocx(notificationDraft(seen()))).values()].join('\n');
    expect(all).not.toMatch(/Hansen|010190|Melder/);
  });
});
