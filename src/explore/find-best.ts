import { mentionedTerms } from '../answer/mentioned-terms.ts';
import { type Mentions, mentionsOf } from '../answer/mentions.ts';
import type { Passage, Span, Turn } from '../domain.ts';
import { RESULTS_MAX } from '../limits.ts';
import { rank, type SearchParts } from '../retrieve/rank.ts';
import type { StoredPassage } from '../store/store.ts';
import { EVERYTHING } from './find-mentions.ts';
import { bySession, type Found, type FoundTurn } from './found-turns.ts';

/** The turns of the best ranked passages of the whole collection: of each passage the turn that tells most. */
export async function findBest(parts: SearchParts, query: string): Promise<Found> {
  const { corpus } = parts;
  const mentions = mentionsOf(mentionedTerms(query));
  const best = new Map<Turn, FoundTurn>();
  for (const { place } of await rank(parts, query, EVERYTHING)) {
    if (best.size === RESULTS_MAX) break;
    const passage = corpus.passages[place];
    if (!passage) continue;
    const found = await telling(parts, passage, mentions);
    // Of a turn that lies in several passages the best shows it.
    if (found && !best.has(found.turn)) {
      best.set(found.turn, { ...found, weight: RESULTS_MAX - best.size });
    }
  }
  return bySession(corpus, [...best.values()]);
}

/** The turn of a passage that says most of what was sought there, and of equals the one that says most. */
async function telling(
  { corpus }: SearchParts,
  passage: StoredPassage,
  mentions: Mentions,
): Promise<Omit<FoundTurn, 'weight'> | null> {
  const text = await corpus.text(passage.session);
  const turns = (await corpus.turns(passage.session)).slice(passage.turns[0], passage.turns[1] + 1);
  const parts = turns.map((turn) => ({ turn, within: shared(passage, turn) }));
  const told = parts.map(({ turn, within }) => {
    const places = mentions.places(text.slice(turn.start, turn.end)).map(({ start, end }) => ({
      start: turn.start + start,
      end: turn.start + end,
    }));
    const here = places.filter(({ start, end }) => start >= within.start && end <= within.end);
    return { turn, within, places, best: here[0] ?? null, here: here.length };
  });
  const length = ({ start, end }: Span) => end - start;
  const [most] = told.toSorted((a, b) => b.here - a.here || length(b.within) - length(a.within));
  return most ?? null;
}

const shared = (passage: Passage, turn: Turn): Span => ({
  start: Math.max(passage.start, turn.start),
  end: Math.min(passage.end, turn.end),
});
