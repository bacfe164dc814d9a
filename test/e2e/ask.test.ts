import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { answerLink } from '../../web/links.ts';
import { ask, buildPage, CHROMIUM, openBrowser, openPage } from './browser.ts';
import { inventedRecords } from './invented-records.ts';
import { type RealService, startRealService } from './real-service.ts';

let service: RealService;
let browser: Browser;
let removeRecords = async () => {};

beforeAll(async () => {
  if (CHROMIUM === null) return;
  buildPage();
  const records = await inventedRecords();
  removeRecords = records.remove;
  service = await startRealService(records.folder);
  browser = await openBrowser();
});

afterEach(async () => {
  await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
});

afterAll(async () => {
  await browser?.close();
  await service?.close();
  await removeRecords();
});

const PHONE = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true };
const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const ALMA = 'What did Alma Fenwick say about gauges?';
const OSKAR = 'What did Oskar Fenwick say about gauges?';
const last = (page: Page) => page.locator('.exchange').last();
const names = (page: Page) => last(page).locator('.quotations h3').allTextContents();
const chips = (page: Page) => last(page).locator('.chip-name').allTextContents();
const focused = (page: Page) =>
  page.evaluate('document.activeElement.name ?? document.activeElement.textContent');

/** Does something that asks again, and waits for the answer; what was asked for. */
async function asking(page: Page, act: () => Promise<void>) {
  const answered = page.waitForResponse('**/api/chat');
  await act();
  const request = (await answered).request();
  await page.locator('#send').waitFor();
  return request.postDataJSON();
}

const inChromium = describe.skipIf(CHROMIUM === null);

inChromium('a chip, in Chromium', () => {
  it('is taken away, and the same is asked without it, in the same place', async () => {
    const { page, complaints } = await openPage(browser, service.url);
    await ask(page, ALMA);
    expect(await chips(page)).toEqual(['Alma Fenwick', 'gauges']);
    expect(await names(page)).toEqual(['Alma Fenwick']);
    const sent = await asking(page, () =>
      last(page).getByRole('link', { name: 'Remove “Alma Fenwick”' }).click(),
    );
    expect(sent).toMatchObject({ message: ALMA, state: { speakers: [], topic: 'gauges' } });
    expect(await page.locator('.exchange').count()).toBe(1);
    expect(await chips(page)).toEqual(['gauges']);
    expect(new Set(await names(page))).toContain('Petronela Vasilescu');
    expect(await focused(page)).toBe(ALMA);
    expect(complaints).toEqual([]);
  });

  it('is changed, and the conversation goes on from there', async () => {
    const { page, complaints } = await openPage(browser, service.url);
    await ask(page, OSKAR);
    await last(page).getByText('gauges', { exact: true }).click();
    await last(page).getByLabel('Topic').fill('salt');
    const sent = await asking(page, () => page.keyboard.press('Enter'));
    expect(sent).toMatchObject({ message: OSKAR, state: { topic: 'salt', from: null } });
    expect(await chips(page)).toEqual(['Oskar Fenwick', 'salt']);
    expect(await last(page).locator('cite').first().textContent()).toContain('WS7 Salt');
    await ask(page, 'And in 2021?');
    expect(await chips(page)).toEqual(['Oskar Fenwick', 'salt', '2021']);
    expect(await page.locator('.exchange').count()).toBe(2);
    expect(complaints).toEqual([]);
  });

  it('of a name that nobody bears is put right, by keyboard alone', async () => {
    const { page } = await openPage(browser, service.url);
    await ask(page, 'What did Zora Quint say about gauges?');
    expect(await last(page).locator('.abstention').textContent()).toContain('Zora Quint');
    expect(await last(page).getByRole('link', { name: 'See who speaks' }).count()).toBe(1);
    await last(page).locator('.unknown summary').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('speaker');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toContain('Zora Quint');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('speaker');
    await page.keyboard.type('Petronela Vasilescu');
    await asking(page, () => page.keyboard.press('Enter'));
    expect(await names(page)).toEqual(['Petronela Vasilescu']);
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('q');
  });
});

inChromium('another chip, in Chromium', () => {
  it('is added: somebody else, and a session out of all there are', async () => {
    const { page } = await openPage(browser, service.url, PHONE);
    await ask(page, OSKAR);
    await last(page).getByText('Narrow').click();
    expect(await page.evaluate(overflow)).toBe(0);
    await last(page).locator('.add').getByLabel('Person').fill('Petronela Vasilescu');
    const session = last(page).locator('.add').getByLabel('Session');
    await expect.poll(() => session.locator('option').count()).toBe(3);
    await session.selectOption('2021-tides');
    await asking(page, () => last(page).getByRole('button', { name: 'Ask again' }).click());
    expect((await names(page)).toSorted()).toEqual(['Oskar Fenwick', 'Petronela Vasilescu']);
    await last(page).getByText('Who Pays for the Tide Gauges').first().waitFor();
    expect(await page.evaluate(overflow)).toBe(0);
  });

  it('of an earlier question asks at the end, where the conversation goes on', async () => {
    const { page } = await openPage(browser, service.url);
    await ask(page, ALMA);
    await ask(page, 'And Petronela Vasilescu?');
    const first = page.locator('.exchange').first();
    await asking(page, () => first.getByRole('link', { name: 'Remove “gauges”' }).click());
    expect(await page.locator('.exchange').count()).toBe(3);
    expect(await chips(page)).toEqual(['Alma Fenwick']);
    expect(await first.locator('.chip-name').allTextContents()).toEqual(['Alma Fenwick', 'gauges']);
  });
});

inChromium('a conversation on the page, in Chromium', () => {
  it('is stopped, keeps the answer there was, and asks again what was asked for', async () => {
    const { page } = await openPage(browser, service.url);
    await ask(page, ALMA);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/api/chat', async (route) => {
      await held;
      await route.abort().catch(() => undefined);
    });
    await last(page).getByRole('link', { name: 'Remove “Alma Fenwick”' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await last(page).getByText('Stopped.').waitFor();
    expect(await names(page)).toEqual(['Alma Fenwick']);
    release();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    const sent = await asking(page, () =>
      last(page).getByRole('link', { name: 'Ask again' }).click(),
    );
    expect(sent).toMatchObject({ state: { speakers: [] } });
    expect(await last(page).getByText('Stopped.').count()).toBe(0);
    expect(await chips(page)).toEqual(['gauges']);
  });

  it('begins at an address, and is gone on with at another', async () => {
    const { page, complaints } = await openPage(browser, service.url);
    await page.goto(`${service.url}/?q=${encodeURIComponent(OSKAR)}&topic=salt&ask=1`);
    await last(page).and(page.locator(':not([aria-busy])')).waitFor();
    expect(await chips(page)).toEqual(['Oskar Fenwick', 'salt']);
    // A page that is loaded again asks nothing again.
    await page.reload();
    await last(page).waitFor();
    expect(await page.locator('.exchange').count()).toBe(1);
    await asking(page, () => last(page).getByRole('link', { name: 'Remove “salt”' }).click());

    const [kept] = await service.rapporteur.conversations();
    const other = await openPage(browser, service.url);
    await other.page.goto(`${service.url}/?conversation=${kept?.conversation}`);
    await last(other.page).waitFor();
    // Of what was asked again with other chips, the last answer.
    expect(await other.page.locator('.exchange').count()).toBe(1);
    expect(await chips(other.page)).toEqual(['Oskar Fenwick']);
    await ask(other.page, 'And about gauges?');
    expect(await chips(other.page)).toEqual(['Oskar Fenwick', 'gauges']);
    await other.page.goto(`${service.url}/?conversation=nobody-knows-it`);
    await other.page.getByText('not kept any more').waitFor();
    expect(complaints).toEqual([]);
  });
});

inChromium('an answer on the page, in Chromium', () => {
  it('says that the collection has changed since, and asks again', async () => {
    const { page } = await openPage(browser, service.url);
    await ask(page, ALMA);
    await page.reload();
    await last(page).waitFor();
    await page.waitForTimeout(300);
    expect(await last(page).locator('.changed').count()).toBe(0);
    await page.evaluate(
      `for (const key of Object.keys(sessionStorage)) sessionStorage[key] = sessionStorage[key].replace(/"collection":"[^"]*"/gu, '"collection":"old"')`,
    );
    await page.reload();
    await last(page).locator('.changed').waitFor();
    await asking(page, () => last(page).getByRole('link', { name: 'Ask again' }).click());
    expect(await last(page).locator('.changed').count()).toBe(0);
    expect(await page.locator('.exchange').count()).toBe(1);
  });

  it('follows the same links without script', async () => {
    const { page } = await openPage(browser, service.url, { javaScriptEnabled: false });
    await page.goto(`${service.url}${answerLink(ALMA)}`);
    await page.getByRole('link', { name: 'Remove “Alma Fenwick”' }).click();
    expect(await chips(page)).toEqual(['gauges']);
    await page.getByText('gauges', { exact: true }).click();
    await page.getByLabel('Topic').fill('salt');
    await page.locator('.chip-editor:visible').getByRole('button').click();
    expect(await chips(page)).toEqual(['salt']);
    expect(await names(page)).toEqual(['Oskar Fenwick']);
  });
});
