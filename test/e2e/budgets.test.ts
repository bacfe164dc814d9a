import type { Page, Response } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CHROMIUM } from './browser.ts';
import { realPages, SAMPLES } from './real-pages.ts';
import { VIEWS } from './views.ts';

const kB = 1024;
/** What the first page may load, in bytes as they travel. */
const SCRIPT_BYTES_MAX = 80 * kB;
const STYLE_BYTES_MAX = 20 * kB;
/** A framework's start page with its runtime, fonts and hydration data comes to some 500 kB and more. */
const PAGE_BYTES_MAX = 110 * kB;

const pages = realPages(SAMPLES);

interface Loaded {
  readonly url: string;
  readonly type: string;
  readonly bytes: number;
}

/** Everything that a page loads until it is quiet, in bytes as they travel: headers apart, compressed. */
async function loadedBy(path: string): Promise<readonly Loaded[]> {
  const context = await pages.browser.newContext();
  try {
    const page: Page = await context.newPage();
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.goto(`${pages.service.url}${path}`, { waitUntil: 'networkidle' });
    return await Promise.all(
      responses.map(async (response) => ({
        url: response.url(),
        type: response.request().resourceType(),
        bytes: (await response.request().sizes()).responseBodySize,
      })),
    );
  } finally {
    await context.close();
  }
}

const sum = (loaded: readonly Loaded[], type?: string) =>
  loaded
    .filter((one) => type === undefined || one.type === type)
    .reduce((total, { bytes }) => total + bytes, 0);

describe.skipIf(CHROMIUM === null)('what travels, in Chromium', () => {
  it('the first page is small', async () => {
    const loaded = await loadedBy('/');
    expect(sum(loaded, 'script')).toBeGreaterThan(0);
    expect(sum(loaded, 'script')).toBeLessThanOrEqual(SCRIPT_BYTES_MAX);
    expect(sum(loaded, 'stylesheet')).toBeLessThanOrEqual(STYLE_BYTES_MAX);
    expect(sum(loaded)).toBeLessThanOrEqual(PAGE_BYTES_MAX);
  });

  it.each(Object.entries(VIEWS))(
    '%s asks nobody but the service, and for charts only where there are charts',
    async (name, path) => {
      const loaded = (await loadedBy(path)).filter(({ url }) => !/^(?:blob|data):/u.test(url));
      expect(loaded.filter(({ url }) => new URL(url).origin !== pages.service.url)).toEqual([]);
      const hasCharts = name === 'trends' || name === 'exchanges';
      expect(loaded.some(({ url }) => url.includes('/vendor/'))).toBe(hasCharts);
    },
  );
});
