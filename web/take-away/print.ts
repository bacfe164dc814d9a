import type { SessionDetailBody } from '../../src/serve/contract.ts';
import { accessedText, disclaimerText, printedText } from '../text/take-away-text.ts';
import { today } from './today.ts';

/** How long a page must be at rest before what it would need on paper is fetched. */
const REST_MS = 1_500;

/** The publishers' notes by session, kept since printing waits for nothing; null where there is none. */
const disclaimers = new Map<string, string | null>();

/** Makes ready what paper needs and the screen does not: addresses in full, the day, the publishers' notes. */
export function listenForPrint(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const atRest = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void fetchDisclaimers(), REST_MS);
  };
  const main = document.querySelector('main');
  if (main !== null) new MutationObserver(atRest).observe(main, { childList: true, subtree: true });
  atRest();
  addEventListener('beforeprint', fillIn);
}

function feet(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.print-foot')];
}

function sessionsOf(foot: HTMLElement): string[] {
  const sessions: unknown = JSON.parse(foot.dataset['sessions'] ?? '[]');
  return Array.isArray(sessions) ? sessions.map(String) : [];
}

async function fetchDisclaimers(): Promise<void> {
  const wanted = new Set(feet().flatMap(sessionsOf));
  await Promise.all([...wanted].filter((id) => !disclaimers.has(id)).map(fetchDisclaimer));
}

/** Where it cannot be had the paper goes without; the next rest tries again. */
async function fetchDisclaimer(session: string): Promise<void> {
  const response = await fetch(`/api/sessions/${encodeURIComponent(session)}`).catch(() => null);
  if (response === null || !response.ok) return;
  const { disclaimer } = (await response.json()) as SessionDetailBody;
  disclaimers.set(session, disclaimer);
}

function fillIn(): void {
  for (const foot of feet()) {
    if (foot.dataset['sessions'] !== undefined) fillInDisclaimers(foot);
    const link = foot.querySelector<HTMLAnchorElement>('.print-address');
    if (link !== null) link.textContent = link.href;
    const accessed = foot.querySelector('.print-accessed');
    if (accessed !== null) accessed.textContent = `${accessedText(today())} `;
  }
  for (const source of document.querySelectorAll<HTMLElement>('figcaption[data-address]')) {
    source.dataset['address'] = new URL(source.dataset['address'] ?? '', location.href).href;
  }
  if (feet().length === 0) pageFoot().textContent = printedText(location.href, today());
}

/** Where the server has not written them: it does so on the page of one answer. */
function fillInDisclaimers(foot: HTMLElement): void {
  const notes = sessionsOf(foot).flatMap((session) => disclaimers.get(session) ?? []);
  const paragraphs = [...new Set(notes)].map(disclaimerText).map(paragraph);
  foot.querySelector('.print-disclaimers')?.replaceChildren(...paragraphs);
}

/** Pages that are no answer say where and when they were printed. */
function pageFoot(): HTMLElement {
  const there = document.querySelector<HTMLElement>('.print-page');
  if (there !== null) return there;
  const made = paragraph('');
  made.className = 'print-only print-page';
  document.querySelector('main')?.append(made);
  return made;
}

function paragraph(text: string): HTMLElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}
