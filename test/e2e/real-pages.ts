import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { buildPage, CHROMIUM, openBrowser } from './browser.ts';
import { type RealService, startRealService } from './real-service.ts';

/** The records that ship. */
export const SAMPLES = path.resolve(import.meta.dirname, '../../transcripts');
/** The five real records, where the workplace has them. */
export const REAL_RECORDS = path.resolve(import.meta.dirname, '../../../shared/transcripts');

export const canBrowse = (records: string): boolean => CHROMIUM !== null && existsSync(records);

interface RealPages {
  readonly service: RealService;
  readonly browser: Browser;
}

/** The whole system over a folder of records, and a Chromium, for the tests of one file; neither where they cannot run. */
export function realPages(records: string): RealPages {
  const pages: { service?: RealService; browser?: Browser } = {};
  beforeAll(async () => {
    if (!canBrowse(records)) return;
    buildPage();
    pages.service = await startRealService(records);
    pages.browser = await openBrowser();
  });
  afterAll(async () => {
    await pages.browser?.close();
    await pages.service?.close();
  });
  // Filled before the first test asks; a test that cannot run never does.
  return pages as RealPages;
}
