// The summary before sending: the words as they will be sent, who will be told and why, and every line corrected by itself.
import { describe, expect, it } from 'vitest';
import { buttonsOf, factsOf, fieldsOf, type Heard, openTalk } from '../../../test/reporting/talk.ts';

const all =
  'Jeg har mistet min bærbare i toget i går aftes kl. 20. Den var krypteret, og der lå cpr-numre som 010190-1234 på den';
const lastFacts = ({ cards }: Heard) => {
  const card = cards.at(-1);
  return card ? factsOf(card) : {};
};
const labels = ({ cards }: Heard): readonly string[] => (cards[0] ? buttonsOf(cards[0]).map(({ label }) => label) : []);

describe('the summary', () => {
  it('shows the words as they will be sent, and who is told by which rule', async () => {
    const ready = await openTalk().says(all);
    expect(lastFacts(ready)['Hvad skete der']).toBe(all.replace('010190-1234', '[CPR-nummer]'));
    expect(ready.text).toContain('Så har jeg det hele.');
    expect(ready.text).toContain('Når du sender, får de her besked:');
    expect(ready.text).toMatch(
      /- Nærmeste leder: Magnus Åkjær · GDPR-enheden: Minh Tran, Astrid Bech – Politikken: "Såfremt en trussel.*" \(Sikkerhedsbrud\)/,
    );
    expect(ready.text).toMatch(/- It-sikkerhedskoordinatoren: Christian Beck · IT-afdelingen: .* – lokal opsætning/);
  });

  it('shows no more of a long story than can be read, and sends all of it', async () => {
    const story = `${all} ${'Den lå i tasken. '.repeat(400)}`.trim();
    const talk = openTalk();
    const shown = lastFacts(await talk.says(story))['Hvad skete der'] ?? '';
    expect(shown.length).toBeLessThan(1100);
    await talk.presses('Send');
    expect(talk.cases()[0]?.description).toBe(story.replace('010190-1234', '[CPR-nummer]'));
  });
});

describe('"Ret en linje"', () => {
  it('offers the lines of the summary, each with what it says', async () => {
    const talk = openTalk();
    await talk.says(all);
    expect(labels(await talk.presses('Ret en linje'))).toEqual([
      'Hvad skete der: Jeg har mistet min bærbare i toget i går af…',
      'Det drejer sig om: Bærbar computer',
      'Opdaget: søndag 22. november 2026 kl. 20.00',
      'Sted: toget',
      'Krypteret: Ja',
      'Personoplysninger: Ja',
      'Slags oplysninger: CPR-nummer',
      'Tilbage',
    ]);
  });

  it.each([
    ['Opdaget: ', { when_date: '2026-11-20', when_time: '14:30' }, 'fredag 20. november 2026 kl. 14.30'],
    ['Sted: ', { where: 'bussen' }, 'bussen'],
    ['Krypteret: ', { encrypted: 'no' }, 'Nej'],
    ['Slags oplysninger: ', { dataKinds: 'cpr,children' }, 'CPR-nummer, børn'],
    ['Hvad skete der: ', { what: 'Den blev stjålet i toget' }, 'Den blev stjålet i toget'],
  ])('corrects "%s" alone', async (line, values, said) => {
    const talk = openTalk();
    const before = lastFacts(await talk.says(all));
    const label = labels(await talk.presses('Ret en linje')).find((one) => one.startsWith(line)) ?? '';
    const open = await talk.presses(label);
    expect(
      open.cards[0] &&
        fieldsOf(open.cards[0])
          .map(({ id }) => id)
          .sort(),
    ).toEqual(Object.keys(values).sort());
    const after = lastFacts(await talk.presses('Gem', values));
    expect(after).toEqual({ ...before, [line.slice(0, -2)]: said });
  });

  it('says what is wrong where it stands, and keeps the rest', async () => {
    const talk = openTalk();
    const before = lastFacts(await talk.says(all));
    await talk.presses('Ret en linje');
    await talk.presses('Opdaget: søndag 22. november 2026 kl. 20.00');
    const wrong = await talk.presses('Gem', { when_date: '2026-11-24' });
    expect(wrong.text).toContain('Tidspunktet ligger ude i fremtiden.');
    expect(wrong.cards).toHaveLength(1);
    expect(lastFacts(await talk.presses('Tilbage'))).toEqual(before);
  });

  it('takes what is typed for the line, too', async () => {
    const talk = openTalk();
    await talk.says(all);
    await talk.presses('Ret en linje');
    await talk.presses('Opdaget: søndag 22. november 2026 kl. 20.00');
    expect(lastFacts(await talk.says('i fredags kl 14'))['Opdaget']).toBe('fredag 20. november 2026 kl. 14.00');
    await talk.presses('Send');
    expect(talk.cases()).toHaveLength(1);
  });

  it('keeps what was filled in before, and goes on with what is missing', async () => {
    const talk = openTalk();
    await talk.says('jeg har mistet min bærbare i toget i går');
    await talk.presses('Ret en linje', { encrypted: 'yes' });
    await talk.presses('Sted: toget');
    const after = await talk.presses('Gem', { where: 'bussen' });
    expect(after.text).toMatch(/Sted: bussen[\s\S]*Krypteret: Ja[\s\S]*Er der oplysninger om borgere eller kolleger\?/);
  });

  it('says what is wrong in what was filled in before, and loses none of the rest', async () => {
    const talk = openTalk();
    await talk.says('jeg har mistet min bærbare i toget');
    const wrong = await talk.presses('Ret en linje', { when_date: '2026-12-24', encrypted: 'yes' });
    expect(wrong.text).toMatch(/Tidspunktet ligger ude i fremtiden\.[\s\S]*Krypteret: Ja/);
  });

  it('corrects only what is a line of this report', async () => {
    const talk = openTalk();
    await talk.says('jeg har mistet min bærbare i toget i går');
    const opened = await talk.presses('Ret en linje');
    await talk.presses('Sted: toget');
    await talk.presses('Tilbage');
    await talk.presses('Det er noget andet');
    await talk.presses('Vælg', { type: 'outage' });
    const card = opened.cards[0];
    const stale = card && (await talk.pressesOn(card, 'Det drejer sig om: Bærbar computer'));
    expect(stale?.text).toContain('Meld det her: Et system virker ikke');
  });
});

describe('a number to call', () => {
  it('is offered where it is serious, and never asked for', async () => {
    const talk = openTalk();
    const ready = await talk.says(all.replace('var krypteret', 'var ikke krypteret'));
    expect(ready.text).toContain('Må vi ringe til dig om sagen?');
    expect(lastFacts(await talk.says('20123456'))['Vi må ringe på']).toBe('20 12 34 56');
    const receipt = await talk.says('send');
    expect(receipt.text).not.toContain('Må vi ringe til dig');
    expect(talk.cases()[0]?.answers['callback']).toBe('20 12 34 56');
  });

  it('is not offered where it is not', async () => {
    const { text } = await openTalk().says('jeg fik en phishingmail i går, men klikkede ikke på linket');
    expect(text).toContain('Så har jeg det hele.');
    expect(text).not.toContain('Må vi ringe');
  });

  it('is taken from the message', async () => {
    const facts = lastFacts(await openTalk().says('jeg har fået virus. I må gerne ringe på 20 12 34 56'));
    expect(facts['Vi må ringe på']).toBe('20 12 34 56');
  });

  it('may be a line, and may come after the receipt', async () => {
    const talk = openTalk();
    await talk.says(all.replace('var krypteret', 'var ikke krypteret'));
    await talk.presses('Ret en linje');
    await talk.presses('Vi må ringe på: intet endnu');
    await talk.presses('Tilbage');
    expect((await talk.says('send')).text).toContain('Må vi ringe til dig om sagen?');
    await talk.says('20 12 34 56');
    expect(talk.cases()[0]?.additions.map(({ text }) => text)).toEqual(['20 12 34 56']);
  });
});
