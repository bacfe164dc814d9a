import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage, CHROMIUM, openBrowser } from './browser.ts';
import { type RealService, startRealService } from './real-service.ts';

/** Pages that are looked at: more than there are over two small records. */
const PAGES_MAX = 90;
const MARK = 'onerror=alert(1)';
const IMAGE = `<img src=x ${MARK}>`;
const BREAK_OUT = `"'></title></textarea></script><script>alert(2)</script>${IMAGE}`;

/** Markup wherever a record has words: its file's name, title, labels and turns. */
const RECORDS: Readonly<Record<string, string>> = {
  '<img src=x onerror=alert(3)>&amp;.txt': `IGF 2019 - Day 1 - Room ${IMAGE} - WS1 Cables ${BREAK_OUT}

The following are the outputs of the real-time captioning taken during the IGF 2019, in Riga, Latvia. ${IMAGE}

***

>> ALMA FENWICK ${IMAGE}: Cables need repair. ${BREAK_OUT} My name is Alma Fenwick. Cables are laid by <b>ships</b>.

>> OSKAR VASILESCU: Repair of cables is paid for by nobody. ${IMAGE} [click](javascript:alert(4)) “cables” \`cables\` **cables**

>> ${IMAGE}: Cables have no name here. [[1]](javascript:alert(5))
`,
  'plain.txt': `IGF 2021 - Day 2 - Room B - WS2 Cables again

The following are the outputs of the real-time captioning taken during the IGF 2021, in Riga, Latvia.

***

>> OSKAR VASILESCU: Cables again, and again ${IMAGE} nobody who pays for cables.

>> ALMA FENWICK: Cables &lt;b&gt; are not amused.
`,
};

const START = [
  '/',
  '/sessions',
  '/people',
  '/explore?q=cables&mode=words',
  `/explore?q=${encodeURIComponent(IMAGE)}&mode=exact`,
  `/compare?topic=cables&speaker=Oskar+Vasilescu&speaker=Alma+Fenwick`,
  `/compare?topic=${encodeURIComponent(IMAGE)}&speaker=${encodeURIComponent(IMAGE)}`,
  `/trends?q=cables&q=${encodeURIComponent(IMAGE)}`,
  '/exchanges',
  '/collection',
  '/conversations',
  '/answer?q=who+spoke+about+cables',
  `/answer?q=${encodeURIComponent(`who said "${IMAGE}"`)}`,
  `/answer?q=${encodeURIComponent(BREAK_OUT)}&topic=${encodeURIComponent(IMAGE)}`,
  `/?q=${encodeURIComponent(BREAK_OUT)}`,
];

let folder: string;
let service: RealService;
let browser: Browser;

beforeAll(async () => {
  if (CHROMIUM === null) return;
  buildPage();
  folder = await mkdtemp(path.join(os.tmpdir(), 'rapporteur-hostile-'));
  for (const [name, text] of Object.entries(RECORDS)) {
    await writeFile(path.join(folder, name), text);
  }
  service = await startRealService(folder);
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await service?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

/** Pages from these on, each once, with what is on them. */
async function* crawl(page: Page, start: readonly string[]) {
  const seen = new Set<string>();
  const waiting = [...start];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (seen.has(next) || seen.size >= PAGES_MAX) continue;
    seen.add(next);
    await page.goto(new URL(next, service.url).href, { waitUntil: 'networkidle' });
    const found = await page.evaluate<Found>(FIND);
    waiting.push(...found.links);
    yield { address: next, ...found };
  }
}

/** What the browser itself has to say against the pages. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('dialog', (dialog) => {
    complaints.push(`${page.url()}: a script of the record ran`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    const isMissingPage = message.text().includes('404');
    if (message.type() === 'error' && !isMissingPage)
      complaints.push(`${page.url()}: ${message.text()}`);
  });
  return complaints;
}

describe.skipIf(CHROMIUM === null)('markup in records, in Chromium', () => {
  it('is text on every page that can be reached', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    const pages = [];
    for await (const one of crawl(page, START)) pages.push(one);
    await context.close();
    expect(complaints).toEqual([]);
    expect(pages.filter(({ images }) => images > 0)).toEqual([]);
    expect(pages.filter(({ scripts }) => scripts.length > 0)).toEqual([]);
    expect(pages.length).toBeGreaterThan(START.length);
    // The markup is really there to be seen, as words.
    const showing = pages.filter(({ words }) => words.includes(MARK));
    expect(showing.length).toBeGreaterThan(START.length / 2);
  }, 300_000);
});

interface Found {
  readonly images: number;
  readonly scripts: readonly string[];
  readonly words: string;
  readonly links: readonly string[];
}

/** What a record's markup might have made, and where one can go on within the site; one link of each page and shape. */
const FIND = `({
  images: document.querySelectorAll('img').length,
  scripts: [...document.scripts].map((script) => script.getAttribute('src') ?? 'inline').filter((src) => !/^[/](scripts|vendor)[/]/.test(src)),
  words: document.body.textContent,
  links: [...new Map([...document.querySelectorAll('a[href^="/"]')]
    .map((link) => new URL(link.getAttribute('href'), location.href))
    .filter(({ pathname }) => !pathname.startsWith('/api/'))
    .map(({ pathname, search, searchParams }) => [pathname + [...searchParams.keys()].sort().join(), pathname + search])).values()],
})`;
