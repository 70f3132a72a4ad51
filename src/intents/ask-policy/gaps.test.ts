// The list of what is unanswered is asked for in many words; whoever has no answer to a question does not ask for it.
import { describe, expect, it } from 'vitest';
import { createTalk } from '../../../test/fakes/talk.ts';
import { asksForGaps } from './gaps.ts';

describe('the list', () => {
  it.each([
    'vis listen over ubesvarede spørgsmål',
    'Hvilke spørgsmål har politikken ikke svar på?',
    'hvilke spørgsmål kan du ikke svare på',
    'hvilke spørgsmål svarer politikken ikke på',
    'kan du vise mig de spørgsmål, der er ubesvarede',
    'hvad mangler politikken svar på',
    'spørgsmål uden svar',
    'hvilke spørgsmål mangler der svar på',
    'vis de ubesvarede',
    'which questions can you not answer',
    'show me all questions the policy does not answer',
  ])('is asked for by "%s"', (text) => expect(asksForGaps(text)).toBe(true));

  it.each([
    'Det spørgsmål kan jeg ikke svare på',
    'Det er et spørgsmål, jeg ikke har svar på',
    'jeg har ubesvarede opkald fra et nummer, jeg ikke kender',
    'hvilke spørgsmål i skemaet skal jeg ikke svare på',
    'hvilke opkald er ubesvarede',
    'I cannot answer that question',
  ])('is not asked for by "%s"', (text) => expect(asksForGaps(text)).toBe(false));
});

describe('in the middle of a report', () => {
  it.each(['isk', 'medarbejder'])('whoever cannot answer goes on in it: %s', async (who) => {
    const { say } = createTalk('ishoj')(who);
    await say('jeg har mistet min telefon');
    await say('ok');
    expect(await say('Det spørgsmål kan jeg ikke svare på')).not.toMatch(/koordinatoren se|mangler politikken svar/u);
  });

  it('the coordinator alone is shown it', async () => {
    const talk = createTalk('ishoj');
    for (const who of ['isk', 'medarbejder']) await talk(who).say('jeg har mistet min telefon');
    expect(await talk('isk').say('spørgsmål uden svar')).toContain('Det mangler politikken svar på');
    expect(await talk('medarbejder').say('spørgsmål uden svar')).not.toContain('Det mangler politikken svar på');
  });
});
