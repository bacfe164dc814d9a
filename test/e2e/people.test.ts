import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { readPeopleFile } from '../../src/sources/people-file.ts';
import { openPage } from './browser.ts';
import { canBrowse, REAL_RECORDS, realPages } from './real-pages.ts';

const canRun = canBrowse(REAL_RECORDS);
const NOTHING = { names: [], turns: [] };

const pages = realPages(REAL_RECORDS);

beforeEach(async () => {
  await pages.service?.rapporteur.replaceCorrections(NOTHING);
});

const heading = (page: Page) => page.locator('h1').textContent();
const names = (page: Page) => page.locator('.directory a').allTextContents();

describe.skipIf(!canRun)('people in Chromium, over the five records (skipped where absent)', () => {
  it('are found by name, year and group, and a person’s page by its link', async () => {
    const { page, complaints } = await openPage(pages.browser, pages.service.url);
    await page.goto(`${pages.service.url}/people`);
    expect((await names(page)).length).toBe((await pages.service.rapporteur.speakers()).length);
    await page.getByLabel('Name', { exact: true }).fill('kleinwaechter');
    await page.keyboard.press('Enter');
    await page.waitForURL(/name=kleinwaechter/u);
    expect(await names(page)).toEqual(['Wolfgang Kleinwächter']);
    await page.goto(`${pages.service.url}/people?group=technical+community&year=2018`);
    expect(await names(page)).toEqual(['Raquel Gatto']);
    await page.getByRole('link', { name: 'Raquel Gatto' }).click();
    expect(await heading(page)).toBe('Raquel Gatto');
    expect(complaints).toEqual([]);
  });

  it('show what they say on a topic by date, each quotation exact', async () => {
    const { page, complaints } = await openPage(pages.browser, pages.service.url);
    await page.goto(`${pages.service.url}/people/roman-chukov?topic=economy`);
    const days = await page.locator('.dated-line .day').allTextContents();
    expect(days).toEqual(['2018', '13 November 2018']);
    for (const card of await page.locator('.dated-line .quotation').all()) {
      const { session, start, end } = JSON.parse((await card.getAttribute('data-citation')) ?? '');
      const { text } = await pages.service.rapporteur.session(session);
      expect(await card.locator('q').textContent()).toBe(text.slice(start, end));
    }
    await page.getByLabel('Any topic').fill('giraffes');
    await page.keyboard.press('Enter');
    await page.waitForURL(/topic=giraffes/u);
    expect(await page.locator('#topics').textContent()).toContain('No words of theirs');
    expect(await page.locator('.dated-line').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('are asked about, and the question keeps to them', async () => {
    const { page } = await openPage(pages.browser, pages.service.url);
    await page.goto(`${pages.service.url}/people/roman-chukov`);
    await page.getByLabel('Your question').fill('What was said about the economy?');
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.waitForURL(/\/answer\?/u);
    const speakers = await page
      .locator('.quotation[data-citation]')
      .evaluateAll((all) => all.map((card) => JSON.parse(card.dataset['citation'] ?? '').speaker));
    expect(new Set(speakers)).toContain('Roman Chukov');
  });
});

/** Opens what is folded away, down to the form. */
async function unfold(page: Page, ...summaries: readonly (string | RegExp)[]): Promise<void> {
  for (const summary of summaries) {
    await page.locator('summary', { hasText: summary }).first().click();
  }
}

describe.skipIf(!canRun)('corrections of names in Chromium, over the five records', () => {
  it('a name: seen everywhere at once, over an earlier one', async () => {
    const { page, complaints } = await openPage(pages.browser, pages.service.url);
    const typed = 'Roman <b>Alexandrovich</b> Chukov';
    await pages.service.rapporteur.correct({
      names: [{ name: 'Roman A. Chukov', spellings: ['ROMAN CHUKOV'], session: null, note: null }],
      turns: [],
    });
    await page.goto(`${pages.service.url}/people/roman-chukov`);
    expect(await heading(page)).toBe('Roman A. Chukov');
    await unfold(page, 'Put something right', 'The name is written otherwise');
    const form = page.locator('form.correct').filter({ hasText: 'The name is' });
    await form.getByRole('button').click();
    await expect.poll(() => form.getByRole('alert').textContent()).toBe('Write the name first.');
    await form.getByLabel('The name is').fill(typed);
    await form.getByRole('button').click();
    const done = page.locator('.correction-done');
    await done.waitFor();
    expect(await done.textContent()).toContain(`now read as ${typed}.`);
    await done.getByRole('button', { name: 'Show the page' }).click();
    await expect.poll(() => heading(page)).toBe(typed);
    await page.goto(`${pages.service.url}/people?name=alexandrovich`);
    expect(await names(page)).toEqual([typed]);
    const [first] = (await pages.service.rapporteur.speaker(typed)).years[0]?.sessions ?? [];
    await page.goto(`${pages.service.url}/sessions/${first?.session}`);
    expect(await page.locator('.turns').textContent()).toContain(typed);
    await page.goto(`${pages.service.url}/people/roman-chukov`);
    await unfold(page, /^Corrections/u);
    expect(await page.locator('.made').textContent()).toContain(typed);
    expect(complaints).toEqual([]);
  });

  it('are undone as if they had never been made, also over an earlier one', async () => {
    const { page } = await openPage(pages.browser, pages.service.url);
    const earlier = {
      names: [{ name: 'R. Gatto', spellings: ['RAQUEL GATTO'], session: null, note: 'heard' }],
      turns: [],
    };
    await pages.service.rapporteur.correct(earlier);
    await page.goto(`${pages.service.url}/people/raquel-gatto`);
    await unfold(page, 'Put something right', 'is somebody else');
    const form = page.locator('form.correct').filter({ hasText: 'It belongs to' }).first();
    await form.getByLabel('It belongs to').fill('Somebody Quite Else');
    await form.getByRole('button').click();
    await page.locator('.correction-done').getByRole('button', { name: 'Undo' }).click();
    await expect
      .poll(() => page.locator('.correction-done').textContent())
      .toContain('Taken back.');
    expect(await pages.service.rapporteur.corrections()).toEqual(earlier);
  });
});

describe.skipIf(!canRun)('corrections of turns in Chromium, over the five records', () => {
  it('a turn: given to another, seen by both, downloaded, and taken back', async () => {
    const { page, complaints } = await openPage(pages.browser, pages.service.url);
    await page.goto(`${pages.service.url}/people/hans-beckman`);
    await unfold(page, 'Put something right', 'Not this person');
    const form = page.locator('form.correct').filter({ hasText: 'Who says this?' });
    await form.getByLabel('Who says this?').fill('Wolfgang Kleinwächter');
    await expect
      .poll(() => page.locator('#people-known option[value="Wolfgang Kleinwächter"]').count())
      .toBe(1);
    await form.getByRole('button').click();
    const done = page.locator('.correction-done');
    await done.waitFor();
    expect(await done.textContent()).toContain('now said by Wolfgang Kleinwächter');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      done.getByRole('link', { name: 'Download people.json' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('people.json');
    const saved = await readFile((await download.path()) ?? '', 'utf8');
    const { turns } = readPeopleFile(saved, 'people.json');
    expect(turns).toMatchObject([{ speaker: 'Wolfgang Kleinwächter' }]);
    await page.goto(`${pages.service.url}/people/wolfgang-kleinwachter`);
    expect(await page.locator('.person').textContent()).toContain('4 turns in 2 sessions');
    await unfold(page, 'Put something right');
    expect(await page.locator('.doubtful').textContent()).toContain('corrected by a user');
    await unfold(page, /^Corrections/u);
    await page.getByRole('button', { name: 'Take back' }).click();
    await expect.poll(() => page.locator('.made').textContent()).toContain('Taken back.');
    expect(await pages.service.rapporteur.corrections()).toEqual(NOTHING);
    await page.goto(`${pages.service.url}/people/hans-beckman`);
    expect(await page.locator('.person').textContent()).toContain('1 turn in 1 session');
    expect(complaints).toEqual([]);
  });

  it('that the service refuses say why, and change nothing', async () => {
    const { page } = await openPage(pages.browser, pages.service.url);
    await page.goto(`${pages.service.url}/people/roman-chukov`);
    await unfold(page, 'Put something right', 'They are also printed as');
    const form = page.locator('form.correct').filter({ hasText: 'Also printed as' });
    await form.getByLabel('Also printed as').fill('Nobody Whatsoever');
    await form.getByRole('button').click();
    await expect.poll(() => form.getByRole('alert').textContent()).toContain('No record prints');
    await form.getByLabel('Also printed as').fill('Raquel Gatto');
    await page.route('**/api/corrections', (route) => route.abort());
    await form.getByRole('button').click();
    await expect.poll(() => form.getByRole('alert').textContent()).toContain('cannot be reached');
    expect(await pages.service.rapporteur.corrections()).toEqual(NOTHING);
  });
});

describe.skipIf(!canRun)('people without script, and on a phone', () => {
  it('without script all is there to read, and nothing that does nothing', async () => {
    const { page } = await openPage(pages.browser, pages.service.url, { javaScriptEnabled: false });
    await page.goto(`${pages.service.url}/people?sort=name&letter=W`);
    expect(await names(page)).toEqual(['William Neville', 'Wolfgang Kleinwächter']);
    await page.getByRole('link', { name: 'Wolfgang Kleinwächter' }).click();
    expect(await page.locator('.dated-line .quotation').count()).toBeGreaterThan(0);
    await page.locator('.topics a').nth(1).click();
    expect(await page.locator('.topics [aria-current]').count()).toBe(1);
    expect(await page.locator('.needs-script:visible').count()).toBe(0);
  });

  it.each(['/people', '/people/roman-chukov'])('at 320 px %s fits', async (path) => {
    const { page } = await openPage(pages.browser, pages.service.url, {
      viewport: { width: 320, height: 640 },
    });
    await page.goto(`${pages.service.url}${path}`);
    await page.evaluate(
      "for (const one of document.querySelectorAll('details:not(.menu)')) one.open = true",
    );
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });
});
