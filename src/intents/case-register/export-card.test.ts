// "Eksportér registeret": a link where browsers can reach Vogter, and else what has to be set; to those who read the register.
import { expect, it } from 'vitest';
import { parts } from '../../../test/casework/office.ts';
import { openTalk } from '../../../test/reporting/talk.ts';
import { fileLinks } from '../../incidents/file-links.ts';
import { caseRegister } from './index.ts';

const talkOf = (person: string, publicUrl?: string) =>
  openTalk({ person, thread: `export ${person}`, handlers: [caseRegister({ ...parts, publicUrl: () => publicUrl })] });
const links = (talk: ReturnType<typeof openTalk>) => [...talk.store.all(fileLinks)].map(({ value }) => value);

it("is a link of the coordinator's own, for the year that was asked for", async () => {
  const talk = talkOf('isk', 'https://vogter.example');
  const { text, replies } = await talk.says('eksportér registeret for 2025');
  expect(text).toContain('Hændelsesregister 2025');
  expect(text).toContain('vogter export register --municipality glostrup --year 2025');
  expect(JSON.stringify(replies)).toMatch(/https:\/\/vogter\.example\/files\/[\w-]{43}"/u);
  expect(links(talk)).toMatchObject([
    { person: 'glostrup/isk', to: { kind: 'register', municipality: 'glostrup', year: 2025 } },
  ]);
});

it('says what the administrator must set where nobody has said how browsers reach Vogter', async () => {
  const talk = talkOf('isk');
  const { text } = await talk.says('eksportér registeret');
  expect(text).toContain('PUBLIC_URL');
  expect(text).toContain('vogter export register --municipality glostrup --year 2026');
  expect(links(talk)).toEqual([]);
});

it('is for nobody else', async () => {
  const talk = talkOf('leder', 'https://vogter.example');
  expect((await talk.says('eksportér registeret')).text).toContain('Sagerne kan kun ses af dem, der arbejder med dem.');
  expect(links(talk)).toEqual([]);
});
