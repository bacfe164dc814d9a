import type { ChatBody } from '../../src/serve/contract.ts';

/** The answers that a page shows, for what exports them. A page that shows some says so once, with `offerAnswers`. */
export interface Exportable {
  /** Of the conversation, in order, whole ones alone. */
  all(): readonly ChatBody[];
  /** The one whose view holds this element; null where it is not whole. */
  around(element: Element): ChatBody | null;
}

let offered: Exportable | null = null;

export function offerAnswers(answers: Exportable): void {
  offered = answers;
}

/** Null on pages that hold no answers of their own. */
export function offeredAnswers(): Exportable | null {
  return offered;
}
