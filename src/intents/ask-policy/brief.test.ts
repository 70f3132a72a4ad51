// A rhythm is said in short only where the quote leaves no doubt which it is.
import { expect, it } from 'vitest';
import { createTalk } from '../../../test/fakes/talk.ts';
import { brieflyHowOften } from './brief.ts';

it.each([
  ['hvor tit revideres politikken?', 'It-sikkerhedspolitikken revideres hvert andet år.', 'Hvert andet år.'],
  ['Hvor ofte skal politikken godkendes', 'Den godkendes af Byrådet. Politikken skal godkendes årligt.', 'Årligt.'],
  ['hvor tit evalueres hændelser', 'Hændelser skal mindst en gang årligt evalueres.', 'Mindst en gang årligt.'],
])('"%s" – %s', (question, quote, answer) => {
  expect(brieflyHowOften(question, quote)).toBe(answer);
});

it.each([
  ['another matter', 'hvor tit revideres politikken?', 'Rapporten skrives årligt.'],
  ['two rhythms', 'hvor tit skrives rapporten?', 'Rapporten skrives årligt og status skrives hvert kvartal.'],
  ['a condition', 'hvor tit revideres politikken?', 'Politikken revideres årligt, medmindre Byrådet beslutter andet.'],
  ['no rhythm', 'hvor tit revideres politikken?', 'Politikken revideres efter behov.'],
  ['another question', 'hvem reviderer politikken?', 'Politikken revideres årligt.'],
])('says nothing where there is %s', (_, question, quote) => {
  expect(brieflyHowOften(question, quote)).toBeUndefined();
});

it('stands above the quote that it is taken from', async () => {
  const answer = await createTalk('rodovre')('medarbejder').say('hvor tit revideres politikken?');
  expect(answer).toMatch(
    /^Det siger politikken\nHvert andet år\.\n"It-sikkerhedspolitikken revideres hvert andet år\./,
  );
});
