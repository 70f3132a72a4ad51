// The same sentence as somebody else would type it: small talk around it, letters missing, capitals, no æøå.
import { hashText, pick, seededRandom } from './hash.ts';

const openings: readonly string[] = [
  'hej',
  'hej med dig,',
  'Hej.',
  'godmorgen,',
  'hejsa',
  'hov',
  'øh',
  'undskyld,',
  'goddag',
  'hi,',
  'hello,',
  'hey',
  'Kære IT',
  'hej igen',
  'øv',
  'hej jeg sidder i borgerservice,',
  'lige en ting,',
];
const endings: readonly string[] = [
  'tak',
  'mvh Anne',
  '/hanne',
  'på forhånd tak',
  'thanks',
  'pls',
  'hilsen Bo',
  '!!',
  '??',
];

const misspell = (text: string, random: () => number): string => {
  const at = Math.floor(random() * (text.length - 2)) + 1;
  const kind = random();
  if (kind < 0.4) return text.slice(0, at) + text.slice(at + 1);
  if (kind < 0.7) return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
  return text.slice(0, at) + text.charAt(at) + text.slice(at);
};

/** Variants to train on beside the text itself, drawn from a seed that is the text. `details` may follow a report. */
export const vary = (text: string, details: readonly string[]): readonly string[] => {
  if (text.length < 12) return [];
  const random = seededRandom(hashText(text) ^ 0x5eed);
  const misspelt = misspell(misspell(text, random), random);
  const wrapped = random() < 0.6 ? `${pick(openings, random)} ${text}` : `${text} ${pick(endings, random)}`;
  const detail = pick(details, random);
  return [misspelt, wrapped, ...(detail === undefined ? [] : [`${text}${random() < 0.5 ? ', ' : '. '}${detail}`])];
};
