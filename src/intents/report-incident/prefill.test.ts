// What the first message answers by itself, so that it is not asked again.
import { describe, expect, it } from 'vitest';
import { knowledge, openTalk } from '../../../test/reporting/talk.ts';
import { chooseType } from './choose-type.ts';
import { answersIn } from './prefill.ts';

const { types, understand } = knowledge();

const answers = (text: string) => {
  const understanding = understand(text, 'ishoj');
  return answersIn(chooseType(types, understanding.category, text), understanding, text);
};

describe('what people were asked to do, or what others did', () => {
  it.each([
    ['der står i mailen, at jeg skal klikke på et link, det ligner phishing', 'did'],
    ['jeg glemte min telefon i børnehaven i går', 'dataKinds'],
    ['min kollega er syg, og jeg har mistet min telefon', 'concerns'],
    ['jeg sendte brevet til en forkert borger, min kollega har slettet kladden', 'concerns'],
  ])('is not taken for what they did: "%s"', (text, question) => {
    expect(answers(text)).not.toHaveProperty(question);
  });
});

describe('the first message', () => {
  it.each([
    ['jeg fik en phishingmail men klikkede ikke på linket', { did: 'nothing', how: 'mail' }],
    ['Jeg fik en mistænkelig sms og klikkede på linket og tastede min kode', { did: 'clicked,code', how: 'sms' }],
    ['I opened the attachment in a suspicious email', { did: 'opened', how: 'mail' }],
    ['en mand ringede og ville have mit MitID, jeg lagde på', { did: 'nothing', how: 'call' }],
    ['Jeg kender ikke afsenderen af mailen, men klikkede på linket i den, det er nok phishing', { did: 'clicked' }],
    [
      'Jeg sendte en mail med cpr-numre til en forkert borger, og hun har bekræftet at den er slettet',
      { recipient: 'outside', dataKinds: 'cpr', personalData: 'yes', deleted: 'yes' },
    ],
    ['jeg sendte en lønseddel til en forkert kollega i kommunen', { recipient: 'inside' }],
    ['Jeg har mistet min telefon, ved ikke om den er krypteret', { device: 'phone', encrypted: 'unknown' }],
    ['Min bærbare er stjålet med en liste over børn med beskyttet adresse', { dataKinds: 'protectedAddress,children' }],
    ['Vores filer er låst, og de kræver løsepenge. Andre på gangen er også ramt', { ransom: 'yes', spread: 'yes' }],
    ['min kollega har mistet sin bærbare i toget', { device: 'laptop', concerns: 'colleague' }],
    ['en af mine medarbejdere har fået stjålet sin telefon', { device: 'phone', concerns: 'employee' }],
    ['Vores leverandør har haft et brud på deres server', { concerns: 'supplier' }],
    ['one of my staff has lost her laptop', { device: 'laptop', concerns: 'employee' }],
    [
      'Jeg sendte et brev med beskyttet adresse til en forkert borger',
      { personalData: 'yes', dataKinds: 'protectedAddress' },
    ],
    ['min chef bad mig på mail om at overføre 25.000 kr, og jeg har betalt', { paid: 'yes' }],
    ['Jeg skrev en borgers diagnose ind i ChatGPT', { tool: 'aiChat', personalData: 'yes', dataKinds: 'sensitive' }],
    ['Der er betalt en falsk faktura', { paid: 'yes' }],
    ['Jeg fik en falsk faktura, men har ikke betalt den', { paid: 'no' }],
  ])('"%s"', (text, expected) => {
    expect(answers(text)).toMatchObject(expected);
  });

  it.each(types.all().map((type) => [type.id, type] as const))('keeps the system that it names: %s', (_, type) => {
    const text = 'det skete i Nexus i går';
    expect(answersIn(type, understand(text, 'ishoj'), text)).toMatchObject({ system: 'Nexus' });
  });

  it.each([
    ['glostrup', 'jeg sendte en mail til en forkert borger'],
    ['rodovre', 'one of the pupils got a letter meant for somebody else'],
    ['egedal', 'jeg sendte en elevs journal til en forkert modtager'],
  ])('takes no everyday word for a system, in %s: "%s"', (municipality, text) => {
    const type = types.usual('misdirected_mail');
    expect(answersIn(type, understand(text, municipality), text)).not.toHaveProperty('system');
  });

  it('of a mail to the wrong recipient says which system it came from, in the case, too', async () => {
    const talk = openTalk({ municipality: 'ishoj' });
    await talk.says('Jeg sendte en mail med cpr-numre fra Nexus til en forkert borger i går');
    await talk.presses('Send', { deleted: 'no' });
    expect(talk.cases()[0]?.answers['system']).toBe('Nexus');
    expect(talk.sentTo('coordinatorChannel')).toContain('System: Nexus');
  });

  it('says nothing of what is not in it', () => {
    expect(answers('jeg har mistet min telefon')).toEqual({ device: 'phone' });
    expect(answers('jeg har fået en mærkelig mail')).toEqual({ how: 'mail' });
  });
});

describe('when it was discovered', () => {
  it.each([
    ['Der har været indbrud i weekenden på skolen, vi opdagede det i dag kl. 8', '2026-11-23T08:00'],
    ['Jeg har mistet min telefon i nat, opdagede det kl. 8', '2026-11-23T08:00'],
    ['Der har været indbrud i weekenden på skolen', '2026-11-21'],
  ])('goes before when it happened, where both are said: "%s"', (text, when) => {
    expect(answers(text)).toMatchObject({ when });
  });

  it('is not since when a system has been down', () => {
    const text = 'Nexus har været nede siden kl. 6 i morges, vi opdagede det kl. 8';
    expect(answers(text)).toMatchObject({ when: '2026-11-23T06:00' });
  });
});
