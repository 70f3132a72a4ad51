// The conversation on the page as a newcomer meets it, in a real browser: with a scripted Vogter behind it.
import { describe, expect, it } from 'vitest';
import { channel, lost, own, say, scriptedPages } from './scripted.ts';

const pages = scriptedPages();

describe('the conversation', () => {
  it('begins with examples, which go away once something is said', async () => {
    const page = await pages.open();
    await page.getByRole('button', { name: lost }).click();

    await own(page).getByRole('heading', { name: 'Godt, at du siger det' }).waitFor();
    expect(await page.locator('#welcome').isVisible()).toBe(false);
    expect(await own(page).locator('.from-person').textContent()).toContain(lost);
    await channel(page).getByRole('heading', { name: 'ISH-2026-0001: Tabt udstyr' }).waitFor();
    expect(await channel(page).locator('.badge').textContent()).toBe('1 ny');
    expect(pages.mishaps()).toEqual([]);
  });

  it('draws charts to scale, and reads their figures aloud as one picture', async () => {
    const page = await pages.open();
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
    expect(pages.mishaps()).toEqual([]);
  });

  it('shows what is said at once, and that an answer is on its way when it takes a moment', async () => {
    const page = await pages.open();
    await say(page, 'Svar langsomt');

    expect(await own(page).locator('.from-person').count()).toBe(1);
    expect(await own(page).locator('.typing').isVisible()).toBe(false);
    await own(page).locator('.typing').waitFor({ state: 'visible', timeout: 700 });
    await own(page).getByText('Nexus ejes af').waitFor();
    expect(await own(page).locator('.typing').isVisible()).toBe(false);
    expect(await own(page).locator('.entry').count()).toBe(2);
  });

  it('asks for the missing answer, sends a form once, and puts the receipt in its place', async () => {
    const page = await pages.open();
    await say(page, lost);
    const send = own(page).locator('.card-body').getByRole('button', { name: 'Send' });
    await send.click();
    await own(page).getByText('Udfyld feltet').first().waitFor();
    expect(pages.demo.received).toHaveLength(1);

    const question = own(page).getByRole('radiogroup', { name: 'Ligger der oplysninger om borgere på den?' });
    await question.getByRole('radio', { name: 'Ja' }).check();
    await send.click();
    expect(await send.getAttribute('aria-disabled')).toBe('true');
    await send.click({ force: true });
    await own(page).getByRole('heading', { name: 'Tak. Sagen er meldt.' }).waitFor();

    expect(await own(page).locator('.card-body').count()).toBe(1);
    expect(pages.demo.received.slice(1).map(({ body }) => body)).toEqual([
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
    const page = await pages.open();
    pages.demo.failNext(1);
    await say(page, 'Hvem ejer Nexus?');
    await own(page).getByText('Beskeden blev ikke gemt').waitFor();
    await own(page).getByRole('button', { name: 'Prøv igen' }).click();

    await own(page).getByText('Nexus ejes af').waitFor();
    expect(await own(page).locator('.from-person').count()).toBe(1);
    expect(pages.demo.received).toHaveLength(1);
  });

  it('lets a button be pressed again when that was not kept, as the same act', async () => {
    const page = await pages.open();
    await say(page, 'Hvem skal have besked?');
    const ask = own(page).getByRole('button', { name: 'Spørg koordinatoren' });
    await ask.waitFor();
    pages.demo.failNext(1);
    await ask.click();
    await own(page).locator('.card-body').getByText('Beskeden blev ikke gemt').waitFor();
    await ask.click();

    await own(page).getByText('Du trykkede: policy.pass-on').waitFor();
    const [, refused, kept] = pages.demo.attempts;
    expect(kept).toBe(refused);
  });

  it('is there after a reload, and goes on in two windows at once', async () => {
    const page = await pages.open();
    await say(page, 'Hvem ejer Nexus?');
    await own(page).getByText('Nexus ejes af').waitFor();
    await page.reload();
    await own(page).getByText('Nexus ejes af').waitFor();
    expect(await own(page).locator('.entry').count()).toBe(2);

    const other = await pages.open();
    await say(other, lost);
    await own(page).getByRole('heading', { name: 'Godt, at du siger det' }).waitFor();
    expect(await own(page).locator('.entry').count()).toBe(4);
  });

  it('sends nothing for an empty message, and begins a new line with Shift and Enter', async () => {
    const page = await pages.open();
    await say(page, '   ');
    await page.getByText('Skriv en besked først.').waitFor();
    await page.keyboard.type('Linje 1');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('Linje 2');
    await page.keyboard.press('Enter');
    await own(page).getByText('Nexus ejes af').waitFor();
    expect(pages.demo.received.map(({ body }) => body)).toMatchObject([{ text: 'Linje 1\nLinje 2' }]);
  });

  it('shows markup in a card as the text it is', async () => {
    const page = await pages.open();
    await say(page, 'noget mærkeligt');
    await own(page).getByText('<script>document.title="hacked"</script>').waitFor();
    expect(await own(page).locator('.card-body :is(img, script, a, em)').count()).toBe(0);
    expect(await page.title()).toBe('Vogter · Ishøj');
    expect(pages.mishaps()).toEqual([]);
  });

  it('says when Vogter is away, and goes on by itself when it is back', async () => {
    const page = await pages.open();
    await pages.interrupt(() => page.getByText('Der er ingen forbindelse til Vogter').waitFor());
    await page.getByText('Der er ingen forbindelse til Vogter').waitFor({ state: 'hidden', timeout: 15_000 });
    await say(page, 'Hvem ejer Nexus?');
    await own(page).getByText('Nexus ejes af').waitFor();
  }, 30_000);
});
