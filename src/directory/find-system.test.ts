// A system is found the way people say it, and when two could be meant the caller can ask which.
import { describe, expect, it } from 'vitest';
import { createFindSystem } from './find-system.ts';
import type { ItSystem } from './municipality.ts';

const system = (name: string, ...aliases: readonly string[]): ItSystem => ({
  municipality: 'lilleby',
  name,
  aliases,
  purpose: 'x',
  owner: 'lilleby/top',
  personalData: 'none',
});

const find = createFindSystem([
  system('KMD Nexus', 'omsorgssystemet', 'EOJ'),
  system('KMD Opus Løn', 'lønsystemet'),
  system('KMD Opus Økonomi', 'økonomisystemet'),
  system('AS2007'),
  system('SAPA', 'borgeroverblikket'),
  system('KY'),
  system('KP'),
  system('Cisco Secure Client', 'VPN'),
  system('MinUddannelse'),
]);

const answer = (text: string): string => {
  const lookup = find(text);
  if (lookup.kind === 'found') return `${lookup.by}: ${lookup.system.name}`;
  return lookup.kind === 'unsure'
    ? lookup.candidates
        .map(({ name }) => name)
        .sort()
        .join(' or ')
    : lookup.kind;
};

describe('a system is found', () => {
  it.each([
    ['by its name', 'KMD Nexus', 'name: KMD Nexus'],
    ['however it is cased, hyphened or spaced', 'kmd-NEXUS', 'name: KMD Nexus'],
    ['written as one word', 'kmdnexus', 'name: KMD Nexus'],
    ['written as two words', 'Min uddannelse', 'name: MinUddannelse'],
    ['written as two words within a sentence', 'hvem ejer AS 2007?', 'name: AS2007'],
    ['without Danish letters', 'kmd opus loen', 'name: KMD Opus Løn'],
    ['by what the staff call it', 'omsorgssystemet', 'alias: KMD Nexus'],
    ['with a word that only says it is a system', 'SAPA-systemet', 'name: SAPA'],
    ['within a longer text', 'har du set om vpn virker i dag', 'alias: Cisco Secure Client'],
    ['named twice in one text', 'KMD Nexus, altså omsorgssystemet', 'name: KMD Nexus'],
    ['by a part that only one has', 'nexus', 'part: KMD Nexus'],
    ['by the beginning of a word', 'borgeroverblik', 'part: SAPA'],
    ['with a letter too many', 'nexsus', 'likeness: KMD Nexus'],
    ['with a letter missing', 'minuddanelse', 'likeness: MinUddannelse'],
    ['with two letters swapped', 'spaa', 'likeness: SAPA'],
  ])('%s', (_, text, found) => {
    expect(answer(text)).toBe(found);
  });
});

describe('a system is not guessed', () => {
  it.each([
    ['when a part fits several', 'opus', 'KMD Opus Løn or KMD Opus Økonomi'],
    ['when several are named', 'er det SAPA eller KY?', 'KY or SAPA'],
    ['from an abbreviation with another letter', 'KS', 'unknown'],
    ['from the word for a system alone', 'systemet', 'unknown'],
    ['from nothing', ' ?', 'unknown'],
    ['when the register does not have it', 'Momentum', 'unknown'],
  ])('%s', (_, text, said) => {
    expect(answer(text)).toBe(said);
  });

  it('and never more than five are offered', () => {
    const many = createFindSystem([1, 2, 3, 4, 5, 6, 7].map((number) => system(`Fagsystem ${number}`)));
    const lookup = many('fagsystem');
    expect(lookup.kind === 'unsure' && lookup.candidates).toHaveLength(5);
  });

  it('in a register without systems', () => {
    expect(createFindSystem([])('Nexus')).toEqual({ kind: 'unknown' });
  });
});
