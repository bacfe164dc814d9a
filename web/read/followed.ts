import type { Answer } from '../../src/serve/contract.ts';
import { rememberedAnswers } from '../ask/memory.ts';
import { exchangeLink, type Place } from '../links.ts';
import { placeIn, type QuotationTrail, trailOf } from './quotation-trail.ts';

/** The answer whose quotations are being read, for this tab: other sessions' pages go on from it. */

const KEY = 'rapporteur.trail.1';
const ANSWER_PAGE = '/answer';

/** The trail that this quotation belongs to, or null where it was opened from elsewhere. */
export async function trailTo(place: Omit<Place, 'turn'>): Promise<QuotationTrail | null> {
  const trail =
    (await trailFromAnswerPage(place)) ??
    followed(place) ??
    trailOf(rememberedAnswers(), place, exchangeLink);
  if (trail !== null) follow(trail);
  return trail;
}

/** An answer's own page is as good as its address: the same answer is had from there again. */
async function trailFromAnswerPage(place: Omit<Place, 'turn'>): Promise<QuotationTrail | null> {
  const from = URL.canParse(document.referrer) ? new URL(document.referrer) : null;
  if (from?.origin !== location.origin || from.pathname !== ANSWER_PAGE) return null;
  const response = await fetch(`/api/answer${from.search}`).catch(() => null);
  if (response === null || !response.ok) return null;
  const answer: Answer = await response.json();
  return trailOf([answer], place, () => `${from.pathname}${from.search}`);
}

/** Coming from the chat, its own memory knows better than what was followed before. */
function followed(place: Omit<Place, 'turn'>): QuotationTrail | null {
  const isFromReader = document.referrer.startsWith(`${location.origin}/sessions/`);
  if (!isFromReader) return null;
  try {
    const trail: QuotationTrail | null = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return trail !== null && placeIn(trail.places, place) >= 0 ? trail : null;
  } catch {
    return null;
  }
}

function follow(trail: QuotationTrail): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(trail));
  } catch {
    // A browser that refuses storage has the trail of the conversation, or none.
  }
}
