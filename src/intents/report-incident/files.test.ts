// Pictures and mails that come with a report: before it, in the middle and after it, kept with the case and shown as what they are.
import { describe, expect, it } from 'vitest';
import { attachment, samples } from '../../../test/files/samples.ts';
import { factsOf, openTalk } from '../../../test/reporting/talk.ts';
import { conversations } from '../../core/records.ts';
import { neededFiles } from '../../needed-files.ts';

const mail = attachment('phishing.eml', samples.eml);
const picture = attachment('skærm.png', samples.png);
const virus = attachment('faktura.exe', samples.exe);
const suspicious = 'Jeg har fået en mistænkelig mail i går kl. 14, og jeg har ikke klikket på noget';
const notKept = /^Ikke gemt: phishing\.eml\. Det hører ikke til en anmeldelse/mu;

describe('a file', () => {
  it('in the first message stands on the summary, the receipt and the case, and can be read', async () => {
    const talk = openTalk();
    const opened = await talk.says(suspicious, [mail, picture]);
    expect(opened.text).toContain('Vedlagt: 2 filer: phishing.eml (1 kB), skærm.png (1 kB)');

    const receipt = await talk.says('send');
    const sent = receipt.text.includes('Sag ') ? receipt : await talk.says('send');
    expect(sent.text).toContain('Vedlagt: 2 filer: phishing.eml (1 kB), skærm.png (1 kB)');
    const [incident] = talk.cases();
    expect(incident?.files.map(({ name }) => name)).toEqual(['phishing.eml', 'skærm.png']);
    for (const { hash, size } of incident?.files ?? []) expect(await talk.files.read(hash)).toHaveLength(size);
    expect(talk.sentTo('glostrup/it')).toContain('Vedlagt: 2 filer: phishing.eml (1 kB), skærm.png (1 kB)');
  });

  it('alone is kept and asked about, and the words that follow decide what it is about', async () => {
    const talk = openTalk();
    const asked = await talk.says('', [mail]);
    expect(asked.text).toContain('Tak, det er gemt. 1 fil: phishing.eml (1 kB).');
    expect(asked.cards.at(-1)?.title).toBe('Hvad er der sket?');

    const told = await talk.says(suspicious);
    expect(told.text).toContain('Mistænkelig mail');
    expect(told.text).toContain('Vedlagt: 1 fil: phishing.eml (1 kB)');
    await talk.says('send');
    expect(talk.cases()).toMatchObject([{ type: 'phishing', files: [{ name: 'phishing.eml' }] }]);
    expect(talk.cases()[0]?.description).toBe(suspicious);
  });

  it.each(['se lige her', 'hjælp', 'hej'])('with "%s" begins a report', async (words) => {
    const talk = openTalk();
    const opened = await talk.says(words, [picture]);
    expect(opened.text).toContain('Vedlagt: 1 fil: skærm.png (1 kB)');
  });

  it('while a report is open is laid beside it, with or without words, and the same one twice is one', async () => {
    const talk = openTalk();
    await talk.says(suspicious);
    expect((await talk.says('', [mail])).text).toContain('Det er lagt ved. 1 fil: phishing.eml (1 kB).');
    await talk.says('her er et billede af den', [picture, mail]);
    await talk.says('send');
    await talk.says('send');
    expect(talk.cases()[0]?.files.map(({ name }) => name)).toEqual(['phishing.eml', 'skærm.png']);
  });

  it('after the receipt is added, with or without words', async () => {
    const talk = openTalk();
    await talk.says(suspicious);
    await talk.says('send');
    const [before] = talk.cases();
    expect((await talk.says('', [picture])).text).toContain(`Det er føjet til sag ${before?.number}`);
    await talk.says('det er den samme afsender', [mail]);

    const [incident] = talk.cases();
    expect(incident?.files.map(({ name }) => name)).toEqual(['skærm.png', 'phishing.eml']);
    expect(incident?.additions.map(({ text }) => text)).toEqual([
      '1 fil: skærm.png (1 kB)',
      'det er den samme afsender\n1 fil: phishing.eml (1 kB)',
    ]);
  });

  it.each(['tak', '👍', 'send', 'ret', 'hej', 'hjælp'])(
    'after the receipt is all there is to add of "%s"',
    async (words) => {
      const talk = openTalk();
      await talk.says(suspicious);
      await talk.says('send');
      expect((await talk.says(words, [picture])).text).toContain('Det er føjet til sag GLO-2026-0001');
      expect(talk.cases()).toMatchObject([
        { files: [{ name: 'skærm.png' }], additions: [{ text: '1 fil: skærm.png (1 kB)' }] },
      ]);
    },
  );

  it('after the receipt is not added by whoever wants to take the report back', async () => {
    const talk = openTalk();
    await talk.says(suspicious);
    await talk.says('send');
    const answered = await talk.says('fortryd', [mail]);
    expect(answered.text).toMatch(notKept);
    expect(answered.text).toContain('kan ikke trækkes tilbage');
    expect(talk.cases()).toMatchObject([{ files: [], additions: [] }]);
  });

  it.each(['hej', 'hjælp', 'se lige her'])('with "%s" in the middle of a report is laid beside it', async (words) => {
    const talk = openTalk();
    await talk.says(suspicious);
    expect((await talk.says(words, [picture])).text).toContain('Vedlagt: 1 fil: skærm.png (1 kB)');
    await talk.says('send');
    expect(talk.cases()).toMatchObject([{ files: [{ name: 'skærm.png' }] }]);
  });

  it('stands on the form while all of it is corrected, and is still there when it is sent', async () => {
    const talk = openTalk();
    await talk.says(suspicious, [picture]);
    expect((await talk.presses('Ret eller tilføj')).text).toContain('Vedlagt: 1 fil: skærm.png (1 kB)');
    await talk.presses('Send');
    expect(talk.cases()).toMatchObject([{ files: [{ name: 'skærm.png' }] }]);
  });

  it('with what may be another incident goes where the words go', async () => {
    const talk = openTalk();
    await talk.says(suspicious);
    await talk.says('send');
    await talk.says('jeg har også mistet min telefon i morges', [picture]);
    await talk.presses('Det er nyt');
    expect(talk.cases()[0]?.files).toEqual([]);
    for (let n = 0; n < 6 && talk.cases().length < 2; n += 1) await talk.says(n % 2 === 0 ? 'nej' : 'send');
    expect(talk.cases()[1]?.files.map(({ name }) => name)).toEqual(['skærm.png']);
  });

  it('with words in doubt stays with the report when the doubt is left open and something else is told', async () => {
    const talk = openTalk();
    await talk.says(suspicious);
    await talk.says('jeg har også mistet min telefon i morges', [picture]);
    const asked = await talk.says('og der er brudt ind på kontoret, og tre computere er stjålet');
    expect(asked.text).toContain('Er det en ny hændelse');
    await talk.says('det hører til');
    for (let n = 0; n < 6 && talk.cases().length < 1; n += 1) await talk.says(n % 2 === 0 ? 'send' : 'nej');
    expect(talk.cases()[0]?.files.map(({ name }) => name)).toEqual(['skærm.png']);
    expect(talk.cases()[0]?.description).toContain('mistet min telefon');
  });

  it('of the wrong kind is refused by name, and the message is taken all the same', async () => {
    const talk = openTalk();
    const opened = await talk.says(suspicious, [virus, mail]);
    expect(opened.text).toMatch(/^"faktura\.exe" er ikke gemt, for den slags filer kan jeg ikke tage imod\./u);
    await talk.says('send');
    expect(talk.cases()[0]?.files.map(({ name }) => name)).toEqual(['phishing.eml']);
  });

  it('of the wrong kind alone begins nothing', async () => {
    const talk = openTalk();
    const refused = await talk.says('', [virus]);
    expect(refused.replies).toHaveLength(1);
    expect(refused.text).toContain('"faktura.exe" er ikke gemt');
  });

  it('beside a question is said not to be kept', async () => {
    const talk = openTalk();
    const answered = await talk.says('hvem ejer Nexus?', [mail]);
    expect(answered.text).toMatch(notKept);
    expect(answered.text).toContain('KMD Nexus');
  });

  it('beside a question in the middle of a report is said not to be kept, and the report goes on without it', async () => {
    const talk = openTalk();
    await talk.says(suspicious);
    expect((await talk.says('hvem ejer egentlig Nexus?', [mail])).text).toMatch(notKept);
    await talk.says('send');
    expect(talk.cases()[0]?.files).toEqual([]);
  });

  it('of a report that is dropped goes with it', async () => {
    const talk = openTalk();
    await talk.says(suspicious, [picture]);
    expect((await talk.says('fortryd', [mail])).text).toMatch(notKept);
    expect(JSON.stringify([...talk.store.all(conversations)])).not.toContain('skærm.png');
    expect(neededFiles(talk.store)).toEqual(new Set());
  });

  it('with a CPR number in the words beside it lies in the conversation without that number', async () => {
    const talk = openTalk();
    await talk.says('jeg sendte en mail om 010190-1234 til en forkert borger i går', [mail]);
    const state = JSON.stringify([...talk.store.all(conversations)]);
    expect(state).toContain('phishing.eml');
    expect(state).not.toContain('1234');
    await talk.presses('Send', { recipient: 'outside', deleted: 'no', dataKinds: 'cpr' });
    expect(talk.cases()).toMatchObject([
      { files: [{ name: 'phishing.eml' }], original: 'jeg sendte en mail om 010190-1234 til en forkert borger i går' },
    ]);
  });

  it('has the CPR number in its name masked wherever it is shown', async () => {
    const talk = openTalk();
    const opened = await talk.says(suspicious, [attachment('journal 010190-1234.pdf', samples.pdf)]);
    await talk.says('send');
    expect(opened.text).toContain('journal [CPR-nummer].pdf');
    expect(JSON.stringify(talk.cases())).not.toContain('1234');
  });

  it('in English is said in English', async () => {
    const talk = openTalk();
    const opened = await talk.says('I have received a suspicious email and clicked the link', [mail]);
    expect(factsOf(opened.cards.at(-1) ?? { title: '', fallback: '', parts: [] })['Enclosed']).toBe(
      '1 file: phishing.eml (1 kB)',
    );
  });
});
