// Somebody who sits before the page: sees the two panes, writes, moves the time, and uses the keyboard alone if need be.
import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { barriers, openPage, sizes } from './browser.ts';

export interface Visit {
  readonly page: Page;
  readonly own: Locator;
  readonly channel: Locator;
  readonly mishaps: readonly string[];
  say(text: string): Promise<void>;
  /** The question of a form with its options. */
  choice(question: string): Locator;
  /** Moves the time and waits until the page says what came of it. */
  move(by: '+1 dag' | '+1 uge' | 'Næste frist'): Promise<string>;
  /** Presses Tab until the target has focus. */
  tabTo(target: Locator, key?: 'Tab' | 'Shift+Tab'): Promise<void>;
  /** Nothing stands in anybody's way, on the laptop and on the phone. */
  expectNoBarriers(state: string): Promise<void>;
}

/** More stops than any state of the page has. */
const mostStops = 80;

export const visit = async (
  browser: Browser,
  address: string,
  municipality: string,
  role: 'medarbejder' | 'leder' | 'isk' = 'medarbejder',
): Promise<Visit> => {
  const query = new URLSearchParams({ kommune: municipality, person: `demo-${municipality}-${role}` });
  const { page, mishaps } = await openPage(browser, `${address}/?${query}`);
  page.setDefaultTimeout(60_000);
  const own = page.locator('#pane-person');
  await own.locator('#welcome:visible, .entry').first().waitFor();
  return {
    page,
    own,
    channel: page.locator('#pane-coordinator'),
    mishaps,
    say: async (text) => {
      await page.getByRole('textbox', { name: 'Skriv til Vogter' }).fill(text);
      await page.keyboard.press('Enter');
    },
    choice: (question) => own.locator('[role=radiogroup], [role=group]').and(own.getByLabel(question)),
    move: async (by) => {
      await page.getByRole('button', { name: by }).click();
      const told = page.getByRole('status').filter({ hasText: /Tiden er flyttet|ingen frister forude/ });
      await told.waitFor();
      return (await told.textContent()) ?? '';
    },
    tabTo: async (target, key = 'Tab') => {
      for (let stop = 0; stop < mostStops; stop += 1) {
        await page.keyboard.press(key);
        if ((await page.locator(':focus').and(target).count()) > 0) return;
      }
      throw new Error(`${key} never came to ${target}.`);
    },
    expectNoBarriers: async (state) => {
      for (const [size, viewport] of Object.entries(sizes)) {
        await page.setViewportSize(viewport);
        expect(await barriers(page), `${state} on a ${size}`).toEqual([]);
      }
      await page.setViewportSize(sizes.laptop);
    },
  };
};
