// What an administrator uploads to Teams: within its limits, with the icons it names, and ready to be filled in.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const file = (name: string) => readFileSync(new URL(`../../../manifests/teams/${name}`, import.meta.url));

const words = (most: number) => z.string().min(1).max(most);
const placeholder = z.literal('00000000-0000-0000-0000-000000000000');
const manifestSchema = z.object({
  manifestVersion: z.literal('1.23'),
  $schema: z.literal('https://developer.microsoft.com/json-schemas/teams/v1.23/MicrosoftTeams.schema.json'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  id: placeholder,
  name: z.object({ short: words(30), full: words(100) }),
  description: z.object({ short: words(80), full: words(4000) }),
  icons: z.object({ color: z.literal('color.png'), outline: z.literal('outline.png') }),
  bots: z.tuple([
    z.object({
      botId: placeholder,
      scopes: z.tuple([z.literal('personal'), z.literal('team'), z.literal('groupChat')]),
      commandLists: z
        .array(z.object({ commands: z.array(z.object({ title: words(32), description: words(128) })).max(12) }))
        .max(3),
    }),
  ]),
});

test('the manifest keeps the limits of Teams, and its ids wait to be filled in', () => {
  expect(manifestSchema.safeParse(JSON.parse(file('manifest.json').toString())).error?.issues ?? []).toEqual([]);
});

test.each([
  ['color.png', 192],
  ['outline.png', 32],
])('%s is a PNG of %i pixels each way', (name, side) => {
  const png = file(name);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([side, side]);
});
