// Makes the README's picture of the page: `node test/page/screenshot.ts`.
import { fileURLToPath } from 'node:url';
import { openBrowser } from './browser.ts';
import { startProduct } from './product.ts';
import { visit } from './visit.ts';

const file = fileURLToPath(new URL('../../manifests/screenshot.png', import.meta.url));

const browser = await openBrowser();
const product = await startProduct({ TEAMS: 'off' });
const { page, own, channel, choice } = await visit(browser, product.address, 'glostrup');
await page.setViewportSize({ width: 1280, height: 1120 });
await page.getByRole('button', { name: 'Jeg har tabt min bærbare i toget i går aftes' }).click();
await choice('Er den låst').getByRole('radio', { name: 'Nej' }).check();
await choice('Er der oplysninger').getByRole('radio', { name: 'Ja' }).check();
await choice('Hvilke oplysninger').getByRole('checkbox', { name: 'CPR-nummer' }).check();
await own.locator('.card-body').getByRole('button', { name: 'Send' }).click();
await own
  .getByText(/GLO-\d{4}-0001/)
  .first()
  .waitFor();
await channel.getByRole('heading', { name: /GLO-\d{4}-0001/ }).waitFor();
await page.screenshot({ path: file });
await browser.close();
await product.stop();
