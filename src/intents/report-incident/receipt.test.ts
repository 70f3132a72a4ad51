// What the receipt says where nobody could be told: a confidential report that only its own reporter and their leader would hear of.

import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { sampleCase } from '../../../test/casework/office.ts';
import { knowledge } from '../../../test/reporting/talk.ts';
import { plainReply } from '../../commands/plain-card.ts';
import { receiptCard } from './receipt.ts';

const now = Temporal.Instant.from('2026-11-23T09:00:00Z');

it.each([
  [[], 'Brug i stedet kommunens whistleblowerordning.', 'Det bliver mellem dig og dem'],
  [
    [{ who: 'it' as const, people: ['ishoj/it'], rule: { local: true as const } }],
    'Det bliver mellem dig og dem',
    'whistleblower',
  ],
])('of a confidential report told to %j', (told, said, unsaid) => {
  const incident = sampleCase('ishoj', { type: 'rules-not-followed', restricted: true, told });
  const { registry, types, understand } = knowledge();
  const card = receiptCard({ registry, types, understand }, incident, now, 'da');
  const text = plainReply({ kind: 'card', card });
  expect(text).toContain(said);
  expect(text).not.toContain(unsaid);
});
