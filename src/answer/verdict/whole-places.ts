import type { Span } from '../../domain.ts';
import { withoutDirections } from '../quotable.ts';
import type { QuotedWord } from './quoted-words.ts';
import { foldsOf, type ReadWords, spanOf } from './read-words.ts';
import { wholeRuns } from './word-runs.ts';
import { writtenAlike } from './written-alike.ts';

/**
 * Where all given words stand one behind the other in a turn, typography, case, diacritics and punctuation apart. Over
 * a stage direction too, for it is not of the speech: `thank you (Applause) very much` holds `thank you very much`.
 */
export function wholePlaces(given: ReadWords, said: ReadWords): readonly Span[] {
  const printed = standingIn(given, said, 'printed');
  const isBare = given.printed === given.spoken && said.printed === said.spoken;
  return printed.length > 0 || isBare ? printed : standingIn(given, said, 'spoken');
}

function standingIn(
  given: ReadWords,
  said: ReadWords,
  which: 'printed' | 'spoken',
): readonly Span[] {
  const alike = writtenAlike(given[which], said[which]);
  const found = runsOf(alike.given, alike.said);
  // What stands as it was given does so however the words around it are put together.
  const runs = found.length > 0 ? found : runsOf(given[which], said[which]);
  // What was said by nobody is no quotation: `(Applause)` alone is none.
  return runs.flatMap((span) => withoutDirections(said.text, span) ?? []);
}

const runsOf = (wanted: readonly QuotedWord[], words: readonly QuotedWord[]): readonly Span[] =>
  wholeRuns(foldsOf(wanted), foldsOf(words)).map((run) => spanOf(words, run.said, run.words));
