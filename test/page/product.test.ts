// The product as a newcomer meets it, whole: the real page in a real browser, with the real Vogter behind it.
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { samples } from '../files/samples.ts';
import { openBrowser } from './browser.ts';
import { type Product, startProduct } from './product.ts';
import { type Visit, visit } from './visit.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

let browser: Browser;
let product: Product;
let visits: Visit[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  product = await startProduct({ TEAMS: 'off' });
});
afterEach(async () => {
  const mishaps = visits.flatMap((each) => each.mishaps);
  for (const { page } of visits) await page.context().close();
  visits = [];
  await product.stop();
  expect(mishaps).toEqual([]);
  expect(product.log.events.filter(({ level }) => level !== 'info')).toEqual([]);
});

const come = async (municipality: string, role?: 'medarbejder' | 'leder' | 'isk'): Promise<Visit> => {
  const visitor = await visit(browser, product.address, municipality, role);
  visits.push(visitor);
  return visitor;
};

/** A link opens a window of its own, which is gone once the browser sees that there is something to save. */
const downloadIn = (page: Page): Promise<Download> =>
  new Promise((resolve) => {
    page.on('download', resolve);
    page.context().on('page', (opened) => opened.on('download', resolve));
  });
const lost = 'Jeg har tabt min bærbare i toget i går aftes';
const caseNumber = /GLO-\d{4}-0001/;

it('a newcomer reports the lost laptop, the coordinator sees the case, and a reload keeps it all', async () => {
  const { page, own, channel, choice, expectNoBarriers } = await come('glostrup');
  await expectNoBarriers('welcome');

  await page.getByRole('button', { name: lost }).click();
  await own.getByText('Ring til IT nu').waitFor();
  const send = own.locator('.card-body').getByRole('button', { name: 'Send' });
  await send.waitFor();
  for (const understood of ['Bærbar computer', 'toget']) await own.getByText(understood, { exact: true }).waitFor();
  await expectNoBarriers('form');

  await send.click();
  await own.getByText('Der mangler et svar').waitFor();
  await expectNoBarriers('form with something missing');
  await choice('Er den låst').getByRole('radio', { name: 'Ja' }).check();
  await choice('Er der oplysninger').getByRole('radio', { name: 'Nej' }).check();
  await send.click();

  await own.getByText(caseNumber).first().waitFor();
  await own.getByText('It-sikkerhedskoordinatoren: Christian Beck').waitFor();
  await channel.getByRole('heading', { name: caseNumber }).waitFor();
  await channel.getByText(lost).waitFor();
  await expectNoBarriers('receipt');

  const said = await own.locator('.held').allInnerTexts();
  await page.reload();
  await own.getByText(caseNumber).first().waitFor();
  expect(await own.locator('.held').allInnerTexts()).toEqual(said);
  await channel.getByRole('heading', { name: caseNumber }).waitFor();
});

it('the keyboard alone goes all the way, from the example to the receipt', async () => {
  const { page, own, channel, choice, tabTo } = await come('glostrup');
  const { keyboard } = page;
  await tabTo(page.getByRole('button', { name: lost }));
  await keyboard.press('Enter');
  const send = own.locator('.card-body').getByRole('button', { name: 'Send' });
  await send.waitFor();

  // From where one writes, the form is on the way back.
  await tabTo(choice('Er der oplysninger').getByRole('radio'), 'Shift+Tab');
  await keyboard.press('Space');
  await tabTo(choice('Er den låst').getByRole('radio'), 'Shift+Tab');
  await keyboard.press('Space');
  await tabTo(send);
  await keyboard.press('Enter');

  await own.getByText(caseNumber).first().waitFor();
  await channel.getByRole('heading', { name: caseNumber }).waitFor();
});

it('a mail goes with the report, and the coordinator fetches it from the case, byte for byte', async () => {
  const employee = await come('glostrup');
  const { page, own, channel } = employee;
  await page.locator('#files').setInputFiles([
    { name: 'phishing.eml', mimeType: 'message/rfc822', buffer: Buffer.from(samples.eml) },
    { name: 'faktura.pdf', mimeType: 'application/pdf', buffer: Buffer.from(samples.exe) },
  ]);
  await page.getByRole('list', { name: 'Valgte filer' }).getByText('phishing.eml').waitFor();
  await employee.expectNoBarriers('chosen files');
  await employee.say('Jeg har fået en mistænkelig mail i går kl. 14, og jeg har ikke klikket på noget');

  await own.locator('.from-person .enclosed').getByText('phishing.eml').waitFor();
  await own.getByText('"faktura.pdf" er ikke gemt, for indholdet passer ikke til navnet.').waitFor();
  await own.getByText('1 fil: phishing.eml (1 kB)').waitFor();
  await employee.expectNoBarriers('report with a file');
  for (let n = 0; n < 2 && (await channel.getByRole('heading', { name: caseNumber }).count()) === 0; n += 1) {
    await employee.say('send');
    await page.waitForTimeout(500);
  }
  await channel.getByRole('heading', { name: caseNumber }).waitFor();
  await channel.getByText('1 fil: phishing.eml (1 kB)').waitFor();
  await channel.getByRole('button', { name: 'Vis filer' }).click();
  await channel.getByText('Det svarer jeg dig på i en direkte besked.').waitFor();

  const coordinator = await come('glostrup', 'isk');
  const link = coordinator.own.getByRole('button', { name: 'phishing.eml' });
  await link.waitFor();
  await coordinator.expectNoBarriers('links to files');
  const [download] = await Promise.all([downloadIn(coordinator.page), link.click()]);
  expect(download.suggestedFilename()).toBe('phishing.eml');
  expect(Buffer.concat(await Array.fromAsync(await download.createReadStream())).equals(samples.eml)).toBe(true);

  await coordinator.channel.getByRole('button', { name: 'Vis forløb' }).click();
  await coordinator.channel.getByText('Christian Beck hentede phishing.eml').waitFor();
});

it('in Glostrup the policy says who must be told, with section and the day it was approved', async () => {
  const { say, own, expectNoBarriers } = await come('glostrup');
  await say('hvem skal have besked når noget går galt?');
  await own.getByText('skal dette straks meddeles til nærmeste leder samt Kommunens GDPR-enhed').waitFor();
  await own.getByText(/^Sikkerhedsbrud · .* · godkendt 29\. marts 2023$/).waitFor();
  await expectNoBarriers('policy quote');
});

it('what the policy does not say is not made up: how long a password must be', async () => {
  const { say, own, expectNoBarriers } = await come('glostrup');
  await say('hvor lang skal min kode være?');
  await own.getByRole('heading', { name: 'Det står ikke i politikken' }).waitFor();
  await expectNoBarriers('silent policy');
});

it('in Ishøj somebody owns Nexus, and it may be down for so long', async () => {
  const { say, own, expectNoBarriers } = await come('ishoj');
  await say('hvem ejer Nexus');
  await own.getByRole('heading', { name: 'KMD Nexus' }).waitFor();
  for (const fact of ['Simon Olesen, Centerchef', 'Vital', '2 timer']) await own.getByText(fact).first().waitFor();
  await expectNoBarriers('system owner');
});

it('a leader in Ishøj gets the digest of the e-learning when its time comes, and reminds them', async () => {
  const { page, own, move, expectNoBarriers } = await come('ishoj', 'leder');
  const digest = own.getByRole('heading', { name: /mangler E-læring i GDPR$/ });
  const before = await page.locator('#now').getAttribute('datetime');
  // The round is yearly: whatever the day, it comes within a year of weeks.
  for (let week = 0; week < 53 && (await digest.count()) === 0; week += 1) {
    if ((await move('Næste frist')).includes('ingen frister')) await move('+1 uge');
  }
  expect((await page.locator('#now').getAttribute('datetime')) ?? '').not.toBe(before);
  await own.getByText('Alle ansatte og nyansatte der arbejder med personoplysninger').waitFor();
  await expectNoBarriers('digest');

  await own.getByRole('button', { name: 'Påmind dem' }).click();
  await own.getByText('Jeg skriver til').waitFor();
  await expectNoBarriers('reminded');
});

/** Found by reading the policies: who approves them, and how each is told from the others. */
it.each([
  ['egedal', /Godkendes af styregruppen i Sikker Myndighedsdrift/, /version 1\.1 · godkendt 21\. november 2023/],
  ['glostrup', /kommunalbestyrelsen, der har beslutningskompetencen/, /Glostrup Kommune · godkendt 29\. marts 2023/],
  ['ishoj', /godkendes af Koncernledelsen og Byrådet/, /Politikken har ingen dato i teksten/],
  ['kalundborg', /Kommunalbestyrelsen har/, /IT-sikkerhedspolitik · godkendt 26\. marts 2014/],
  ['rodovre', /vedtages af kommunalbestyrelsen/, /It-sikkerhedspolitik · godkendt januar 2016/],
])('%s answers with its own policy who approves it', async (municipality, who, policy) => {
  const { say, own } = await come(municipality);
  await say('hvem godkender politikken?');
  await own.getByText(who).waitFor();
  await own.getByText(policy).waitFor();
});
