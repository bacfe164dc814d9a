import type { ChatBody } from '../src/serve/contract.ts';

/** The conversation of this tab, so that it is still there on the way back from the reader. */

const KEY = 'rapporteur.conversation.1';
const ANSWERS_MAX = 30;

export function rememberedAnswers(): ChatBody[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

/** Kept in the tab alone and gone with it; where the browser refuses, nothing is kept. */
export function rememberAnswer(answer: ChatBody): void {
  try {
    const answers = [...rememberedAnswers(), answer].slice(-ANSWERS_MAX);
    sessionStorage.setItem(KEY, JSON.stringify(answers));
  } catch {
    forgetAnswers();
  }
}

export function forgetAnswers(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // A browser that refuses storage has kept nothing.
  }
}
