import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { openPage } from './browser.ts';
import { canBrowse, REAL_RECORDS, realPages } from './real-pages.ts';

const project = path.resolve(import.meta.dirname, '../..');
const canRun = canBrowse(REAL_RECORDS);
const axe = readFileSync(path.join(project, 'node_modules/axe-core/axe.min.js'), 'utf8');

const pages = realPages(REAL_RECORDS);

afterEach(async () => {
  await Promise.all((pages.browser?.contexts() ?? []).map((context) => context.close()));
});

const PHONE = { viewport: { width: 340, height: 740 }, isMobile: true, hasTouch: true };
const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const number = (text: string | null) => Number(/\d[\d,]*/u.exec(text ?? '')?.[0].replace(',', ''));
const found = async (page: Page) => number(await page.locator('.found h2').textContent());
const choice = (page: Page, facet: string): Locator => page.locator(`.facet.of-${facet} li a`);

async function open(address: string, options: BrowserContextOptions = {}) {
  const opened = await openPage(pages.browser, pages.service.url, options);
  await opened.page.goto(`${pages.service.url}${address}`);
  return opened;
}

/** Skipped where no Chromium is installed or `../shared` is absent, of which the names tell. */
const overRecords = describe.skipIf(!canRun);

overRecords('exploring the five records in Chromium (skipped where ../shared is absent)', () => {
  it('searches, narrows and widens again, each choice leaving what it promised', async () => {
    const { page, complaints } = await open('/explore');
    const all = await found(page);
    await page.getByLabel('Words to find').fill('internet');
    await page.getByRole('button', { name: 'Search' }).click();
    const mentions = await found(page);
    expect(mentions).toBeGreaterThan(1);
    expect(mentions).toBeLessThan(all);
    const promised = number(await choice(page, 'years').last().locator('.turns').textContent());
    await choice(page, 'years').last().click();
    expect(await found(page)).toBe(promised);
    const speakers = await choice(page, 'speakers').locator('.turns').allTextContents();
    await choice(page, 'speakers').first().click();
    expect(await found(page)).toBe(number(speakers[0] ?? ''));
    await expect.poll(() => page.locator('.chosen-filters li').count()).toBe(2);
    await choice(page, 'speakers').and(page.locator('.chosen')).click();
    expect(await found(page)).toBe(promised);
    await page.getByRole('link', { name: /^Remove \d{4}/u }).click();
    expect(await found(page)).toBe(mentions);
    expect(complaints).toEqual([]);
  });

  it('every choice there is leads to what it promises', async () => {
    const { page } = await open('/explore?q=internet&kind=transcript');
    const promises = await page.locator('.facet li a:not(.chosen)').evaluateAll((links) =>
      links.map((link) => ({
        href: link.getAttribute('href') ?? '',
        turns: link.querySelector('.turns')?.textContent ?? '',
      })),
    );
    expect(promises.length).toBeGreaterThan(10);
    for (const { href, turns } of promises) {
      const led = await (await page.request.get(`${pages.service.url}${href}`)).text();
      const heading = /<h2>(\d+) turn/u.exec(led)?.[1];
      // A kind more is added to the kinds that are chosen.
      if (!href.includes('kind=transcript&kind=')) expect([href, heading]).toEqual([href, turns]);
    }
  });

  it('marks exact words exactly, and opens the record on them', async () => {
    const { page } = await open('/explore?q=Internet+Governance&mode=exact&kind=transcript');
    expect(await found(page)).toBeGreaterThan(0);
    for (const mark of await page.locator('.results mark').allTextContents()) {
      expect(mark.toLowerCase().replace(/\s+/gu, ' ')).toBe('internet governance');
    }
    const link = page.getByRole('link', { name: 'Read in context' }).first();
    const address = new URL((await link.getAttribute('href')) ?? '', pages.service.url);
    const { text } = await pages.service.rapporteur.session(
      decodeURIComponent(address.pathname.split('/').at(-1) ?? ''),
    );
    const [start, end] = ['start', 'end'].map((name) => Number(address.searchParams.get(name)));
    const words = text.slice(start, end);
    expect(words.toLowerCase()).toBe('internet governance');
    await link.click();
    expect((await page.locator('mark').allTextContents()).join('')).toBe(words);
    expect(await page.locator('mark').first().isVisible()).toBe(true);
  });
});

overRecords('all that a search finds, in Chromium (skipped where ../shared is absent)', () => {
  it('sorts, and turns pages without losing or repeating a turn', async () => {
    const { page } = await open('/explore?q=internet');
    await page.getByRole('link', { name: 'oldest', exact: true }).click();
    const years = async () =>
      (await page.locator('.results .when').allTextContents()).map((when) =>
        Number(/\d{4}/u.exec(when)?.[0]),
      );
    expect(await years()).toEqual((await years()).toSorted((a, b) => a - b));
    const total = await found(page);
    const places: (string | null)[] = [];
    for (;;) {
      const links = page.getByRole('link', { name: 'Read in context' });
      places.push(
        ...(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))),
      );
      const next = page.getByRole('link', { name: 'Next' });
      if ((await next.count()) === 0) break;
      await next.click();
    }
    expect(new Set(places).size).toBe(total);
    expect(places).toHaveLength(total);
  });

  it('hands over the whole search as a table', async () => {
    const { page } = await open('/explore?q=internet&mode=exact');
    const total = await found(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download as a table (CSV)' }).click(),
    ]);
    const table = readFileSync(await download.path(), 'utf8');
    expect(table.match(/^"quotation",/gmu)).toHaveLength(total);
  });
});

overRecords('comparing over the five records (skipped where ../shared is absent)', () => {
  it('sets people side by side, and leads to all that each said', async () => {
    const { page, complaints } = await open('/compare');
    await page.getByLabel('Topic').fill('internet');
    await page.getByLabel('First person').fill('Kleinwächter');
    await page.getByLabel('Second person').fill('Amir');
    await page.getByLabel('Third person').fill('Lynn St. Amour');
    await page.getByRole('button', { name: 'Compare' }).click();
    const columns = page.locator('.person-said');
    expect(await columns.locator('h3').allTextContents()).toEqual([
      'Wolfgang Kleinwächter',
      'Amir',
      'Lynn St. Amour',
    ]);
    expect(await columns.nth(0).locator('.quotation').count()).toBeGreaterThan(0);
    expect(await columns.nth(2).textContent()).toContain('Said nothing about it');
    const boxes = await Promise.all([0, 1, 2].map((at) => columns.nth(at).boundingBox()));
    expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
    const all = columns.nth(0).locator('.all-turns');
    const promised = number(await all.textContent());
    await all.click();
    expect(await found(page)).toBe(promised);
    expect(await pages.service.rapporteur.conversations()).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('begins with comparisons that have something to compare', async () => {
    const { page } = await open('/compare');
    await page.locator('.to-begin .ways a').first().click();
    expect(await page.locator('.person-said:not(.silent)').count()).toBe(2);
  });
});

overRecords('exploring by every means (skipped where ../shared is absent)', () => {
  it('needs no script', async () => {
    const { page } = await open('/explore', { javaScriptEnabled: false });
    await page.getByLabel('Words to find').fill('digital');
    await page.getByLabel('Exact words').check();
    await page.getByRole('button', { name: 'Search' }).click();
    const before = await found(page);
    const promised = number(await choice(page, 'events').first().locator('.turns').textContent());
    await choice(page, 'events').first().click();
    expect(await found(page)).toBe(promised);
    expect(promised).toBeLessThanOrEqual(before);
    await page.getByRole('link', { name: 'Read in context' }).first().click();
    expect((await page.locator('mark').first().textContent())?.toLowerCase()).toBe('digital');
  });

  it('fits a phone, where the choices open on being asked', async () => {
    const { page } = await open('/explore?q=internet', PHONE);
    expect(await page.evaluate(overflow)).toBe(0);
    expect(await choice(page, 'speakers').first().isVisible()).toBe(false);
    await page.getByText('Narrow down').tap();
    expect(await choice(page, 'speakers').first().isVisible()).toBe(true);
    expect(await page.evaluate(overflow)).toBe(0);
    await page.goto(`${pages.service.url}/compare?topic=internet&speaker=Amir&speaker=Alexander`);
    expect(await page.evaluate(overflow)).toBe(0);
    const [one, other] = await Promise.all(
      [0, 1].map((at) => page.locator('.person-said').nth(at).boundingBox()),
    );
    expect(other?.y).toBeGreaterThan(one?.y ?? Number.POSITIVE_INFINITY);
  });

  it.each(['light', 'dark'] as const)(
    'has nothing that axe complains of, %s',
    async (colorScheme) => {
      const { page } = await open('/explore', { colorScheme });
      for (const address of [
        '/explore?q=internet&mode=exact&kind=transcript',
        '/explore?q=zebra',
        '/compare',
        '/compare?topic=internet&speaker=Amir&speaker=Lynn+St.+Amour',
      ]) {
        await page.goto(`${pages.service.url}${address}`);
        await page.evaluate(axe);
        const broken = await page.evaluate(
          'axe.run().then(({ violations }) => violations.map(({ id }) => id))',
        );
        expect([address, broken]).toEqual([address, []]);
      }
    },
  );
});
