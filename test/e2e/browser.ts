import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a Chromium is installed, or null: then the browser tests are skipped. */
export const CHROMIUM = PLACES.find((place) => existsSync(place)) ?? null;

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM ?? '',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Compiles the page's scripts where one is newer than what was made of it, so that the browser gets what the sources say now. */
export function buildPage(): void {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  if (newest(path.join(root, 'web'), '.ts') < newest(path.join(root, 'dist/web'), '.js')) return;
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', 'web'], { cwd: root });
  if (status !== 0) throw new Error(`The page does not compile: ${stdout}`);
}

const newest = (folder: string, ending: string) => Math.max(0, ...timesOf(folder, ending));

/** When the files below a folder were written, in milliseconds. */
function timesOf(folder: string, ending: string): number[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => statSync(path.join(folder, name)).mtimeMs);
}

interface Watched {
  readonly page: Page;
  /** Console errors, page errors, and requests to other origins: there must be none. */
  readonly complaints: string[];
}

export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== url) complaints.push(`off origin: ${request.url()}`);
  });
  await page.goto(url);
  return { page, complaints };
}

export async function ask(page: Page, question: string): Promise<void> {
  await page.getByLabel('Your question').fill(question);
  await page.keyboard.press('Enter');
  await page.locator('.exchange').last().and(page.locator(':not([aria-busy])')).waitFor();
}
