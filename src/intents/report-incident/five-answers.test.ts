// The three most usual reports take at most five answers when the first message says nothing but what kind it is.
import { describe, expect, it } from 'vitest';
import { fieldsOf, openTalk } from '../../../test/reporting/talk.ts';

const reports = [
  ['misdirected-mail', 'Jeg sendte en mail til en forkert modtager'],
  ['lost-device', 'Jeg har mistet noget af mit udstyr'],
  ['phishing', 'Jeg har fået en mistænkelig mail'],
] as const;

/** What opens further questions, wherever there is a choice. */
const typed: Readonly<Record<string, string>> = {
  'Hvem fik den?': 'en uden for kommunen',
  'Hvad er væk?': 'bærbar computer',
  'Hvad nåede du at gøre?': 'skrev en kode',
  'Hvornår opdagede du det?': 'i går kl. 14',
  'Er den låst med kryptering?': 'nej',
  'Er der oplysninger om borgere eller kolleger?': 'ja',
  'Kan de have fået adgang til oplysninger om borgere eller kolleger?': 'ja',
  'Hvilke oplysninger?': 'CPR-nummer',
  'Har modtageren bekræftet, at den er slettet?': 'nej',
};

const begin = async (type: string, text: string) => {
  const talk = openTalk();
  await talk.says(text);
  await talk.presses('Det er noget andet');
  const { cards } = await talk.presses('Vælg', { type });
  return { talk, form: cards.at(-1) };
};

describe.each(reports)('%s', (type, text) => {
  it('asks at most five things in its form', async () => {
    const { form } = await begin(type, text);
    const asked = (form ? fieldsOf(form) : []).map(({ id }) => id.replace(/_(date|time)$/, ''));
    expect(new Set(asked).size).toBeGreaterThan(1);
    expect(new Set(asked).size).toBeLessThanOrEqual(5);
  });

  it('asks at most five things of those who type', async () => {
    const { talk } = await begin(type, text);
    let said = await talk.says('ok');
    let answers = 0;
    while (!said.text.includes('Så har jeg det hele.')) {
      const title = said.cards.at(-1)?.title ?? '';
      const answer = Object.entries(typed).find(([question]) => title.startsWith(question))?.[1];
      if (!answer || answers === 5) throw new Error(`One question too many: ${title}`);
      answers += 1;
      said = await talk.says(answer);
    }
    expect((await talk.says('send')).text).toContain('Sag GLO-2026-0001');
    expect(talk.cases()[0]).toMatchObject({ type, severity: 'high' });
  });
});
