import type { Span, Turn } from '../../domain.ts';
import type { Corpus } from '../../retrieve/corpus.ts';
import { grouped } from '../../text/grouped.ts';

/** A part of one turn that is worth reading closely. */
export interface Stretch {
  readonly turn: Turn;
  readonly span: Span;
  /** The whole record's. */
  readonly text: string;
}

/** The turns of some passages: each turn once, from `around` passages before the first of its passages to as many behind the last. */
export async function stretchesOf(
  corpus: Corpus,
  places: readonly number[],
  around: number,
): Promise<readonly Stretch[]> {
  const parts: Stretch[] = [];
  for (const place of places) parts.push(...(await stretchesAt(corpus, place, around)));
  const byTurn = grouped(parts, ({ turn }) => `${turn.turn} ${turn.session}`);
  return [...byTurn.values()].flatMap((same) => {
    const [first] = same;
    const start = Math.min(...same.map(({ span }) => span.start));
    const end = Math.max(...same.map(({ span }) => span.end));
    return first ? [{ ...first, span: { start, end } }] : [];
  });
}

async function stretchesAt(
  corpus: Corpus,
  place: number,
  around: number,
): Promise<readonly Stretch[]> {
  const passage = corpus.passages[place];
  if (!passage) return [];
  const { session } = passage;
  const places = corpus.placesOf(session);
  const last = (places[0] ?? 0) + places.length - 1;
  const start = corpus.passages[Math.max(places[0] ?? 0, place - around)]?.start ?? passage.start;
  const end = corpus.passages[Math.min(last, place + around)]?.end ?? passage.end;
  const turns = (await corpus.turns(session)).slice(passage.turns[0], passage.turns[1] + 1);
  const text = await corpus.text(session);
  return turns.map((turn) => ({
    turn,
    text,
    span: { start: Math.max(start, turn.start), end: Math.min(end, turn.end) },
  }));
}
