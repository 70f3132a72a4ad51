// Drafts: marked as such, gaps listed, and nothing in them that somebody wrote freely.
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { parts, sampleCase } from '../../../test/casework/office.ts';
import { viewOf } from '../case-view.ts';
import { letterDraft } from './letter.ts';
import { toMarkdown } from './markdown.ts';
import { notificationDraft } from './notification.ts';

const view = viewOf(
  parts,
  sampleCase('glostrup', {
    description: 'Jeg tabte Peter Hansens papirer, 010190-1234',
    answers: { personalData: 'yes', dataKinds: 'cpr', affectedCount: '14', where: 'hos Peter Hansen' },
    events: [
      {
        kind: 'assessed',
        at: '2026-11-23T08:10:00Z',
        by: 'glostrup/gdpr',
        breach: true,
        risk: 'high',
        notify: true,
        reason: 'Peter Hansen',
      },
      {
        kind: 'measureAdded',
        at: '2026-11-23T08:11:00Z',
        by: 'glostrup/gdpr',
        measure: 'm1',
        text: 'Ring til Peter Hansen',
        owner: 'glostrup/it',
        due: '2026-12-01',
      },
    ],
  }),
  Temporal.Instant.from('2026-11-23T09:00:00Z'),
);
if (!view) throw new Error('The sample municipality is missing.');

describe('the notification to Datatilsynet', () => {
  const draft = toMarkdown(notificationDraft(view));

  it('is marked as a draft and holds Art. 33(3) a to d in order', () => {
    expect(draft).toMatch(/^# UDKAST: Anmeldelse til Datatilsynet, sag SAG-1\n/);
    expect(draft).toMatch(/## a\) [\s\S]+## b\) [\s\S]+## c\) [\s\S]+## d\) /);
  });

  it('holds what is known, and says what is missing', () => {
    expect(draft).toContain('- Opdaget: mandag 23. november 2026 kl. 08.00');
    expect(draft).toContain('- Antal registrerede, cirka: 14');
    expect(draft).toContain('- Kategorier af oplysninger: CPR-nummer');
    expect(draft).toContain('- Risiko for de registrerede: Høj risiko');
    expect(draft).toContain('- CVR-nummer: 00000003');
    expect(draft).toContain('- Antal registreringer, cirka: **[Mangler: antal registreringer]**');
    expect(draft).toContain('- Anmeldt senere end 72 timer: Nej');
  });
});

describe('the letter to those concerned', () => {
  it('is marked as a draft and tells what, what it may mean, what is done, what to do and whom to ask', () => {
    expect(toMarkdown(letterDraft(view))).toMatch(
      /^# UDKAST[\s\S]+Vi har haft et brud[\s\S]+Hvad det kan betyde[\s\S]+Det har vi gjort[\s\S]+Det kan du selv gøre[\s\S]+Har du spørgsmål/,
    );
  });
});

it.each([
  ['notification', toMarkdown(notificationDraft(view))],
  ['letter', toMarkdown(letterDraft(view))],
])('the %s takes over no name and no CPR number', (_, draft) => {
  expect(draft).not.toMatch(/Hansen|010190|Melder/);
});
