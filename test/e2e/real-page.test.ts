import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, buildPage, CHROMIUM, openBrowser, openPage } from './browser.ts';
import { type RealService, startRealService } from './real-service.ts';

const project = path.resolve(import.meta.dirname, '../..');

interface Journey {
  readonly records: string;
  readonly answered: string;
  readonly speaker: string;
  readonly abstained: string;
}

const SAMPLE: Journey = {
  records: path.join(project, 'transcripts'),
  answered: 'What did Teodora say about encryption?',
  speaker: 'Teodora Jaśmińska',
  abstained: 'What did Jogvan Hamarsgard say about encryption?',
};

/** The five real records, where the workplace has them. */
const REAL: Journey = {
  records: path.resolve(project, '../shared/transcripts'),
  answered: 'what did Kleinwächter say about sovereignty',
  speaker: 'Wolfgang Kleinwächter',
  abstained: 'What did Marietje Schaake say about elections?',
};

const journeys = [
  ['the sample', SAMPLE],
  ['the five records (skipped where ../shared is absent)', REAL],
] as const;

describe.each(journeys)('the whole system in Chromium, over %s', (_, journey) => {
  const canRun = CHROMIUM !== null && existsSync(journey.records);
  let service: RealService;
  let browser: Browser;

  beforeAll(async () => {
    if (!canRun) return;
    buildPage();
    service = await startRealService(journey.records);
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await service?.close();
  });

  it.skipIf(!canRun)('answers, and every quotation opens on its very words', async () => {
    const { page, complaints } = await openPage(browser, service.url);
    await ask(page, journey.answered);
    const quotes = await page.locator('.quotation q').allTextContents();
    const links = await page
      .getByRole('link', { name: 'Read in context' })
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(quotes.length).toBeGreaterThan(0);
    expect(await page.locator('.exchange').textContent()).toContain(journey.speaker);
    for (const [i, link] of links.entries()) {
      const address = new URL(link, service.url);
      const id = decodeURIComponent(address.pathname.split('/').at(-1) ?? '');
      const { text } = await service.rapporteur.session(id);
      const [start, end] = ['start', 'end'].map((name) => Number(address.searchParams.get(name)));
      expect(text.slice(start, end)).toBe(quotes[i]);
      await page.goto(address.href);
      expect((await page.locator('mark').allTextContents()).join('\n\n')).toBe(quotes[i]);
      expect(await page.locator('.turn:target').getByText(journey.speaker).count()).toBeGreaterThan(
        0,
      );
    }
    expect(complaints).toEqual([]);
  });

  it.skipIf(!canRun)('says why it has no answer', async () => {
    const { page } = await openPage(browser, service.url);
    await ask(page, journey.abstained);
    expect(await page.locator('.exchange').textContent()).toMatch(/in these records/u);
  });
});
