// For tests: a small municipality that is right in everything, written to disk with the files a test wants different.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const role = (name: string): string => `{ name: { da: ${name}, en: ${name} }, rule: { local: true } }`;

export const goodFiles = {
  'policy.md': [
    '---',
    'municipality: Lilleby Kommune',
    '---',
    '',
    '## Brud',
    '',
    '- Alle brud skal **straks** meldes',
    '  til koordinatoren.',
    '',
    '## Uddannelse',
    '',
    'Alle uddannes løbende.',
    '',
  ].join('\n'),
  'profile.yaml': `name: Lilleby Kommune
tenants: { teams: [tenant-lilleby], slack: [T-LILLEBY] }
roles:
  leader: ${role('nærmeste leder')}
  securityCoordinator: ${role('koordinatoren')}
  dataProtection: ${role('GDPR')}
  it: ${role('it')}
  topLevel: ${role('direktøren')}
  humanResources: ${role('HR')}
  finance: ${role('økonomi')}
  systemOwner: ${role('systemejeren')}
routing:
  - id: first-receiver
    tell: securityCoordinator
    rule: { quote: Alle brud skal straks meldes til koordinatoren, section: Brud }
supervisoryDeadlineOwner: dataProtection
criticality:
  - { name: { da: Vital, en: Vital }, outage: critical, rule: { local: true } }
duties:
  - id: gdpr-e-learning
    kind: training
    course: { da: GDPR, en: GDPR }
    audience: everyone
    rule: { local: true }
`,
  'people.csv': `id,name,title,unit,email,phone,leader,roles,handles_personal_data,teams_id,slack_id
top,Bo Top,Direktør,Ledelse,top@lilleby.example,,,topLevel;humanResources;finance,ja,T1,
isk,Eva Isk,Koordinator,Ledelse,isk@lilleby.example,00 00 00 02,top,securityCoordinator;dataProtection;it,ja,T2,U2
leder,Ib Leder,Leder,Pleje,leder@lilleby.example,,top,,ja,T3,U3
ansat,Åse Ansat,Assistent,Pleje,ansat@lilleby.example,,leder,,nej,,
`,
  'systems.csv': `name,aliases,purpose,owner,criticality,max_downtime,personal_data,supplier,unit
KMD Nexus,Nexus;omsorgssystemet,Journal,leder,Vital,PT4H,sensitive,KMD,Pleje
Aula,,Beskeder,top,,,ordinary,,
`,
  'training.csv': `person,course,completed
ansat,gdpr-e-learning,2026-03-14
`,
} as const;

export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

const written: string[] = [];
afterAll(() => {
  for (const directory of written) rmSync(directory, { recursive: true });
});

/** A directory with one folder per name; `undefined` leaves a file out. */
export const writeMunicipalities = (folders: Readonly<Record<string, Files>>): string => {
  const directory = mkdtempSync(join(tmpdir(), 'vogter-directory-'));
  written.push(directory);
  for (const [id, files] of Object.entries(folders)) {
    mkdirSync(join(directory, id));
    for (const [file, content] of Object.entries(files))
      if (content !== undefined) writeFileSync(join(directory, id, file), content);
  }
  return directory;
};

export const lilleby = (changed: Files = {}): string => writeMunicipalities({ lilleby: { ...goodFiles, ...changed } });
