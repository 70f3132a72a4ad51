// The page with a scripted Vogter behind it, anew for every test of a file, and what one does on it.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { openBrowser, openPage, type sizes, type WatchedPage } from './browser.ts';
import { type Demo, startDemo } from './demo.ts';

/** Called once at the top of a test file: it starts and ends what its tests need. */
export const scriptedPages = () => {
  let browser: Browser;
  let demo: Demo;
  let opened: WatchedPage[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
  }, 120_000);
  afterAll(() => browser.close());
  beforeEach(async () => {
    demo = await startDemo();
  });
  afterEach(async () => {
    for (const { page } of opened) await page.context().close();
    opened = [];
    await demo.close();
  });

  return {
    get demo(): Demo {
      return demo;
    },
    /** Vogter is away meanwhile, and then back at the same address. */
    interrupt: async (meanwhile: () => Promise<void>): Promise<void> => {
      const port = Number(new URL(demo.address).port);
      await demo.close();
      await meanwhile();
      demo = await startDemo(port);
    },
    open: async (size: keyof typeof sizes = 'laptop'): Promise<Page> => {
      const watched = await openPage(browser, `${demo.address}/`, size);
      opened.push(watched);
      await watched.page.locator('#welcome:visible, .entry').first().waitFor();
      return watched.page;
    },
    mishaps: (): readonly string[] => opened.flatMap(({ mishaps }) => mishaps),
  };
};

export const own = (page: Page) => page.locator('#pane-person');
export const channel = (page: Page) => page.locator('#pane-coordinator');
export const say = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('textbox', { name: 'Skriv til Vogter' }).fill(text);
  await page.keyboard.press('Enter');
};
/** What opens a report on it. */
export const lost = 'Jeg har tabt min bærbare i toget i går aftes';
