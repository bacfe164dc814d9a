import { describe, expect, it } from 'vitest';
import { axeFinds } from './axe-finds.ts';
import { CHROMIUM } from './browser.ts';
import { realPages, SAMPLES } from './real-pages.ts';
import { SCHEMES, VIEWS } from './views.ts';

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const pages = realPages(SAMPLES);

/** What axe finds on a view. */
async function violations(path: string, options: object): Promise<readonly string[]> {
  const context = await pages.browser.newContext({ ...options, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.goto(`${pages.service.url}${path}`, { waitUntil: 'networkidle' });
    return await axeFinds(page);
  } finally {
    await context.close();
  }
}

/** Skipped where no Chromium is installed, of which the name tells. */
describe.skipIf(CHROMIUM === null)('axe, in Chromium, finds nothing', () => {
  for (const colorScheme of SCHEMES) {
    it.each(Object.entries(VIEWS))(`on %s, ${colorScheme}`, async (_name, path) => {
      expect(await violations(path, { colorScheme })).toEqual([]);
    });
  }

  it.each(Object.entries(VIEWS))('on %s, on a phone', async (_name, path) => {
    expect(await violations(path, PHONE)).toEqual([]);
  });
});
