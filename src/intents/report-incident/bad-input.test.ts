// What cannot be right gets a clear answer, and nothing that was told is lost.
import { describe, expect, it } from 'vitest';
import { factsOf, openTalk } from '../../../test/reporting/talk.ts';

const asking = async (...said: readonly string[]) => {
  const talk = openTalk();
  for (const words of said) await talk.says(words);
  return talk;
};

describe('typed', () => {
  it.each([
    ['31. februar', 'kunne jeg ikke læse som et tidspunkt, der har været'],
    ['den 30/2', 'kunne jeg ikke læse som et tidspunkt, der har været'],
    ['24-12-2026', 'kunne jeg ikke læse som et tidspunkt, der har været'],
    ['klokken 25', 'kunne jeg ikke læse som et tidspunkt, der har været'],
    ['i morgen', 'Tidspunktet ligger ude i fremtiden'],
    ['i overmorgen', 'Tidspunktet ligger ude i fremtiden'],
    ['i aften', 'Tidspunktet ligger ude i fremtiden'],
    ['på fredag', 'Tidspunktet ligger ude i fremtiden'],
    ['om 3 timer', 'Tidspunktet ligger ude i fremtiden'],
    ['😱😱', 'Det forstod jeg ikke helt'],
  ])('"%s" for a time', async (words, answer) => {
    const talk = await asking('jeg har mistet min telefon i toget', 'ok');
    const heard = await talk.says(words);
    expect(heard.text).toContain(answer);
    expect(heard.cards[0] && factsOf(heard.cards[0])).toEqual({
      'Hvad skete der': 'jeg har mistet min telefon i toget',
      'Det drejer sig om': 'Telefon',
      Sted: 'toget',
    });
  });

  it.each([
    ['0', 'Handler det ikke om nogen personer'],
    ['0 personer', 'Handler det ikke om nogen personer'],
    ['-5', 'er ikke et antal'],
    ['12.000.000.000', 'er ikke et antal'],
  ])('"%s" for a number of people', async (words, answer) => {
    const talk = await asking('jeg har mistet min telefon i toget i går med cpr-numre', 'ret antal');
    expect((await talk.says(words)).text).toContain(answer);
    const right = await talk.says('cirka fjorten');
    expect(right.cards[0] && factsOf(right.cards[0])).toMatchObject({ 'Antal personer': '14' });
  });

  it('"0 personer" out of the blue is answered, and no number', async () => {
    const talk = await asking('jeg sendte en mail til en forkert borger i går');
    expect((await talk.says('0 personer')).text).toContain('Handler det ikke om nogen personer');
    const after = await talk.says('nej');
    expect(after.cards[0] && factsOf(after.cards[0])).toMatchObject({ Personoplysninger: 'Nej' });
    expect(after.cards[0] && factsOf(after.cards[0])).not.toHaveProperty('Antal personer');
  });

  it.each([
    'jeg mistede min telefon i toget den 24. december',
    'jeg mister min telefon i toget i morgen',
    'jeg mistede min telefon i toget den 31. februar',
  ])('"%s" is no time of discovery: it is asked for', async (words) => {
    const { cards } = await openTalk().says(words);
    expect(cards.at(-1) && factsOf(cards.at(-1) ?? { title: '', fallback: '', parts: [] })).not.toHaveProperty(
      'Opdaget',
    );
  });

  it('signs and pictures alone begin no report, and are no story of one', async () => {
    const talk = openTalk();
    expect((await talk.says('😱😱')).text).toContain('Det forstod jeg ikke helt');
    await talk.says('jeg vil gerne melde noget');
    expect((await talk.says('😱😱😱')).text).toContain('Hvad er der sket?');
    expect((await talk.says('😱')).text).toContain('Det forstod jeg ikke helt');
    expect(talk.cases()).toEqual([]);
  });

  it('a very long answer is refused where it stands, and the question is asked again', async () => {
    const talk = await asking('jeg har mistet min telefon i toget', 'ret stedet');
    const heard = await talk.says('meget langt '.repeat(800));
    expect(heard.text).toContain('Teksten under "Hvor skete det?" er for lang');
    expect((await talk.says('bussen')).text).toContain('Sted: bussen');
  });

  it('a very long story is kept whole', async () => {
    const story = `jeg har mistet min telefon. ${'Den lå i tasken. '.repeat(550)}`;
    const talk = await asking(story);
    await talk.presses('Ret eller tilføj');
    await talk.presses('Send', { encrypted: 'yes', personalData: 'no' });
    expect(talk.cases()[0]?.description).toBe(story);
  });
});

const good = { encrypted: 'yes', personalData: 'no' };

describe('filled in', () => {
  it.each([
    ['a day ahead', { when_date: '2026-11-24' }, 'Tidspunktet ligger ude i fremtiden'],
    ['31 February', { when_date: '2026-02-31' }, '"2026-02-31" er ikke en dato, jeg kender'],
    ['nobody', { personalData: 'yes', affectedCount: '0' }, 'Handler det ikke om nogen personer'],
    ['half a person', { personalData: 'yes', affectedCount: '0.5' }, '"0.5" er ikke et antal'],
    ['an answer that was not offered', { encrypted: 'perhaps' }, 'Vælg et af svarene'],
    ['nothing', { encrypted: '' }, 'Der mangler et svar: Er den låst med kryptering?'],
  ])('%s is said, and the rest is kept', async (_, wrong, answer) => {
    const talk = openTalk();
    await talk.says('jeg har mistet min telefon i toget');
    const heard = await talk.presses('Send', { ...good, ...wrong });
    expect(heard.text).toContain(answer);
    expect(talk.cases()).toEqual([]);
    const fixed = { ...good, when_date: '2026-11-20', affectedCount: '' };
    await talk.presses('Send', fixed);
    expect(talk.cases()[0]).toMatchObject({ answers: { where: 'toget', ...good } });
  });

  it('a time of day without a day is today', async () => {
    const talk = openTalk();
    await talk.says('jeg har mistet min telefon i toget');
    await talk.presses('Send', { ...good, when_time: '08:15' });
    expect(talk.cases()[0]?.answers['when']).toBe('2026-11-23T08:15');
  });
});

describe('pressed twice', () => {
  it('at the same moment, a form makes one case, and both presses get its receipt', async () => {
    const talk = openTalk();
    const { cards } = await talk.says('jeg har mistet min telefon i toget i går');
    const form = cards.at(-1);
    if (!form) throw new Error('no form');
    const heard = await Promise.all([talk.pressesOn(form, 'Send', good), talk.pressesOn(form, 'Send', good)]);
    expect(heard.map(({ text }) => text.includes('Sag GLO-2026-0001'))).toEqual([true, true]);
    expect(talk.cases()).toHaveLength(1);
  });

  it('long after, an old form says that nothing is sent now', async () => {
    const talk = openTalk();
    const { cards } = await talk.says('jeg har mistet min telefon i toget i går');
    const form = cards.at(-1);
    await talk.presses('Fortryd');
    const late = form && (await talk.pressesOn(form, 'Send', good));
    expect(late?.text).toContain('der er ikke sendt noget nu');
    expect(talk.cases()).toEqual([]);
  });
});

describe('a CPR number', () => {
  it('stands in the original of the case and nowhere else', async () => {
    const talk = openTalk();
    await talk.says('jeg sendte en mail om 010190-1234 til en forkert borger');
    await talk.says('den handlede om Peter 311299 4321, han er syg');
    await talk.presses('Ret eller tilføj');
    await talk.presses('Send', { deleted: 'no', recipient: 'outside', when_date: '2026-11-22' });
    const [found] = talk.cases();
    expect(found?.original).toContain('010190-1234');
    expect(found?.original).toContain('311299 4321');
    const { original: _, ...rest } = found ?? {};
    expect(JSON.stringify(rest)).not.toMatch(/1234|4321/);
    expect(talk.sentTo('coordinatorChannel')).not.toMatch(/1234|4321/);
  });

  it('is not said again where it answers nothing', async () => {
    for (const [asked, typed] of [
      ['ok', '24. december hos 010190-1234'],
      ['ret antal', '010190-1234 personer'],
    ] as const) {
      const talk = await asking('jeg har mistet min telefon i toget', asked);
      const heard = await talk.says(typed);
      expect(heard.text).toMatch(/"[^"]*\[CPR-nummer\][^"]*" (?:kunne jeg ikke læse|er ikke et antal)/u);
      expect(heard.text).not.toContain('1234');
    }
    const talk = await asking('jeg har mistet min telefon i toget');
    const wrong = { personalData: 'yes', encrypted: 'yes', affectedCount: '0101901234', when_date: '010190-1234' };
    const heard = await talk.presses('Send', wrong);
    expect(heard.text).toContain('"[CPR-nummer]" er ikke et antal');
    expect(heard.text).toContain('"[CPR-nummer]" er ikke en dato');
  });

  it('in an answer goes to the original, too', async () => {
    const talk = openTalk();
    await talk.says('jeg har mistet min telefon i går');
    await talk.presses('Ret eller tilføj');
    await talk.presses('Send', { ...{ encrypted: 'yes', personalData: 'no' }, where: 'hos 0101901234' });
    expect(talk.cases()[0]).toMatchObject({
      answers: { where: 'hos [CPR-nummer]' },
      original: 'jeg har mistet min telefon i går\nHvor skete det?: hos 0101901234',
    });
  });
});
