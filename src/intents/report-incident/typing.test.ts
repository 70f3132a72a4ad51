// Reporting by typing on: one question at a time, every way of answering, corrections, and commands in plain words.
import { describe, expect, it } from 'vitest';
import { factsOf, openTalk } from '../../../test/reporting/talk.ts';

describe('typing on', () => {
  it('answers, corrects, is interrupted, looks it through and sends', async () => {
    const talk = openTalk({ municipality: 'ishoj' });
    await talk.says('jeg har mistet min telefon');
    expect((await talk.says('den lå i bussen i morges')).text).toContain('Er den låst med kryptering?');
    expect((await talk.says('ved ikke')).text).toContain('Er der oplysninger om borgere eller kolleger?');
    const corrected = await talk.says('nej, det var i torsdags');
    expect(corrected.cards[0] && factsOf(corrected.cards[0])).toMatchObject({ Opdaget: 'torsdag 19. november 2026' });
    expect(corrected.cards[0] && factsOf(corrected.cards[0])).not.toHaveProperty('Personoplysninger');
    expect((await talk.says('hvem ejer egentlig Nexus?')).text).toContain('Simon Olesen');
    expect((await talk.says('ja')).text).toContain('Hvilke oplysninger?');
    const tablet = await talk.says('nej det var en tablet');
    expect(tablet.cards[0] && factsOf(tablet.cards[0])).toMatchObject({ 'Det drejer sig om': 'Tablet' });
    expect((await talk.says('navn og adresse')).text).toContain('skriv "send"');
    await talk.says('send');
    expect(talk.cases()[0]).toMatchObject({
      severity: 'high',
      answers: {
        device: 'tablet',
        when: '2026-11-19',
        where: 'bussen',
        encrypted: 'unknown',
        personalData: 'yes',
        dataKinds: 'contact',
      },
    });
  });

  it('corrects one line by name, with or without the new answer', async () => {
    const talk = openTalk();
    await talk.says('jeg har mistet min telefon i toget i går');
    expect((await talk.says('ret hvornår')).text).toContain('Hvornår opdagede du det?');
    const answered = await talk.says('i fredags kl 14');
    expect(answered.cards[0] && factsOf(answered.cards[0])).toMatchObject({
      Opdaget: 'fredag 20. november 2026 kl. 14.00',
    });
    const moved = await talk.says('ret stedet til bussen');
    expect(moved.cards[0] && factsOf(moved.cards[0])).toMatchObject({ Sted: 'bussen' });
    expect((await talk.says('ret')).text).toContain('Ret det, der skal rettes');
  });

  it('leaves what was said before as it was when the answer to another question sounds like it', async () => {
    const talk = openTalk();
    await talk.says('vores leverandør har haft et brud på sikkerheden i Nexus i dag kl. 8');
    await talk.says('ok');
    const answered = await talk.says('KMD');
    expect(answered.cards[0] && factsOf(answered.cards[0])).toMatchObject({ Leverandør: 'KMD', System: 'Nexus' });
  });

  it('takes a tap for an answer, too', async () => {
    const talk = openTalk();
    await talk.says('jeg har mistet min telefon');
    await talk.says('ok');
    await talk.presses('Lige nu');
    await talk.presses('Nej');
    const asked = await talk.presses('Ja');
    expect(asked.text).toContain('Hvilke oplysninger?');
    const empty = await talk.presses('Videre', { dataKinds: '' });
    expect(empty.text).toContain('"Ved ikke" er også et');
    await talk.presses('Videre', { dataKinds: 'cpr,children' });
    await talk.says('send');
    expect(talk.cases()[0]?.answers).toEqual({
      device: 'phone',
      when: '2026-11-23T10:00',
      encrypted: 'no',
      personalData: 'yes',
      dataKinds: 'cpr,children',
    });
  });

  it('changes to another type: first aid of that type, and what was told is kept', async () => {
    const talk = openTalk();
    await talk.says('jeg har mistet min telefon i toget i går');
    expect((await talk.says('det er noget andet')).text).toContain('Hvad handler det om?');
    const changed = await talk.says('papirer væk, glemt eller smidt forkert ud');
    expect(changed.text).toContain('Hent papirerne');
    const form = changed.cards.at(-1);
    expect(form && factsOf(form)).toMatchObject({
      Opdaget: 'søndag 22. november 2026',
      Sted: 'toget',
    });
  });

  it('takes the type of the story when the first words had none', async () => {
    const talk = openTalk();
    await talk.says('jeg vil gerne melde noget');
    const told = await talk.says('jeg har fået en mærkelig mail og har tastet min kode');
    expect(told.text).toContain('Klik ikke mere');
    await talk.presses('Send', { personalData: 'no' });
    expect(talk.cases()[0]).toMatchObject({
      type: 'phishing',
      description: 'jeg har fået en mærkelig mail og har tastet min kode',
    });
  });

  it.each(['ved ikke', 'mærkeligt'])('takes "%s" for what happened, and goes on', async (words) => {
    const talk = openTalk();
    await talk.says('jeg vil gerne melde noget');
    expect((await talk.says('ok')).text).toContain('Hvad er der sket?');
    expect((await talk.says(words)).text).toContain('Hvornår opdagede du det?');
  });

  it('asks whether another story is another incident, and keeps both reports', async () => {
    const talk = openTalk();
    await talk.says('jeg har mistet min telefon i toget i går');
    const asked = await talk.says('jeg har sendt en mail med cpr-numre til en forkert borger');
    expect(asked.text).toContain('Er det en ny hændelse');
    await talk.says('det er nyt');
    const receipt = await talk.presses('Send', { deleted: 'no' });
    expect(receipt.text).toContain('Du har også en anmeldelse, der ikke er sendt endnu');
    await talk.presses('Send', { encrypted: 'yes', personalData: 'no' });
    expect(talk.cases().map(({ type }) => type)).toEqual(['misdirected-mail', 'lost-device']);
  });

  it.each([
    [
      'Hvornår opdagede du det?',
      ['jeg har mistet min telefon', 'ok'],
      'ja, og jeg klikkede på linket i en mail fra banken',
    ],
    [
      'Hvornår opdagede du det?',
      ['jeg har mistet min telefon', 'ok'],
      'nej, men nogen har været inde i min mail og læst sager',
    ],
    [
      'Antal',
      ['jeg har mistet min telefon i toget i går'],
      'ja, der lå mails på den, som blev sendt til en forkert borger',
    ],
  ])('takes what begins as an answer for one, whatever it reminds of: %s', async (_, before, words) => {
    const talk = openTalk();
    for (const text of before) await talk.says(text);
    expect((await talk.says(words)).text).not.toContain('Er det en ny hændelse');
    await talk.presses('Send', { encrypted: 'yes', personalData: 'no' });
    expect(talk.cases()[0]?.description).toContain(words);
  });

  it('takes "ved ikke" with more behind it for not known', async () => {
    const talk = openTalk();
    await talk.says('jeg har mistet min telefon');
    expect((await talk.says('ok')).text).toContain('Hvornår opdagede du det?');
    const answered = await talk.says('ved ikke, nogen har måske kigget i journalen på den uden lov');
    expect(answered.text).toContain('Er den låst med kryptering?');
    expect(answered.text).not.toContain('Er det en ny hændelse');
  });

  it('asks all the same once nothing is waited for', async () => {
    const talk = openTalk();
    await talk.says('jeg har mistet min telefon i toget i går, den er krypteret, ingen personoplysninger');
    expect((await talk.says('ja, og jeg har sendt en mail med cpr-numre til en forkert borger')).text).toContain(
      'Er det en ny hændelse',
    );
  });

  it('goes on about the same thing without asking, whatever that reminds of', async () => {
    const talk = openTalk();
    await talk.says('jeg har mistet min telefon i toget i går');
    const more = await talk.says('den var ikke krypteret, og der lå cpr-numre på 14 borgere, fx 010190-1234');
    expect(more.text).not.toContain('Er det en ny hændelse');
    expect(more.cards[0] && factsOf(more.cards[0])).toMatchObject({ Krypteret: 'Nej', 'Antal personer': '14' });
  });

  it('loses nothing when nobody says whether it is another incident', async () => {
    const talk = openTalk();
    await talk.says('jeg har mistet min telefon i toget i går');
    await talk.says('jeg har sendt en mail med cpr-numre til en forkert borger');
    await talk.says('den var krypteret');
    await talk.presses('Send', { personalData: 'no' });
    expect(talk.cases()[0]?.description).toBe(
      'jeg har mistet min telefon i toget i går\njeg har sendt en mail med cpr-numre til en forkert borger',
    );
  });

  it('keeps two reports apart in two threads', async () => {
    const first = openTalk({ thread: 'one' });
    const second = openTalk({ thread: 'two', store: first.store });
    await first.says('jeg har mistet min telefon i toget i går');
    await second.says('jeg har fået en mistænkelig mail');
    await first.presses('Send', { encrypted: 'yes', personalData: 'no' });
    await second.presses('Send', { did: 'nothing' });
    expect(first.cases().map(({ type }) => type)).toEqual(['lost-device', 'phishing']);
  });

  it('is taken up again after days', async () => {
    const talk = openTalk({ thread: 'days' });
    await talk.says('jeg har mistet min telefon i toget i går');
    talk.clock.set('2026-11-27T09:00:00Z');
    await talk.says('den var krypteret');
    await talk.says('nej');
    const receipt = await talk.says('send');
    talk.clock.set('2026-11-23T09:00:00Z');
    expect(receipt.text).toContain('Sag GLO-2026-0001');
    expect(talk.cases()[0]?.discoveredAt).toBe('2026-11-21T23:00:00Z');
  });

  it('adds to what may have several answers, and takes back what is corrected', async () => {
    const talk = openTalk();
    await talk.says('jeg fik en mail om en pakke og trykkede på linket');
    const more = await talk.says('jeg skrev også min kode');
    expect(more.cards[0] && factsOf(more.cards[0])['Det nåede du']).toBe(
      'Klikkede på et link, skrev en kode eller brugte MitID',
    );
    const less = await talk.says('nej, jeg har slet ikke klikket');
    expect(less.cards[0] && factsOf(less.cards[0])['Det nåede du']).toBe('Ikke noget');
  });

  it('is dropped in a word', async () => {
    const talk = openTalk();
    const { cards } = await talk.says('jeg har mistet min telefon');
    expect((await talk.says('glem det')).text).toContain('Intet er meldt.');
    const form = cards.at(-1);
    const late = form && (await talk.pressesOn(form, 'Send', { encrypted: 'yes', personalData: 'no' }));
    expect(late?.text).toContain('Den formular er ikke længere åben');
    expect(talk.cases()).toEqual([]);
  });
});
