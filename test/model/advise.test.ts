// Policy answers with a model, over the wire: better where it helps, and the same as ever where it does not.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { breach, chooses, home, passwords, phrases, prompts, question, sentence, startAdvising } from './advice.ts';
import { type Answering, fails, says, type TestEndpoint } from './endpoint.ts';
import { passage } from './sample-policy.ts';

let endpoint: TestEndpoint;
let ask: Awaited<ReturnType<typeof startAdvising>>['ask'];
let answering: Awaited<ReturnType<typeof startAdvising>>['answering'];
beforeEach(async () => {
  ({ endpoint, ask, answering } = await startAdvising());
});
afterEach(() => endpoint.close());

describe('a good answer', () => {
  test('is phrased, and every sentence leads to a passage that is quoted', async () => {
    answering(
      chooses(passage.passwords, passage.breach),
      phrases(
        sentence('Nej, du må ikke dele din adgangskode.', {
          passage: passage.passwords,
          quote: 'må ikke deles med andre',
        }),
        sentence('Har du gjort det, så sig det straks til din leder.', {
          passage: passage.breach,
          quote: 'meldes straks til nærmeste leder',
        }),
      ),
    );
    expect(await ask()).toMatchObject({
      answer: { abstained: false, passages: [passwords, { quote: breach, section: 'Sikkerhedsbrud' }] },
      phrased: [
        { text: 'Nej, du må ikke dele din adgangskode.', citations: [1] },
        { text: 'Har du gjort det, så sig det straks til din leder.', citations: [2] },
      ],
    });
  });

  test('is asked for with numbered passages, the question and the language, as data apart from the instructions', async () => {
    answering(chooses(passage.passwords), phrases());
    await ask();
    expect(endpoint.asked).toMatchObject([
      {
        body: { messages: [{ content: prompts['re-rank'] }, {}] },
        input: { question, passages: [{ number: 1, section: 'Adgang', text: passwords.quote }, {}, {}, {}, {}] },
      },
      {
        body: { messages: [{ content: prompts.answer }, {}] },
        input: { question, language: 'Danish', passages: [{ number: 1, text: passwords.quote }] },
      },
    ]);
  });

  test('is asked for once: the same question from a button, or of a turn that is taken again, costs nothing', async () => {
    answering(chooses(passage.passwords), phrases());
    const first = await ask();
    const sent = endpoint.asked.length;
    expect(await ask()).toEqual(first);
    expect(endpoint.asked).toHaveLength(sent);
  });
});

describe('re-ranking', () => {
  test('shows the chosen passages in the order of the model, word for word', async () => {
    answering(chooses(passage.laptops, passage.passwords), says('no'));
    const asked = home.answer('hvem må kende min adgangskode?');
    expect(asked.abstained).toBe(false);
    expect(await ask('hvem må kende min adgangskode?')).toMatchObject({
      answer: {
        abstained: false,
        passages: [{ quote: 'Bærbare computere opbevares forsvarligt uden for arbejdstiden.' }, passwords],
      },
    });
  });

  test('that finds nothing makes the answer "it does not say", with what came closest', async () => {
    answering(chooses(), says('no'));
    expect(await ask('hvem må kende min adgangskode?')).toMatchObject({
      answer: { abstained: true, nearest: [passwords, {}, {}] },
    });
    expect(endpoint.asked).toHaveLength(1);
  });

  test.each([[0], [6], [99], [-1], [1.5], [1, 99]])(
    'with numbers that no passage has (%j, %j) changes nothing',
    async (...numbers) => {
      answering(chooses(...numbers), says('no'));
      expect(await ask()).toEqual({ answer: home.answer(question) });
    },
  );
});

describe('an abstention', () => {
  const silent = 'hvad koster en ny printer?';

  test('stands when the model chooses passages but gives no checked answer', async () => {
    expect(home.answer(silent).abstained).toBe(true);
    answering(
      chooses(passage.laptops),
      phrases(
        sentence('En printer koster 900 kr.', {
          passage: passage.laptops,
          quote: 'Bærbare computere opbevares forsvarligt',
        }),
      ),
    );
    expect(await ask(silent)).toEqual({ answer: home.answer(silent) });
  });

  test('gives way to an answer whose quotes hold', async () => {
    answering(
      chooses(passage.laptops),
      phrases(
        sentence('Bærbare computere skal opbevares forsvarligt.', {
          passage: passage.laptops,
          quote: 'Bærbare computere opbevares forsvarligt uden for arbejdstiden.',
        }),
      ),
    );
    expect(await ask(silent)).toMatchObject({
      answer: {
        abstained: false,
        passages: [{ quote: 'Bærbare computere opbevares forsvarligt uden for arbejdstiden.' }],
      },
      phrased: [{ text: 'Bærbare computere skal opbevares forsvarligt.', citations: [1] }],
    });
  });
});

describe('when the model is not to be had', () => {
  test.each<[string, Answering]>([
    ['turns requests away', fails(500)],
    ['talks instead', says('Selvfølgelig må du det!')],
  ])('and %s, the answer is the one without a model', async (_, answer) => {
    endpoint.answerWith(answer);
    expect(await ask()).toEqual({ answer: home.answer(question) });
  });

  test('that is not remembered: the next time it is asked again', async () => {
    endpoint.answerWith(fails(500));
    await ask();
    answering(
      chooses(passage.passwords),
      phrases(sentence('Du må ikke dele din kode.', { passage: passage.passwords, quote: passwords.quote })),
    );
    expect((await ask()).phrased).toHaveLength(1);
  });
});
