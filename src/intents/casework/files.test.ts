// "Vis filer": links of one's own, in one's own chat, for those who may see the case, and every one of them in its course.
import { describe, expect, it } from 'vitest';
import { channelOf, openOffice, sampleCase } from '../../../test/casework/office.ts';
import { courseOf, openWithFiles } from '../../../test/casework/office-with-files.ts';
import { fileLinks } from '../../incidents/file-links.ts';
import type { Incident } from '../../incidents/record.ts';

const municipality = 'glostrup';
const [isk, gdpr, leader, it_, reporter] = ['isk', 'gdpr', 'leder', 'it', 'medarbejder'].map(
  (id) => `${municipality}/${id}`,
) as [string, string, string, string, string];
const room = channelOf(municipality);

const open = (more: Partial<Incident> = {}, names?: readonly string[]) => openWithFiles(municipality, more, names);

describe('a handler', () => {
  it('who presses in the channel gets links in their own chat, one for each file', async () => {
    const office = await open();
    await office.press(isk, 'files');

    expect(office.reads(room).at(-1)).toBe('Det svarer jeg dig på i en direkte besked.');
    expect(office.links(room)).toEqual({});
    const links = office.links(isk);
    expect(Object.keys(links)).toEqual(['phishing.eml', 'skærm.png']);
    expect(links['phishing.eml']).toMatch(/^https:\/\/vogter\.glostrup\.example\/files\/[\w-]{43}$/);
    expect(new Set(Object.values(links)).size).toBe(2);
    expect(office.reads(isk).at(-1)).toContain('Filerne er ikke undersøgt og kan være skadelige.');
  });

  it('fetches what the link is for, and that they were given it and have fetched it stands in the course', async () => {
    const office = await open();
    await office.press(isk, 'files');
    const fetched = await office.fetches(office.links(isk)['phishing.eml']);

    expect(fetched?.name).toBe('phishing.eml');
    expect(Buffer.from(fetched?.content ?? []).toString()).toBe('indholdet af phishing.eml');
    expect(courseOf(office.now())).toEqual([`linked ${isk}`, `fetched ${isk}`]);
    await office.press(isk, 'course');
    expect(office.reads(room).at(-1)).toMatch(
      /Christian Beck fik link til phishing\.eml, skærm\.png\n.+Christian Beck hentede phishing\.eml/u,
    );
  });

  it('who only looks makes no card old and crowds nothing out of it', async () => {
    const office = await open();
    for (let n = 0; n < 4; n += 1) await office.press(isk, 'files');
    await office.press(isk, 'take');
    expect(office.now().events.at(-1)).toMatchObject({ kind: 'taken' });
    expect(office.card(room)).toContain('har taget sagen');
    expect(office.card(room)).not.toContain('fik link til');
  });

  it('cannot use it a minute too late, and the record of it goes away', async () => {
    const office = await open();
    await office.press(isk, 'files');
    const url = office.links(isk)['phishing.eml'];
    office.clock.set('2026-11-23T08:14:59Z');
    expect(await office.fetches(url)).toBeDefined();
    office.clock.set('2026-11-23T08:15:00Z');
    expect(await office.fetches(url)).toBeUndefined();
    expect(courseOf(office.now()).filter((one) => one.startsWith('fetched'))).toHaveLength(1);
  });

  it('who has been moved to another place since can no longer use it', async () => {
    const office = await open();
    await office.press(isk, 'files');
    const url = office.links(isk)['phishing.eml'];
    const { store, case: id } = office;
    const restricted = { ...office.now(), restricted: true };
    const change = { kind: 'put', collection: 'incidents', id, value: restricted } as const;
    await store.commit([change], { kind: 'system', part: 'test' });
    expect(await office.fetches(url)).toBeUndefined();
  });

  it('gets a link to nothing else by changing it', async () => {
    const office = await open();
    await office.press(isk, 'files');
    const token = office.links(isk)['phishing.eml']?.split('/').at(-1) ?? '';
    const forged = [
      '',
      `${token}x`,
      token.slice(0, -1),
      token.toLowerCase(),
      '../phishing.eml',
      'A'.repeat(43),
      office.now().files[0]?.hash ?? '',
    ];
    for (const one of forged) expect(await office.fetches(one), one).toBeUndefined();
  });

  it('cannot find a link that is still good by reading what is kept of it', async () => {
    const office = await open();
    await office.press(isk, 'files');
    const token = office.links(isk)['phishing.eml']?.split('/').at(-1) ?? '';
    const kept = [...office.store.all(fileLinks)];
    expect(kept).toHaveLength(2);
    expect(JSON.stringify(kept)).not.toContain(token);
  });
});

describe('nobody else', () => {
  it.each([leader, reporter])('gets a link: %s', async (who) => {
    const office = await open();
    await office.press(who, 'files', {}, who);
    expect(office.links(who)).toEqual({});
    expect(courseOf(office.now())).toEqual([]);
  });

  it('gets one to a restricted case but those who are named in it', async () => {
    const office = await open({ restricted: true });
    await office.press(it_, 'files', {}, it_);
    expect(office.links(it_)).toEqual({});
    await office.press(gdpr, 'files', {}, gdpr);
    expect(Object.keys(office.links(gdpr))).toEqual(['phishing.eml', 'skærm.png']);
  });
});

it('the button is there only where there are files', async () => {
  const office = await open();
  await office.press(isk, 'take');
  expect(office.card(room)).toContain('[Vis filer]');
  const without = await open({ files: [] });
  await without.press(isk, 'take');
  expect(without.card(room)).not.toContain('[Vis filer]');
  expect(await without.press(isk, 'files')).toBe('Der er ingen filer i sagen.');
});

it('of many files the newest are given, and the others are counted', async () => {
  const office = await open(
    {},
    Array.from({ length: 23 }, (_, n) => `${n + 1}.txt`),
  );
  await office.press(isk, 'files', {}, isk);
  expect(Object.keys(office.links(isk))).toHaveLength(20);
  expect(office.links(isk)).toHaveProperty(['23.txt']);
  expect(office.reads(isk).at(-1)).toContain('Her er de nyeste. 3 ældre vises ikke.');
});

it('where nobody has said how browsers reach Vogter, the button says what the administrator must set', async () => {
  const office = await openOffice(
    sampleCase(municipality, { files: [{ name: 'a.png', size: 1, hash: 'ab'.repeat(32) }] }),
  );
  expect(await office.press(isk, 'files', {}, isk)).toContain('PUBLIC_URL');
  expect(courseOf(office.now())).toEqual([]);
});

it('a file that is gone from the disk is not said to have been fetched', async () => {
  const office = await open({ files: [{ name: 'væk.png', size: 1, hash: 'ab'.repeat(32) }] });
  await office.press(isk, 'files', {}, isk);
  expect(await office.fetches(office.links(isk)['væk.png'])).toBeUndefined();
  expect(courseOf(office.now())).toEqual([`linked ${isk}`]);
});
