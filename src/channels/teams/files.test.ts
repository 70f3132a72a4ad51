// Files in Teams over the wire: sent in a chat, pasted into a message, and named from where they must not be fetched.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { samples } from '../../../test/files/samples.ts';
import { type Fields, said } from '../../../test/teams/activities.ts';
import { startBot, type TestBot } from '../../../test/teams/bot.ts';
import { issuerName, startIssuer } from '../../../test/teams/issuer.ts';
import { type LocalServer, listenLocally } from '../../../test/teams/local-server.ts';
import type { Attachment } from '../../core/message.ts';
import { activitySchema } from './activity.ts';
import { type FileAccess, filesOf } from './files.ts';

let bot: TestBot;
let drive: LocalServer;
let asked: { readonly path: string; readonly authorization: string | undefined }[];
beforeEach(async () => {
  asked = [];
  drive = await listenLocally(({ url = '', headers }, response) => {
    asked.push({ path: url, authorization: headers.authorization });
    response.end(samples.png);
  });
  bot = await startBot();
});
afterEach(async () => {
  await bot.close();
  await drive.close();
});

const limits = () => ({ mostBytes: 10_000, signal: AbortSignal.timeout(5000) });

const heardWith = async (attachments: readonly Fields[], text = ''): Promise<readonly Attachment[]> => {
  expect((await bot.post(said(text, { attachments }))).status).toBe(200);
  const body = bot.heard.at(-1)?.message.body;
  return body?.kind === 'text' ? body.attachments : [];
};

const sentFile = (name: string, downloadUrl: string): Fields => ({
  contentType: 'application/vnd.microsoft.teams.file.download.info',
  name,
  contentUrl: `https://kommune-my.sharepoint.com/personal/mette/${name}`,
  content: { downloadUrl, uniqueId: '1', fileType: 'png' },
});

describe('a file sent in a chat', () => {
  test('can be read from the address that Teams gives for it, without a token', async () => {
    const [file] = await heardWith([sentFile('skærm.png', `${drive.url}/download`)], 'se her');
    expect(file).toMatchObject({ name: 'skærm.png' });
    expect(Buffer.from((await file?.read(limits())) ?? []).equals(samples.png)).toBe(true);
    expect(asked).toEqual([{ path: '/download', authorization: undefined }]);
  });

  test('is not fetched until somebody reads it', async () => {
    await heardWith([sentFile('skærm.png', `${drive.url}/download`)]);
    expect(asked).toEqual([]);
  });

  test.each(['http://10.0.0.1/admin', 'https://evil.example/fil', 'file:///etc/passwd', 'vrøvl'])(
    'is not fetched from %s',
    async (address) => {
      const [file] = await heardWith([sentFile('skærm.png', address)]);
      await expect(file?.read(limits())).rejects.toMatchObject({ code: 'file.unavailable' });
    },
  );
});

describe('where Microsoft vouches for who writes', () => {
  test('this computer is not asked, whoever names it', async () => {
    const issuer = await startIssuer();
    const serviceUrl = 'https://smba.example/emea/';
    await bot.close();
    bot = await startBot({
      settings: {
        appId: 'app-1',
        appPassword: 'secret',
        tenantId: 'bot-tenant',
        authority: {
          issuer: issuerName,
          openIdMetadataUrl: issuer.metadataUrl,
          loginUrl: 'https://login.example/bot-tenant',
          scope: 'https://api.example',
        },
      },
    });
    const token = issuer.token({ audience: 'app-1', serviceUrl });
    const picture = { contentType: 'image/*', contentUrl: `${drive.url}/v3/attachments/1` };
    const message = said('', { attachments: [sentFile('skærm.png', `${drive.url}/fil`), picture] }, serviceUrl);
    expect((await bot.post(message, { authorization: `Bearer ${token}` })).status).toBe(200);
    await issuer.close();

    const body = bot.heard[0]?.message.body;
    const files = body?.kind === 'text' ? body.attachments : [];
    expect(files).toHaveLength(2);
    for (const file of files) await expect(file.read(limits())).rejects.toMatchObject({ code: 'file.unavailable' });
    expect(asked).toEqual([]);
  });
});

describe('a picture pasted into a message', () => {
  const pasted = { contentType: 'image/*', contentUrl: '' };
  const read = (address: string, access: Partial<FileAccess>) => {
    const activity = activitySchema.parse(said('', { attachments: [{ ...pasted, contentUrl: address }] }));
    const [picture] = filesOf(activity, { open: false, askToken: async () => 'hemmelig', ...access });
    return picture?.read(limits());
  };

  test('comes without a name, and is heard with an empty one', async () => {
    const [picture] = await heardWith([{ ...pasted, contentUrl: `${drive.url}/v3/attachments/1/views/original` }]);
    expect(picture).toMatchObject({ name: '', contentType: 'image/*' });
    expect(await picture?.read(limits())).toHaveLength(samples.png.length);
  });

  test('is read from the service with the bot’s token', async () => {
    expect(await read(`${drive.url}/v3/attachments/1`, { serviceUrl: `${drive.url}/emea/` })).toHaveLength(
      samples.png.length,
    );
    expect(asked).toEqual([{ path: '/v3/attachments/1', authorization: 'Bearer hemmelig' }]);
  });

  test('is not asked for where the token cannot be had', async () => {
    const askToken = () => Promise.reject(new Error('no connection'));
    const reading = read(`${drive.url}/v3/attachments/1`, { serviceUrl: drive.url, askToken });
    await expect(reading).rejects.toMatchObject({ code: 'file.unavailable' });
    expect(asked).toEqual([]);
  });
});

test('the message itself as HTML, cards and what it answers are no files', async () => {
  const files = await heardWith([
    { contentType: 'text/html', content: '<p>se her</p>' },
    { contentType: 'application/vnd.microsoft.card.adaptive', content: {} },
    { contentType: 'messageReference', content: '{}' },
  ]);
  expect(files).toEqual([]);
});

test('what is only pointed to can be named and not fetched', async () => {
  const [file] = await heardWith([{ contentType: 'reference', name: 'plan.docx' }]);
  expect(file?.name).toBe('plan.docx');
  await expect(file?.read(limits())).rejects.toMatchObject({ code: 'file.unavailable' });
});
