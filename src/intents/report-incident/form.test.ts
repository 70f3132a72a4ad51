// Reporting with the form: short, what is known at a glance, and nothing sent that was not seen.
import { describe, expect, it } from 'vitest';
import { factsOf, fieldsOf, openTalk } from '../../../test/reporting/talk.ts';

const laptop = 'Jeg har mistet min bærbare i toget i går aftes kl. 20, der var cpr-numre på 14 borgere';
const labels = (card: Parameters<typeof fieldsOf>[0] | undefined) => (card ? fieldsOf(card).map(({ id }) => id) : []);

describe('the form', () => {
  it('shows what is known as facts and asks only for the rest', async () => {
    const { cards } = await openTalk().says(laptop);
    const form = cards.at(-1);
    expect(form && factsOf(form)).toEqual({
      'Hvad skete der': laptop,
      'Det drejer sig om': 'Bærbar computer',
      Opdaget: 'søndag 22. november 2026 kl. 20.00',
      Sted: 'toget',
      Personoplysninger: 'Ja',
      'Slags oplysninger': 'CPR-nummer',
      'Antal personer': '14',
    });
    expect(labels(form)).toEqual(['encrypted']);
  });

  it('asks which information only where people may be concerned', async () => {
    const talk = openTalk();
    const open = await talk.says('jeg har mistet min telefon');
    expect(labels(open.cards.at(-1))).toEqual(['when_date', 'when_time', 'encrypted', 'personalData', 'dataKinds']);
    const none = await talk.says('der var ingen personoplysninger på den');
    expect(labels(none.cards[0])).toEqual(['when_date', 'when_time', 'encrypted']);
  });

  it('opens everything for correction, and loses nothing that was filled in before', async () => {
    const talk = openTalk();
    await talk.says(laptop);
    const open = await talk.presses('Ret eller tilføj', { encrypted: 'no' });
    const form = open.cards.at(-1);
    const values = Object.fromEntries((form ? fieldsOf(form) : []).map(({ id, value }) => [id, value]));
    expect(values).toMatchObject({
      what: laptop,
      device: 'laptop',
      when_date: '2026-11-22',
      when_time: '20:00',
      where: 'toget',
      encrypted: 'no',
      dataKinds: 'cpr',
      affectedCount: '14',
    });
    await talk.presses('Send', { where: 'bussen', when_date: '2026-11-21', what: 'Den lå i bussen' });
    expect(talk.cases()[0]).toMatchObject({
      description: 'Den lå i bussen',
      discoveredAt: '2026-11-21T19:00:00Z',
      answers: { where: 'bussen', encrypted: 'no' },
    });
  });

  it('asks once more for what a new answer opens, and says so without blame', async () => {
    const talk = openTalk();
    await talk.says('jeg har fået en mistænkelig mail');
    const more = await talk.presses('Send', { did: 'code', personalData: 'yes' });
    expect(talk.cases()).toEqual([]);
    expect(more.text).toContain('Så mangler jeg kun det her');
    expect(labels(more.cards.at(-1))).toEqual(['dataKinds']);
    await talk.presses('Send', {});
    expect(talk.cases()[0]).toMatchObject({ severity: 'high', answers: { dataKinds: 'unknown' } });
  });

  it('leaves out what was answered before somebody changed their mind', async () => {
    const talk = openTalk();
    await talk.says(laptop);
    await talk.presses('Ret eller tilføj');
    await talk.presses('Send', { encrypted: 'yes', personalData: 'no' });
    expect(talk.cases()[0]?.answers).toEqual({
      device: 'laptop',
      when: '2026-11-22T20:00',
      where: 'toget',
      encrypted: 'yes',
      personalData: 'no',
    });
  });

  it('counts from now where nobody knows when, and says so', async () => {
    const talk = openTalk();
    await talk.says('jeg har mistet min telefon');
    const receipt = await talk.presses('Send', { encrypted: 'unknown', personalData: 'unknown' });
    expect(talk.cases()[0]?.discoveredAt).toBe('2026-11-23T09:00:00Z');
    expect(receipt.text).toContain('Du vidste ikke hvornår, så vi regner fra, da du meldte det.');
  });

  it('sends once, however often it is pressed, also when another report has begun since', async () => {
    const talk = openTalk();
    const { cards } = await talk.says('jeg har mistet min telefon i dag');
    const form = cards.at(-1);
    if (!form) throw new Error('no form');
    const values = { encrypted: 'yes', personalData: 'no' };
    await talk.pressesOn(form, 'Send', values);
    await talk.says('jeg har også sendt en mail med cpr-numre til en forkert borger');
    await talk.presses('Det er nyt');
    const again = await talk.pressesOn(form, 'Send', values);
    expect(again.text).toContain('Sag GLO-2026-0001');
    expect(talk.cases()).toHaveLength(1);
  });
});
