import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ask, buildPage, CHROMIUM, openBrowser, openPage } from './browser.ts';
import { inventedRecords } from './invented-records.ts';
import { type RealService, startRealService } from './real-service.ts';

let service: RealService;
let forgetful: RealService;
let browser: Browser;
let removeRecords = async () => {};

beforeAll(async () => {
  if (CHROMIUM === null) return;
  buildPage();
  const records = await inventedRecords();
  removeRecords = records.remove;
  service = await startRealService(records.folder);
  forgetful = await startRealService(records.folder, false);
  browser = await openBrowser();
});

afterEach(async () => {
  await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
});

afterAll(async () => {
  await browser?.close();
  await service?.close();
  await forgetful?.close();
  await removeRecords();
});

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const GAUGES = 'What did Fenwick say about gauges?';
const last = (page: Page) => page.locator('.exchange').last();
const names = (page: Page) => last(page).locator('.quotations h3').allTextContents();

const answered = (page: Page) => page.waitForResponse('**/api/chat');

/** A way on from the last answer; waits until its own answer is there. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  const answer = answered(page);
  await last(page).getByRole('link', { name }).click();
  await answer;
  await page.locator('#send').waitFor();
}

/** What stays inside the window's width; a table scrolls in its own box. */
async function expectNoOverflow(page: Page): Promise<void> {
  const { scrollWidth, clientWidth } = await page.locator('html').evaluate((root) => root);
  expect(scrollWidth).toBe(clientWidth);
}

const inChromium = describe.skipIf(CHROMIUM === null);

inChromium('answers of every shape, in Chromium', () => {
  it('asks back who is meant, and answers in the same place for the one that is taken', async () => {
    const { page, complaints } = await openPage(browser, service.url);
    await ask(page, GAUGES);
    const choices = last(page).locator('.choice');
    expect(await choices.count()).toBe(2);
    const oskar = choices.filter({ hasText: 'Oskar Fenwick' });
    await oskar.getByText('WS7 Salt').waitFor();
    expect(await oskar.textContent()).toContain('2 turns in 2 sessions');
    expect(await last(page).locator('.suggestion').count()).toBe(0);

    await press(page, /Oskar Fenwick/u);
    expect(await names(page)).toEqual(['Oskar Fenwick']);
    expect(await last(page).locator('.chip-name').allTextContents()).toContain('gauges');
    // Whoever has taken one may still take the other.
    await press(page, /Alma Fenwick/u);
    expect(await names(page)).toEqual(['Alma Fenwick']);
    expect(await page.locator('.exchange').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('shows a count with its table, whose rows lead to people and sessions', async () => {
    const { page, complaints } = await openPage(browser, service.url);
    await ask(page, 'How many speakers mentioned gauges?');
    const answer = last(page);
    expect(await answer.locator('.answer-lead').textContent()).toContain('3 speakers');
    expect(await answer.getByRole('columnheader').allTextContents()).toEqual([
      'Speaker',
      'Turns',
      'Words',
    ]);
    expect(await answer.locator('tbody tr').first().locator('td').allTextContents()).toEqual([
      'Alma Fenwick',
      '2',
      '24',
    ]);
    await answer.getByRole('link', { name: 'Petronela Vasilescu' }).click();
    await page.waitForURL('**/people/petronela-vasilescu');
    await page.goBack();
    await ask(page, 'List every turn where Oskar Fenwick spoke');
    const turn = last(page).locator('tbody tr').nth(1);
    expect(await turn.getByRole('link').allTextContents()).toEqual([
      'Oskar Fenwick',
      '0',
      'IGF 2022 - Day 2 - Room B - WS7 Salt, Sensors and Open Data',
    ]);
    await turn.getByRole('link', { name: '0', exact: true }).click();
    await page.waitForURL('**/sessions/2022-salt#t0');
    expect(complaints).toEqual([]);
  });

  it('says what it read otherwise', async () => {
    const { page } = await openPage(browser, service.url);
    await ask(page, 'What did Petronela Vasilesku say about gauges?');
    expect(await last(page).locator('.read-as').textContent()).toBe(
      'Read ‘Petronela Vasilesku’ as ‘Petronela Vasilescu’.',
    );
    expect(await names(page)).toEqual(['Petronela Vasilescu']);
    await ask(page, 'How many turns did Petronela Vasilesku speak?');
    expect(await last(page).getByText('Read ').count()).toBe(1);
  });

  it('asks a suggestion', async () => {
    const { page } = await openPage(browser, service.url);
    await ask(page, 'What did Alma Fenwick say about sensors?');
    expect(await last(page).locator('.abstention').count()).toBe(1);
    await press(page, 'Who spoke about sensors?');
    expect(await names(page)).toContain('Oskar Fenwick');
  });
});

inChromium('a conversation, in Chromium', () => {
  it('is forgotten for good', async () => {
    const { page, complaints } = await openPage(browser, service.url);
    await ask(page, 'Who spoke about salt?');
    const kept = await service.rapporteur.conversations();
    expect(kept.map(({ question }) => question)).toContain('Who spoke about salt?');
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: 'Forget this conversation' }).click(),
    ]);
    expect(await page.locator('.exchange').count()).toBe(0);
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
    const left = await service.rapporteur.conversations();
    expect(left.map(({ question }) => question)).not.toContain('Who spoke about salt?');
    expect(complaints).toEqual([]);
  });

  it('stays where it is when it cannot be forgotten', async () => {
    const { page } = await openPage(browser, service.url);
    await ask(page, 'Who spoke about salt?');
    await page.route('**/api/conversations/*', (route) => route.abort());
    await page.getByRole('button', { name: 'Forget this conversation' }).click();
    await page.getByText('could not be removed').waitFor();
    expect(await page.locator('.exchange').count()).toBe(1);
  });

  it('goes on without history, and leaves nothing in the store', async () => {
    const { page } = await openPage(browser, forgetful.url);
    await ask(page, GAUGES);
    await press(page, /Alma Fenwick/u);
    expect(await names(page)).toEqual(['Alma Fenwick']);
    await ask(page, 'the other one');
    expect(await names(page)).toEqual(['Oskar Fenwick']);
    await ask(page, 'What did Alma Fenwick say about sensors?');
    await ask(page, 'yes');
    expect(await names(page)).toContain('Petronela Vasilescu');
    expect(await forgetful.rapporteur.conversations()).toEqual([]);
  });

  it('fits a phone: choices, tables, suggestions and people', async () => {
    const { page, complaints } = await openPage(browser, service.url, PHONE);
    for (const question of [
      GAUGES,
      'List all turns',
      'What did Alma Fenwick say about sensors?',
      'compare Alma Fenwick and Oskar Fenwick on gauges',
    ]) {
      await ask(page, question);
      await expectNoOverflow(page);
    }
    const box = page.locator('.scroller').first();
    expect(await box.evaluate((table) => table.scrollWidth > table.clientWidth)).toBe(true);
    for (const path of ['/people', '/people/oskar-fenwick']) {
      await page.goto(`${service.url}${path}`);
      await expectNoOverflow(page);
    }
    expect(complaints).toEqual([]);
  });
});
