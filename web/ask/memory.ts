import type { ChatBody } from '../../src/serve/contract.ts';
import type { Asked } from './asked.ts';

/** The conversation of this tab, so that it is still there on the way back from the reader. */

const KEY = 'rapporteur.conversation.2';
const PENDING_KEY = 'rapporteur.pending.1';
const ANSWERS_MAX = 30;

export function rememberedAnswers(): ChatBody[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

/** Kept in the tab alone and gone with it; the oldest give way, and where the browser refuses, nothing is kept. */
export function rememberAnswers(answers: readonly ChatBody[]): void {
  for (let kept = answers.slice(-ANSWERS_MAX); kept.length > 0; kept = kept.slice(1)) {
    if (isStored(KEY, kept)) return;
  }
  forgetAnswers();
}

function isStored(key: string, value: unknown): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export const forgetAnswers = (): void => forgotten(KEY);

function forgotten(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // A browser that refuses storage has kept nothing.
  }
}

/** What was not answered yet when the page was left, as by a link to read on; null where nothing was. */
export function rememberPending(asked: Asked | null): void {
  if (asked === null) forgotten(PENDING_KEY);
  else isStored(PENDING_KEY, asked);
}

/** Told once. */
export function takePending(): Asked | null {
  try {
    const asked: Asked | null = JSON.parse(sessionStorage.getItem(PENDING_KEY) ?? 'null');
    rememberPending(null);
    return typeof asked?.question === 'string' ? asked : null;
  } catch {
    return null;
  }
}
