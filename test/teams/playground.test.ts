// Vogter in Microsoft's own client for trying bots: reported in a personal chat, told in the channel of the team.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openBrowser, sizes } from '../page/browser.ts';
import { type Product, startProduct } from '../page/product.ts';
import { type Playground, startPlayground } from './playground.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

let browser: Browser;
let product: Product;
const playgrounds: Playground[] = [];

beforeAll(async () => {
  [browser, product] = await Promise.all([openBrowser(), startProduct({ WEB: 'off' })]);
});
afterAll(async () => {
  await browser.close();
  await Promise.all(playgrounds.map(({ stop }) => stop()));
  await product.stop();
});

/** A window of the client, signed in as one person; what it wants from the internet it does not get. */
const signIn = async (municipality: string, id: string): Promise<Page> => {
  const playground = await startPlayground(`${product.address}/api/messages`, municipality, id);
  playgrounds.push(playground);
  const context = await browser.newContext({ viewport: sizes.laptop, locale: 'da-DK' });
  await context.route(
    ({ hostname }) => hostname !== 'localhost',
    (route) => route.abort(),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(playground.address);
  // It repeats what is said.
  await page.getByRole('button', { name: 'Hide log panel' }).click();
  return page;
};

const writeIn = (page: Page) => page.locator('[role=textbox][contenteditable=true]').first();

const say = async (page: Page, text: string): Promise<void> => {
  await writeIn(page).fill(text);
  await page.getByLabel('Send Message').click();
};

it('takes a report, answers from the policy, and tells the coordinator where the coordinator wants it', async () => {
  const coordinator = await signIn('glostrup', 'isk');
  await coordinator.getByLabel('Sikkerhed - General').click();
  await writeIn(coordinator).click();
  await coordinator.keyboard.type('@');
  await coordinator.getByText('Vogter', { exact: true }).last().click();
  await coordinator.keyboard.type('brug denne kanal');
  await coordinator.getByRole('button', { name: 'Post', exact: true }).click();
  await coordinator.getByText('Nye sager kommer her fra nu af').waitFor();

  const employee = await signIn('glostrup', 'medarbejder');
  await say(employee, 'Jeg har tabt min bærbare i toget i går aftes');
  await employee.getByText('Ring til IT nu').waitFor();
  const choose = (question: string, answer: string) =>
    employee.getByRole('radiogroup', { name: question }).getByRole('radio', { name: answer }).check();
  await choose('Er den låst', 'Ja');
  await choose('Er der oplysninger', 'Nej');
  await employee.getByRole('button', { name: 'Send', exact: true }).click();
  await employee
    .getByText(/GLO-\d{4}-0001/)
    .first()
    .waitFor();
  await employee.getByText('It-sikkerhedskoordinatoren: Christian Beck').waitFor();

  await coordinator.getByRole('heading', { name: /GLO-\d{4}-0001/ }).waitFor();
  await coordinator.getByText('Jeg har tabt min bærbare i toget i går aftes').waitFor();

  await say(employee, 'hvem skal have besked når noget går galt?');
  await employee.getByRole('heading', { name: 'Det siger politikken' }).waitFor();
  await employee.getByText(/Sikkerhedsbrud · .* · godkendt 29\. marts 2023/).waitFor();
  // Those who have never opened the client wait for what they are to be told.
  expect(product.log.events.filter(({ level }) => level === 'error')).toEqual([]);
});
