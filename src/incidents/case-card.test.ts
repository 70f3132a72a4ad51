// The order of a case's card: what is known, what has happened, what can be done; and last the long words of rules.
import { expect, it } from 'vitest';
import { channelOf, openOffice, sampleCase } from '../../test/casework/office.ts';

const rule = { quote: 'Ved væsentlige brud på sikkerheden', section: 'Evaluering' };

it('has its buttons below the course and above who was told by what words', async () => {
  const told = [{ who: 'dataProtection' as const, people: ['ishoj/gdpr'], rule }];
  const office = await openOffice(sampleCase('ishoj', { told }));
  await office.press('ishoj/isk', 'take');
  await office.settle();
  for (const thread of [channelOf('ishoj'), 'ishoj/gdpr']) {
    expect(office.card(thread)).toMatch(
      /Personoplysninger: Ja[\s\S]+har taget sagen\n\[Vurdér brud\].+\nHar fået besked\n[\s\S]*Ved væsentlige brud/,
    );
  }
  expect(office.card('ishoj/gdpr')).toMatch(/\[Vis forløb\][\s\S]+Derfor får du besked[\s\S]+Opdateret/);
});
