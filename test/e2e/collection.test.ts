import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openRapporteur, readConfig } from '../../src/main.ts';
import type { Rapporteur } from '../../src/rapporteur.ts';
import { type Service, serve } from '../../src/serve/serve.ts';
import { buildPage, CHROMIUM, openBrowser, openPage } from './browser.ts';

const project = path.resolve(import.meta.dirname, '../..');
/** The five real records, where the workplace has them; else the sample. */
const SHARED = path.resolve(project, '../shared/transcripts');
const RECORDS = existsSync(SHARED) ? SHARED : path.join(project, 'transcripts');
const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
const silent = { info: () => undefined, error: () => undefined };

let browser: Browser;
let store: string;
let rapporteur: Rapporteur;
let service: Service;
let shared: Service;
/** A real record, and its name. */
let record: { readonly name: string; readonly content: Buffer };

/** Skipped where no Chromium is installed, of which the names tell. */
const inChromium = describe.skipIf(CHROMIUM === null);

beforeAll(async () => {
  if (CHROMIUM === null) return;
  buildPage();
  store = await mkdtemp(path.join(os.tmpdir(), 'rapporteur-e2e-'));
  rapporteur = await openRapporteur(readConfig({ store }), () => undefined);
  service = await serve(rapporteur, { port: 0, logger: silent });
  shared = await serve(rapporteur, { host: '0.0.0.0', port: 0, logger: silent });
  const [name = ''] = (await readdir(RECORDS)).filter((file) => file.endsWith('.txt')).toSorted();
  record = { name, content: await readFile(path.join(RECORDS, name)) };
  browser = await openBrowser();
});

afterEach(async () => {
  await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
  for (const { sessions } of (await rapporteur?.records()) ?? []) {
    await rapporteur.removeRecord(sessions[0]?.session ?? '');
  }
});

afterAll(async () => {
  await browser?.close();
  await service?.close();
  await shared?.close();
  await rapporteur?.close();
  if (store !== undefined) await rm(store, { recursive: true, force: true });
});

const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});
const TALK = '>> ADA BELL: We need a second cable.\n\n>> BEN COLE: Who pays for the cable?\n';
const ODD = 'a <b>bold & "odd" name.txt';

async function opened(options = {}) {
  const { page, complaints } = await openPage(browser, service.url, options);
  await page.goto(`${service.url}/collection`);
  return { page, complaints };
}

const overflow = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
const copies = async () =>
  (await readdir(path.join(store, 'records'), { recursive: true })).toSorted();

inChromium('adding records, in Chromium', () => {
  it('shows progress, what was found and what was not added; then asks, and removes again', async () => {
    const { page, complaints } = await opened();
    await page.getByText('There is nothing here yet').waitFor();
    // The last state before the report is told by the page itself, however quick it was.
    await page.evaluate(`
      globalThis.seen = [];
      new MutationObserver(() => {
        const line = document.querySelector('#upload-line');
        if (line !== null) globalThis.seen.push(line.textContent);
      }).observe(document.querySelector('[data-upload]'), { childList: true });
    `);
    await page
      .getByLabel('Files')
      .setInputFiles([
        file(record.name, record.content),
        file('broken.pdf', '%PDF-1.7 nothing to read'),
      ]);
    await page.locator('.upload-report').waitFor();
    const seen = (await page.evaluate('globalThis.seen')) as string[];
    expect(seen.some((line) => /^Sending 2 files/u.test(line))).toBe(true);
    expect(seen.some((line) => /^Reading file \d of 2/u.test(line))).toBe(true);
    expect(await page.locator('.upload-report h2').textContent()).toBe(
      '1 record added, 1 file not added',
    );
    expect(await page.locator('.not-found').textContent()).toBe(
      'broken.pdf: a PDF; save its text as a .txt file.',
    );
    expect(await page.evaluate('document.activeElement.id')).toBe('upload-report');
    expect(await page.locator('.empty').count()).toBe(0);
    await page.locator('.records .record').waitFor();
    expect(await copies()).toEqual([record.name]);

    const question = page.locator('.questions a').first();
    expect(await question.count()).toBe(1);
    const asked = (await question.textContent()) ?? '';
    const answer = await page.request.get(
      `${service.url}/api/answer?q=${encodeURIComponent(asked)}`,
    );
    expect((await answer.json()).citations.length).toBeGreaterThan(0);
    await page.locator('.found a').first().click();
    await page.locator('.turn').first().waitFor();
    await page.goBack();

    await page.locator('.remove summary').first().click();
    await page.getByRole('button', { name: 'Yes, remove' }).first().click();
    await page.getByText('The record was removed.').waitFor();
    expect(await page.getByText('There is nothing here yet').count()).toBe(1);
    expect(await copies()).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

inChromium('folders and odd names, in Chromium', () => {
  it('takes a folder with its folders', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'rapporteur-folder-'));
    await mkdir(path.join(folder, 'day 1'));
    await writeFile(path.join(folder, 'day 1', 'talk.txt'), TALK);
    await writeFile(path.join(folder, 'README.md'), 'About this folder.');
    const { page } = await opened();
    await page.getByLabel('A folder').setInputFiles(folder);
    await page.locator('.upload-report').waitFor();
    const top = path.basename(folder);
    expect(await page.locator('.found b').textContent()).toBe(`${top}/day 1/talk.txt`);
    expect(await page.locator('.not-found').textContent()).toContain('lie beside records');
    expect((await rapporteur.records()).map((one) => one.file)).toEqual([`${top}/day 1/talk.txt`]);
    await rm(folder, { recursive: true });
  });

  it('takes what is dropped anywhere on the page, and shows odd names as text', async () => {
    const { page, complaints } = await opened();
    const dropped = { name: ODD, text: TALK.replace('second', '<b>second</b>') };
    const data = await page.evaluateHandle(`(() => {
      const { name, text } = ${JSON.stringify(dropped)};
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name));
      transfer.items.add(new File([''], '<img src=x onerror=alert(1)>.txt'));
      return transfer;
    })()`);
    await page.dispatchEvent('h1', 'dragover', { dataTransfer: data });
    expect(await page.getByText('Let go to add them').count()).toBe(1);
    await page.dispatchEvent('h1', 'drop', { dataTransfer: data });
    await page.locator('.upload-report').waitFor();
    expect(await page.locator('.found b').textContent()).toBe(ODD);
    expect(await page.locator('.not-found b').textContent()).toContain('<img');
    await page.locator('.records .record').waitFor();
    expect(await page.locator('main img, main b b').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

inChromium('the collection, in Chromium', () => {
  it('says what went wrong, and can be used again', async () => {
    const { page } = await opened();
    await page.route('**/api/records', (route) => route.abort(), { times: 1 });
    await page.getByLabel('Files').setInputFiles([file('talk.txt', TALK)]);
    expect(await page.getByRole('alert').textContent()).toContain('cannot be reached');
    await page.getByLabel('Files').setInputFiles([file('talk.txt', TALK)]);
    await page.locator('.upload-report').waitFor();
  });

  it('adds and removes without JavaScript', async () => {
    const { page } = await opened({ javaScriptEnabled: false });
    await page.getByLabel('Files').setInputFiles([file(ODD, TALK), file('empty.txt', '')]);
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByText('1 record added, 1 file not added').waitFor();
    expect(await page.locator('.found b').textContent()).toBe(ODD);
    await page.getByRole('link', { name: 'Back to the collection' }).click();
    await page.locator('.remove summary').click();
    await page.getByRole('button', { name: 'Yes, remove' }).click();
    await page.getByText('The record was removed.').waitFor();
    expect(await rapporteur.sessions()).toEqual([]);
  });

  it('is used with the keyboard alone', async () => {
    await addTalk();
    const { page } = await opened();
    await page.locator('.remove summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('The record was removed.').waitFor();
  });

  it('fits a phone, with every part of it open', async () => {
    await addTalk();
    const { page } = await opened(PHONE);
    await page
      .getByLabel('Files')
      .setInputFiles([
        file(`${'a-very-long-name-without-a-space-'.repeat(5)}.txt`, TALK),
        file('empty.txt', ''),
      ]);
    await page.locator('.upload-report').waitFor();
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await overflow(page)).toBe(0);
  });

  it('offers nothing that is refused where others can reach the service', async () => {
    await addTalk();
    const url = `http://127.0.0.1:${new URL(shared.url).port}`;
    const { page, complaints } = await openPage(browser, url);
    await page.goto(`${url}/collection`);
    await page.getByText('not added or removed').waitFor();
    expect(await page.locator('.records .record').count()).toBe(1);
    expect(await page.locator('form, .remove').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

async function addTalk(): Promise<void> {
  const upload = await rapporteur.beginUpload();
  const bytes = async function* () {
    yield Buffer.from(TALK);
  };
  await upload.add('talk.txt', bytes());
  await upload.takeIn();
}
