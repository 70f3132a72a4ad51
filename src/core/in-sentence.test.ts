// Which labels lose their capital letter in the middle of a line, and which keep it.
import { expect, it } from 'vitest';
import { inSentence } from './in-sentence.ts';

it.each([
  ['Skrev en kode eller brugte MitID', 'Entered a code or used MitID', 'skrev en kode eller brugte MitID'],
  ['Åbnede en fil', 'Opened a file', 'åbnede en fil'],
  ['Én gang', 'Once', 'én gang'],
  ['Børn', 'Children', 'børn'],
  ['Sms-besked', 'Text message', 'sms-besked'],
])('"%s" begins small', (da, en, said) => expect(inSentence({ da, en }, 'da')).toBe(said));

it.each([
  ['acronyms', 'CPR-nummer', 'CPR number'],
  ['acronyms', 'IT har fået besked', 'IT has been told'],
  ['names with capitals inside', 'MitID er brugt', 'MitID was used'],
  ['names that both languages have', 'Aula', 'Aula'],
  ['names that both languages have', 'Facebook-gruppe', 'Facebook group'],
])('%s stay: "%s"', (_, da, en) => {
  expect(inSentence({ da, en }, 'da')).toBe(da);
  expect(inSentence({ da, en }, 'en')).toBe(en);
});

it('is the same in English', () => {
  expect(inSentence({ da: 'Svarede dem', en: 'Answered them' }, 'en')).toBe('answered them');
  expect(inSentence({ da: 'Jeg svarede', en: 'I answered' }, 'en')).toBe('I answered');
});
