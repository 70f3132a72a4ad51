// A greeting, thanks and a farewell each get their own word back.
import { expect, it } from 'vitest';
import { createTalk } from '../../../test/fakes/talk.ts';

it.each([
  ['hej med dig', 'Hej! Er der sket noget'],
  ['godmorgen', 'Hej! Er der sket noget'],
  ['tak for hjælpen', 'Selv tak.'],
  ['hej og tak', 'Selv tak.'],
  ['farvel', 'Hav det godt.'],
  ['God aften', 'Hej! Er der sket noget'],
  ['godaften', 'Hej! Er der sket noget'],
  ['good evening', 'Hi! Has something happened'],
  ['fortsat god aften', 'Hav det godt.'],
  ["ha' en god aften", 'Hav det godt.'],
  ['hav en god dag', 'Hav det godt.'],
  ['god weekend', 'Hav det godt.'],
  ['have a nice evening', 'Take care.'],
  ['ok', 'Jeg er her. Er der sket noget'],
  ['thank you', 'You are welcome.'],
])('"%s" – "%s"', async (text, answer) => {
  expect(await createTalk('egedal')('medarbejder').say(text)).toContain(answer);
});
