// A case on the page by clicking, as the employee and as the coordinator: from the mail sent wrongly to the evaluated case.
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { barriers, openBrowser, sizes } from './browser.ts';
import { type Product, startProduct } from './product.ts';
import { type Visit, visit } from './visit.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

/** Every stop is pictured here, for whoever wants to see what people see. */
const pictures = join(tmpdir(), 'vogter-casework');

let browser: Browser;
let product: Product;
let visits: Visit[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  await mkdir(pictures, { recursive: true });
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

const come = async (role: 'medarbejder' | 'isk'): Promise<Visit> => {
  const visitor = await visit(browser, product.address, 'glostrup', role);
  visits.push(visitor);
  return visitor;
};

let stops = 0;
/** Nothing stands in anybody's way in this pane, on the laptop and on the phone. */
const look = async ({ page }: Visit, pane: 'person' | 'coordinator', state: string): Promise<void> => {
  stops += 1;
  for (const size of ['laptop', 'phone'] as const) {
    await page.setViewportSize(sizes[size]);
    const tab = page.locator(`#tab-${pane}[aria-selected=false]`);
    if (await tab.isVisible()) await tab.click();
    expect(await barriers(page), `${state} on a ${size}`).toEqual([]);
    await page.screenshot({ path: join(pictures, `${String(stops).padStart(2, '0')} ${state} ${size}.png`) });
  }
  await page.setViewportSize(sizes.laptop);
};

const press = (where: Locator, label: string): Promise<void> =>
  where.getByRole('button', { name: label, exact: true }).last().click();
/** The renderer reads the question aloud with its first answer. */
const choose = (where: Locator, question: RegExp, answer: string): Promise<void> =>
  where
    .getByRole('radiogroup', { name: question })
    .getByRole('radio', { name: new RegExp(`${answer}$`, 'u') })
    .check();

/** Whoever has pressed something need not look for what comes of it. */
const expectInView = (target: Locator): Promise<void> =>
  expect
    .poll(() =>
      target.evaluate((element) => {
        const seen = element.closest('.scroll')?.getBoundingClientRect();
        const { top, bottom } = element.getBoundingClientRect();
        return seen !== undefined && top >= seen.top && bottom <= seen.bottom;
      }),
    )
    .toBe(true);

it('misdirected mail is reported, worked, closed and learned from', async () => {
  const employee = await come('medarbejder');
  const coordinator = await come('isk');
  const { own: maja } = employee;
  const { channel } = coordinator;
  const says = (where: Locator, text: string | RegExp) => where.getByText(text).first().waitFor();
  /** The case's own card, which tells its latest acts; until it does, its buttons are those of before. */
  const card = channel.locator('article').filter({ hasText: 'Har fået besked' });

  await employee.say(
    'Øv, jeg kom til at sende en mail med cpr-nummer på 12 borgere til en forkert virksomhed for en time siden',
  );
  await says(maja, 'Prøv at kalde mailen tilbage.');
  await choose(maja, /^Har modtageren bekræftet/, 'Nej, ikke endnu');
  await look(employee, 'person', 'form');
  await press(maja.locator('.card-body'), 'Send');
  await says(maja, 'GDPR-enheden: Minh Tran, Astrid Bech');
  await look(employee, 'person', 'receipt');

  await says(channel, 'Sendt til en forkert modtager');
  await look(coordinator, 'coordinator', 'case');
  await press(channel, 'Overtag');
  await says(card, 'Christian Beck har taget sagen');
  await says(maja, 'Christian Beck har taget din sag');

  await press(channel, 'Spørg melder');
  await channel.getByLabel('Spørgsmål til melder').fill('Var filen krypteret?');
  await look(coordinator, 'coordinator', 'question');
  await press(channel, 'Gem');
  await says(maja, 'Var filen krypteret?');
  await says(card, 'spurgte melder');
  await look(employee, 'person', 'asked');
  await maja.getByLabel('Dit svar').fill('Nej, det var et helt almindeligt regneark');
  await press(maja, 'Send svar');
  await says(channel, 'Melder har svaret på');
  await says(card, 'svarede: "Nej, det var et helt almindeligt regneark"');
  await look(employee, 'person', 'answered');

  await press(channel, 'Flere');
  await channel.getByText('Hvad vil du gøre?').waitFor();
  await look(coordinator, 'coordinator', 'all acts');
  await press(channel, 'Luk');
  await says(channel, 'Vurdér først, om det er et brud');
  await press(channel, 'Ændr alvor');
  await choose(channel, /^Alvor/, 'Kritisk');
  await channel.getByLabel('Begrundelse').fill('Én af dem har beskyttet adresse');
  await look(coordinator, 'coordinator', 'severity');
  await press(channel, 'Gem');
  await says(card, 'ændrede alvoren fra høj til kritisk');

  await press(channel, 'Vurdér brud');
  await choose(channel, /^Er det et brud/, 'Ja');
  await choose(channel, /^Risiko for/, 'Høj risiko');
  await choose(channel, /^Skal Datatilsynet/, 'Nej');
  await channel.getByLabel('Begrundelse').fill('CPR-numre hos en fremmed virksomhed');
  await look(coordinator, 'coordinator', 'assessment');
  await press(channel, 'Gem');
  await says(channel, 'skal Datatilsynet have besked (art. 33, stk. 1)');
  await look(coordinator, 'coordinator', 'assessment contradicts');
  await choose(channel, /^Skal Datatilsynet/, 'Ja');
  await press(channel, 'Gem');
  await says(card, 'vurderede: brud på persondatasikkerheden, høj risiko');
  await expectInView(card.getByRole('button', { name: 'Anmeldt' }));
  await look(coordinator, 'coordinator', 'assessed');

  await press(channel, 'Anmeldt');
  await expectInView(channel.getByLabel('Reference'));
  await channel.getByLabel('Reference').fill('DT-4711');
  await look(coordinator, 'coordinator', 'notified form');
  await press(channel, 'Gem');
  await says(card, 'reference DT-4711');

  await press(channel, 'Underret borgere');
  await choose(channel, /^Har de berørte/, 'Ja, de har fået besked');
  await channel.getByLabel(/^Hvordan og hvornår/).fill('Brev i Digital Post i dag');
  await look(coordinator, 'coordinator', 'citizens');
  await press(channel, 'Gem');
  await says(card, 'de berørte har fået besked: Brev i Digital Post i dag');

  await press(channel, 'Tilføj tiltag');
  await channel.getByLabel('Hvad skal gøres?').fill('Slå forsinket afsendelse til');
  await channel.getByLabel('Hvem gør det?').selectOption({ label: 'Tobias Sørensen, Leder af it-support' });
  await channel.getByLabel('Senest').fill('2099-12-01');
  await look(coordinator, 'coordinator', 'measure');
  await press(channel, 'Gem');
  await says(card, 'tilføjede et tiltag');
  await press(channel, 'Tiltag udført');
  await look(coordinator, 'coordinator', 'measure done');
  await press(channel, 'Gem');
  await says(card, 'meldte tiltaget udført');

  await press(channel, 'Flere');
  await press(channel, 'Flyt ansvar');
  await choose(channel, /^Hvem overtager/, 'Minh Tran, Leder af GDPR-enheden');
  await channel.getByLabel('Begrundelse').fill('Ferie');
  await look(coordinator, 'coordinator', 'hand over');
  await press(channel, 'Gem');
  await says(card, 'gav sagen videre til Minh Tran');

  await press(channel, 'Evaluér');
  await channel.getByLabel('Hvad var årsagen?').fill('Adressen blev udfyldt af sig selv');
  await channel.getByLabel('Hvad gør vi anderledes?').fill('Mails venter et minut');
  await look(coordinator, 'coordinator', 'evaluation');
  await press(channel, 'Gem');
  await says(card, 'evaluerede.');
  await press(channel, 'Luk');
  await channel.getByLabel('Konklusion').fill('Modtageren har slettet den');
  await press(channel, 'Gem');
  await says(card, 'lukkede sagen: Modtageren har slettet den');
  await look(coordinator, 'coordinator', 'closed');
  await says(maja, 'er afsluttet');
  await employee.say('hvad sker der med min sag?');
  await says(maja, 'Dine sager');
  await look(employee, 'person', 'status');

  await press(channel, 'Genåbn');
  await channel.getByLabel('Begrundelse').fill('Modtageren har fundet en kopi');
  await press(channel, 'Gem');
  await says(maja, 'er åbnet igen');
  await says(card, 'genåbnede sagen');
  await press(channel, 'Vis forløb');
  await channel.getByRole('heading', { name: /Forløb$/ }).waitFor();
  await look(coordinator, 'coordinator', 'course');
});
