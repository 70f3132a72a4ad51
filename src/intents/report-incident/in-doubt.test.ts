// Words and files of which it is asked where they belong: nothing of them is lost, whatever is pressed or written instead of an answer.
import { describe, expect, it } from 'vitest';
import { attachment, samples } from '../../../test/files/samples.ts';
import { openTalk } from '../../../test/reporting/talk.ts';

const picture = attachment('skærm.png', samples.png);
const mail = attachment('phishing.eml', samples.eml);
const suspicious = 'Jeg har fået en mistænkelig mail i går kl. 14, og jeg har ikke klikket på noget';
const lost = 'jeg har også mistet min telefon i morges';
const question = 'Er det en ny hændelse, eller hører det til';

/** A report that can be sent, and words of which it is asked whether they are another. */
const inDoubt = async () => {
  const talk = openTalk();
  await talk.says(suspicious);
  expect((await talk.says(lost, [picture])).text).toContain(question);
  return talk;
};

describe('while it is asked whether words are another incident', () => {
  it('Send takes them along with their files, and says so in the place of the question', async () => {
    const talk = await inDoubt();
    const sent = await talk.presses('Send');
    expect(sent.text).toContain('Sag GLO-2026-0001');
    expect(sent.text).toContain('Det, du skrev til sidst, er kommet med i sagen');
    expect(sent.replies.map((reply) => reply.kind === 'card' && reply.key)).toEqual([
      expect.stringMatching(/^report:/),
      expect.stringMatching(/^belongs:/),
    ]);
    expect(talk.cases()).toMatchObject([
      { type: 'phishing', description: `${suspicious}\n${lost}`, files: [{ name: 'skærm.png' }] },
    ]);
    expect(talk.sentTo('glostrup/it')).toContain(lost);
    expect((await talk.says('tak')).text).toContain('Selv tak');
  });

  it('"send" does the same', async () => {
    const talk = await inDoubt();
    expect((await talk.says('send')).text).toContain('Det, du skrev til sidst, er kommet med i sagen');
    expect(talk.cases()).toMatchObject([{ description: `${suspicious}\n${lost}`, files: [{ name: 'skærm.png' }] }]);
  });

  it('a CPR number in them is in the case as it was typed, for its handlers, and nowhere else', async () => {
    const talk = openTalk();
    await talk.says(suspicious);
    await talk.says('jeg har også mistet min telefon, og der lå noget om 010190-1234 på den');
    await talk.presses('Send');
    const [incident] = talk.cases();
    expect(incident?.description).toContain('noget om [CPR-nummer] på den');
    expect(incident?.original).toContain('noget om 010190-1234 på den');
  });

  it.each(['Ret eller tilføj', 'Ret en linje', 'Det er noget andet'])('"%s" leaves it open', async (label) => {
    const talk = await inDoubt();
    await talk.presses(label);
    await talk.presses('Det er nyt');
    for (let n = 0; n < 6 && talk.cases().length < 1; n += 1) await talk.says(n % 2 === 0 ? 'nej' : 'send');
    expect(talk.cases()).toMatchObject([{ type: 'lost-device', description: lost, files: [{ name: 'skærm.png' }] }]);
  });

  it('what is corrected in the form and sent has them as well', async () => {
    const talk = await inDoubt();
    await talk.presses('Ret eller tilføj');
    await talk.presses('Send', { what: 'En mistænkelig mail fra banken' });
    expect(talk.cases()).toMatchObject([
      { description: `En mistænkelig mail fra banken\n${lost}`, files: [{ name: 'skærm.png' }] },
    ]);
  });

  it('a file alone is in doubt with them', async () => {
    const talk = await inDoubt();
    expect((await talk.says('', [mail])).text).toContain(question);
    await talk.presses('Det hører til');
    await talk.says('send');
    expect(talk.cases()[0]?.files.map(({ name }) => name)).toEqual(['skærm.png', 'phishing.eml']);
  });

  it('dropping the report drops them too, and says that nothing was reported', async () => {
    const talk = await inDoubt();
    expect((await talk.presses('Fortryd')).text).toContain('Intet er meldt.');
    expect(talk.cases()).toEqual([]);
    expect((await talk.presses('Det er nyt')).text).toContain('Den formular er ikke længere åben');
  });

  it('another report that is sent meanwhile leaves them where they are', async () => {
    const talk = openTalk();
    const first = await talk.says(suspicious);
    await talk.says('jeg har også mistet min telefon i toget i går');
    await talk.presses('Det er nyt');
    const another = 'jeg har sendt en mail med lønoplysninger til en forkert borger';
    expect((await talk.says(another, [picture])).text).toContain(question);

    const form = first.cards.at(-1);
    if (!form) throw new Error('No form was shown.');
    await talk.pressesOn(form, 'Send');
    expect(talk.cases()).toMatchObject([{ type: 'phishing', description: suspicious, files: [] }]);
    await talk.presses('Det hører til');
    for (let n = 0; n < 6 && talk.cases().length < 2; n += 1) await talk.says(n % 2 === 0 ? 'send' : 'nej');
    expect(talk.cases()[1]).toMatchObject({ type: 'lost-device', files: [{ name: 'skærm.png' }] });
    expect(talk.cases()[1]?.description).toContain(another);
  });
});

describe('after the receipt', () => {
  const sentAndInDoubt = async () => {
    const talk = openTalk();
    await talk.says(suspicious);
    await talk.says('send');
    expect((await talk.says(lost, [picture])).text).toContain(question);
    return talk;
  };

  it('a file alone is in doubt with the words before it', async () => {
    const talk = await sentAndInDoubt();
    expect((await talk.says('', [mail])).text).toContain(question);
    await talk.presses('Føj det til sag GLO-2026-0001');
    expect(talk.cases()).toMatchObject([
      {
        files: [{ name: 'skærm.png' }, { name: 'phishing.eml' }],
        additions: [{ text: `${lost}\n2 filer: skærm.png (1 kB), phishing.eml (1 kB)` }],
      },
    ]);
  });

  it('whoever asks to report instead of answering begins with them', async () => {
    const talk = await sentAndInDoubt();
    const opened = await talk.says('kan jeg melde en hændelse?');
    expect(opened.text).toContain(lost);
    expect(opened.text).toContain('Vedlagt: 1 fil: skærm.png (1 kB)');
  });
});
