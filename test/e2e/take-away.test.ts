import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Citation } from '../../src/asking.ts';
import { FORMAT_NAMES, type FormatName } from '../../web/text/take-away-text.ts';
import {
  csvRows,
  htmlElements,
  markdownQuotes,
  references,
} from '../web/take-away/independent-parsers.ts';
import { ask, openPage } from './browser.ts';
import { canBrowse, REAL_RECORDS, realPages } from './real-pages.ts';

const canRun = canBrowse(REAL_RECORDS);

const SPOKEN = 'what did Kleinwächter say about sovereignty';
const REPORTED = 'who spoke about encryption';
const COUNTED = 'how many sessions are there';

/** A quotation as a file has it, as far as its format says. */
interface Found {
  readonly quote: string;
  readonly address: string;
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ');
/** From “ to the ” that the quotation ends with: these records have none within one. */
const quoted = (note = '') => /^“([^”]*)”/u.exec(note)?.[1] ?? '';

const found: Readonly<Record<FormatName, (text: string) => Found[]>> = {
  markdown: (text) => {
    const addresses = [...text.matchAll(/<(\S+\/sessions\/\S+)>/gu)].map(
      ([, address = '']) => address,
    );
    return markdownQuotes(text).map((quote, at) => ({
      quote: quote.slice(1, -1),
      address: addresses[at] ?? '',
    }));
  },
  html: (text) => {
    const elements = htmlElements(text);
    const cites = elements.filter(({ tag }) => tag === 'blockquote');
    return elements
      .filter(({ tag }) => tag === 'q')
      .map(({ text: quote }, at) => ({ quote, address: cites[at]?.attributes['cite'] ?? '' }));
  },
  bibtex: (text) =>
    references(text, 'bibtex').map(({ annote, URL = '' }) => ({
      quote: quoted(annote),
      address: URL,
    })),
  ris: (text) =>
    references(text, 'ris').map(({ note, URL = '' }) => ({ quote: quoted(note), address: URL })),
  'csl-json': (text) =>
    references(text, 'csl-json').map(({ annote, URL = '' }) => ({
      quote: quoted(annote),
      address: URL,
    })),
  csv: (text) =>
    csvRows(text)
      .filter(({ row }) => row === 'quotation' || row === 'related')
      .map(({ quote = '', address = '' }) => ({ quote, address })),
};

const pages = realPages(REAL_RECORDS);
let page: Page;
let complaints: string[];

beforeAll(async () => {
  if (!canRun) return;
  ({ page, complaints } = await openPage(pages.browser, pages.service.url, {
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  }));
  await ask(page, SPOKEN);
  await ask(page, REPORTED);
});

/** The answers that the page holds, asked for anew. */
const answered = (question: string) => pages.service.rapporteur.ask({ question, keep: false });

async function exported(menu: string, format: FormatName) {
  const there = page.locator(menu);
  await there.locator('summary').click();
  const coming = page.waitForEvent('download');
  await there.locator(`button[data-format="${format}"]`).click();
  const download = await coming;
  expect(await page.locator('.menu[open]').count()).toBe(0);
  const text = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), text };
}

async function holdsEvery(citations: readonly Citation[], format: FormatName, text: string) {
  const all = found[format](text);
  expect(all.length).toBe(citations.length);
  for (const [at, { quote, address }] of all.entries()) {
    const { session, start, end, turn } = citations[at] as Citation;
    const { pathname, searchParams, hash, origin } = new URL(address);
    expect(origin).toBe(pages.service.url);
    expect(decodeURIComponent(pathname)).toBe(`/sessions/${session}`);
    expect([searchParams.get('start'), searchParams.get('end')].map(Number)).toEqual([start, end]);
    expect(hash).toBe(`#t${turn}`);
    const { text: record } = await pages.service.rapporteur.session(session);
    // The two formats whose values are one line have no line breaks.
    const isOneLine = format === 'bibtex' || format === 'ris';
    const words = record.slice(start, end);
    expect(isOneLine ? oneLine(quote) : quote).toBe(isOneLine ? oneLine(words) : words);
  }
}

const allOf = ({ citations, related }: Answer) => [...citations, ...related];

// Where ../shared or Chromium is absent there is nothing to try: then all of it is skipped.
describe.skipIf(!canRun)('taking away: copying', () => {
  it('copies a quotation with all that is needed to find and to check it', async () => {
    const { answer } = await answered(SPOKEN);
    const [first] = answer.citations;
    await page.getByRole('button', { name: 'Copy with source' }).first().click();
    await page.getByText('Copied, with its source.').waitFor();
    // The tests know no DOM: what runs in the page is written as text.
    const copied = await page.evaluate<{ text: string; html: string }>(`(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type) => (await item.getType(type)).text();
      return { text: await read('text/plain'), html: await read('text/html') };
    })()`);
    const [words, source, whose, , made, address] = copied.text.split('\n');
    expect(words).toBe(`“${first?.quote}”`);
    expect(source).toContain('Wolfgang Kleinwächter, IGF 2018');
    expect(source).toContain('Paris, 13 November 2018, turn 4.');
    expect(whose).toContain('Transcript: Captions of what was said');
    expect(copied.text).toContain('should not be treated as an authoritative record');
    expect(made).toContain(`Collection version ${answer.collection}.`);
    expect(address).toBe(
      `${pages.service.url}${first?.link.split('#')[0]}?start=${first?.start}&end=${first?.end}#t4`,
    );
    expect(htmlElements(copied.html).find(({ tag }) => tag === 'blockquote')?.text).toBe(words);
  });
});

describe.skipIf(!canRun)('taking away: exporting', () => {
  it.each(FORMAT_NAMES)('exports a quotation as %s', async (format) => {
    const { answer } = await answered(SPOKEN);
    const { text } = await exported('figure.quotation .menu >> nth=1', format);
    await holdsEvery(answer.citations.slice(1, 2), format, text);
  });

  it.each(FORMAT_NAMES)('exports an answer with all of its quotations as %s', async (format) => {
    const { answer } = await answered(REPORTED);
    const { text, name } = await exported('.exchange .tools .menu >> nth=1', format);
    expect(name).toMatch(/^rapporteur-who-spoke-about-encryption-\d{4}-\d\d-\d\d\.\w+$/u);
    await holdsEvery(allOf(answer), format, text);
    expect(text).toMatch(/not the words of the people who spoke/u);
  });

  it.each(FORMAT_NAMES)(
    'exports a conversation with all of its quotations as %s',
    async (format) => {
      const answers = await Promise.all([SPOKEN, REPORTED].map(answered));
      const { text } = await exported('#tools .menu', format);
      await holdsEvery(
        answers.flatMap(({ answer }) => allOf(answer)),
        format,
        text,
      );
      expect(text).toContain(answers[0]?.answer.collection);
    },
  );
});

describe.skipIf(!canRun)('taking away: the menu of an answer', () => {
  it('exports the answer of a page of its own, whole lists included', async () => {
    const { answer } = await answered(COUNTED);
    await page.goto(`${pages.service.url}/answer?q=${encodeURIComponent(COUNTED)}`);
    const { text } = await exported('.tools .menu', 'csv');
    const rows = csvRows(text).filter(({ row }) => row === 'count');
    expect(rows.map(({ session }) => session)).toEqual(
      answer.data?.rows.map(({ session }) => session),
    );
    // A bibliography of it would be an empty file.
    await page.locator('.tools .menu summary').click();
    await page.locator('.tools .menu button[data-format="bibtex"]').click();
    await page.getByText('There is no quotation here').waitFor();
  });

  it('works by keyboard alone, and closes by Escape', async () => {
    const menu = page.locator('.tools .menu');
    await menu.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await menu.getAttribute('open')).toBe('');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Markdown');
    await page.keyboard.press('Escape');
    expect(await menu.getAttribute('open')).toBeNull();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('SUMMARY');
    const coming = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect((await coming).suggestedFilename()).toMatch(/\.md$/u);
  });
});

describe.skipIf(!canRun)('taking away: paper, and what goes wrong', () => {
  it('prints an answer with what it needs on paper, and nothing to press', async () => {
    await page.goto(`${pages.service.url}/answer?q=${encodeURIComponent(SPOKEN)}`);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    // At once: what paper needs is there with the page.
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    const foot = page.locator('.print-foot');
    await expect.poll(() => foot.isVisible()).toBe(true);
    const told = await foot.textContent();
    expect(told).toContain(`${pages.service.url}/answer?q=`);
    expect(told).toMatch(/Accessed on \d+ \w+ \d{4}\./u);
    expect(told).toMatch(/Collection version [0-9a-f]{12}\./u);
    expect(told).toContain('should not be treated as an authoritative record');
    const left = page.locator(
      'button:visible, input:visible, textarea:visible, nav:visible, .menu:visible',
    );
    expect(await left.count()).toBe(0);
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(0, 0, 0)');
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    expect(await foot.isVisible()).toBe(false);
  });

  it('prints a conversation with the notes that it has fetched by then', async () => {
    await page.goto(pages.service.url);
    await ask(page, SPOKEN);
    const foot = page.locator('.print-foot').last();
    await expect
      .poll(
        async () => {
          await page.evaluate('dispatchEvent(new Event("beforeprint"))');
          return foot.textContent();
        },
        // Slower than the rest that the page waits for before it fetches, since filling in disturbs it.
        { timeout: 15_000, interval: 3_000 },
      )
      .toContain('should not be treated as an authoritative record');
    expect(await foot.textContent()).toContain(`${pages.service.url}/answer?q=`);
    expect(await foot.textContent()).toMatch(/Accessed on \d+ \w+ \d{4}\./u);
  });

  it('leaves what only narrows a search off the paper', async () => {
    await page.goto(`${pages.service.url}/explore?q=internet`);
    expect(await page.locator('.facets').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    expect(await page.locator('.facets').isVisible()).toBe(false);
    expect(await page.locator('figure.quotation').count()).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'screen' });
  });

  it('names the version that the page was made from, also once a record has gone', async () => {
    await page.goto(`${pages.service.url}/answer?q=${encodeURIComponent(SPOKEN)}`);
    const version = (await answered(SPOKEN)).answer.collection;
    await page.route('**/api/collection', (route) =>
      route.fulfill({ json: { version: '000000000000' } }),
    );
    await page.route('**/api/sessions/*', (route) => route.fulfill({ status: 404, json: {} }));
    const { text } = await exported('figure.quotation .menu >> nth=0', 'markdown');
    expect(text).toContain('The record is no longer in the collection.');
    expect(text).toContain(`Collection version ${version}.`);
    await page.unroute('**/api/sessions/*');
    await page.unroute('**/api/collection');
    complaints.length = 0;
  });

  it('says so in words where the service is gone, and saves no half of a file', async () => {
    await page.route('**/api/sessions/*', (route) => route.abort());
    await page.locator('figure.quotation .menu summary').first().click();
    await page.locator('figure.quotation .menu button[data-format="ris"]').first().click();
    await page.getByText('The file could not be made.').waitFor();
    await page.unroute('**/api/sessions/*');
    // The one complaint that there may be is about this.
    expect(complaints.filter((one) => !one.includes('ERR_FAILED'))).toEqual([]);
  });
});
