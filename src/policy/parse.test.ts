import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestQuote, type PolicyDocument } from './document.ts';
import { parsePolicy } from './parse.ts';
import { isVerbatim } from './verify.ts';

const ids = ['egedal', 'glostrup', 'ishoj', 'kalundborg', 'rodovre'];
const source = (id: string): string =>
  readFileSync(new URL(`../../data/municipalities/${id}/policy.md`, import.meta.url), 'utf8');
const policy = (id: string): PolicyDocument => parsePolicy(source(id), `${id}/policy.md`);
const head = '---\nmunicipality: Prøve Kommune\ntitle: Politik\n---\n\n';
const parsed = (body: string): PolicyDocument => parsePolicy(head + body, 'policy.md');

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
const withoutHeadings = (markdown: string): string =>
  markdown
    .replace(/^---[\s\S]*?\n---\n/, '')
    .split('\n')
    .filter((line) => !/^\s*#/.test(line))
    .map((line) => line.replace(/^\s*\d+\.\s+/, ''))
    .join('\n');

const sectionOf = (document: PolicyDocument, words: string): string | undefined => {
  const passage = document.passages.find(({ text }) => text.includes(words));
  return passage && document.sections[passage.section]?.path;
};

describe.each(ids)('the policy of %s', (id) => {
  test('is taken apart into passages that each stand in it word for word and are short enough to quote', () => {
    const document = policy(id);
    for (const { text } of document.passages) {
      expect(isVerbatim(document, text), text).toBe(true);
      expect(text.length).toBeLessThanOrEqual(longestQuote);
    }
  });

  test('loses none of its prose and repeats none', () => {
    const whole = policy(id)
      .passages.map(({ text }) => text)
      .join('\n');
    expect(letters(whole)).toBe(letters(withoutHeadings(source(id))));
  });
});

describe('what the headings and bullets mean', () => {
  test("each duty in Ishøj's Bilag 1 belongs to the role above it", () => {
    const ishoj = policy('ishoj');
    const bilag = 'Bilag 1: Organisation for informationssikkerhed';
    expect(sectionOf(ishoj, 'Godkender informationssikkerhedspolitikken')).toBe(`${bilag} > Byrådet`);
    expect(sectionOf(ishoj, 'udpeger CISO')).toBe(`${bilag} > Direktionen`);
    expect(sectionOf(ishoj, 'organisatorisk årshjul')).toBe(`${bilag} > Informationssikkerhedsudvalget`);
    expect(sectionOf(ishoj, 'Årlig opfølgning')).toBe(`${bilag} > Koncernledelsen`);
    expect(sectionOf(ishoj, 'Lokalt kontaktpunkt')).toBe(`${bilag} > ISK`);
  });

  test('a bullet knows the sentence and the bullets that it hangs on', () => {
    const document = parsed('## Mål\n\nVi skal:\n\n- Passe på\n  - papir\n  - data\n- Lære\n');
    expect(document.passages.map(({ text, leadIn }) => [text, ...leadIn])).toEqual([
      ['Vi skal:'],
      ['Passe på', 'Vi skal:'],
      ['papir', 'Vi skal:', 'Passe på'],
      ['data', 'Vi skal:', 'Passe på'],
      ['Lære', 'Vi skal:'],
    ]);
  });

  test("Egedal's former and present ways of approval stay apart", () => {
    const texts = policy('egedal').passages.map(({ text }) => text);
    expect(texts.filter((text) => text.startsWith('Informationssikkerhedspolitikken (forrige):'))).toHaveLength(1);
    expect(texts.filter((text) => text.startsWith('Informationssikkerhedspolitikken (efterfølgende):'))).toHaveLength(
      1,
    );
  });

  test('text before the first heading has no section, and a first heading that is the title is none', () => {
    expect(sectionOf(policy('rodovre'), 'Ved udskrivning af politikken')).toBe('');
    expect(sectionOf(policy('egedal'), 'ambitionsniveauet')).toBe('Formål');
  });

  test("the original's slips stay as they are", () => {
    const rodovre = policy('rodovre');
    for (const slip of ['ISO 27001og ISO 27002', 'iawarenessaktiviteter', 'uarbejdes'])
      expect(isVerbatim(rodovre, slip)).toBe(true);
  });

  test('the whole section can be shown, bullets on lines of their own', () => {
    const document = parsed('## Mål\n\nVi skal:\n\n- Passe på\n  - papir\n- Lære\n\nDet er det.\n');
    expect(document.sections).toEqual([
      { path: 'Mål', text: 'Vi skal:\n\n- Passe på\n  - papir\n- Lære\n\nDet er det.' },
    ]);
  });
});

describe('whatever the policy looks like', () => {
  const word = fc.stringMatching(/^[a-zæøåA-ZÆØÅ0-9]{1,12}[.,;:]?$/);
  const prose = fc.array(word, { minLength: 1, maxLength: 160 }).map((words) => `x${words.join(' ')}`);
  const block = fc.oneof(
    prose,
    prose.map((text) => `- ${text}`),
    prose.map((text) => `  - ${text}`),
    fc.nat({ max: 30 }).chain((number) => prose.map((text) => `${number}. ${text}`)),
    prose.map((text) => `**Kort.** ${text}`),
    prose.map((text) => `## ${text}`),
  );

  test('every passage is verbatim and quotable, and together they are the text', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), (blocks) => {
        const body = ['Begynd.', ...blocks].join('\n\n');
        const document = parsed(body);
        for (const { text } of document.passages) {
          expect(isVerbatim(document, text)).toBe(true);
          expect(text.length).toBeLessThanOrEqual(longestQuote);
        }
        expect(letters(document.passages.map(({ text }) => text).join(''))).toBe(letters(withoutHeadings(body)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a broken file is refused with its name and the line', () => {
  test.each([
    ['no front matter', '# Politik\n', /policy\.md:1:/],
    ['a missing title', '---\nmunicipality: Prøve Kommune\n---\n\nTekst.\n', /policy\.md:2: title:/],
    [
      'a date nobody can read',
      '---\nmunicipality: P\ntitle: T\napproved: i foråret\n---\n\nTekst.\n',
      /policy\.md:4: approved:/,
    ],
    ['front matter that is not YAML', '---\nmunicipality: "P\ntitle: T\n---\n\nTekst.\n', /policy\.md:\d+:/],
    ['no text', head, /policy\.md: the policy has no text/],
  ])('%s', (_, text, message) => {
    expect(() => parsePolicy(text, 'policy.md')).toThrow(expect.objectContaining({ code: 'data.invalid' }));
    expect(() => parsePolicy(text, 'policy.md')).toThrow(message);
  });
});
