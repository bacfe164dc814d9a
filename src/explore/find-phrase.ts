import { exactMatches } from '../answer/exact-quotations.ts';
import type { Span, Turn } from '../domain.ts';
import type { PhraseMatch } from '../retrieve/exact-phrase.ts';
import type { SearchParts } from '../retrieve/rank.ts';
import { grouped } from '../text/grouped.ts';
import { EVERYTHING } from './find-mentions.ts';
import { bySession, type Found, type FoundTurn } from './found-turns.ts';

/** Every turn in which these very words stand, typography, case and diacritics apart. */
export async function findPhrase(
  parts: Pick<SearchParts, 'store' | 'corpus'>,
  phrase: string,
): Promise<Found> {
  const matches = await exactMatches(parts, phrase, EVERYTHING);
  const byTurn = grouped(matches, ({ turn }: PhraseMatch) => turn);
  const turns = [...byTurn].map(([turn, own]) =>
    holding(
      turn,
      own.map(({ match }) => match),
    ),
  );
  return bySession(parts.corpus, turns);
}

const holding = (turn: Turn, places: readonly Span[]): FoundTurn => ({
  turn,
  places,
  best: places[0] ?? null,
  within: turn,
  weight: places.length,
});
