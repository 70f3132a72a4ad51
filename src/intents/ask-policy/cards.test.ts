// What an answer says where only one line of it is shown: quotes in the marks that they have on the card.
import { expect, it } from 'vitest';
import { loadPolicies } from '../../policy/library.ts';
import { answerCard, passagesCard } from './cards.ts';
import { compareCard } from './compare-card.ts';

const question = 'hvem skal have besked når noget går galt?';
const beside = { notes: [], law: [], local: [], mayReport: false };

it('marks its quotes in every card', () => {
  const home = loadPolicies('data').of('glostrup');
  const answer = home?.answer(question);
  const [best] = answer && !answer.abstained ? answer.passages : [];
  if (!home || !best) throw new RangeError('Glostrup has no answer');
  const quote = `»${best.quote}«`;
  expect(answerCard(home, question, [best], 'da', beside).fallback).toContain(`${quote} (Sikkerhedsbrud · `);
  expect(passagesCard(home, 'Se også', [best, best], 'da').fallback).toBe(`${quote} ${quote}`);
  expect(compareCard('Side om side', [{ name: 'Glostrup', home, citation: best }], 'da').fallback).toBe(
    `Glostrup: ${quote}`,
  );
});
