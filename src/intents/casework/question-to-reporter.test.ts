// A handler's question to the reporter: it goes to their chat, is theirs alone to answer, and the answer comes back into the case.
import { describe, expect, it } from 'vitest';
import { channelOf, openOffice, sampleCase } from '../../../test/casework/office.ts';

const [isk, reporter] = ['ishoj/isk', 'ishoj/medarbejder'];
const channel = channelOf('ishoj');

describe('a question to the reporter', () => {
  it('goes to their chat, and the answer comes back into the case and is told', async () => {
    const office = await openOffice(sampleCase('ishoj'));
    await office.press(isk, 'ask.send', { question: 'Var den låst?' });
    await office.settle();
    expect(office.reads(reporter).at(-1)).toMatch(/Vibeke Bak har et spørgsmål til din sag SAG-1\nVar den låst\?/);

    await office.press(reporter, 'answer', { question: 'q1', answer: 'Ja, med kode' }, reporter);
    await office.settle();
    expect(office.card(channel)).toContain('svarede: "Ja, med kode"');
    expect(office.reads(channel)).toContain('SAG-1 · Melder har svaret på "Var den låst?": Ja, med kode');
    expect(await office.press(reporter, 'answer', { question: 'q1', answer: 'Nej' }, reporter)).toContain(
      'allerede besvaret',
    );
  });

  it('can be answered in plain words, and a question of theirs is not taken for the answer', async () => {
    const office = await openOffice(sampleCase('ishoj'));
    await office.press(isk, 'ask.send', { question: 'Var den låst?' });
    await office.settle();
    expect(await office.says(reporter, 'hvad sker der med min sag?')).toContain('Dine sager');
    await office.says(reporter, 'ja, den var låst');
    await office.settle();
    expect(office.card(channel)).toContain('svarede: "ja, den var låst"');
  });

  it('is nobody else’s to answer', async () => {
    const office = await openOffice(sampleCase('ishoj'));
    await office.press(isk, 'ask.send', { question: 'Var den låst?' });
    expect(await office.press('ishoj/leder', 'answer', { question: 'q1', answer: 'Ja' }, 'ishoj/leder')).toContain(
      'findes ikke',
    );
  });

  it('reaches a reporter whom the register does not know in the thread they reported from', async () => {
    const stranger = { name: 'Vikar', thread: 'office|stranger' };
    const office = await openOffice(sampleCase('ishoj', { reporter: stranger, reporterKey: 'office|stranger' }));
    await office.press(isk, 'ask.send', { question: 'Hvor var det?' });
    await office.settle();
    expect(office.reads('stranger').at(-1)).toContain('Hvor var det?');
    await office.press('stranger', 'answer', { question: 'q1', answer: 'I bussen' }, 'stranger');
    await office.settle();
    expect(office.card(channel)).toContain('Melder svarede: "I bussen"');
  });
});
