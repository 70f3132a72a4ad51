// Data that is wrong is refused with everything that is wrong in it, named by file, line and field.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VogterError } from '../core/errors.ts';
import { type Files, goodFiles, lilleby, writeMunicipalities } from './folder-fixture.ts';
import { loadMunicipalities } from './load.ts';

const refusalOf = (directory: string): string => {
  try {
    loadMunicipalities(directory);
  } catch (error) {
    if (error instanceof VogterError && error.code === 'data.invalid') return error.message;
    throw error;
  }
  throw new Error('the data was accepted');
};

const replaced = (file: keyof typeof goodFiles, from: string, to: string): Files => {
  if (!goodFiles[file].includes(from)) throw new Error(`${file} has no ${from}`);
  return { [file]: goodFiles[file].replace(from, to) };
};

describe('what is wrong is named by file, line and field', () => {
  const person = (row: string): Files => ({ 'people.csv': `${goodFiles['people.csv']}${row}\n` });
  const system = (row: string): Files => ({ 'systems.csv': `${goodFiles['systems.csv']}${row}\n` });

  it.each<[string, Files, string]>([
    ['no policy', { 'policy.md': undefined }, 'lilleby/policy.md: this file must be there'],
    ['a profile that is no YAML', { 'profile.yaml': 'name: [' }, 'lilleby/profile.yaml line 1'],
    ['a misspelt key', replaced('profile.yaml', 'routing:', 'ruting:'), 'lilleby/profile.yaml line 1, routing: '],
    [
      'a recipient that does not exist',
      replaced('profile.yaml', 'tell: securityCoordinator', 'tell: coordinator'),
      'lilleby/profile.yaml line 14, routing.0.tell: ',
    ],
    [
      'a quote that the policy does not have',
      replaced('profile.yaml', 'Alle brud skal straks', 'Alle hændelser skal straks'),
      'lilleby/profile.yaml line 15, routing.0.rule.quote: ',
    ],
    [
      'a quote from another section',
      replaced('profile.yaml', 'section: Brud', 'section: Uddannelse'),
      'lilleby/profile.yaml line 15, routing.0.rule.quote: ',
    ],
    [
      'a heading that the policy does not have',
      replaced('profile.yaml', 'section: Brud', 'section: Sikkerhedsbrud'),
      'lilleby/profile.yaml line 15, routing.0.rule.section: policy.md has no heading "Sikkerhedsbrud"',
    ],
    [
      'a rule that is neither quoted nor local',
      replaced('profile.yaml', 'audience: everyone\n    rule: { local: true }', 'audience: everyone\n    rule: {}'),
      'lilleby/profile.yaml line 24, duties.0.rule: ',
    ],
    [
      'a yearly day that not every year has',
      replaced('profile.yaml', 'audience: everyone', 'audience: everyone\n    due: { month: 2, day: 30 }'),
      'lilleby/profile.yaml line 24, duties.0.due: must be a day that every year has',
    ],
    [
      'a telephone number of the sample data in a real municipality',
      replaced('profile.yaml', 'criticality:', 'phones: { itDuty: 00 00 01 91 }\ncriticality:'),
      'lilleby/profile.yaml line 17, phones: ',
    ],
    ['a column left out', replaced('people.csv', ',slack_id', ''), 'lilleby/people.csv line 1, slack_id: '],
    ['an empty file', { 'training.csv': '' }, 'lilleby/training.csv line 1, person: this column is missing'],
    ['an unknown role', person('x,X,X,X,x@x.example,,,guard,ja,,'), 'lilleby/people.csv line 6, roles: must be among '],
    ['an e-mail that is none', person('x,X,X,X,x.example,,,,ja,,'), 'lilleby/people.csv line 6, email: '],
    [
      'neither yes nor no',
      person('x,X,X,X,x@x.example,,,,måske,,'),
      'people.csv line 6, handles_personal_data: write ja',
    ],
    ['an empty name', person('x,,X,X,x@x.example,,,,ja,,'), 'lilleby/people.csv line 6, name: must be filled in'],
    ['a row that is too short', person('x,X,X'), 'lilleby/people.csv line 6: this row has 3 cells'],
    ['a quotation mark left open', person('x,"X,X'), 'lilleby/people.csv line 6: '],
    [
      'an id used twice',
      person('isk,X,X,X,x@x.example,,,,ja,,'),
      'people.csv line 6, id: "isk" stands on line 3 already',
    ],
    ['an e-mail used twice', person('x,X,X,X,TOP@lilleby.example,,,,ja,,'), 'people.csv line 6, email: '],
    ['an account used twice', person('x,X,X,X,x@x.example,,,,ja,,u2'), 'people.csv line 6, slack_id: '],
    [
      'a leader who is not there',
      person('x,X,X,X,x@x.example,,nobody,,ja,,'),
      'people.csv line 6, leader: nobody in people.csv has',
    ],
    [
      'a role that nobody holds',
      replaced('people.csv', ';it,', ','),
      'people.csv, roles: somebody must have the role it',
    ],
    ['an owner who is not there', system('DUBU,,X,nobody,,,none,,'), 'lilleby/systems.csv line 4, owner: nobody in'],
    [
      'an unknown class',
      system('DUBU,,X,top,Vigtig,,none,,'),
      'systems.csv line 4, criticality: "Vigtig" is not in profile.yaml, which has: Vital',
    ],
    [
      'a downtime in months',
      system('DUBU,,X,top,,P1M,none,,'),
      'systems.csv line 4, max_downtime: write a duration as',
    ],
    ['a downtime of nothing', system('DUBU,,X,top,,PT,none,,'), 'systems.csv line 4, max_downtime: '],
    ['unknown personal data', system('DUBU,,X,top,,,ja,,'), 'systems.csv line 4, personal_data: write none, ordinary'],
    [
      'an alias of two systems',
      system('Cura,nexus,X,top,,,none,,'),
      'systems.csv line 4, aliases: "nexus" means KMD Nexus on line 2',
    ],
    [
      'a system named twice',
      system('kmd-nexus,,X,top,,,none,,'),
      'systems.csv line 4, name: "kmd-nexus" means KMD Nexus',
    ],
    ['a course by a stranger', replaced('training.csv', 'ansat,', 'nobody,'), 'training.csv line 2, person: nobody in'],
    [
      'an unknown course',
      replaced('training.csv', ',gdpr-', ',gpdr-'),
      'training.csv line 2, course: "gpdr-e-learning" is not in',
    ],
    [
      'a day that does not exist',
      replaced('training.csv', '03-14', '02-30'),
      'training.csv line 2, completed: "2026-02-30"',
    ],
    [
      'letters in another encoding',
      { 'people.csv': Buffer.from('id\nS\u00f8ren', 'latin1') },
      'people.csv: must be UTF-8',
    ],
  ])('%s', (_, changed, named) => {
    expect(refusalOf(lilleby(changed))).toContain(named);
  });

  it('leaders in a circle, once for the circle', () => {
    const message = refusalOf(lilleby(replaced('people.csv', 'top@lilleby.example,,,', 'top@lilleby.example,,leder,')));
    expect(message).toContain('lilleby/people.csv line 2, leader: leads back to the same person: top → leder → top');
    expect(message).toContain('one problem');
  });

  it('a tenant of two municipalities', () => {
    const message = refusalOf(writeMunicipalities({ lilleby: goodFiles, nyby: goodFiles }));
    expect(message).toContain('nyby/profile.yaml, tenants.teams: "tenant-lilleby" belongs to lilleby already');
  });

  it('a folder whose name cannot stand in an id', () => {
    const directory = writeMunicipalities({ Nyby: { 'policy.md': goodFiles['policy.md'] } });
    expect(refusalOf(directory)).toContain('Nyby: ');
  });

  it('a directory that is not there, or empty', () => {
    const empty = writeMunicipalities({});
    expect(refusalOf(join(empty, 'nowhere'))).toContain('There is no directory');
    expect(refusalOf(empty)).toContain('holds no municipality');
  });
});

it('tells everything that is wrong in all files of all municipalities in one message', () => {
  const changed = (file: keyof typeof goodFiles, ...changes: readonly (readonly [string, string])[]): Files => ({
    [file]: changes.reduce((text, [from, to]) => text.replace(from, to), goodFiles[file]),
  });
  const directory = writeMunicipalities({
    lilleby: {
      ...goodFiles,
      ...changed('profile.yaml', ['tell: securityCoordinator', 'tell: nobody'], ['Alle brud', 'Alle andre brud']),
      ...changed('training.csv', ['ansat,', 'ansa,'], ['2026', '26']),
    },
    nyby: {
      'policy.md': goodFiles['policy.md'],
      ...changed(
        'people.csv',
        ['top@lilleby.example', 'none'],
        ['ansat@lilleby.example,,leder', 'ansat@lilleby.example,,ledr'],
      ),
      ...changed('systems.csv', ['sensitive', 'secret'], [',Vital,', ',,'], [',Beskeder,top,', ',,x,']),
    },
  });
  const lines = refusalOf(directory).split('\n');
  expect(lines[0]).toContain('9 problems');
  expect(lines.slice(1).map((line) => line.split(': ')[0])).toEqual([
    '- lilleby/profile.yaml line 14, routing.0.tell',
    '- lilleby/profile.yaml line 15, routing.0.rule.quote',
    '- lilleby/training.csv line 2, completed',
    '- lilleby/training.csv line 2, person',
    '- nyby/people.csv line 2, email',
    '- nyby/people.csv line 5, leader',
    '- nyby/systems.csv line 2, personal_data',
    '- nyby/systems.csv line 3, purpose',
    '- nyby/systems.csv line 3, owner',
  ]);
});
