import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/serve/serve.ts';
import { ask, buildPage, CHROMIUM, openBrowser, openPage } from './browser.ts';
import { ABSTAINED, ANSWERED } from './sample-questions.ts';
import { startService } from './start-service.ts';

let service: Service;
let browser: Browser;

beforeAll(async () => {
  if (CHROMIUM === null) return;
  buildPage();
  service = await startService();
  browser = await openBrowser();
});

afterEach(async () => {
  await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
});

afterAll(async () => {
  await browser?.close();
  await service?.close();
});

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
const text = async (locator: Locator) => (await locator.textContent()) ?? '';
const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** Skipped where no Chromium is installed, of which the names tell. */
const inChromium = describe.skipIf(CHROMIUM === null);

inChromium('asking, in Chromium', () => {
  it('streams an answer, and a quotation opens on its very words', async () => {
    const { page, complaints } = await openPage(browser, service.url);
    await page.getByLabel('Your question').fill(ANSWERED);
    await page.keyboard.press('Enter');
    // The first quotation is there while the answer is still being told.
    await page.locator('.exchange[aria-busy] .quotation').first().waitFor();
    await page.locator('.exchange:not([aria-busy]) .tools').waitFor();
    const card = page.locator('.quotation').first();
    const quote = await text(card.locator('q'));
    expect(await page.locator('.chip').count()).toBeGreaterThan(1);
    await card.getByRole('link', { name: 'Read in context' }).click();
    await page.waitForURL(/\/sessions\/[^?]+\?start=\d+&end=\d+#t\d+$/u);
    const marks = await page.locator('mark').allTextContents();
    expect(marks.join('\n\n')).toBe(quote);
    const turn = page.locator('.turn:target');
    expect(await turn.locator('mark').count()).toBe(marks.length);
    const seen = await page.locator('mark').first().boundingBox();
    expect(seen !== null && seen.y >= 0 && seen.y + seen.height <= 720).toBe(true);
    expect(await page.locator('.turn').count()).toBeGreaterThan(1);
    expect(complaints).toEqual([]);
  });

  it('keeps the conversation on the way back, and goes on with it', async () => {
    const { page } = await openPage(browser, service.url);
    await ask(page, ANSWERED);
    const shown = await text(page.locator('.exchange'));
    await page.getByRole('link', { name: 'Read in context' }).first().click();
    await page.locator('mark').first().waitFor();
    await page.goBack();
    await page.locator('.quotation').first().waitFor();
    expect(await text(page.locator('.exchange'))).toBe(shown);
    const [next] = await Promise.all([
      page.waitForRequest('**/api/chat'),
      ask(page, 'And about the permit?'),
    ]);
    expect(next.postDataJSON()).toMatchObject({ conversation: expect.any(String) });
    expect(await page.locator('.exchange').count()).toBe(2);
  });

  it('abstains with its reason and offers what is nearest', async () => {
    const { page, complaints } = await openPage(browser, service.url);
    await ask(page, ABSTAINED);
    expect((await text(page.locator('.abstention p'))).length).toBeGreaterThan(10);
    await page.locator('.related .quotation').first().waitFor();
    expect(await text(page.locator('.related .n').first())).toBe('[r1]');
    expect(complaints).toEqual([]);
  });
});

inChromium('the page, in Chromium, when things go wrong', () => {
  it('says what went wrong, and asks again', async () => {
    const { page } = await openPage(browser, service.url);
    await page.route('**/api/chat', (route) => route.abort(), { times: 1 });
    await ask(page, ANSWERED);
    expect(await text(page.getByRole('alert'))).toContain('cannot be reached');
    await page.getByRole('link', { name: 'Ask again' }).click();
    await page.locator('.quotation').first().waitFor();
  });

  it('shows text as text, whatever the service sends', async () => {
    const { page } = await openPage(browser, service.url);
    await ask(page, ANSWERED);
    const answer = await page.evaluate("sessionStorage['rapporteur.conversation.2']");
    const nasty = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const [sent] = JSON.parse(String(answer), (key, value) =>
      typeof value === 'string' && !['kind', 'by'].includes(key) ? nasty : value,
    );
    const body = `event: answer-end\ndata: ${JSON.stringify(sent)}\n\n`;
    await page.route('**/api/chat', (route) =>
      route.fulfill({ body, contentType: 'text/event-stream' }),
    );
    await ask(page, nasty);
    const exchange = page.locator('.exchange').last();
    expect(await text(exchange.locator('h2'))).toBe(nasty);
    expect(await text(exchange.locator('q').first())).toBe(nasty);
    expect(await page.locator('img, main script').count()).toBe(0);
  });
});

inChromium('the page, in Chromium, by every means', () => {
  it('works by keyboard alone, with the focus always to be seen', async () => {
    const { page } = await openPage(browser, service.url);
    const focused = () => page.evaluate('document.activeElement.textContent.trim()');
    const ringed = () =>
      page.evaluate("getComputedStyle(document.activeElement).outlineStyle !== 'none'");
    // The box has the focus from the start.
    await page.keyboard.type(ANSWERED);
    expect(await ringed()).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('.exchange:not([aria-busy])').waitFor();
    for (let step = 0; (await focused()) !== 'Read in context' && step < 60; step += 1) {
      await page.keyboard.press('Shift+Tab');
      expect(await ringed()).toBe(true);
    }
    await page.keyboard.press('Enter');
    await page.locator('mark').first().waitFor();
    await page.keyboard.press('Tab');
    expect(await ringed()).toBe(true);
  });

  it('fits a phone of 360 pixels, on every page', async () => {
    const { page, complaints } = await openPage(browser, service.url, PHONE);
    await page.locator('.holdings').waitFor();
    expect(await page.evaluate(overflow)).toBe(0);
    await ask(page, ANSWERED);
    expect(await page.evaluate(overflow)).toBe(0);
    await page.getByRole('link', { name: 'Read in context' }).first().tap();
    await page.locator('mark').first().waitFor();
    expect(await page.evaluate(overflow)).toBe(0);
    await page.locator('.turn:target .who a').first().tap();
    await page.waitForURL('**/people/**');
    expect(await page.evaluate(overflow)).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('goes dark with the system', async () => {
    const ground = 'getComputedStyle(document.body).backgroundColor';
    const dark = await openPage(browser, service.url, { colorScheme: 'dark' });
    const light = await openPage(browser, service.url, { colorScheme: 'light' });
    const sum = (colour: unknown) =>
      (String(colour).match(/\d+/gu) ?? []).slice(0, 3).reduce((all, one) => all + Number(one), 0);
    expect(sum(await dark.page.evaluate(ground))).toBeLessThan(150);
    expect(sum(await light.page.evaluate(ground))).toBeGreaterThan(600);
  });
});

inChromium('reading, in Chromium', () => {
  it('brings marked words into view that end a turn longer than the window', async () => {
    const { page } = await openPage(browser, service.url, {
      viewport: { width: 320, height: 200 },
    });
    const sessions = await (await page.request.get(`${service.url}/api/sessions`)).json();
    const { session } = sessions[0];
    const turns = await (
      await page.request.get(`${service.url}/api/sessions/${session}/turns`)
    ).json();
    const longest = turns.reduce((one: { text: string }, other: { text: string }) =>
      one.text.length < other.text.length ? other : one,
    );
    const query = `start=${longest.end - 10}&end=${longest.end}`;
    await page.goto(`${service.url}/sessions/${session}?${query}#t${longest.turn}`);
    const y = async () => (await page.locator('mark').last().boundingBox())?.y ?? -1;
    await expect.poll(async () => (await y()) >= 0 && (await y()) < 190).toBe(true);
    expect(await page.evaluate('scrollY')).toBeGreaterThan(0);
  });

  it('reads without script', async () => {
    const { page } = await openPage(browser, service.url, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Sessions' }).click();
    await page.locator('.list a').first().click();
    const turns = page.locator('.turn');
    expect(await turns.count()).toBeGreaterThan(1);
    const session = new URL(page.url()).pathname;
    const list = await page.request.get(`${service.url}/api${session}/turns`);
    const [, second] = await list.json();
    const query = `start=${second.start}&end=${second.end}`;
    await page.goto(`${service.url}${session}?${query}#t${second.turn}`);
    const marks = await page.locator('mark').allTextContents();
    expect(marks.join(' ').split(/\s+/u)).toEqual(second.text.split(/\s+/u));
  });
});
