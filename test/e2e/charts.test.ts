import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { ExchangesBody, TrendBody } from '../../src/serve/contract.ts';
import { canBrowse, REAL_RECORDS, realPages } from './real-pages.ts';

const canRun = canBrowse(REAL_RECORDS);
const TREND = 'q=internet&q=sovereignty';
const VENDOR = /\/vendor\//u;

const pages = realPages(REAL_RECORDS);
const complaints: string[] = [];
const requests: string[] = [];

afterEach(() => {
  const found = complaints.splice(0);
  requests.splice(0);
  expect(found).toEqual([]);
});

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await pages.browser.newContext(options)).newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${pages.service.url}${address}`);
  if (options.javaScriptEnabled !== false) await drawn(page);
  return page;
}

/** Every picture of the page has been drawn. */
async function drawn(page: Page): Promise<void> {
  const drawing = page.locator('.chart-picture[aria-busy]');
  await drawing.waitFor({ state: 'detached' });
}

async function api<Body>(address: string): Promise<Body> {
  return (await (await fetch(`${pages.service.url}/api${address}`)).json()) as Body;
}

async function saved(page: Page, format: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Save as ${format}` }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(
    new RegExp(`^[a-z0-9-]+\\.${format.toLowerCase()}$`, 'u'),
  );
  return readFile(await download.path());
}

/** Skipped where ../shared or Chromium is absent. */
describe.skipIf(!canRun)('topics over time, in Chromium', () => {
  it('are bars that open as many turns as they count', async () => {
    const { topics } = await api<TrendBody>(`/trend?${TREND}`);
    const rows = topics.flatMap(({ topic, periods }) =>
      periods.flatMap((row) => (row.link === null ? [] : { topic, ...row })),
    );
    const page = await open(`/trends?${TREND}`);
    const bars = page.locator('.plot a');
    expect(await bars.count()).toBe(rows.length);
    for (const [at, { topic, year, mentions, turns, link }] of rows.entries()) {
      const bar = bars.nth(at);
      expect(await bar.getAttribute('href')).toBe(link);
      const said = mentions === 1 ? '1 mention' : `${mentions} mentions`;
      expect(await bar.getAttribute('aria-label')).toContain(`${topic}, ${year}: ${said}, `);
      const found = await api<{ turns: number }>(String(link));
      expect(found.turns).toBe(turns);
    }
  });

  it('are the same numbers in the table as in the API, with script and without', async () => {
    const { topics } = await api<TrendBody>(`/trend?${TREND}`);
    const expected = topics[0]?.periods.map((row, at) => [
      row.words,
      ...topics.flatMap(({ periods }) => [periods[at]?.mentions, periods[at]?.turns]),
    ]);
    for (const javaScriptEnabled of [true, false]) {
      const page = await open(`/trends?${TREND}`, { javaScriptEnabled });
      expect(await page.locator('.chart').isVisible()).toBe(javaScriptEnabled);
      const cells = await page
        .locator('.numbers tbody tr')
        .evaluateAll((all) =>
          all.map((row) =>
            [...row.querySelectorAll('td')].map((cell) =>
              Number.parseInt((cell.textContent ?? '').replaceAll(',', ''), 10),
            ),
          ),
        );
      // For each topic times, rate and turns; then words.
      expect(cells.map(([a, , b, c, , d, words]) => [words, a, b, c, d])).toEqual(expected);
    }
  });
});

describe.skipIf(!canRun)('bars, in Chromium', () => {
  it('are reached and opened by keyboard, with words beside the bar', async () => {
    const page = await open('/trends?q=sovereignty');
    const bar = page.locator('.plot a').first();
    await page.getByRole('button', { name: 'Save as PNG' }).focus();
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate('document.activeElement.closest(".plot") !== null')).toBe(true);
    const last = page.locator('.plot a').last();
    expect(await page.locator('.chart-tip').textContent()).toBe(
      await last.getAttribute('aria-label'),
    );
    const stroke = 'getComputedStyle(document.activeElement.querySelector("rect")).strokeWidth';
    expect(await page.evaluate(stroke)).toBe('3px');
    await page.keyboard.press('Escape');
    expect(await page.locator('.chart-tip').isVisible()).toBe(false);
    await bar.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/explore\?q=sovereignty/u);
  });

  it('stand on paper too, without what is to be pressed', async () => {
    const page = await open(`/trends?${TREND}`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.chart svg').first().isVisible()).toBe(true);
    for (const gone of ['.chart-form', '.chart-tools', '.chart-hint']) {
      expect(await page.locator(gone).isVisible()).toBe(false);
    }
  });

  it('fit a phone with their table; a wider one is moved by keys', async () => {
    const phone = { viewport: { width: 320, height: 640 } };
    const one = await open('/trends?q=internet', phone);
    const room = (page: Page) =>
      page.locator('.scroller').evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(await room(one)).toBe(0);
    const two = await open(`/trends?${TREND}`, phone);
    expect(await room(two)).toBeGreaterThan(0);
    const box = two.getByRole('region', { name: 'The numbers' });
    await box.focus();
    await two.keyboard.press('ArrowRight');
    await expect.poll(() => box.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  });

  it('fit a phone, and are drawn again when it is turned', async () => {
    const page = await open(`/trends?${TREND}&by=session`, {
      viewport: { width: 360, height: 740 },
    });
    const sideways = () => page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(await sideways()).toBe(0);
    const before = Number(await page.locator('.plot').getAttribute('width'));
    expect(before).toBeLessThan(340);
    await page.setViewportSize({ width: 740, height: 360 });
    await page.waitForFunction(
      `Number(document.querySelector('.plot').getAttribute('width')) > ${before}`,
    );
    expect(await sideways()).toBe(0);
  });
});

interface Read {
  readonly failed: boolean;
  readonly title: string;
  readonly description: string;
  readonly style: string;
  readonly links: readonly string[];
}

/** The browser's own reader of XML. */
const readSvg = (svg: string) => `(() => {
  const parsed = new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml');
  const textOf = (selector) => parsed.querySelector(selector)?.textContent ?? '';
  return {
    failed: parsed.querySelector('parsererror') !== null,
    title: textOf('svg > title'),
    description: textOf('svg > desc'),
    style: textOf('svg > style'),
    links: [...parsed.querySelectorAll('a')].map((link) => link.getAttribute('href')),
  };
})()`;

describe.skipIf(!canRun)('a chart taken away, in Chromium', () => {
  it('is a PNG twice as large as the SVG, in light and in dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(`/trends?${TREND}`, { colorScheme });
      const svg = (await saved(page, 'SVG')).toString();
      const png = await saved(page, 'PNG');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      const [, width, height] = /^<svg[^>]* width="(\d+)" height="(\d+)"/u.exec(svg) ?? [];
      expect(png.readUInt32BE(16)).toBe(Number(width) * 2);
      expect(png.readUInt32BE(20)).toBe(Number(height) * 2);
      expect(svg).toContain(`fill="${colorScheme === 'light' ? '#ffffff' : '#1f211e'}"`);
    }
  });

  it('is an SVG that stands alone: parsed, titled, sourced, without foreign references or variables', async () => {
    const { collection } = await api<TrendBody>(`/trend?${TREND}`);
    const page = await open(`/trends?${TREND}`);
    const svg = (await saved(page, 'SVG')).toString();
    // A page of nobody's, whose policy refuses nothing.
    const elsewhere = await page.context().newPage();
    const read = await elsewhere.evaluate<Read>(readSvg(svg));
    expect(read).toMatchObject({
      failed: false,
      title: '‘internet’ and ‘sovereignty’, year by year',
    });
    for (const part of [collection, `/trends?${TREND}`, new Date().toISOString().slice(0, 10)]) {
      expect(read.description).toContain(part);
    }
    expect(read.description).toContain('captions');
    expect(read.style).toContain('white-space');
    expect(read.links.every((link) => link.startsWith(`${pages.service.url}/explore?`))).toBe(true);
    expect(svg).not.toMatch(/var\(|<script|<image/u);
  });

  it('is a CSV with every period, the numbers of the API, and its source in every row', async () => {
    const { topics, collection } = await api<TrendBody>(`/trend?${TREND}`);
    const page = await open(`/trends?${TREND}`);
    const rows: Record<string, string>[] = parse(await saved(page, 'CSV'), {
      bom: true,
      columns: true,
    });
    const expected = topics.flatMap(({ topic, periods }) =>
      periods.map(({ year, words, mentions, turns, rate, link }) => ({
        topic,
        year: String(year),
        words: String(words),
        mentions: String(mentions),
        turns: String(turns),
        mentions_per_10000_words: rate === null ? '' : String(rate),
        link: link === null ? '' : `${pages.service.url}${link}`,
      })),
    );
    expect(rows).toMatchObject(expected);
    expect(rows.every(({ source }) => source?.includes(collection))).toBe(true);
  });
});

describe.skipIf(!canRun)('who speaks with whom, in Chromium', () => {
  it('is a square a pair, which opens the turn of the one who speaks after', async () => {
    const { pairs, people } = await api<ExchangesBody>('/exchanges');
    const nameOf = (id: string) => people.find((one) => one.id === id)?.speaker ?? '';
    const page = await open('/exchanges', { colorScheme: 'dark' });
    const squares = page.locator('.plot a');
    expect(await squares.count()).toBe(pairs.length);
    for (const [at, { from, to, count, places }] of pairs.slice(0, 5).entries()) {
      const square = squares.nth(at);
      const times = count === 1 ? '1 time' : `${count} times`;
      expect(await square.getAttribute('aria-label')).toBe(
        `${nameOf(from)}, then ${nameOf(to)}: ${times}`,
      );
      expect(await square.getAttribute('href')).toBe(places[0]?.link);
    }
    const [first] = pairs;
    await squares.first().click();
    await page.waitForURL(/#t\d+$/u);
    expect(await page.locator('.turn:target').textContent()).toContain(nameOf(first?.to ?? ''));
  });

  it('has the same pairs in its table, without script too', async () => {
    const { pairs } = await api<ExchangesBody>('/exchanges');
    const page = await open('/exchanges', { javaScriptEnabled: false });
    const times = await page.locator('.numbers').first().locator('td.number').allTextContents();
    expect(times.map(Number)).toEqual(pairs.map(({ count }) => count));
  });

  it('shows fewer people on a phone, and says so', async () => {
    const page = await open('/exchanges', { viewport: { width: 360, height: 740 } });
    expect(await page.locator('.chart-state').textContent()).toMatch(
      /^The picture shows 6 of \d+ people/u,
    );
    const sizes = await page
      .locator('.plot .squares rect')
      .evaluateAll((all) =>
        all.map((one) =>
          Math.min(one.getBoundingClientRect().width, one.getBoundingClientRect().height),
        ),
      );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });
});

describe.skipIf(!canRun)('the charting library, in Chromium', () => {
  it.each(['/', '/sessions', '/people', '/explore', '/trends', '/trends?q=qqqqqq'])(
    'is not fetched on %s',
    async (address) => {
      const page = await open(address);
      await page.waitForLoadState('networkidle');
      expect(requests.filter((one) => VENDOR.test(one))).toEqual([]);
    },
  );

  it('is fetched once where a chart is, from our own origin', async () => {
    await open('/exchanges');
    expect(requests.filter((one) => VENDOR.test(one))).toEqual([
      `${pages.service.url}/vendor/d3.min.js`,
      `${pages.service.url}/vendor/plot.umd.min.js`,
    ]);
    expect(requests.every((one) => new URL(one).origin === pages.service.url)).toBe(true);
  });

  it('is not missed where it cannot be fetched: the table holds the numbers', async () => {
    const page = await (await pages.browser.newContext()).newPage();
    await page.route(VENDOR, (route) => route.abort());
    await page.goto(`${pages.service.url}/trends?q=internet`);
    await page.getByText('The picture could not be drawn').waitFor();
    expect(await page.locator('.numbers tbody tr').count()).toBeGreaterThan(0);
  });
});
