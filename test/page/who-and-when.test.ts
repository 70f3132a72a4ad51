// Who one is and what time it is, chosen at the top of the page, in a real browser.
import { describe, expect, it } from 'vitest';
import { channel, own, scriptedPages } from './scripted.ts';

const pages = scriptedPages();

describe('who and when', () => {
  it('is chosen at the top, stands in the address and survives a reload', async () => {
    const page = await pages.open();
    await page.getByLabel('Kommune').selectOption('Rødovre');
    await page.waitForURL('**/?kommune=rodovre&person=demo-rodovre-medarbejder');
    await page.getByLabel('Du er').selectOption('Per Juhl, leder');
    await page.waitForURL('**/?kommune=rodovre&person=demo-rodovre-leder');
    await page.reload();
    await own(page).getByText('Per Juhl, leder').waitFor();
  });

  it('moves the time, shows what was sent then, and tells who else got something', async () => {
    const page = await pages.open();
    await page.getByText('mandag 30. november 2026 kl. 9.00').waitFor();
    await page.getByRole('button', { name: '+1 uge' }).click();

    await page.locator('#now').getByText('mandag 7. december 2026 kl. 9.00').waitFor();
    await channel(page).getByRole('heading', { name: 'Ugens overblik' }).waitFor();
    expect(await page.getByRole('status').textContent()).toBe(
      'Tiden er flyttet. Vogter har skrevet til koordinatorens kanal, Lars Brandt og andre i kommunen.',
    );
    await page.getByRole('link', { name: 'Lars Brandt' }).click();
    await own(page).getByText('To af dine medarbejdere mangler årets kursus.').waitFor();
  });

  it('says so when there is no deadline ahead', async () => {
    const page = await pages.open();
    await page.getByRole('button', { name: 'Næste frist' }).click();
    await page.getByText('Der er ingen frister forude.').waitFor();
  });
});
