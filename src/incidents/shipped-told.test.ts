// Whom each kind of incident adds to those whom the municipality's routing names, expected by hand.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { whoIsTold } from './routing.ts';
import type { Answers, Severity } from './severity.ts';
import { loadIncidentTypes } from './types.ts';

const types = loadIncidentTypes(join(import.meta.dirname, '../../data/incident-types'));

const leader = 'nearestLeader';
const gdpr = 'dataProtection';
const people = { personalData: 'yes' };
const none = { personalData: 'no' };

type Row = readonly [type: string, answers: Answers, severity: Severity, told: readonly string[]];

const rows: readonly Row[] = [
  ['misdirected-mail', people, 'high', [leader, gdpr]],
  ['misdirected-mail', none, 'low', [leader]],
  ['lost-device', { device: 'laptop', ...people }, 'high', ['it', leader, gdpr]],
  ['lost-device', { device: 'paper', ...people }, 'high', [leader, gdpr]],
  ['phishing', { did: 'nothing' }, 'low', ['it']],
  ['phishing', { did: 'code' }, 'high', ['it', gdpr, leader]],
  ['malware', {}, 'high', ['it', 'topLevel', gdpr, 'systemOwner']],
  ['unauthorised-access', { onPurpose: 'yes' }, 'high', [gdpr, leader, 'systemOwner', 'humanResources']],
  ['unauthorised-access', { onPurpose: 'no' }, 'medium', [gdpr, leader, 'systemOwner']],
  ['published', people, 'high', [gdpr, leader, 'it', 'topLevel']],
  ['papers', people, 'high', [leader, gdpr]],
  ['outage', none, 'high', ['systemOwner', 'it', leader]],
  ['outage', none, 'critical', ['systemOwner', 'it', leader, 'topLevel']],
  ['wrong-data', people, 'high', ['systemOwner', leader, gdpr]],
  ['supplier-breach', people, 'high', [gdpr, 'systemOwner', 'it']],
  ['physical', { gone: 'no' }, 'low', [leader, 'it']],
  ['physical', { gone: 'yes', ...people }, 'high', [leader, 'it', gdpr]],
  ['shared-login', { misused: 'yes', ...people }, 'high', ['it', leader, gdpr]],
  ['ceo-fraud', { paid: 'yes', ...none }, 'high', ['it', leader, 'topLevel', 'finance']],
  ['rules-not-followed', people, 'high', []],
  ['wrong-tool', people, 'high', [gdpr, 'it', leader]],
  ['other', people, 'medium', []],
];

describe('beside the first receiver', () => {
  it.each(rows)('%s with %o at %s tells', (id, answers, severity, told) => {
    const type = types.get(id) ?? types.usual('other');
    const named = whoIsTold([], type, severity, answers);
    expect([...named].map(({ who }) => who).sort()).toEqual([...told].sort());
    expect(named.every(({ rule }) => 'local' in rule)).toBe(true);
  });

  it('every type is looked at here', () => {
    expect(new Set(rows.map(([type]) => type))).toEqual(new Set(types.all().map(({ id }) => id)));
  });
});
