import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, openPage } from './browser.ts';
import { canBrowse, REAL_RECORDS, realPages } from './real-pages.ts';

const QUESTION = 'who spoke about security';
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

const canRun = canBrowse(REAL_RECORDS);
const test = it.skipIf(!canRun);
const pages = realPages(REAL_RECORDS);
/** The transcript with most turns. */
let longest = '';

beforeAll(async () => {
  if (!canRun) return;
  const sessions = await pages.service.rapporteur.sessions();
  const transcripts = sessions.filter(({ kind }) => kind === 'transcript');
  longest = transcripts.toSorted((one, other) => other.turns - one.turns)[0]?.session ?? '';
});

const open = async (address: string, options: BrowserContextOptions = {}) => {
  const watched = await openPage(pages.browser, pages.service.url, options);
  await watched.page.goto(pages.service.url + address);
  return watched;
};

/** The record's characters that the page's own address asks for. */
async function asked(page: Page): Promise<string> {
  const { pathname, searchParams } = new URL(page.url());
  const { text } = await pages.service.rapporteur.session(
    decodeURIComponent(pathname.split('/')[2] ?? ''),
  );
  return text.slice(Number(searchParams.get('start')), Number(searchParams.get('end')));
}

const marked = async (page: Page) =>
  (await page.locator('.turn mark:not(.found)').allTextContents()).join('\n\n');

/** Whether it can be seen: inside the window, and under nothing that stays at its top. */
const isInSight = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, top } = element.getClientRects()[0] ?? { left: -1, top: -1 };
      const there = element.ownerDocument.elementFromPoint(left + 2, top + 4);
      return there !== null && element.contains(there);
    });

/** Whether this exchange of the conversation begins at the top of the window. */
const isAtTop = async (page: Page, at: number) => {
  const box = await page.locator('.exchange').nth(at).boundingBox();
  return box !== null && box.y > -5 && box.y < 100;
};

describe('a quotation, read in Chromium (skipped where ../shared or Chromium is absent)', () => {
  test('goes from quotation to quotation of an answer, across sessions, and back', async () => {
    const { page, complaints } = await open(`/answer?q=${encodeURIComponent(QUESTION)}`);
    const answer = page.url();
    await page.locator('.quotation a.read').first().click();
    await page.getByText(/^1 of \d/u).waitFor();
    const total = Number(
      (await page.locator('.quotation-bar .at').textContent())?.split(' ').at(-1),
    );
    const sessions = new Set<string>();
    for (let place = 1; place <= total; place++) {
      await page.getByText(`${place} of ${total}`).waitFor();
      expect(await marked(page)).toBe(await asked(page));
      await expect.poll(() => isInSight(page, '.turn mark')).toBe(true);
      sessions.add(new URL(page.url()).pathname);
      if (place < total) await page.getByRole('link', { name: 'Next quotation' }).click();
    }
    expect(sessions.size).toBeGreaterThan(1);
    expect(await page.getByRole('link', { name: 'Next quotation' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Previous quotation' }).click();
    await page.getByText(`${total - 1} of ${total}`).waitFor();
    await page.getByRole('link', { name: 'Back to the answer' }).click();
    await page.waitForURL(answer);
    expect(complaints).toEqual([]);
  });

  test('goes back to the conversation that it came from, and knows nothing where it came from nowhere', async () => {
    const { page, complaints } = await openPage(pages.browser, pages.service.url);
    await ask(page, QUESTION);
    const link = page.locator('.quotation a.read').first();
    const href = (await link.getAttribute('href')) ?? '';
    await link.click();
    await page.getByText(/^1 of \d/u).waitFor();
    await page.getByRole('link', { name: 'Back to the answer' }).click();
    await page.locator('.quotation q').first().waitFor();
    expect(await page.locator('.exchange h2').first().textContent()).toContain(QUESTION);
    expect(complaints).toEqual([]);
    const alone = await open(href);
    await alone.page.getByText('The quotation is marked below.').waitFor();
    expect(await alone.page.getByRole('link', { name: 'Back to the answer' }).count()).toBe(0);
  });

  test('goes back to the answer among others that the quotation was opened from; the last is where one comes otherwise', async () => {
    const { page, complaints } = await openPage(pages.browser, pages.service.url);
    for (const topic of ['cybersecurity', 'civil society', 'fragmentation']) {
      await ask(page, `Who spoke about ${topic}?`);
    }
    await page.locator('.exchange').nth(1).locator('a.read').first().click();
    await page.getByRole('link', { name: 'Back to the answer' }).click();
    await page.waitForURL(`${pages.service.url}/`);
    await expect.poll(() => isAtTop(page, 1)).toBe(true);
    await page.goto(`${pages.service.url}/people`);
    await page.getByRole('link', { name: 'Ask', exact: true }).click();
    await expect.poll(() => isAtTop(page, 2)).toBe(true);
    expect(complaints).toEqual([]);
  });
});

describe('finding and fitting, in Chromium (skipped likewise)', () => {
  test('finds within a session, and goes from match to match without loading again', async () => {
    const { page, complaints } = await open(`/sessions/${longest}`);
    await page.getByLabel('Find in this session').fill('Internet');
    await page.keyboard.press('Enter');
    await page.waitForURL(/find=Internet.*#f1$/u);
    const total = await page.locator('.turns mark.found').count();
    expect(total).toBeGreaterThan(2);
    await page.getByText(`1 of ${total}`).waitFor();
    await page.evaluate('document.body.dataset.same = ""');
    await page.getByRole('link', { name: 'Next match' }).click();
    await page.getByText(`2 of ${total}`).waitFor();
    expect(await isInSight(page, '#f2')).toBe(true);
    for (let step = 0; step < 2; step++) {
      await page.getByRole('link', { name: 'Previous match' }).click();
    }
    await page.getByText(`${total} of ${total}`).waitFor();
    expect(await isInSight(page, `#f${total}`)).toBe(true);
    expect(await page.locator('[data-same]').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('needs no script: the mark, the way to it, finding, one person’s turns, the list', async () => {
    const { page } = await open(`/answer?q=${encodeURIComponent(QUESTION)}`, {
      javaScriptEnabled: false,
    });
    await page.locator('.quotation a.read').first().click();
    expect(await marked(page)).toBe(await asked(page));
    expect(await page.locator('.turn:target').count()).toBe(1);
    await page.getByRole('link', { name: 'Go to it' }).click();
    expect(page.url()).toMatch(/#m\d+$/u);
    expect(await page.locator('.needs-script:visible').count()).toBe(0);
    await page.goto(`${pages.service.url}/sessions/${longest}`);
    await page.getByLabel('Find in this session').fill('the');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('link', { name: 'Next match' }).click();
    expect(page.url()).toMatch(/at=2#f2$/u);
    expect(await page.locator('#f2:target').count()).toBe(1);
    await page.locator('.strip a.voice').first().click();
    expect(await page.locator('.gap').count()).toBeGreaterThan(0);
    await page.goto(`${pages.service.url}/sessions`);
    const all = await page.locator('.sessions li').count();
    await page.getByLabel('Kind').selectOption('ai-report');
    await page.getByRole('button', { name: 'Show' }).click();
    expect(await page.locator('.sessions li').count()).toBeLessThan(all);
  });

  test('fits a phone', async () => {
    const { page } = await open(`/sessions/${longest}?find=the&start=900&end=1500`, PHONE);
    const isWide = () =>
      page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
    expect(await isWide()).toBe(false);
    await page.getByRole('button', { name: 'More about turn 0' }).click();
    const menu = await page.locator('.turn-menu').boundingBox();
    expect(menu !== null && menu.x >= 0 && menu.x + menu.width <= PHONE.viewport.width).toBe(true);
    await page.goto(`${pages.service.url}/sessions`);
    expect(await isWide()).toBe(false);
  });
});

describe('the strip, in Chromium (skipped likewise)', () => {
  test('is drawn on paper in the colours of paper, whatever the screen prefers', async () => {
    const fillOn = async (colorScheme: 'light' | 'dark', media: 'screen' | 'print') => {
      const { page } = await open(`/sessions/${longest}`, { colorScheme });
      await page.emulateMedia({ media });
      const fill = await page.evaluate(
        "getComputedStyle(document.querySelector('.strip rect')).fill",
      );
      await page.context().close();
      return fill;
    };
    const light = await fillOn('light', 'screen');
    expect(await fillOn('dark', 'screen')).not.toBe(light);
    expect(await fillOn('dark', 'print')).toBe(light);
  });
});

describe('turns, in Chromium (skipped likewise)', () => {
  test('opens a turn from its bar in the strip', async () => {
    const { page } = await open(`/sessions/${longest}`);
    const bars = page.locator('.strip svg a');
    expect(await bars.count()).toBe((await pages.service.rapporteur.session(longest)).turns.length);
    const widest = page.locator('.strip .voice-2 svg a').first();
    const href = (await widest.getAttribute('href')) ?? '';
    await widest.click();
    await page.waitForURL(new RegExp(`${href}$`, 'u'));
    expect(await isInSight(page, `${href} .who b`)).toBe(true);
  });

  test('explains acronyms where the pointer rests, and is quiet again with Escape', async () => {
    const { page } = await open(`/sessions/${longest}`);
    const acronym = page.locator('.words abbr').first();
    const title = await acronym.getAttribute('title');
    await acronym.hover();
    expect(await page.getByRole('tooltip').textContent()).toBe(title);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('tooltip').count()).toBe(0);
    expect(await acronym.getAttribute('title')).toBe(title);
  });

  test('has a menu for each turn: its link, and the same speaker’s turns around it', async () => {
    const { page, complaints } = await open(`/sessions/${longest}`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const button = page.getByRole('button', { name: 'More about turn 0' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('Link copied').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      `${pages.service.url}/sessions/${longest}#t0`,
    );
    await button.click();
    await page.getByRole('link', { name: /^Next turn of/u }).click();
    expect(page.url()).toMatch(/#t[1-9]\d*$/u);
    expect(await page.locator('.turn-menu').count()).toBe(0);
    await button.click();
    await page.keyboard.press('Escape');
    expect(await page.locator('.turn-menu').count()).toBe(0);
    expect(
      await button.evaluate((element) => element === element.ownerDocument.activeElement),
    ).toBe(true);
    expect(complaints).toEqual([]);
  });
});

describe('who speaks a turn, in Chromium (skipped likewise)', () => {
  test('puts right who speaks a turn, and takes it back', async () => {
    const { page, complaints } = await open(`/sessions/${longest}`);
    const { turns } = await pages.service.rapporteur.session(longest);
    const turn = turns.find(({ speaker }) => speaker === null)?.turn ?? -1;
    await page.getByRole('button', { name: `More about turn ${turn}`, exact: true }).click();
    await page.getByRole('button', { name: 'Put the speaker right' }).click();
    await page.getByLabel('Who says this?').fill('Imelda Quist');
    await page.keyboard.press('Enter');
    await page.locator('.correction-done').waitFor();
    const speakerOf = async () =>
      (await pages.service.rapporteur.session(longest)).turns.find((one) => one.turn === turn)
        ?.speaker;
    expect(await speakerOf()).toBe('Imelda Quist');
    await page.getByRole('button', { name: 'Show the page as it is now' }).click();
    await page.locator(`#t${turn}`).getByText('Imelda Quist').waitFor();
    expect(page.url()).toMatch(new RegExp(`#t${turn}$`, 'u'));
    await pages.service.rapporteur.withdrawCorrections({
      spellings: [],
      turns: [{ session: longest, turn }],
    });
    expect(await speakerOf()).toBeNull();
    expect(complaints).toEqual([]);
  });
});
