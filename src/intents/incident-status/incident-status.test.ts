// "Hvad sker der med min sag?" at every step of a case, as its reporter reads it.
import { expect, it } from 'vitest';
import { openOffice, sampleCase } from '../../../test/casework/office.ts';

const [isk, reporter] = ['ishoj/isk', 'ishoj/medarbejder'];
const asks = 'Hvad sker der med min sag?';

it('tells the reporter in plain words how far the case has come, and shows nothing to others', async () => {
  const office = await openOffice(sampleCase('ishoj', { severity: 'medium' }));
  expect(await office.says(reporter, asks)).toContain('Status: Modtaget. De, der skal tage den, har fået besked.');

  await office.press(isk, 'take');
  expect(await office.says(reporter, asks)).toContain('Status: Vibeke Bak er i gang med den.');

  await office.press(isk, 'ask.send', { question: 'Var den låst?' });
  expect(await office.says(reporter, asks)).toContain('Der ventes på dit svar: "Var den låst?"');

  await office.press(isk, 'assess.send', { breach: 'no', reason: 'Den blev fundet' });
  expect(await office.says(reporter, asks)).toContain('Den er vurderet. Datatilsynet skal ikke have besked.');

  await office.press(isk, 'close.send', { conclusion: 'Fundet' });
  expect(await office.says(reporter, asks)).toContain('Status: Afsluttet mandag 23. november 2026 kl. 09.05.');
  expect(await office.says('ishoj/leder', asks)).toContain('Du har ingen sager hos mig.');
});
