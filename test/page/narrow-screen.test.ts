// The page on a phone, in a real browser: one pane at a time, behind tabs, and nothing to the side.
import { describe, expect, it } from 'vitest';
import { channel, lost, own, say, scriptedPages } from './scripted.ts';

const pages = scriptedPages();

describe('a narrow screen', () => {
  it('has tabs that tell of something new, and work with the keyboard', async () => {
    const page = await pages.open('phone');
    await say(page, lost);
    const tab = page.getByRole('tab', { name: 'Koordinatorens kanal 1 ny' });
    await tab.waitFor();
    expect(await channel(page).isVisible()).toBe(false);

    await page.getByRole('tab', { name: 'Din samtale' }).focus();
    await page.keyboard.press('ArrowRight');
    await channel(page).getByRole('heading', { name: 'ISH-2026-0001: Tabt udstyr' }).waitFor();
    expect(await own(page).isVisible()).toBe(false);
    expect(await page.getByRole('tab', { name: 'Koordinatorens kanal' }).getAttribute('aria-selected')).toBe('true');
    expect(await page.locator('.tabs .badge:visible').count()).toBe(0);
  });

  it('needs no sideways scrolling', async () => {
    const page = await pages.open('phone');
    await say(page, lost);
    await own(page).getByRole('heading', { name: 'Godt, at du siger det' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375);
    expect(await page.evaluate("document.querySelector('.scroll').scrollWidth <= 375")).toBe(true);
  });
});
