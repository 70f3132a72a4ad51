// Files in Slack: read with the bot's token, which nobody but Slack ever sees.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { samples } from '../../../test/files/samples.ts';
import { type LocalServer, listenLocally } from '../../../test/teams/local-server.ts';
import { attachmentOf, isSlacks } from './files.ts';

let files: LocalServer;
let asked: (string | undefined)[];
beforeEach(async () => {
  asked = [];
  files = await listenLocally(({ headers }, response) => {
    asked.push(headers.authorization);
    response.end(samples.eml);
  });
});
afterEach(() => files.close());

const limits = () => ({ mostBytes: 10_000, signal: AbortSignal.timeout(5000) });
const botToken = 'xoxb-hemmelig';

describe('a file', () => {
  const sent = () => ({ id: 'F1', name: 'phishing.eml', mimetype: 'message/rfc822', size: 58 });

  it('is read with the token', async () => {
    const file = attachmentOf({ botToken, apiUrl: `${files.url}/api/` })({
      ...sent(),
      url_private_download: `${files.url}/files-pri/T1-F1/download/phishing.eml`,
    });
    expect(file).toMatchObject({ name: 'phishing.eml', contentType: 'message/rfc822', size: 58 });
    expect(Buffer.from(await file.read(limits())).equals(samples.eml)).toBe(true);
    expect(asked).toEqual([`Bearer ${botToken}`]);
  });

  it('at somebody else’s address is not asked for', async () => {
    const file = attachmentOf({ botToken })({ ...sent(), url_private_download: `${files.url}/phishing.eml` });
    await expect(file.read(limits())).rejects.toMatchObject({ code: 'file.unavailable' });
    expect(asked).toEqual([]);
  });

  it('that lies elsewhere can be named and not read', async () => {
    const file = attachmentOf({ botToken })({ id: 'F1', title: 'Et ark hos en anden' });
    expect(file.name).toBe('Et ark hos en anden');
    await expect(file.read(limits())).rejects.toMatchObject({ code: 'file.unavailable' });
  });
});

describe('the token', () => {
  it.each([
    'https://files.slack.com/files-pri/T1-F1/download/a.png',
    'https://slack.com/files/a',
    'https://kommune.enterprise.slack.com/a',
  ])('goes to %s', (address) => {
    expect(isSlacks(new URL(address), undefined)).toBe(true);
  });

  it.each([
    'http://files.slack.com/a.png',
    'https://files.slack.com:8443/a.png',
    'https://slack.com.evil.example/a.png',
    'https://evilslack.com/a.png',
    'https://files.slack.com@evil.example/a.png',
    'https://x:y@files.slack.com/a.png',
    'https://slack-files.example/a.png',
    'http://127.0.0.1/a.png',
    'http://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
  ])('does not go to %s', (address) => {
    expect(isSlacks(new URL(address), undefined)).toBe(false);
    expect(isSlacks(new URL(address), 'https://slack.proxy.example/api/')).toBe(false);
  });
});
