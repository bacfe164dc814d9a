import { afterEach, describe, expect, it } from 'vitest';
import { openPage } from './browser.ts';
import { canBrowse, realPages, SAMPLES } from './real-pages.ts';

const pages = realPages(SAMPLES);

afterEach(async () => {
  await Promise.all((pages.browser?.contexts() ?? []).map((context) => context.close()));
});

/** Skipped where no Chromium is installed. */
describe.skipIf(!canBrowse(SAMPLES))('checking a quotation in Chromium', () => {
  it.each([true, false])('finds what was altered, with script: %s', async (javaScriptEnabled) => {
    const options = { javaScriptEnabled };
    const { page, complaints } = await openPage(pages.browser, pages.service.url, options);
    await page.goto(`${pages.service.url}/explore`);
    await page.getByRole('link', { name: 'Check', exact: true }).click();
    await page
      .getByLabel('The quotation')
      .fill('Encryption is not the only promise a network can keep');
    await page.getByLabel('Who is said to have said it').fill('Teodora Jasminska');
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByRole('heading', { name: 'No. These words are not in the records.' }).waitFor();
    expect(await page.locator('.differences del').textContent()).toBe('given: not');
    expect(await page.locator('.differences ins').count()).toBe(0);
    expect(await page.getByLabel('The quotation').inputValue()).toMatch(/^Encryption is not/u);
    await page.getByRole('link', { name: 'Read in context' }).click();
    expect(await page.locator('mark').first().textContent()).toMatch(/promise a network can keep/u);
    expect(complaints).toEqual([]);
  });

  it('has an address that says the same to others', async () => {
    const { page } = await openPage(pages.browser, pages.service.url);
    const query = new URLSearchParams({
      text: 'leave encryption whole',
      speaker: 'Mirjam Kuusvere',
    });
    await page.goto(`${pages.service.url}/check?${query}`);
    const verdict = await page.locator('#verdict').textContent();
    expect(verdict).toMatch(/^Not Mirjam Kuusvere\. Teodora/u);
    await page.getByRole('link', { name: 'Link to this check' }).click();
    expect(await page.locator('#verdict').textContent()).toBe(verdict);
  });
});
