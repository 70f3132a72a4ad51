// Files on the page, in a real browser: chosen with the keyboard, dropped, pasted, taken away, too large, sent again.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { samples } from '../files/samples.ts';
import { barriers, openBrowser, openPage, type WatchedPage } from './browser.ts';
import { type Demo, startDemo } from './demo.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let browser: Browser;
let demo: Demo;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  demo = await startDemo();
  watched = await openPage(browser, `${demo.address}/`);
  page = watched.page;
  await page.locator('#welcome').waitFor();
});
afterEach(async () => {
  await page.context().close();
  await demo.close();
  expect(watched.mishaps.filter((mishap) => !mishap.includes('503'))).toEqual([]);
});

const mail = { name: 'phishing.eml', mimeType: 'message/rfc822', buffer: Buffer.from(samples.eml) };
const picture = { name: 'skærm.png', mimeType: 'image/png', buffer: Buffer.from(samples.png) };
const chosen = () => page.getByRole('list', { name: 'Valgte filer' }).getByRole('listitem');
const choose = (...files: readonly (typeof mail)[]) => page.locator('#files').setInputFiles([...files]);
const send = () => page.getByRole('button', { name: 'Send', exact: true }).click();
const arrived = () => page.locator('.from-person.is-arrived').waitFor();

const filesSent = async () => {
  const body = demo.received[0]?.body;
  const attachments = body?.kind === 'text' ? body.attachments : [];
  const limits = { mostBytes: 20_000_000, signal: AbortSignal.timeout(5000) };
  return Promise.all(
    attachments.map(async (one) => [one.name, Buffer.from(await one.read(limits)).toString('latin1')]),
  );
};
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe('files', () => {
  it('are chosen with the keyboard alone, one is taken away, and the other is sent without a word', async () => {
    const choosing = page.waitForEvent('filechooser');
    await page.locator('#text').focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await (await choosing).setFiles([mail, picture]);
    expect(await chosen().count()).toBe(2);
    expect(await page.locator(':focus').getAttribute('id')).toBe('text');

    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Fjern skærm.png');
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe('attach');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    await arrived();
    expect(await page.locator('.from-person .enclosed').textContent()).toBe('phishing.eml');
    expect(await chosen().count()).toBe(0);
    expect(await filesSent()).toEqual([['phishing.eml', latin1(samples.eml)]]);
  });

  it('are dropped on the conversation, and beside it they are not opened in the place of the page', async () => {
    const drop = (selector: string) =>
      page.evaluate(`(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['From: a'], 'sluppet.eml'));
        for (const type of ['dragover', 'drop']) document.querySelector('${selector}')
          .dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      })()`);
    await drop('.top');
    expect(await chosen().count()).toBe(0);
    await drop('#pane-person .scroll');
    expect(await chosen().textContent()).toContain('sluppet.eml');
    expect(await page.locator('.dropping').count()).toBe(0);
  });

  it('are pasted where one writes', async () => {
    await page.evaluate(`(() => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File(['x'], 'image.png', { type: 'image/png' }));
      document.querySelector('#text')
        .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    })()`);
    expect(await chosen().textContent()).toContain('image.png');
  });

  it('that are too large or too many are said to be before anything is sent, and nothing stands in the way', async () => {
    const large = { ...picture, name: 'stor.png', buffer: Buffer.alloc(10 * 1024 * 1024 + 1) };
    await choose(large, mail);
    await page
      .getByText('Filen fylder mere end 10 MB. Send et skærmbillede eller en mindre udgave: stor.png')
      .waitFor();
    expect(await chosen().count()).toBe(1);
    expect(await barriers(page)).toEqual([]);

    await choose(...Array.from({ length: 11 }, (_, n) => ({ ...mail, name: `${n}.eml` })));
    await page.getByText('Der kan sendes 10 filer ad gangen.').waitFor();
    expect(await chosen().count()).toBe(10);
    expect(demo.attempts).toEqual([]);
  });

  it('are sent again with what was not kept, as the same message', async () => {
    demo.failNext(1);
    await choose(mail);
    await page.locator('#text').fill('se her');
    await send();
    await page.getByText('Beskeden blev ikke gemt').waitFor();
    await page.getByRole('button', { name: 'Prøv igen' }).click();

    await arrived();
    expect(new Set(demo.attempts).size).toBe(1);
    expect(await filesSent()).toEqual([['phishing.eml', latin1(samples.eml)]]);
    expect(await page.locator('.from-person').count()).toBe(1);
  });

  it('are asked for again after a reload, instead of being left out silently', async () => {
    demo.failNext(1);
    await choose(mail);
    await send();
    await page.getByText('Beskeden blev ikke gemt').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await page.getByText('Vedhæft filerne igen.').waitFor();
    expect(demo.received).toEqual([]);
  });
});

it('how far they have come is shown when it takes more than two seconds, and not before', async () => {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 250_000 };
  await network.send('Network.emulateNetworkConditions', slow);
  await choose({ ...picture, buffer: Buffer.alloc(1_500_000, 1) });
  await send();
  await page.waitForTimeout(1000);
  expect(await page.locator('#uploading').isVisible()).toBe(false);
  await page.getByRole('progressbar', { name: 'Sender filerne' }).waitFor({ timeout: 4000 });
  expect(await barriers(page)).toEqual([]);
  await network.send('Network.emulateNetworkConditions', { ...slow, uploadThroughput: -1 });
  await arrived();
  await page.locator('#uploading').waitFor({ state: 'hidden' });
});
