// The page as a newcomer meets it, in a real browser: with a scripted Vogter behind it.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { coordinatorThread } from '../../src/channels/web/threads.ts';
import { openBrowser, openPage, type sizes, type WatchedPage } from './browser.ts';
import { type Demo, startDemo } from './demo.ts';
import { caseCard } from './sample-cards.ts';

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

const open = async (size: keyof typeof sizes = 'laptop', query = ''): Promise<Page> => {
  const watched = await openPage(browser, `${demo.address}/${query}`, size);
  opened.push(watched);
  await watched.page.locator('#welcome:visible, .entry').first().waitFor();
  return watched.page;
};
const own = (page: Page) => page.locator('#pane-person');
const channel = (page: Page) => page.locator('#pane-coordinator');
const say = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('textbox', { name: 'Skriv til Vogter' }).fill(text);
  await page.keyboard.press('Enter');
};
const lost = 'Jeg har tabt min bærbare i toget i går aftes';

describe('the conversation', () => {
  it('begins with examples, which go away once something is said', async () => {
    const page = await open();
    await page.getByRole('button', { name: lost }).click();

    await own(page).getByRole('heading', { name: 'Godt, at du siger det' }).waitFor();
    expect(await page.locator('#welcome').isVisible()).toBe(false);
    expect(await own(page).locator('.from-person').textContent()).toContain(lost);
    await channel(page).getByRole('heading', { name: 'ISH-2026-0001: Tabt udstyr' }).waitFor();
    expect(await channel(page).locator('.badge').textContent()).toBe('1 ny');
    expect(opened.flatMap(({ mishaps }) => mishaps)).toEqual([]);
  });

  it('keeps what belongs to an entry of the channel below it, in its order, also after a reload', async () => {
    const page = await open();
    const { channel: web } = demo.web;
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
    const page = await open();
    const { channel: web } = demo.web;
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

  it('draws charts to scale, and reads their figures aloud as one picture', async () => {
    const page = await open();
    await say(page, 'Vis statistik');

    const chart = own(page).getByRole('img', { name: /^Efter slags: / });
    await chart.waitFor();
    expect(await chart.getAttribute('aria-label')).toBe(
      'Efter slags: Mistet eller stjålet udstyr 9, Sendt til en forkert modtager 6, Direktørsvindel, falsk faktura eller ændret konto 0',
    );
    const widths = await chart
      .locator('.chart-filled')
      .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(6 / 9, 1);
    expect(widths[2]).toBeLessThan(2);
    expect(await own(page).locator('.chart-vertical .chart-figure').allTextContents()).toEqual(
      [0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3].map(String),
    );
    expect(opened.flatMap(({ mishaps }) => mishaps)).toEqual([]);
  });

  it('shows what is said at once, and that an answer is on its way when it takes a moment', async () => {
    const page = await open();
    await say(page, 'Svar langsomt');

    expect(await own(page).locator('.from-person').count()).toBe(1);
    expect(await own(page).locator('.typing').isVisible()).toBe(false);
    await own(page).locator('.typing').waitFor({ state: 'visible', timeout: 700 });
    await own(page).getByText('Nexus ejes af').waitFor();
    expect(await own(page).locator('.typing').isVisible()).toBe(false);
    expect(await own(page).locator('.entry').count()).toBe(2);
  });

  it('asks for the missing answer, sends a form once, and puts the receipt in its place', async () => {
    const page = await open();
    await say(page, lost);
    const send = own(page).locator('.card-body').getByRole('button', { name: 'Send' });
    await send.click();
    await own(page).getByText('Udfyld feltet').first().waitFor();
    expect(demo.received).toHaveLength(1);

    const question = own(page).getByRole('radiogroup', { name: 'Ligger der oplysninger om borgere på den?' });
    await question.getByRole('radio', { name: 'Ja' }).check();
    await send.click();
    expect(await send.getAttribute('aria-disabled')).toBe('true');
    await send.click({ force: true });
    await own(page).getByRole('heading', { name: 'Tak. Sagen er meldt.' }).waitFor();

    expect(await own(page).locator('.card-body').count()).toBe(1);
    expect(demo.received.slice(1).map(({ body }) => body)).toEqual([
      {
        kind: 'action',
        action: 'report.submit',
        values: { case: 'ISH-2026-0001', device: 'Bærbar computer', day: '2026-11-29', personal: 'yes' },
      },
    ]);
    // Whoever pressed with the keyboard goes on from the receipt, not from the top of the page.
    expect(await page.locator(':focus').getAttribute('class')).toContain('entry');
  });

  it('offers again what was not kept, and it becomes one message', async () => {
    const page = await open();
    demo.failNext(1);
    await say(page, 'Hvem ejer Nexus?');
    await own(page).getByText('Beskeden blev ikke gemt').waitFor();
    await own(page).getByRole('button', { name: 'Prøv igen' }).click();

    await own(page).getByText('Nexus ejes af').waitFor();
    expect(await own(page).locator('.from-person').count()).toBe(1);
    expect(demo.received).toHaveLength(1);
  });

  it('lets a button be pressed again when that was not kept, as the same act', async () => {
    const page = await open();
    await say(page, 'Hvem skal have besked?');
    const ask = own(page).getByRole('button', { name: 'Spørg koordinatoren' });
    await ask.waitFor();
    demo.failNext(1);
    await ask.click();
    await own(page).locator('.card-body').getByText('Beskeden blev ikke gemt').waitFor();
    await ask.click();

    await own(page).getByText('Du trykkede: policy.pass-on').waitFor();
    const [, refused, kept] = demo.attempts;
    expect(kept).toBe(refused);
  });

  it('is there after a reload, and goes on in two windows at once', async () => {
    const page = await open();
    await say(page, 'Hvem ejer Nexus?');
    await own(page).getByText('Nexus ejes af').waitFor();
    await page.reload();
    await own(page).getByText('Nexus ejes af').waitFor();
    expect(await own(page).locator('.entry').count()).toBe(2);

    const other = await open();
    await say(other, lost);
    await own(page).getByRole('heading', { name: 'Godt, at du siger det' }).waitFor();
    expect(await own(page).locator('.entry').count()).toBe(4);
  });

  it('sends nothing for an empty message, and begins a new line with Shift and Enter', async () => {
    const page = await open();
    await say(page, '   ');
    await page.getByText('Skriv en besked først.').waitFor();
    await page.keyboard.type('Linje 1');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('Linje 2');
    await page.keyboard.press('Enter');
    await own(page).getByText('Nexus ejes af').waitFor();
    expect(demo.received.map(({ body }) => body)).toMatchObject([{ text: 'Linje 1\nLinje 2' }]);
  });

  it('shows markup in a card as the text it is', async () => {
    const page = await open();
    await say(page, 'noget mærkeligt');
    await own(page).getByText('<script>document.title="hacked"</script>').waitFor();
    expect(await own(page).locator('.card-body :is(img, script, a, em)').count()).toBe(0);
    expect(await page.title()).toBe('Vogter · Ishøj');
    expect(opened.flatMap(({ mishaps }) => mishaps)).toEqual([]);
  });

  it('says when Vogter is away, and goes on by itself when it is back', async () => {
    const page = await open();
    const port = Number(new URL(demo.address).port);
    await demo.close();
    await page.getByText('Der er ingen forbindelse til Vogter').waitFor();
    demo = await startDemo(port);
    await page.getByText('Der er ingen forbindelse til Vogter').waitFor({ state: 'hidden', timeout: 15_000 });
    await say(page, 'Hvem ejer Nexus?');
    await own(page).getByText('Nexus ejes af').waitFor();
  }, 30_000);
});

describe('the coordinator', () => {
  it('takes a case in the channel, and the card changes where it stands', async () => {
    const page = await open();
    await say(page, lost);
    await channel(page).getByRole('textbox', { name: 'Notat' }).fill('Computeren er spærret.');
    await channel(page).getByRole('button', { name: 'Jeg tager den' }).click();

    await channel(page).getByText('Karen Dahl har sagen').waitFor();
    expect(await channel(page).locator('.card-body').count()).toBe(1);
    expect(demo.received.at(-1)).toMatchObject({
      sender: { userId: 'demo-ishoj-isk' },
      body: { action: 'case.take', values: { note: 'Computeren er spærret.' } },
    });
  });
});

describe('who and when', () => {
  it('is chosen at the top, stands in the address and survives a reload', async () => {
    const page = await open();
    await page.getByLabel('Kommune').selectOption('Rødovre');
    await page.waitForURL('**/?kommune=rodovre&person=demo-rodovre-medarbejder');
    await page.getByLabel('Du er').selectOption('Per Juhl, leder');
    await page.waitForURL('**/?kommune=rodovre&person=demo-rodovre-leder');
    await page.reload();
    await own(page).getByText('Per Juhl, leder').waitFor();
  });

  it('moves the time, shows what was sent then, and tells who else got something', async () => {
    const page = await open();
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
    const page = await open();
    await page.getByRole('button', { name: 'Næste frist' }).click();
    await page.getByText('Der er ingen frister forude.').waitFor();
  });
});

describe('a narrow screen', () => {
  it('has tabs that tell of something new, and work with the keyboard', async () => {
    const page = await open('phone');
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
    const page = await open('phone');
    await say(page, lost);
    await own(page).getByRole('heading', { name: 'Godt, at du siger det' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375);
    expect(await page.evaluate("document.querySelector('.scroll').scrollWidth <= 375")).toBe(true);
  });
});
