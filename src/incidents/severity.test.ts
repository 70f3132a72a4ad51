// How serious an incident is, from rules as the type files have them.
import { describe, expect, it } from 'vitest';
import { atLeast, holds, type SeverityRule, severityOf } from './severity.ts';

const rules: readonly SeverityRule[] = [
  { level: 'critical', when: { dataKinds: ['sensitive'], affectedCount: { atLeast: 1000 } } },
  { level: 'medium', when: { encrypted: ['yes'] } },
  { level: 'high' },
];

describe('severity', () => {
  it('is what the first rule says that holds', () => {
    expect(severityOf(rules, { encrypted: 'yes', dataKinds: 'contact,sensitive', affectedCount: '1000' })).toBe(
      'critical',
    );
    expect(severityOf(rules, { encrypted: 'yes', affectedCount: '999', dataKinds: 'sensitive' })).toBe('medium');
  });

  it('is never lowered by not knowing', () => {
    expect(severityOf(rules, { encrypted: 'unknown' })).toBe('high');
    expect(severityOf(rules, {})).toBe('high');
  });

  it('takes an unanswered question for "ved ikke"', () => {
    expect(holds({ personalData: ['yes', 'unknown'] }, {})).toBe(true);
    expect(holds({ personalData: ['yes', 'unknown'] }, { personalData: '' })).toBe(true);
    expect(holds({ personalData: ['no'] }, {})).toBe(false);
  });

  it('compares by order, not by alphabet', () => {
    expect(atLeast('critical', 'high')).toBe(true);
    expect(atLeast('medium', 'high')).toBe(false);
  });
});
