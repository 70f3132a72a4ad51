// Tables arrive as Excel, KITOS and people save them.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Problem } from './problems.ts';
import { trainingRow } from './schema.ts';
import { readTable } from './table.ts';

const pair = z.object({ name: z.string(), aliases: z.string().exactOptional() });

const read = (text: string) => {
  const problems: Problem[] = [];
  const table = readTable(text, pair, 'x.csv', (problem) => problems.push(problem));
  return { rows: table.rows, problems };
};

const expected = [{ line: 2, value: { name: 'KMD Nexus', aliases: 'Nexus;omsorgssystemet' } }];

describe('a table', () => {
  it.each([
    ['with commas', 'name,aliases\nKMD Nexus,Nexus;omsorgssystemet\n'],
    ['with semicolons, as Excel in Danish saves it', 'name;aliases\r\nKMD Nexus;"Nexus;omsorgssystemet"\r\n'],
    ['with tabs', 'name\taliases\nKMD Nexus\tNexus;omsorgssystemet\n'],
    ['with a byte order mark', '\ufeffname,aliases\nKMD Nexus,Nexus;omsorgssystemet\n'],
    ['with blanks around the cells', 'name , aliases\n KMD Nexus , Nexus;omsorgssystemet \n'],
    ['with columns in another order and more of them', 'uuid,aliases,name\n7,Nexus;omsorgssystemet,KMD Nexus\n'],
    ['with empty rows at the end', 'name,aliases\nKMD Nexus,Nexus;omsorgssystemet\n,\n\n'],
  ])('%s is read', (_, text) => {
    expect(read(text)).toEqual({ rows: expected, problems: [] });
  });

  it('takes an empty cell as absent', () => {
    expect(read('name,aliases\nAula,\n').rows).toEqual([{ line: 2, value: { name: 'Aula' } }]);
  });

  it('keeps the rows that are right, and names each of those that are not', () => {
    const { rows, problems } = read('name,aliases\nAula,a\nDUBU\n,b\nSAPA,c\nKY,d,e\n');
    expect(rows.map(({ value }) => value.name)).toEqual(['Aula', 'SAPA']);
    expect(problems.map(({ line, field }) => [line, field])).toEqual([
      [3, undefined],
      [6, undefined],
      [4, 'name'],
    ]);
  });
});

describe('a date', () => {
  const day = (completed: string) =>
    trainingRow.safeParse({ person: 'a', course: 'b', completed }).data?.completed.toString();

  it.each(['2026-03-04', '04-03-2026', '4-3-2026', '04.03.2026', '4/3/2026'])('%s is the fourth of March', (text) => {
    expect(day(text)).toBe('2026-03-04');
  });

  it.each(['2026-13-01', '31-02-2026', '04-03-26', 'i går', '2026'])('%s is none', (text) => {
    expect(day(text)).toBeUndefined();
  });
});
