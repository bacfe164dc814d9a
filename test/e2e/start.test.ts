import { afterEach, describe, expect, it } from 'vitest';
import { answerLink } from '../../web/links.ts';
import { ANSWER_PAGE, EARLIER, HOME, lettersQuestion } from '../../web/text/home-text.ts';
import { ask, openPage } from './browser.ts';
import { canBrowse, REAL_RECORDS, realPages } from './real-pages.ts';

const canRun = canBrowse(REAL_RECORDS);
const QUESTION = 'What did Wolfgang Kleinwächter say about sovereignty?';

const pages = realPages(REAL_RECORDS);

afterEach(async () => {
  await Promise.all((pages.browser?.contexts() ?? []).map((context) => context.close()));
});

async function open(at: string, options = {}) {
  const opened = await openPage(pages.browser, pages.service.url, options);
  await opened.page.goto(`${pages.service.url}${at}`);
  return opened;
}

/** Skipped where `../shared` or Chromium is absent. */
const overTheFiveRecords = describe.skipIf(!canRun);

overTheFiveRecords('the start page (skipped where ../shared is absent)', () => {
  it('shows examples of different kinds, each of which has an answer when it is opened', async () => {
    const { questions, acronyms } = await pages.service.rapporteur.examples();
    expect(questions.length).toBeGreaterThanOrEqual(4);
    expect(questions.length).toBeLessThanOrEqual(6);
    expect(new Set(questions.map(({ intent }) => intent)).size).toBe(questions.length);
    const letters = acronyms.slice(0, 8).map((one) => lettersQuestion(one.toUpperCase()));
    for (const question of [...questions.map((one) => one.question), ...letters]) {
      const { answer } = await pages.service.rapporteur.ask({ question, keep: false });
      expect(answer.abstained, question).toBe(false);
      expect(answer.citations.length + (answer.data?.count ?? 0), question).toBeGreaterThan(0);
    }
    const { page, complaints } = await open('/');
    const shown = await page.locator('.example .question').allTextContents();
    expect(shown).toEqual(questions.map((one) => one.question));
    await page.locator('.example').first().click();
    await page.locator('.exchange:not([aria-busy]) q').first().waitFor();
    expect(await page.locator('.exchange h2').textContent()).toBe(questions[0]?.question);
    expect(complaints).toEqual([]);
  });

  it('answers a question asked through the form without JavaScript, whole and with ways on', async () => {
    const { page, complaints } = await open('/', { javaScriptEnabled: false });
    await page.getByLabel('Your question').fill(QUESTION);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    expect(await page.title()).toContain(QUESTION);
    const quotes = await page.locator('.quotation q').allTextContents();
    expect(quotes.length).toBeGreaterThan(0);
    expect(await page.getByLabel('Your question').inputValue()).toBe(QUESTION);
    await page.getByRole('link', { name: 'Read in context' }).first().click();
    expect((await page.locator('mark').allTextContents()).join('\n\n')).toBe(quotes[0]);
    expect(complaints).toEqual([]);
  });

  it('shows no control that does nothing without JavaScript', async () => {
    for (const at of ['/', answerLink(QUESTION)]) {
      const { page } = await open(at, { javaScriptEnabled: false });
      const dead = page.locator('button:visible:not([type="submit"])');
      expect(await dead.count(), at).toBe(0);
    }
  });
});

overTheFiveRecords(
  'permanent links and earlier conversations (skipped where ../shared is absent)',
  () => {
    it('opens a permanent link on the same answer, and says when the collection has changed', async () => {
      const { page } = await open('/');
      await ask(page, QUESTION);
      const asked = await page.locator('.quotation q').allTextContents();
      const link = await page
        .getByRole('link', { name: 'Link to this answer' })
        .getAttribute('href');
      const version = (await pages.service.rapporteur.collection()).version;
      expect(link).toContain(`v=${version}`);
      await page.goto(`${pages.service.url}${link}`);
      expect(await page.locator('.quotation q').allTextContents()).toEqual(asked);
      expect(await page.locator('.notice').count()).toBe(0);
      await page.goto(`${pages.service.url}${(link ?? '').replace(version, '000000000000')}`);
      const notice = (await page.locator('.notice').textContent()) ?? '';
      expect(notice).toContain('000000000000');
      expect(notice).toContain(version);
    });

    it('goes on from a permanent link in a conversation, with the parts that it sets', async () => {
      const state = { topic: 'Internet governance', from: 2018 };
      const { page, complaints } = await open(answerLink(QUESTION, state));
      await page.getByRole('link', { name: ANSWER_PAGE.goOn }).click();
      await page.locator('.exchange:not([aria-busy]) q').first().waitFor();
      expect(new URL(page.url()).pathname).toBe('/');
      const chips = (await page.locator('.exchange').first().textContent()) ?? '';
      expect(chips).toContain('Internet governance');
      await ask(page, 'And about the technical community?');
      expect(await page.locator('.exchange').count()).toBe(2);
      expect(complaints).toEqual([]);
    });

    it('lists earlier conversations, opens one, removes it, and all after asking again', async () => {
      const before = await pages.service.rapporteur.conversations();
      await pages.service.rapporteur.removeConversations(before.map((one) => one.conversation));
      for (const question of [QUESTION, 'Who spoke about MAG?', 'Who spoke about AI?']) {
        await pages.service.rapporteur.ask({ question });
      }
      const { page, complaints } = await open('/');
      await page.getByRole('link', { name: HOME.earlier }).click();
      const list = page.locator('.conversations li');
      expect(await list.count()).toBe(3);
      await list.getByRole('link', { name: QUESTION }).click();
      await page.locator('.exchange q').first().waitFor();
      await page.goto(`${pages.service.url}/conversations`);
      await page.getByRole('button', { name: /Remove the conversation .*MAG/u }).click();
      await expect.poll(() => list.count()).toBe(2);
      await page.getByRole('button', { name: EARLIER.removeAll, exact: true }).click();
      await page.getByRole('button', { name: EARLIER.no }).click();
      expect(await list.count()).toBe(2);
      await page.getByRole('button', { name: EARLIER.removeAll, exact: true }).click();
      await page.getByRole('button', { name: EARLIER.yes }).click();
      await page.getByText(EARLIER.none).waitFor();
      expect(await pages.service.rapporteur.conversations()).toEqual([]);
      expect(complaints).toEqual([]);
    });
  },
);
