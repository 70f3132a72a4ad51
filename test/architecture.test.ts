// Holds the directions between the rooms of src/, and keeps clock, chance, environment and platform SDKs in their places.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '../src');

/** What each room may import from beside itself and npm. `channels/loopback`, `channels/downloads` and `channels/adaptive-cards` are the small parts that channels share. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  directory: ['core'],
  language: ['core'],
  policy: ['core'],
  law: ['core'],
  model: ['core', 'language', 'policy'],
  import: ['core', 'policy'],
  stores: ['core'],
  jobs: ['core'],
  server: ['core'],
  incidents: ['core', 'directory'],
  reports: ['core', 'directory', 'incidents', 'language'],
  duties: ['core', 'directory'],
  'channels/adaptive-cards': ['core'],
  'channels/loopback': [],
  'channels/downloads': ['core'],
  'channels/teams': ['core', 'channels/adaptive-cards', 'channels/downloads', 'channels/loopback'],
  'channels/slack': ['core', 'channels/downloads'],
  'channels/web': ['core', 'channels/adaptive-cards', 'channels/loopback'],
  intents: ['core', 'directory', 'duties', 'incidents', 'language', 'law', 'model', 'policy', 'reports'],
};

/** What runs in the browser has the browser's clock and chance. */
const page = 'channels/web/page/';

/** Packages and names that belong to one place. */
const onlyIn: readonly { readonly what: RegExp; readonly where: readonly string[] }[] = [
  { what: /from '(botbuilder|@microsoft\/teams-ai|botframework-[a-z]+)/, where: ['channels/teams/'] },
  { what: /from '@slack\//, where: ['channels/slack/'] },
  { what: /from 'lowdb/, where: ['stores/'] },
  { what: /process\.env/, where: ['config.ts'] },
  { what: /Temporal\.Now|Date\.now\(|new Date\(\)|performance\.now\(/, where: ['core/clock.ts', page] },
  { what: /Math\.random\(|randomUUID|randomBytes/, where: ['core/random.ts', page] },
];

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const files: readonly SourceFile[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.endsWith('.d.ts'))
  .map((path) => ({ path, text: readFileSync(join(src, path), 'utf8') }));

/** `channels/web` and `intents/help` are rooms of their own; files at the top of src/ belong to none. */
const roomOf = (path: string): string | undefined => {
  const [first = '', second = ''] = path.split('/');
  if (!path.includes('/')) return undefined;
  return first === 'channels' || first === 'intents' ? `${first}/${second}` : first;
};

const importsOf = ({ path, text }: SourceFile): readonly string[] =>
  [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, target = '']) =>
    relative(src, resolve(src, dirname(path), target)),
  );

const allowed = (room: string): readonly string[] | undefined =>
  mayImport[room] ?? (room.startsWith('intents/') ? mayImport['intents'] : undefined);

describe('the rooms of src/', () => {
  it('are all known here, apart from the composition root and its commands', () => {
    const rooms = new Set(files.map(({ path }) => roomOf(path)).filter((room) => room !== undefined));
    expect([...rooms].filter((room) => room !== 'commands' && !allowed(room))).toEqual([]);
  });

  it('import only from the rooms that they may know', () => {
    const wrong = files.flatMap((file) => {
      const room = roomOf(file.path);
      const known = room && allowed(room);
      if (!room || !known) return [];
      return importsOf(file)
        .filter((target) => {
          const other = roomOf(target);
          return other !== room && !(other && known.includes(other));
        })
        .map((target) => `${file.path} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('see the imports of files at all: the dispatcher has several', () => {
    const dispatch = files.find(({ path }) => path === 'core/dispatch.ts');
    expect(dispatch && importsOf(dispatch).length).toBeGreaterThan(5);
  });

  it.each(onlyIn)('use $what only in $where', ({ what, where }) => {
    const wrong = files.filter(({ path, text }) => what.test(text) && !where.some((place) => path.startsWith(place)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('every source file', () => {
  it('says in its first line what lives there', () => {
    const silent = files.filter(({ text }) => !/^\/\/ \S.{15,}/.test(text));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('has at most 250 lines, and half of them at most 80', () => {
    const lengths = files.map(({ path, text }) => ({ path, lines: text.split('\n').length }));
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
    const median = lengths.map(({ lines }) => lines).sort((a, b) => a - b)[Math.floor(lengths.length / 2)];
    expect(median).toBeLessThanOrEqual(80);
  });

  it('throws errors that have a code', () => {
    expect(files.filter(({ text }) => /throw new Error\(/.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
