import type { ChatBody } from '../../src/serve/contract.ts';

/** The conversation of this tab, so that it is still there on the way back from the reader. */

const KEY = 'rapporteur.conversation.2';
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
    if (isStored(JSON.stringify(kept))) return;
  }
  forgetAnswers();
}

function isStored(text: string): boolean {
  try {
    sessionStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}

export function forgetAnswers(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // A browser that refuses storage has kept nothing.
  }
}
