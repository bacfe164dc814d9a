import type { Turn } from '../../domain.ts';
import { RESULTS_MAX } from '../../limits.ts';
import type { Corpus } from '../../retrieve/corpus.ts';
import type { Quoted } from '../cite.ts';
import { type ReadWords, readWords } from './read-words.ts';
import { stretchesOf } from './stretches.ts';
import { wholePlaces } from './whole-places.ts';

interface Wanted {
  readonly given: ReadWords;
  /** Whether a turn counts. */
  readonly holds: (turn: Turn) => boolean;
  /** Passages behind and before that the words may reach into. */
  readonly around: number;
}

/** Where turns hold all given words as they stand, transcripts before reports, then in the order of the records. */
export async function foundPlaces(
  corpus: Corpus,
  places: readonly number[],
  wanted: Wanted,
): Promise<readonly Quoted[]> {
  const found = new Map<string, Quoted>();
  for (const place of spokenFirst(corpus, places)) {
    for (const quoted of await foundAt(corpus, place, wanted)) {
      found.set(`${quoted.span.start} ${quoted.turn.session}`, quoted);
    }
    if (found.size >= RESULTS_MAX) break;
  }
  return [...found.values()].slice(0, RESULTS_MAX);
}

async function foundAt(
  corpus: Corpus,
  place: number,
  { given, holds, around }: Wanted,
): Promise<readonly Quoted[]> {
  const stretches = await stretchesOf(corpus, [place], around);
  return stretches
    .filter(({ turn }) => holds(turn))
    .flatMap(({ turn, text, span }) =>
      wholePlaces(given, readWords(text, span)).map((match) => ({ turn, span: match })),
    );
}

function spokenFirst(corpus: Corpus, places: readonly number[]): readonly number[] {
  const isReport = (place: number) => {
    const { session = '' } = corpus.passages[place] ?? {};
    return Number(corpus.sessions.get(session)?.kind !== 'transcript');
  };
  return [...new Set(places)].toSorted((a, b) => isReport(a) - isReport(b) || a - b);
}
