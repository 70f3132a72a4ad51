// Drafts of a case: as text where they are asked for, and as Word by a link of one's own.
import { describe, expect, it } from 'vitest';
import { channelOf } from '../../../test/casework/office.ts';
import { courseOf, openWithFiles } from '../../../test/casework/office-with-files.ts';

const municipality = 'glostrup';
const gdpr = `${municipality}/gdpr`;
const room = channelOf(municipality);

describe('a draft', () => {
  const breach = {
    kind: 'assessed' as const,
    at: '2026-11-23T08:02:00Z',
    by: gdpr,
    breach: true,
    risk: 'high' as const,
    notify: true,
    reason: 'x',
  };

  it('comes as text where it was asked for, and as Word for the one who asked', async () => {
    const office = await openWithFiles(municipality, { events: [breach] });
    await office.press(gdpr, 'draftNotification');
    expect(office.reads(room).slice(-2)[0]).toBe('Linket til Word-udgaven får du i en direkte besked.');
    expect(office.reads(room).at(-1)).toContain('# UDKAST: Anmeldelse til Datatilsynet');
    expect(office.links(room)).toEqual({});

    const fetched = await office.fetches(office.links(gdpr)['Word']);
    expect(fetched?.name).toBe('Udkast til anmeldelse SAG-1.docx');
    expect(
      Buffer.from(fetched?.content ?? [])
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect(courseOf(office.now())).toEqual([`assessed ${gdpr}`, `linked ${gdpr}`, `fetched ${gdpr}`]);
  });

  it('is no longer given once it was found to be no breach', async () => {
    const office = await openWithFiles(municipality, { events: [breach] });
    await office.press(gdpr, 'draftLetter', {}, gdpr);
    const url = office.links(gdpr)['Word'];
    await office.press(gdpr, 'assess.send', { breach: 'no', reason: 'ingen oplysninger' });
    expect(office.now().events.at(-1)).toMatchObject({ kind: 'assessed', breach: false });
    expect(await office.fetches(url)).toBeUndefined();
  });
});
