// Files that the reporter sends to a case that is there already: as an answer to a question, or because there is more.
import { expect, it } from 'vitest';
import { channelOf } from '../../../test/casework/office.ts';
import { openWithFiles } from '../../../test/casework/office-with-files.ts';
import { attachment, samples } from '../../../test/files/samples.ts';

const municipality = 'glostrup';
const [isk, gdpr, reporter] = [`${municipality}/isk`, `${municipality}/gdpr`, `${municipality}/medarbejder`] as const;
const room = channelOf(municipality);
const open = () => openWithFiles(municipality, { files: [] });

it('a file is the answer to a handler’s question as well', async () => {
  const office = await open();
  await office.press(isk, 'ask.send', { question: 'Kan du sende mailen?' });
  await office.says(reporter, '', [attachment('phishing.eml', samples.eml)]);
  expect(office.now().files.map(({ name }) => name)).toEqual(['phishing.eml']);
  expect(office.now().events.at(-1)).toMatchObject({ kind: 'answered', text: '1 fil: phishing.eml (1 kB)' });
  expect(office.reads(room).join('\n')).toContain(
    'Melder har svaret på "Kan du sende mailen?": 1 fil: phishing.eml (1 kB)',
  );
});

it.each(['tak', '👍', 'hej'])('a file with "%s" answers it, too', async (words) => {
  const office = await open();
  await office.press(isk, 'ask.send', { question: 'Kan du sende mailen?' });
  await office.says(reporter, words, [attachment('phishing.eml', samples.eml)]);
  expect(office.now().files.map(({ name }) => name)).toEqual(['phishing.eml']);
  expect(office.now().events.at(-1)).toMatchObject({ kind: 'answered', text: `${words}\n1 fil: phishing.eml (1 kB)` });
});

it('an answer with a file and a CPR number keeps both, and shows the number to nobody who has not asked', async () => {
  const office = await open();
  await office.press(isk, 'ask.send', { question: 'Hvem handler den om?' });
  await office.says(reporter, 'om 010190-1234', [attachment('phishing.eml', samples.eml)]);
  expect(office.now().events.at(-1)).toMatchObject({
    kind: 'answered',
    text: 'om [CPR-nummer]\n1 fil: phishing.eml (1 kB)',
    original: 'om 010190-1234',
  });
  expect([room, isk, gdpr].flatMap((thread) => office.reads(thread)).join('\n')).not.toContain('1234');
});

it('a file after the report stands in the thread of the case, and whoever has the case is told', async () => {
  const office = await open();
  await office.arrives();
  await office.press(isk, 'take');
  await office.says(reporter, '', [attachment('phishing.eml', samples.eml)]);
  const note = 'SAG-1 · Nyt fra melder: 1 fil: phishing.eml (1 kB)';
  expect(office.readsInThreads(room)).toContain(note);
  expect(office.readsAtTop(room)).not.toContain(note);
  expect(office.reads(isk)).toContain(note);
  expect(office.card(room)).toContain('Vedlagt: 1 fil: phishing.eml (1 kB)');
});
