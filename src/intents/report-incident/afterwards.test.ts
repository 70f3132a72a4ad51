// After the receipt: commands, thanks and words without content are answered and never become part of the case.
import { describe, expect, it } from 'vitest';
import { openTalk } from '../../../test/reporting/talk.ts';

const reported = async () => {
  const talk = openTalk();
  await talk.says('jeg har mistet min telefon i toget i går');
  await talk.presses('Send', { encrypted: 'yes', personalData: 'no' });
  return talk;
};

describe('after the receipt', () => {
  it.each([
    ['send', 'Tak – godt, du sagde det. Sag GLO-2026-0001'],
    ['send den nu', 'Tak – godt, du sagde det. Sag GLO-2026-0001'],
    ['fortryd', 'Sag GLO-2026-0001 er sendt og kan ikke trækkes tilbage.'],
    ['glem det', 'Er noget forkert, så skriv, hvad der er rigtigt.'],
    ['ret', 'Er noget forkert, så skriv, hvad der er rigtigt.'],
    ['tak', 'Selv tak. Sag GLO-2026-0001 er i gode hænder.'],
    ['tusind tak for hjælpen', 'Selv tak.'],
    ['ok', 'Har du noget at føje til sag GLO-2026-0001'],
    ['fint', 'Har du noget at føje til sag GLO-2026-0001'],
    ['😀😀', 'Har du noget at føje til sag GLO-2026-0001'],
    ['...', 'Har du noget at føje til sag GLO-2026-0001'],
  ])('"%s" adds nothing', async (words, answer) => {
    const talk = await reported();
    expect((await talk.says(words)).text).toContain(answer);
    expect(talk.cases()[0]?.additions).toEqual([]);
    expect(talk.sentTo('coordinatorChannel')).not.toContain('Nyt fra melder');
  });

  it('"fortryd" names whom to tell: those who were told first', async () => {
    const talk = await reported();
    expect((await talk.says('fortryd')).text).toContain('Haster det, så sig det til Magnus Åkjær.');
  });

  it.each(['ret stedet til bussen', 'det var bussen', '14', 'nej, det var i torsdags'])(
    '"%s" is added',
    async (words) => {
      const talk = await reported();
      expect((await talk.says(words)).text).toContain('Det er føjet til sag GLO-2026-0001');
      expect(talk.cases()[0]?.additions.map(({ text }) => text)).toEqual([words]);
    },
  );

  it('keeps words in doubt until it is said where they belong, and drops them when asked to', async () => {
    const talk = await reported();
    await talk.says('jeg har sendt en mail med cpr-numre til en forkert borger');
    expect((await talk.says('😀')).text).toContain('Er det en ny hændelse, eller hører det til din sag?');
    expect((await talk.says('fortryd')).text).toContain('Så gør jeg ikke mere ved det.');
    expect((await talk.says('ok')).text).toContain('Har du noget at føje til');
    expect(talk.cases()[0]?.additions).toEqual([]);
  });

  it('opens a form that can be sent when somebody asks to report', async () => {
    const talk = await reported();
    await talk.says('kan jeg melde en hændelse?');
    await talk.says('jeg har fået en mistænkelig mail');
    await talk.presses('Send', { did: 'nothing' });
    expect(talk.cases().map(({ type }) => type)).toEqual(['lost-device', 'phishing']);
  });
});
