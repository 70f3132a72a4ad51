// Whether a text asks for a rule, and whether something has happened in it.
import { describe, expect, it } from 'vitest';
import { asks, asksForRule, beginsAsQuestion, tellsOfEvent } from './asking.ts';

describe('a question about a rule', () => {
  it.each([
    'skal jeg låse min computer',
    'Må man tage papirer med hjem?',
    'hej, kan en vikar få adgang til Nexus',
    'bør ledere vide det',
    'maa vores elever bruge chatgpt',
    'er det tilladt at dele sin kode',
    'may I use my own phone',
    'is it ok to print at home',
  ])('is "%s"', (text) => expect(asksForRule(text)).toBe(true));

  it.each([
    'kan ikke logge på',
    'kan i hjælpe mig',
    'kan det passe at jeg får en mail fra banken',
    'skal melde en mistet telefon',
    'jeg har tabt min telefon',
    'hvem godkender politikken',
    '',
  ])('is not "%s"', (text) => expect(asksForRule(text)).toBe(false));
});

it.each([
  ['tjekker nogen efter', true],
  ['hvem skal have besked', true],
  ['mail fra chefen om gavekort, skal den slettes?', false],
  ['nogen har stjålet min taske', false],
  ['når man logger på, kan man se andres sager', false],
])('"%s" begins as a question: %s', (text, expected) => {
  expect(beginsAsQuestion(text)).toBe(expected);
});

it('a question mark at the end asks, too', () => {
  expect(asks('min leder siger nej?')).toBe(true);
  expect(asks('min leder siger nej')).toBe(false);
});

describe('something has happened', () => {
  it.each([
    'må jeg slette den, jeg har lige klikket på linket',
    'skal jeg skifte kode, nogen har givet den videre',
    'kan man få en ny, min telefon er væk',
    'hvem ringer jeg til, kom til at sende det forkert',
    'skal jeg åbne den her mail',
    'må jeg svare på en mærkelig sms',
    'can I shut it down, I just opened a file',
  ])('in "%s"', (text) => expect(tellsOfEvent(text)).toBe(true));

  it.each([
    'skal jeg låse min computer',
    'hvem skal jeg ringe til hvis jeg mister min telefon',
    'hvem skal jeg ringe til, hvis jeg har mistet min telefon?',
    'må jeg have arbejdsmail på telefonen',
    'what must I do if I have lost my phone',
  ])('not in "%s"', (text) => expect(tellsOfEvent(text)).toBe(false));
});
