import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { CHROMIUM } from './browser.ts';
import { realPages, SAMPLES } from './real-pages.ts';
import { SCHEMES, VIEWS } from './views.ts';

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const pages = realPages(SAMPLES);

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds on a view: rules of WCAG 2.2 A and AA, and its best practices. */
async function violations(path: string, options: object): Promise<readonly string[]> {
  const context = await pages.browser.newContext({ ...options, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.goto(`${pages.service.url}${path}`, { waitUntil: 'networkidle' });
    // Evaluated, not added as an element: the page's policy refuses scripts of others.
    await page.evaluate(axe.source);
    const found = await page.evaluate<Violation[]>(
      'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)',
    );
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n  ')}`);
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
