import { lower, type Token } from './question-tokens.ts';
import type { SessionIndex } from './session-index.ts';
import { CUES, type Phrase } from './session-words.ts';
import { byName, byNumber, byTime } from './sessions-by-name.ts';
import { byTitle } from './sessions-by-title.ts';

/** Which sessions a question restricts itself to. */
export interface FoundSessions {
  /** Ids; empty where nothing is restricted. */
  readonly sessions: readonly string[];
  /** The year of `the last meeting`, of `the first IGF`. */
  readonly year: number | null;
  /** The question without the words that name sessions. */
  readonly rest: readonly Token[];
}

function phraseAt(tokens: readonly Token[], at: number, index: SessionIndex): Phrase | null {
  const word = lower(tokens, at);
  const found: (Phrase | null)[] = [byTime(tokens, at, index), byNumber(tokens, at, index)];
  if (CUES.has(word)) found.push(byTitle(tokens, at, index));
  else found.push(byName(tokens, at, index));
  return found.find((phrase) => phrase !== null && isFound(phrase)) ?? null;
}

const isFound = ({ sessions, year }: Phrase) => sessions.length > 0 || typeof year === 'number';

/**
 * The sessions a question names by title, event, place, day or time. What names none for certain restricts nothing and
 * stays a topic: a wrong restriction loses answers.
 */
export function findSessions(tokens: readonly Token[], index: SessionIndex): FoundSessions {
  let sessions: readonly string[] | null = null;
  let year: number | null = null;
  const used = new Set<number>();
  for (const at of tokens.keys()) {
    const phrase = used.has(at) ? null : phraseAt(tokens, at, index);
    if (phrase === null) continue;
    const both = narrowed(sessions, phrase.sessions);
    if (both?.length === 0) continue;
    sessions = both;
    year = phrase.year ?? year;
    for (let i = phrase.from; i < phrase.end; i++) used.add(i);
  }
  const rest = tokens.filter((_, at) => !used.has(at));
  return { sessions: sessions?.length === index.size ? [] : (sessions ?? []), year, rest };
}

/** Two restrictions together: `on day 2 in Paris`; one that holds no session of the other says nothing. */
function narrowed(
  before: readonly string[] | null,
  found: readonly string[],
): readonly string[] | null {
  if (found.length === 0) return before;
  return before === null ? found : before.filter((id) => found.includes(id));
}
