// What the reporter writes after the report: the answer to a handler's question, more to the case, or neither; and who hears of it.
import { describe, expect, it } from 'vitest';
import { channelOf, openOffice, sampleCase } from '../../../test/casework/office.ts';

const [isk, gdpr, reporter] = ['ishoj/isk', 'ishoj/gdpr', 'ishoj/medarbejder'];
const channel = channelOf('ishoj');

const asked = async (...questions: readonly string[]) => {
  const office = await openOffice(sampleCase('ishoj'));
  for (const question of questions) {
    await office.press(isk, 'ask.send', { question });
    office.clock.set(office.clock.now().add({ minutes: 1 }).toString());
  }
  return office;
};

describe('a question that waits', () => {
  it('is answered by what is written next, and is told so by its words', async () => {
    const office = await asked('Var den låst?');
    expect(await office.says(reporter, 'ja, med en kode')).toBe(
      'Tak. Det er føjet til sag SAG-1 som dit svar på "Var den låst?"',
    );
    expect(office.now()).toMatchObject({ additions: [], events: [{}, { kind: 'answered', text: 'ja, med en kode' }] });
    expect(await office.says(reporter, 'hvad sker der med min sag')).not.toContain('Der ventes på dit svar');
    expect(await office.says(reporter, 'den havde et gult cover')).toContain('Det er føjet til sag SAG-1');
    expect(office.now().additions.map(({ text }) => text)).toEqual(['den havde et gult cover']);
  });

  it('is the one that was asked last where there are several; then the one before is said to wait', async () => {
    const office = await asked('Var den låst?', 'Hvilken farve havde den?');
    await office.says(reporter, 'den var sort');
    expect(office.now().events.at(-1)).toMatchObject({ kind: 'answered', question: 'q2', text: 'den var sort' });
    const said = office.reads(reporter).join('\n');
    expect(said).toContain('som dit svar på "Hvilken farve havde den?" Var det ikke svaret på det');
    expect(said).toContain('Der er også et spørgsmål til sag SAG-1, som venter på dit svar: "Var den låst?"');
    await office.says(reporter, 'ja');
    expect(office.now().events.at(-1)).toMatchObject({ kind: 'answered', question: 'q1', text: 'ja' });
  });

  it.each(['send', 'fortryd', 'tak', 'tusind tak for hjælpen', '😀😀', 'hvad sker der med min sag'])(
    'is not answered by "%s"',
    async (words) => {
      const office = await asked('Var den låst?');
      await office.says(reporter, words);
      expect(office.now()).toMatchObject({ additions: [], events: [{ kind: 'asked' }] });
    },
  );

  it.each(['ok', 'nej', '👍', '14', 'ved ikke'])('is answered by "%s"', async (words) => {
    const office = await asked('Var den låst?');
    await office.says(reporter, words);
    expect(office.now().events.at(-1)).toMatchObject({ kind: 'answered', text: words });
  });

  it('waits while another report is being filled in', async () => {
    const office = await asked('Var den låst?');
    await office.says(reporter, 'jeg har også mistet min telefon i bussen');
    await office.says(reporter, 'det er nyt');
    await office.says(reporter, 'den var krypteret');
    expect(office.now().events.map(({ kind }) => kind)).toEqual(['asked']);
    await office.says(reporter, 'fortryd');
    await office.says(reporter, 'ja, den var låst');
    expect(office.now().events.at(-1)).toMatchObject({ kind: 'answered', text: 'ja, den var låst' });
  });

  it('keeps a very long answer whole, and its CPR numbers for the case alone', async () => {
    const office = await asked('Hvem handlede det om?');
    const long = `Det handlede om 010190-1234. ${'Der stod mere. '.repeat(600)}`.trim();
    await office.says(reporter, long);
    expect(office.now().events.at(-1)).toMatchObject({
      text: long.replace('010190-1234', '[CPR-nummer]'),
      original: long,
    });
    expect([...office.reads(channel), ...office.reads(gdpr)].join('\n')).not.toContain('1234');
  });
});

describe('what is added to a case', () => {
  it('is noted in the channel and to whoever has the case', async () => {
    const office = await openOffice(sampleCase('ishoj'));
    await office.press(isk, 'take');
    await office.says(reporter, 'den havde et gult cover');
    await office.settle();
    const note = 'SAG-1 · Nyt fra melder: den havde et gult cover';
    expect(office.reads(channel)).toContain(note);
    expect(office.reads(isk)).toContain(note);
    expect(office.reads(gdpr)).not.toContain(note);
    expect(office.card(gdpr)).toContain('den havde et gult cover');
  });

  it('of a restricted case reaches whoever it was handed to, and nobody who has lost the role', async () => {
    const told = [{ who: 'dataProtection' as const, people: [gdpr, 'ishoj/leder'], rule: { local: true as const } }];
    const office = await openOffice(sampleCase('ishoj', { restricted: true, type: 'unauthorised-access', told }));
    await office.press(gdpr, 'transfer.send', { to: isk, reason: 'Ferie' }, gdpr);
    await office.says(reporter, 'den havde et gult cover');
    await office.settle();
    const note = 'SAG-1 · Nyt fra melder: den havde et gult cover';
    expect(office.reads(gdpr)).toContain(note);
    expect(office.reads(isk)).toContain(note);
    // Told in the role once, and no longer in it.
    expect(office.reads('ishoj/leder')).toEqual([]);
    expect(office.reads(channel)).toEqual([]);
  });
});
