// What axe-core finds against WCAG 2.2 AA on every view of the page: nothing.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { barriers, openBrowser, openPage } from './browser.ts';
import { startDemo } from './demo.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 120_000);
afterAll(() => browser.close());

const say = async (page: Page, text: string, answer: string): Promise<void> => {
  await page.locator('#text').fill(text);
  await page.keyboard.press('Enter');
  await page.locator('#pane-person').getByText(answer).first().waitFor();
};

it.each(['laptop', 'phone'] as const)(
  'nothing stands in the way on a %s',
  async (size) => {
    const demo = await startDemo();
    const { page } = await openPage(browser, demo.address, size);
    const send = page.locator('#pane-person .card-body').getByRole('button', { name: 'Send' });
    const views: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['start', () => page.locator('#welcome').waitFor()],
      ['form', () => say(page, 'Jeg har tabt min telefon', 'Godt, at du siger det')],
      ['form with something missing', () => send.click()],
      [
        'receipt',
        async () => {
          await page.getByRole('radio', { name: 'Ja' }).check();
          await send.click();
          await page.getByText('Tak. Sagen er meldt.').waitFor();
        },
      ],
      ['policy quote', () => say(page, 'Hvem skal have besked?', 'Det siger politikken')],
      ['charts', () => say(page, 'Vis statistik', 'Måned for måned')],
      [
        'message that was not kept',
        () => {
          demo.failNext(1);
          return say(page, 'Hvem ejer Nexus?', 'Beskeden blev ikke gemt');
        },
      ],
      [
        'digest and time moved',
        async () => {
          if (size === 'phone') await page.locator('#settings summary').click();
          await page.getByRole('button', { name: '+1 uge' }).click();
          await page.getByText('Tiden er flyttet').waitFor();
        },
      ],
      [
        "coordinator's channel",
        async () => {
          if (size === 'phone') await page.locator('#tab-coordinator').click();
          await page.locator('#pane-coordinator').getByText('Ugens overblik').waitFor();
        },
      ],
    ];
    for (const [view, go] of views) {
      await go();
      expect(await barriers(page), view).toEqual([]);
    }
    await page.context().close();
    await demo.close();
  },
  90_000,
);

it('would say so if something did', async () => {
  const page = await browser.newPage();
  await page.setContent('<html lang="da"><title>x</title><main><h1>x</h1><img src="x.png"></main></html>');
  expect(await barriers(page)).toEqual([expect.stringContaining('image-alt')]);
  await page.close();
});
