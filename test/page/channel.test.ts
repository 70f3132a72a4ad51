// The coordinator's channel on the page, in a real browser: threads below their cards, and a case that is taken there.
import { describe, expect, it } from 'vitest';
import { coordinatorThread } from '../../src/channels/web/threads.ts';
import { caseCard } from './sample-cards.ts';
import { channel, lost, say, scriptedPages } from './scripted.ts';

const pages = scriptedPages();

describe('the channel', () => {
  it('keeps what belongs to an entry of the channel below it, in its order, also after a reload', async () => {
    const page = await pages.open();
    const { channel: web } = pages.demo.web;
    const room = coordinatorThread('ishoj');
    const said = (text: string) => ({ kind: 'text' as const, text });
    const first = await web.send(room, said('Sag 1'));
    await web.send(web.threadUnder(first), said('Sag 1 er taget'));
    await web.send(room, said('Sag 2'));
    await web.send(web.threadUnder(first), said('Sag 1 er lukket'));
    await web.update(first, said('Sag 1, lukket'));
    const order = ['Sag 1, lukket', 'Sag 1 er taget', 'Sag 1 er lukket', 'Sag 2'];
    const stands = () => channel(page).locator('.said').allInnerTexts();
    await expect.poll(stands).toEqual(order);
    expect(await channel(page).locator('.in-thread .said').allInnerTexts()).toEqual(order.slice(1, 3));
    expect(await channel(page).locator('.in-thread').first().textContent()).toContain('i tråden ovenfor');

    // The changed card is told last, after what stands below it.
    await page.reload();
    await expect.poll(stands).toEqual(order);
  });

  it('brings what a press opens in a thread into view, however much stands below', async () => {
    const page = await pages.open();
    const { channel: web } = pages.demo.web;
    const room = coordinatorThread('ishoj');
    const first = await web.send(room, { kind: 'card', card: caseCard('Ny') });
    for (let n = 1; n <= 30; n += 1) await web.send(room, { kind: 'text', text: `Besked ${n}` });
    await channel(page).getByText('Besked 30').waitFor();
    await channel(page).getByRole('button').first().click();
    await web.send(web.threadUnder(first), { kind: 'text', text: 'Her er formularen' });
    await expect.poll(() => channel(page).getByText('Her er formularen').isVisible()).toBe(true);
    const pane = await channel(page).locator('.scroll').boundingBox();
    const shown = await channel(page).getByText('Her er formularen').boundingBox();
    expect(shown?.y).toBeGreaterThanOrEqual(pane?.y ?? 0);
    expect(shown?.y).toBeLessThan((pane?.y ?? 0) + (pane?.height ?? 0));
  });
});

describe('the coordinator', () => {
  it('takes a case in the channel, and the card changes where it stands', async () => {
    const page = await pages.open();
    await say(page, lost);
    await channel(page).getByRole('textbox', { name: 'Notat' }).fill('Computeren er spærret.');
    await channel(page).getByRole('button', { name: 'Jeg tager den' }).click();

    await channel(page).getByText('Karen Dahl har sagen').waitFor();
    expect(await channel(page).locator('.card-body').count()).toBe(1);
    expect(pages.demo.received.at(-1)).toMatchObject({
      sender: { userId: 'demo-ishoj-isk' },
      body: { action: 'case.take', values: { note: 'Computeren er spærret.' } },
    });
  });
});
