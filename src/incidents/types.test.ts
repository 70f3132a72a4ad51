// The shipped incident types, and what is said about broken ones.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { incidentCategories } from '../core/understanding.ts';
import { severityOf } from './severity.ts';
import { loadIncidentTypes } from './types.ts';

const shipped = join(import.meta.dirname, '../../data/incident-types');

describe('the shipped incident types', () => {
  const types = loadIncidentTypes(shipped);

  it.each(incidentCategories)('have somewhere to go for a message about %s', (category) => {
    expect(types.usual(category).questions.length).toBeGreaterThan(0);
  });

  it('take a lost laptop that is encrypted for medium, and for high where nobody knows', () => {
    const type = types.get('lost-device');
    expect(type && severityOf(type.severity, { device: 'laptop', encrypted: 'yes', personalData: 'yes' })).toBe(
      'medium',
    );
    expect(type && severityOf(type.severity, { device: 'laptop', encrypted: 'unknown', personalData: 'unknown' })).toBe(
      'high',
    );
  });

  it('take a protected address for critical, whatever else', () => {
    for (const type of types.all()) {
      expect(severityOf(type.severity, { encrypted: 'yes', personalData: 'yes', dataKinds: 'protectedAddress' })).toBe(
        'critical',
      );
    }
  });

  it('ask for nothing that is required more than five times', () => {
    for (const type of types.all()) {
      expect(type.questions.filter(({ required }) => required).length, type.id).toBeLessThanOrEqual(5);
    }
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

  it('is refused when it is no YAML', () => {
    expect(load('odd.yaml', 'order: [')).toThrow(/odd\.yaml/);
  });
});
