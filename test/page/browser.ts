// A real Chromium, from npm alone, that drives a page and notices what should not happen on it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';
import { lock } from 'proper-lockfile';

/** The sizes that pages are looked at in: a phone and a laptop. */
export const sizes = { phone: { width: 375, height: 720 }, laptop: { width: 1280, height: 800 } } as const;

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser is unpacked by whoever comes first; the others wait until it is whole. */
const executable = async (): Promise<string> => {
  const unlock = await lock(fileURLToPath(import.meta.url), { retries: { retries: 120, minTimeout: 500, factor: 1 } });
  return sparticuz.executablePath().finally(unlock);
};

export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await executable(), args: flags, headless: true });

export interface WatchedPage {
  readonly page: Page;
  /** Errors on the console, uncaught errors, and requests that left this computer: there should be none. */
  readonly mishaps: readonly string[];
}

export const openPage = async (
  browser: Browser,
  address: string,
  size: keyof typeof sizes = 'laptop',
): Promise<WatchedPage> => {
  const context = await browser.newContext({ viewport: sizes[size], locale: 'da-DK', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const mishaps: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') mishaps.push(message.text());
  });
  page.on('pageerror', (error) => mishaps.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(address).origin)) mishaps.push(`asked ${request.url()}`);
  });
  await page.goto(address);
  return { page, mishaps };
};

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds against WCAG 2.2 AA, one line a finding with the element it is about. */
export const barriers = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe);
  return page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(rules)} }).then(({ violations }) =>
      violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => id + ': ' + help + ' ' + html)))`,
  );
};
