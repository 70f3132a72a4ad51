// A model's words in Teams carry its AI label and citations; elsewhere they stand in the card, labelled.
import { expect, test } from 'vitest';
import { type Reply, withWording } from '../../core/reply.ts';
import { toActivity, toInlineActivity } from './outgoing.ts';

const reply = {
  kind: 'card',
  card: { title: 'Det siger politikken', fallback: 'Det siger politikken', parts: [{ kind: 'text', text: 'Citatet' }] },
  wording: {
    sentences: [
      { text: 'Nej, det må du *ikke*.', citations: [1] },
      { text: 'Sig det til din leder.', citations: [1, 2] },
    ],
    citations: [
      { name: 'Adgang', quote: 'Adgangskoder må ikke deles.' },
      { name: 'Brud'.repeat(30), quote: 'Meldes straks. '.repeat(20) },
    ],
    label: 'Formuleret af en sprogmodel.',
  },
} as const satisfies Reply;

test.each([toActivity, toInlineActivity])(
  'Teams gets the words with their marks, the label and a citation for each mark',
  (draw) => {
    expect(draw(reply)).toMatchObject({
      type: 'message',
      textFormat: 'markdown',
      text: 'Nej, det må du \\*ikke\\*. [1] Sig det til din leder. [1] [2]',
      attachments: [{ content: { type: 'AdaptiveCard', body: [{ text: 'Det siger politikken' }, {}] } }],
      entities: [
        {
          type: 'https://schema.org/Message',
          '@type': 'Message',
          '@context': 'https://schema.org',
          '@id': '',
          additionalType: ['AIGeneratedContent'],
          citation: [
            {
              '@type': 'Claim',
              position: 1,
              appearance: { '@type': 'DigitalDocument', name: 'Adgang', abstract: 'Adgangskoder må ikke deles.' },
            },
            { '@type': 'Claim', position: 2 },
          ],
        },
      ],
    });
  },
);

test('names and quotes stay within the length that Teams takes', () => {
  const [label] = toActivity(reply).entities ?? [];
  const appearance = label?.['citation'][1].appearance;
  expect(appearance.name).toHaveLength(80);
  expect(appearance.abstract).toHaveLength(160);
});

test('an answer that no model worded has no such label', () => {
  expect(toActivity({ kind: 'card', card: reply.card })).not.toHaveProperty('entities');
  expect(toActivity({ kind: 'card', card: reply.card })).not.toHaveProperty('text');
});

test('on other platforms words and label stand first in the card', () => {
  expect(withWording(reply).parts).toEqual([
    { kind: 'text', text: 'Nej, det må du *ikke*. [1] Sig det til din leder. [1] [2]' },
    { kind: 'text', text: 'Formuleret af en sprogmodel.', tone: 'subtle' },
    { kind: 'text', text: 'Citatet' },
  ]);
  expect(withWording({ kind: 'card', card: reply.card })).toEqual(reply.card);
});
