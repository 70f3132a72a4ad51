// Which files are taken and which are not, and what the sender is told of those.
import { describe, expect, it } from 'vitest';
import { createFakeClock } from '../../test/fakes/clock.ts';
import { createFakeLog } from '../../test/fakes/log.ts';
import { attachment, samples } from '../../test/files/samples.ts';
import { createMemoryFiles } from '../stores/memory-files.ts';
import { VogterError } from './errors.ts';
import { createTakeFiles, largestFile } from './take-files.ts';

const store = createMemoryFiles(createFakeClock());
const log = createFakeLog();
const take = createTakeFiles({ store, mask: (text) => text.replace('010190-1234', '[CPR-nummer]'), log });

const refusals = async (...attachments: Parameters<typeof take>[0]) =>
  (await take(attachments)).refused.map(({ da }) => da);

describe('a file', () => {
  it.each([
    ['skærmbillede.png', samples.png],
    ['foto.JPG', samples.jpg],
    ['foto.jpeg', samples.jpg],
    ['bevægelse.gif', samples.gif],
    ['billede.webp', samples.webp],
    ['IMG_0001.HEIC', samples.heic],
    ['brev.pdf', samples.pdf],
    ['phishing.eml', samples.eml],
    ['phishing.msg', samples.msg],
    ['note.txt', samples.txt],
    ['liste.docx', samples.docx],
  ])('%s is taken, with its name and size, and can be read again', async (name, content) => {
    const { files, refused } = await take([attachment(name, content)]);
    expect(refused).toEqual([]);
    expect(files).toMatchObject([{ name, size: content.length }]);
    expect(Buffer.from((await store.read(files[0]?.hash ?? '')) ?? []).equals(content)).toBe(true);
  });

  it.each(['virus.exe', 'side.html', 'tegning.svg', 'alt.zip', 'makro.docm', 'script.js', 'mail.eml.exe', '.htaccess'])(
    '%s is refused by its name alone, without being fetched',
    async (name) => {
      const read = () => Promise.reject(new Error('It was fetched.'));
      expect(await refusals(attachment(name, samples.exe, { read }))).toEqual([
        expect.stringMatching(/^".+" er ikke gemt, for den slags filer kan jeg ikke tage imod\. Send et billede/u),
      ]);
    },
  );

  it.each([
    ['billede.png', samples.exe],
    ['billede.png', samples.jpg],
    ['brev.pdf', samples.png],
    ['mail.msg', samples.eml],
    ['liste.xlsx', samples.msg],
    ['note.txt', samples.exe],
    ['mail.eml', samples.png],
    ['billede.heic', samples.png],
    ['billede.webp', Buffer.from('RIFF....AVI LIST')],
  ])('%s that holds something else is refused', async (name, content) => {
    expect(await refusals(attachment(name, content))).toEqual([
      expect.stringContaining(`"${name}" er ikke gemt, for indholdet passer ikke til navnet. Åbn den ikke.`),
    ]);
  });

  it('of exactly 10 MB is taken, one byte more is not', async () => {
    const most = Buffer.alloc(largestFile, 'a');
    expect((await take([attachment('a.txt', most)])).files).toHaveLength(1);
    expect(await refusals(attachment('b.txt', Buffer.alloc(largestFile + 1, 'a')))).toEqual([
      '"b.txt" er ikke gemt, for den fylder mere end 10 MB. Send et skærmbillede eller en mindre udgave.',
    ]);
  });

  it('that is said to be too large is not even fetched, and one that turns out to be is not kept', async () => {
    const read = () => Promise.reject(new Error('It was fetched.'));
    const stop = () => Promise.reject(new VogterError('file.too-large', 'more than that'));
    const refused = await refusals(
      attachment('a.png', samples.png, { size: largestFile + 1, read }),
      attachment('b.png', samples.png, { read: stop }),
    );
    expect(refused).toEqual([expect.stringContaining('"a.png"'), expect.stringContaining('fylder mere end 10 MB')]);
  });

  it('that cannot be fetched is said not to be kept, the others are taken, and operators see why', async () => {
    const read = () => Promise.reject(new VogterError('file.unavailable', 'gone'));
    const { files, refused } = await take([
      attachment('a.png', samples.png, { read }),
      attachment('b.eml', samples.eml),
    ]);
    expect(files.map(({ name }) => name)).toEqual(['b.eml']);
    expect(refused).toEqual([
      {
        da: '"a.png" er ikke gemt, for jeg kunne ikke hente den. Send den igen om lidt, eller send et skærmbillede.',
        en: '"a.png" was not kept: I could not fetch it. Send it again shortly, or send a screenshot.',
      },
    ]);
    expect(log.events.at(-1)).toEqual({ level: 'warn', event: 'a file was not fetched' });
  });

  it('that is empty is said to be', async () => {
    expect(await refusals(attachment('a.txt', new Uint8Array()))).toEqual([expect.stringContaining('filen er tom')]);
  });

  it('sent twice in one message is one file', async () => {
    const { files } = await take([attachment('a.png', samples.png), attachment('b.png', samples.png)]);
    expect(files.map(({ name }) => name)).toEqual(['a.png']);
  });
});

it('ten files are taken, and the rest are named', async () => {
  const many = Array.from({ length: 12 }, (_, n) => attachment(`${n + 1}.txt`, Buffer.from(`note ${n}`)));
  const { files, refused } = await take(many);
  expect(files).toHaveLength(10);
  expect(refused.map(({ da }) => da)).toEqual([
    'Jeg kan tage 10 filer ad gangen. Resten er ikke gemt: 11.txt, 12.txt. Send dem i en besked mere.',
  ]);
});

it('what cannot be kept is nobody’s to acknowledge', async () => {
  const full = { ...store, keep: () => Promise.reject(new VogterError('store.failed', 'disk')) };
  const taking = createTakeFiles({ store: full, mask: (text) => text, log })([attachment('a.png', samples.png)]);
  await expect(taking).rejects.toMatchObject({ code: 'store.failed' });
});

describe('the name', () => {
  it.each([
    ['..\\..\\windows\\system.png', 'system.png'],
    ['../../etc/billede.png', 'billede.png'],
    ['faktura\u202egnp.exe.png', 'fakturagnp.exe.png'],
    ['linje\nto\u0000.png', 'linjeto.png'],
    ['a"b<c>:d|e?.png', 'a_b_c__d_e_.png'],
    ['CPR 010190-1234.png', 'CPR [CPR-nummer].png'],
    [`${'æ'.repeat(300)}.png`, `${'æ'.repeat(115)}….png`],
  ])('%j is shown as %j', async (given, shown) => {
    expect((await take([attachment(given, samples.png)])).files.map(({ name }) => name)).toEqual([shown]);
  });

  it.each([
    ['', 'image/*', samples.png, 'billede.png'],
    ['', 'image/jpeg', samples.jpg, 'billede.jpg'],
    ['original', 'image/*', samples.gif, 'original.gif'],
  ])('of a picture that came as %j (%s) is made up', async (given, contentType, content, name) => {
    expect((await take([attachment(given, content, { contentType })])).files).toMatchObject([{ name }]);
  });

  it('is not made up for what is no picture', async () => {
    expect(await refusals(attachment('', samples.exe, { contentType: 'image/*' }))).toEqual([
      expect.stringContaining('"fil uden navn" er ikke gemt, for den slags filer'),
    ]);
  });
});
