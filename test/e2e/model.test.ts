import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startOpenAiServer } from '../fakes/model-servers/openai-server.ts';
import type { ModelServer, Reply } from '../fakes/model-servers/reply.ts';
import { axeFinds } from './axe-finds.ts';
import { ask, buildPage, CHROMIUM, openBrowser, openPage } from './browser.ts';
import { inventedRecords } from './invented-records.ts';
import { type RealService, startRealService } from './real-service.ts';

const MODEL = 'openai:stub';
const ALMA = 'What did Alma Fenwick say about gauges?';
const OSKAR = 'What did Oskar Fenwick say about gauges?';

/** What the model says next; each test sets its own. */
let reply: () => Reply | Promise<Reply>;
let model: ModelServer;
let service: RealService;
let browser: Browser;
let removeRecords = async () => {};

beforeAll(async () => {
  if (CHROMIUM === null) return;
  buildPage();
  const records = await inventedRecords();
  removeRecords = records.remove;
  model = await startOpenAiServer({ reply: () => reply() });
  service = await startRealService(records.folder, true, {
    RAPPORTEUR_LLM: MODEL,
    RAPPORTEUR_LLM_URL: model.url,
    RAPPORTEUR_LLM_KEY: 'a key',
    RAPPORTEUR_LLM_TIMEOUT: '20',
  });
  browser = await openBrowser();
});

afterEach(async () => {
  await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
});

afterAll(async () => {
  await browser?.close();
  await service?.close();
  await model?.close();
  await removeRecords();
});

const inChromium = describe.skipIf(CHROMIUM === null);
const last = (page: Page) => page.locator('.exchange').last();
const whole = (page: Page) => last(page).and(page.locator(':not([aria-busy])')).waitFor();
const prose = (page: Page) => last(page).locator('.model-words > p').allTextContents();
const open = (options: BrowserContextOptions = {}) => openPage(browser, service.url, options);

/** Something that comes when it is told to. */
function later<Value>() {
  let come: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((resolve) => {
    come = resolve;
  });
  return { promise, come };
}

/** Asks without waiting for the answer. */
async function begin(page: Page, question: string): Promise<void> {
  await page.getByLabel('Your question').fill(question);
  await page.keyboard.press('Enter');
  await page.locator('.arranging').waitFor();
}

const ARRANGED: Reply = {
  text: `Alma Fenwick says of the coast that “The tide gauges along this coast were paid for by fishermen” [1].
She is said to have called it “a scandal beyond all measure” too [1]. Money is always short.

Then she turns to repair [2].`,
};

inChromium('an answer that a model arranges, in Chromium', () => {
  it('shows its quotations at once, then the prose, checked and told apart from the record', async () => {
    const held = later<Reply>();
    reply = () => held.promise;
    const { page, complaints } = await open();
    await begin(page, ALMA);
    expect(await last(page).locator('.quotation').count()).toBeGreaterThan(1);
    expect(await page.locator('.arranging').textContent()).toContain(`${MODEL} is arranging`);
    expect(await page.locator('#status').textContent()).toContain(`${MODEL} is arranging`);
    held.come(ARRANGED);
    await whole(page);
    const told = (await prose(page)).join(' ');
    expect(told).toContain('Then she turns to repair');
    expect(told).toContain('[removed: not in the record]');
    expect(told).toContain('Money is always short. (the model’s own words)');
    expect(told).not.toContain('scandal');
    expect(told).not.toMatch(/[“”"]/u);
    expect(await last(page).locator('.whose-words').textContent()).toContain(
      `Words of ${MODEL}, not of the record. 1 part taken out.`,
    );
    expect(await page.locator('.arranging').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('leads from words of the record to their place in it, and from a number to its card', async () => {
    reply = () => ARRANGED;
    const { page } = await open();
    await ask(page, ALMA);
    await last(page).locator('.model-words .n').first().click();
    const at = new URL(page.url()).hash;
    expect(await page.locator(at).locator('figcaption .n').textContent()).toBe('[1]');
    const excerpt = last(page).locator('.excerpt').first();
    const said = await excerpt.textContent();
    expect(said).toContain('paid for by fishermen');
    await excerpt.click();
    await page.locator('mark').first().waitFor();
    expect((await page.locator('mark').allTextContents()).join('')).toBe(said);
  });

  it('says once of each quotation who speaks, though it came under a year', async () => {
    reply = () => ({ text: 'The first of them is about gauges [1].' });
    const { page } = await open();
    await ask(page, 'What was said about gauges over the years?');
    const first = page.locator('#answer-1-q1');
    expect(await last(page).locator('.model-words').count()).toBe(1);
    expect(await first.locator('.speaker').count()).toBe(0);
    expect(await last(page).locator('.who-said').count()).toBe(1);
  });

  it('keeps the place that is being read, and what is open there, while prose comes', async () => {
    const held = later<Reply>();
    reply = () => held.promise;
    const { page } = await open({ viewport: { width: 900, height: 400 } });
    await begin(page, ALMA);
    const read = page.locator('#answer-1-q1');
    await read.locator('a.read').focus();
    await read.evaluate((card) => card.scrollIntoView({ block: 'start', behavior: 'instant' }));
    const top = async () => (await read.boundingBox())?.y ?? -1;
    const before = await top();
    held.come(ARRANGED);
    await whole(page);
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
    expect(await page.evaluate('document.activeElement.className')).toBe('read');
  });
});

inChromium('an arranged answer, in Chromium', () => {
  it('is the same after loading anew, and where the kept conversation is opened', async () => {
    reply = () => ARRANGED;
    const { page } = await open();
    await ask(page, ALMA);
    const told = await prose(page);
    await page.reload();
    expect(await prose(page)).toEqual(told);
    const [kept] = await service.rapporteur.conversations();
    await page.evaluate('sessionStorage.clear()');
    await page.goto(`${service.url}/?conversation=${kept?.conversation}`);
    await whole(page);
    expect(await prose(page)).toEqual(told);
  });
});

inChromium('a model that is not waited for', () => {
  it('is left at once, and the conversation holds the answer that is shown', async () => {
    reply = () => ({ hang: true });
    const { page, complaints } = await open();
    await begin(page, ALMA);
    await page.getByRole('button', { name: 'Show without it' }).click();
    expect(await model.requests.at(-1)?.left).toBe(true);
    await whole(page);
    expect(await last(page).locator('.quotation').count()).toBeGreaterThan(1);
    expect(await last(page).locator('.model-words').count()).toBe(0);
    const [kept] = await service.rapporteur.conversations();
    expect(kept).toMatchObject({ question: ALMA, questions: 1 });
    expect(complaints).toEqual([]);
  });

  it('is asked again on the way back from a quotation that was read meanwhile', async () => {
    reply = () => ({ hang: true });
    const { page } = await open();
    await begin(page, ALMA);
    await page.locator('#answer-1-q1 a.read').click();
    await page.locator('mark').first().waitFor();
    reply = () => ARRANGED;
    await page.goBack();
    await last(page).locator('.model-words').first().waitFor();
    await whole(page);
    expect(await page.locator('.exchange h2').allTextContents()).toEqual([ALMA]);
    await page.reload();
    expect(await page.locator('.exchange').count()).toBe(1);
  });

  it('is left by Stop, and the conversation goes on from the quotations', async () => {
    reply = () => ({ hang: true });
    const { page } = await open();
    await begin(page, ALMA);
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await whole(page);
    expect(await page.locator('.exchange [role=alert]').count()).toBe(0);
    reply = () => ({ text: 'Oskar Fenwick speaks of insurance [1].' });
    await ask(page, 'And Oskar Fenwick?');
    expect(await last(page).locator('.chips').textContent()).toContain('gauges');
  });
});

inChromium('a model that does not come, or is not wanted', () => {
  it('is told of calmly, and can be asked again in the same place', async () => {
    reply = () => ({ status: 500 });
    const { page } = await open();
    await ask(page, OSKAR);
    const note = last(page).locator('.without-model');
    expect(await note.count()).toBe(1);
    expect(await page.locator('#status').textContent()).toContain('failed (status 500)');
    expect(await last(page).locator('.quotation').count()).toBeGreaterThan(0);
    reply = () => ({ text: 'Oskar Fenwick speaks of insurance [1].' });
    await page.getByRole('button', { name: `Try again with ${MODEL}` }).click();
    await last(page).locator('.model-words').waitFor();
    await whole(page);
    expect(await prose(page)).toEqual(['Oskar Fenwick speaks of insurance [1].']);
    expect(await page.locator('.exchange').count()).toBe(1);
    const [kept] = await service.rapporteur.conversations();
    await page.evaluate('sessionStorage.clear()');
    await page.goto(`${service.url}/?conversation=${kept?.conversation}`);
    await whole(page);
    // Both answers are kept; the one that was asked for in the place of the other is shown.
    expect(await page.locator('.exchange').count()).toBe(1);
    expect(await prose(page)).toEqual(['Oskar Fenwick speaks of insurance [1].']);
  });

  it('is not asked where the reader wants quotations alone, until it is asked for', async () => {
    reply = () => ARRANGED;
    const { page } = await open();
    const asked = model.requests.length;
    await page.getByLabel(`Arranged by ${MODEL}`).uncheck();
    await page.reload();
    expect(await page.getByLabel(`Arranged by ${MODEL}`).isChecked()).toBe(false);
    await ask(page, ALMA);
    expect(model.requests.length).toBe(asked);
    expect(await last(page).locator('.model-words').count()).toBe(0);
    await page.getByRole('button', { name: `Arrange with ${MODEL}` }).click();
    await last(page).locator('.model-words').first().waitFor();
    expect(await page.locator('.exchange').count()).toBe(1);
  });

  it('is never waited for by a page of its own, which leads to where it can be', async () => {
    reply = () => ARRANGED;
    const { page } = await open();
    const asked = model.requests.length;
    await page.goto(`${service.url}/answer?q=${encodeURIComponent(ALMA)}`);
    expect(await last(page).locator('.quotation').count()).toBeGreaterThan(1);
    expect(model.requests.length).toBe(asked);
    await page.getByRole('link', { name: `Arrange with ${MODEL}` }).click();
    await last(page).locator('.model-words').first().waitFor();
  });
});

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

inChromium('axe finds nothing on an arranged answer', () => {
  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['on a phone', PHONE],
  ] as const)('%s', async (_name, options) => {
    reply = () => ARRANGED;
    const { page } = await open({ ...options, reducedMotion: 'reduce' });
    await ask(page, ALMA);
    await last(page).locator('.how-checked summary').click();
    expect(await axeFinds(page)).toEqual([]);
    reply = () => ({ hang: true });
    await begin(page, OSKAR);
    expect(await axeFinds(page)).toEqual([]);
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
  });
});
