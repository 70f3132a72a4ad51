// Questions to the policy as people put them, and what surrounds the quote.
import { describe, expect, it } from 'vitest';
import { createTalk } from '../../../test/fakes/talk.ts';

describe('an answer from the policy', () => {
  it('is its own words, with section and the day it was approved', async () => {
    const { say } = createTalk('glostrup')('medarbejder');
    const answer = await say('hvem skal have besked når noget går galt?');
    expect(answer).toContain('skal dette straks meddeles til nærmeste leder samt Kommunens GDPR-enhed');
    expect(answer).toContain(
      'Sikkerhedsbrud · Informationssikkerhedspolitik Glostrup Kommune · godkendt 29. marts 2023',
    );
  });

  it('names version and day in Egedal', async () => {
    const { say } = createTalk('egedal')('medarbejder');
    expect(await say('hvem skal have besked når noget går galt?')).toContain(
      'version 1.1 · godkendt 21. november 2023',
    );
  });

  it('warns of a policy from before GDPR, and of one without a date', async () => {
    const kalundborg = await createTalk('kalundborg')('medarbejder').say('hvem giver dispensation fra politikken?');
    expect(kalundborg).toContain('Politikken er fra 2014, altså før GDPR. Kontrollér, om der findes en nyere.');
    const ishoj = await createTalk('ishoj')('medarbejder').say('hvor tit skal politikken godkendes?');
    expect(ishoj).toContain('Politikken har ingen dato i teksten');
  });

  it('shows the whole section on request, and what else may fit', async () => {
    const { say, press } = createTalk('glostrup')('medarbejder');
    await say('hvem skal have besked når noget går galt?');
    expect(await press('Vis hele afsnittet')).toContain('Handlingsplan for håndtering af brud');
    await say('hvem skal have besked når noget går galt?');
    expect(await press('Se også')).toMatch(/^Se også\n/);
  });
});

describe('silence of the policy', () => {
  it('is said plainly, with whom to ask', async () => {
    const answer = await createTalk('ishoj')('medarbejder').say('hvor lang skal min kode være?');
    expect(answer).toMatch(/^Det står ikke i politikken/);
    expect(answer).toContain('Spørg centerets ISK: Vibeke Bak.');
    expect(answer).not.toContain('Loven siger');
  });

  it('is told apart from what the law says', async () => {
    const answer = await createTalk('ishoj')('medarbejder').say(
      'hvor mange timer har vi til at anmelde til Datatilsynet?',
    );
    expect(answer).toMatch(/^Det står ikke i politikken/);
    expect(answer).toContain('Loven siger');
    expect(answer).toContain('72 timer');
    expect(answer).toContain('artikel 33, stk. 1. Det er ikke kommunens politik.');
  });

  it('is put on the list that the coordinator, and nobody else, can see; CPR numbers masked', async () => {
    const talk = createTalk('ishoj');
    await talk('medarbejder').say('hvor lang skal koden være til 010190-1234?');
    await talk('leder').say('Hvor lang skal koden være til 010190-1234');
    const list = await talk('isk').say('hvilke spørgsmål er ubesvarede?');
    expect(list).toContain('hvor lang skal koden være til [CPR-nummer]? | 2 | 0');
    expect(await talk('medarbejder').say('hvilke spørgsmål er ubesvarede?')).toBe(
      'Den liste kan kun koordinatoren se.',
    );
  });
});

describe('feedback', () => {
  it('that an answer did not help puts the question on the list', async () => {
    const talk = createTalk('glostrup');
    const { say, press } = talk('medarbejder');
    await say('hvem skal have besked når noget går galt?');
    expect(await press('Det hjalp ikke')).toContain('men ikke hvem der spurgte');
    expect(await talk('isk').say('spørgsmål uden svar')).toContain('hvem skal have besked når noget går galt? | 0 | 1');
  });

  it('that it helped does not', async () => {
    const talk = createTalk('glostrup');
    const { say, press } = talk('medarbejder');
    await say('hvem skal have besked når noget går galt?');
    await press('Det hjalp');
    expect(await talk('isk').say('spørgsmål uden svar')).toContain('Der er ingen ubesvarede spørgsmål endnu.');
  });
});

describe('a button', () => {
  it('cannot put words on the list that nobody asked', async () => {
    const talk = createTalk('glostrup');
    const { say, send } = talk('medarbejder');
    await say('hvem skal have besked når noget går galt?');
    expect(await send('ask-policy.didNotHelp', { question: 'Jens er en tyv' })).toContain(
      'hører til et tidligere svar',
    );
    expect(await send('ask-policy.didNotHelp', { question: 'x'.repeat(501) })).toContain('findes ikke længere');
    expect(await talk('isk').say('spørgsmål uden svar')).toContain('Der er ingen ubesvarede spørgsmål endnu.');
  });

  it('that is pressed again changes the opinion and does not add one', async () => {
    const talk = createTalk('glostrup');
    const { say, send } = talk('medarbejder');
    const question = 'hvem skal have besked når noget går galt?';
    await say(question);
    for (const _ of [1, 2, 3]) await send('ask-policy.didNotHelp', { question });
    expect(await talk('isk').say('spørgsmål uden svar')).toContain(`${question} | 0 | 1`);
    await send('ask-policy.helped', { question });
    expect(await talk('isk').say('spørgsmål uden svar')).toContain('Der er ingen ubesvarede spørgsmål endnu.');
  });
});

describe('a question about others', () => {
  it('is answered from all policies for the coordinator', async () => {
    const answer = await createTalk('ishoj')('isk').say('hvad siger de andre om dispensation?');
    expect(answer).toContain('Digitaliseringsstyregruppen godkender dispensationer');
    expect(answer).toMatch(/Kalundborg Kommune\n(.*\n)?"[^"]*dispensation/i);
    expect(answer).toContain('Glostrup Kommune\nPolitikken siger ikke noget om det.');
  });

  it('is answered from one’s own policy for everybody else, and says so', async () => {
    const answer = await createTalk('rodovre')('medarbejder').say('hvem giver dispensation i Kalundborg?');
    expect(answer).toContain('Du spurgte til Kalundborg Kommune. Jeg svarer ud fra politikken i Rødovre Kommune.');
    expect(answer).not.toContain('IT chefen');
  });
});

describe('a follow-up', () => {
  it('has its subject in the question before', async () => {
    const { say } = createTalk('rodovre')('medarbejder');
    await say('hvor tit revideres politikken?');
    expect(await say('og hvem godkender den?')).toMatch(/kommunalbestyrelsen/i);
  });
});
