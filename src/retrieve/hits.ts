import type { Hit } from '../asking.ts';
import type { Passage, Span, Turn } from '../domain.ts';
import type { Corpus } from './corpus.ts';
import type { RankedPassage } from './rank.ts';
import type { Scope } from './scope.ts';

export interface HitRequest {
  readonly ranked: readonly RankedPassage[];
  readonly scope: Scope;
  readonly k: number;
  /** Whether a result is cut to the turns that the filter asks for. */
  readonly ownTurnsOnly: boolean;
}

const spanOf = (passage: Span, turn: Span): Span => ({
  start: Math.max(passage.start, turn.start),
  end: Math.min(passage.end, turn.end),
});

/** The parts of a passage that are shown: all of it, or each asked speaker's own turn in it. */
function parts(passage: Passage, turns: readonly Turn[], request: HitRequest): readonly Passage[] {
  if (!request.ownTurnsOnly) return [passage];
  return turns
    .filter(request.scope.holds)
    .map((turn) => ({ ...spanOf(passage, turn), turns: [turn.turn, turn.turn] as const }));
}

/** Ranked passages as results: each a slice of its record, with who speaks in it. */
export async function toHits(corpus: Corpus, request: HitRequest): Promise<readonly Hit[]> {
  const hits: Hit[] = [];
  for (const { place, score } of request.ranked) {
    if (hits.length >= request.k) break;
    const passage = corpus.passages[place];
    if (!passage) continue;
    const text = await corpus.text(passage.session);
    const allTurns = await corpus.turns(passage.session);
    const turns = allTurns.slice(passage.turns[0], passage.turns[1] + 1);
    for (const part of parts(passage, turns, request)) {
      const within = allTurns.slice(part.turns[0], part.turns[1] + 1);
      hits.push({
        session: passage.session,
        score,
        ...describe(part, within),
        text: text.slice(part.start, part.end),
      });
    }
  }
  return hits.slice(0, request.k);
}

function describe(part: Passage, turns: readonly Turn[]) {
  const speakers = [
    ...new Set(turns.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]))),
  ];
  const only = turns.every((turn) => turn.speaker === turns[0]?.speaker) ? turns[0]?.speaker : null;
  return { turns: part.turns, speaker: only ?? null, speakers, start: part.start, end: part.end };
}
