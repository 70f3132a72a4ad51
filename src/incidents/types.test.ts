// The shipped incident types, and what is said about broken ones.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { incidentCategories } from '../core/understanding.ts';
import { loadIncidentTypes } from './types.ts';

const shipped = join(import.meta.dirname, '../../data/incident-types');

describe('the shipped incident types', () => {
  const types = loadIncidentTypes(shipped);

  it.each(incidentCategories)('have somewhere to go for a message about %s', (category) => {
    expect(types.usual(category).questions.length).toBeGreaterThan(0);
  });

  it('are the sixteen kinds of incident, one file each, in the order in which people read them', () => {
    expect(types.all().map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
  });

  it('keep what may concern a colleague or a leader to its handlers', () => {
    const restricted = types.all().filter((type) => type.restricted);
    expect(restricted.map(({ id }) => id)).toEqual(['unauthorised-access', 'rules-not-followed']);
  });

  it('ask at most five things that must be answered, beside what the first message says', () => {
    for (const type of types.all()) {
      const required = type.questions.filter(
        (question) => question.required !== false && question.from !== 'description',
      );
      expect(required.length, type.id).toBeLessThanOrEqual(5);
    }
  });

  it('take "ved ikke" for an answer to every question', () => {
    for (const { id, questions } of types.all())
      for (const question of questions)
        if (question.kind === 'choice' || question.kind === 'choices')
          expect(
            question.options.map(({ value }) => value),
            `${id}: ${question.id}`,
          ).toContain('unknown');
  });

  it('say nothing of guilt, fault or punishment', () => {
    const said = types
      .all()
      .flatMap(({ name, firstAid, questions }) => [
        name,
        ...firstAid,
        ...questions.flatMap(({ label, short, hint }) => [label, short, ...(hint ? [hint] : [])]),
      ]);
    const blame = /skyld|straf|sjusk|uforsigtig|burde have|din fejl|blame|your fault|careless|should have|guilt/i;
    expect(said.flatMap(({ da, en }) => [da, en]).filter((text) => blame.test(text))).toEqual([]);
  });
});

describe('a broken incident type', () => {
  const load = (name: string, text: string) => {
    const directory = mkdtempSync(join(tmpdir(), 'vogter-types-'));
    writeFileSync(join(directory, 'questions.yaml'), 'questions: {}\nseverity: []\n');
    writeFileSync(join(directory, name), text);
    return () => loadIncidentTypes(directory);
  };
  const head =
    'order: 1\ncategory: phishing\nname: { da: Et, en: One }\nfirstAid: [{ da: Vent, en: Wait }]\ntell: []\n';

  it('is refused with file and field', () => {
    expect(load('odd.yaml', `${head}questions: [what]\nseverity: [{ level: grave }]\n`)).toThrow(
      /odd\.yaml.*severity\.0\.level/s,
    );
  });

  it('is refused when a shared question does not exist', () => {
    expect(load('odd.yaml', `${head}questions: [whatever]\nseverity: [{ level: low }]\n`)).toThrow(
      /odd\.yaml.*"whatever"/s,
    );
  });

  it('is refused when its last severity rule does not always hold', () => {
    const text = `${head}questions: [what]\nseverity: [{ level: low, when: { a: [b] } }]\n`;
    expect(load('odd.yaml', text)).toThrow(/odd\.yaml.*severity.*always hold/s);
  });

  it('is refused when it demands an answer and does not take "ved ikke" for one', () => {
    const question = 'kind: choice, label: { da: A, en: A }, short: { da: A, en: A }, required: true';
    const options = '[{ value: a, label: { da: A, en: A } }, { value: b, label: { da: B, en: B } }]';
    const text = `${head}questions: [{ id: q, ask: { ${question}, options: ${options} } }]\nseverity: [{ level: low }]\n`;
    expect(load('odd.yaml', text)).toThrow(/odd\.yaml.*"q" is required.*"unknown"/s);
  });

  it.each(['two  spaces', '.. first', 'st*r', 'last ..', 'a||b'])('is refused for the phrase "%s"', (phrase) => {
    const text = `${head}signs: { within: [phishing], da: ["${phrase}"], en: [one] }\nquestions: [what]\nseverity: [{ level: low }]\n`;
    expect(load('odd.yaml', text)).toThrow(/odd\.yaml.*signs\.da\.0/s);
  });

  it('is refused when it is no YAML', () => {
    expect(load('odd.yaml', 'order: [')).toThrow(/odd\.yaml/);
  });
});
