/**
 * Photographs every view over the records that ship, desktop and phone, light and dark, into docs/images/, and writes
 * docs/views.md, which shows them: `npm run screenshots`. Needs a Chromium; CHROMIUM names another than /usr/bin/chromium.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { openRapporteur, readConfig } from '../dist/src/main.js';
import { serve } from '../dist/src/serve/serve.js';

const root = path.resolve(import.meta.dirname, '..');
const out = process.argv[2] ?? path.join(root, 'docs/images');
const asked = (question) => `/answer?q=${encodeURIComponent(question)}`;
const views = {
  start: '/',
  answer: asked('What did Teodora Jasminska say about encryption?'),
  'answer-who': asked('Who spoke about the fund?'),
  'answer-compare': asked('Compare Eliseo Nancurrel and Ruwan Talpahewa on community networks'),
  'answer-table': asked('How many speakers mentioned encryption?'),
  'answer-none': asked('What did Teodora Jasminska say about bananas?'),
  conversations: '/conversations',
  sessions: '/sessions',
  session: '/sessions/sample-2024-whose-network',
  people: '/people',
  person: '/people/teodora-jasminska',
  explore: '/explore?q=network&mode=words',
  compare: '/compare?speaker=Eliseo+Nancurrel&speaker=Ruwan+Talpahewa&topic=community+networks',
  trends: '/trends?q=encryption&q=fund&by=session',
  exchanges: '/exchanges',
  check: `/check?text=${encodeURIComponent('Encryption is not the only promise a network can keep')}&speaker=Teodora+Jasminska`,
  collection: '/collection',
};
const sizes = {
  desktop: { viewport: { width: 1280, height: 860 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
};

mkdirSync(out, { recursive: true });
const store = mkdtempSync(path.join(os.tmpdir(), 'rapporteur-screenshots-'));
const rapporteur = await openRapporteur(readConfig({ store }), () => undefined);
await rapporteur.ingest([path.join(root, 'transcripts')]);
const silent = { info: () => undefined, error: () => undefined };
const service = await serve(rapporteur, { port: 0, logger: silent });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const [size, options] of Object.entries(sizes)) {
    for (const colorScheme of ['light', 'dark']) {
      const context = await browser.newContext({
        ...options,
        colorScheme,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      for (const [name, address] of Object.entries(views)) {
        await page.goto(service.url + address, { waitUntil: 'networkidle' });
        await page.screenshot({
          path: path.join(out, `${name}-${size}-${colorScheme}.jpg`),
          type: 'jpeg',
          quality: 65,
        });
      }
      // The conversation itself, streamed, with a follow-up.
      await page.goto(service.url, { waitUntil: 'networkidle' });
      for (const question of [
        'What did Talpahewa say about the licence?',
        'And about encryption?',
      ]) {
        await page.getByLabel('Your question').fill(question);
        await page.keyboard.press('Enter');
        await page.locator('.exchange').last().and(page.locator(':not([aria-busy])')).waitFor();
      }
      await page.waitForTimeout(300);
      await page.screenshot({
        path: path.join(out, `conversation-${size}-${colorScheme}.jpg`),
        type: 'jpeg',
        quality: 65,
      });
      await context.close();
    }
  }
} finally {
  await browser.close();
  await service.close();
  await rapporteur.close();
  rmSync(store, { recursive: true, force: true });
}

const names = ['conversation', ...Object.keys(views)];
const widths = { desktop: '68%', phone: '22%' };
const picture = (name, size, scheme) =>
  `<img src="images/${name}-${size}-${scheme}.jpg" alt="${name}, ${size}, ${scheme}" width="${widths[size]}">`;
const sections = names.map((name) => {
  const rows = ['light', 'dark'].map(
    (scheme) => `${picture(name, 'desktop', scheme)} ${picture(name, 'phone', scheme)}`,
  );
  return `## ${name}\n\n${rows.join('\n\n')}\n`;
});
if (process.argv[2] === undefined) {
  const head =
    '# Every view\n\nDesktop and phone, light and dark, over the invented records that ship; made by `npm run screenshots`.\n\n';
  writeFileSync(path.join(root, 'docs/views.md'), head + sections.join('\n'));
}
console.log(`Photographed ${names.length} views into ${out}.`);
