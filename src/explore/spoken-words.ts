import type { Session } from '../domain.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import { countWords } from '../text/words.ts';
import type { Counted } from './place.ts';
import { sumOf } from './sum-of.ts';

/** How many words are said in each session of a place by those who are asked for. */
export async function spokenWords(
  corpus: Corpus,
  { sessions, scope, isCut }: Counted,
): Promise<ReadonlyMap<string, number>> {
  const words = new Map<string, number>();
  for (const session of sessions) {
    words.set(session.session, isCut ? await own(corpus, session, scope.holds) : session.words);
  }
  return words;
}

async function own(
  corpus: Corpus,
  { session }: Session,
  holds: Counted['scope']['holds'],
): Promise<number> {
  const turns = (await corpus.turns(session)).filter(holds);
  // Most people are silent in most sessions.
  if (turns.length === 0) return 0;
  const text = await corpus.text(session);
  return sumOf(turns, ({ start, end }) => countWords(text.slice(start, end)));
}
