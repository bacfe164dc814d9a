import type { Span } from '../../domain.ts';
import { withoutDirections } from '../quotable.ts';
import { writtenAs } from './quoted-words.ts';
import { foldsOf, type ReadWords, spanOf } from './read-words.ts';
import { wholeRuns } from './word-runs.ts';

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
  const wanted = writtenAs(given[which], said[which]);
  const words = writtenAs(said[which], given[which]);
  return wholeRuns(foldsOf(wanted), foldsOf(words)).flatMap((run) => {
    // What was said by nobody is no quotation: `(Applause)` alone is none.
    return withoutDirections(said.text, spanOf(words, run.said, run.words)) ?? [];
  });
}
