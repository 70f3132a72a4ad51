// Places come out as they were typed.
import { expect, it } from 'vitest';
import { loadConcepts } from './load.ts';
import { findPlace } from './place.ts';
import { tokenise } from './text/tokens.ts';

const findConcepts = loadConcepts('data');
const read = (text: string): string | null => {
  const tokens = tokenise(text);
  return findPlace(text, tokens, findConcepts(tokens));
};

it.each([
  ['glemte den i bus 14 i går', 'bus 14'],
  ['stjålet på Valby station kl 8', 'Valby station'],
  ['lå i mødelokale C da jeg gik', 'mødelokale C'],
  ['tabt på parkeringspladsen ved Fakta i Køge lørdag', 'parkeringspladsen ved Fakta i Køge'],
  ['ved et besøg på Rosenvej 12 blev den væk', 'Rosenvej 12'],
  ['tablet fra skolen glemt på biblioteket', 'biblioteket'],
  ['døren til serverrummet stod åben', 'serverrummet'],
  ['arkivet stod ulåst', 'arkivet'],
  ['glemte min pc på hotel scandic', 'hotel scandic'],
  ['glemte min pc på hotel i går', 'hotel'],
  ['mobilen blev væk på café ella i lørdags', 'café ella'],
  ['telefonen lå på bænken foran Irma', 'bænken foran Irma'],
  ['tabte nøglen i gården bag rådhuset', 'gården bag rådhuset'],
  ['lå under sædet i bus 150S ved Kokkedal', 'sædet i bus 150S ved Kokkedal'],
  ['stjålet fra Bilka', 'Bilka'],
  ['stolen from the meeting room at the town hall', 'the meeting room at the town hall'],
])('%s', (text, place) => {
  expect(read(text)).toBe(place);
});

it.each([
  'filen lå på hjemmesiden',
  'sendt i digital post til en forkert',
  'skrev om det på Facebook i fredags',
  'fik brevet retur fra Jens Hansen',
  'min konto blev brugt fra Rusland',
  'min telefon er væk',
  'mistet på vej hjem i går',
])('there is none in "%s"', (text) => {
  expect(read(text)).toBeNull();
});
