import { lower, type Token } from './question-tokens.ts';
import type { SessionIndex } from './session-index.ts';
import { CUES, contentOf, ENDS_TITLE, edgeNamed, leadsInto, type Phrase } from './session-words.ts';

const PHRASE_TOKENS_MAX = 10;
const TITLED = /^(?:on|called|titled|entitled|named)$/;
const OF_KIND =
  /^(?:ai|machine|human|written|made|generated|(?:ai|machine)[-\u2010\u2011](?:made|generated|written))$/iu;
const REPORTS = /^reports?$/;

/** Where the words before a cue begin, behind the preposition; null where none leads to them. */
function phraseStart(tokens: readonly Token[], cue: number): number | null {
  for (let at = cue - 1; at >= 0 && cue - at <= PHRASE_TOKENS_MAX; at--) {
    if (leadsInto(tokens, at)) return at;
    if (ENDS_TITLE.has(lower(tokens, at)) || tokens[at + 1]?.first) return null;
  }
  return null;
}

/** Where the title behind `session on …` ends. */
function titleEnd(tokens: readonly Token[], start: number): number {
  let end = start;
  while (end < tokens.length && !tokens[end]?.first) {
    const word = lower(tokens, end);
    if (ENDS_TITLE.has(word) || leadsInto(tokens, end)) break;
    end++;
  }
  return end;
}

/** `in the East-West workshop`, `in the session on data`: every content word in one title, event or place. */
export function byTitle(tokens: readonly Token[], cue: number, index: SessionIndex): Phrase | null {
  const from = phraseStart(tokens, cue);
  // Of `breakout session` the last word is the cue.
  if (from === null || CUES.has(lower(tokens, cue + 1))) return null;
  // `the AI report` is of a kind, and has no `AI` in its title.
  const isReport = REPORTS.test(lower(tokens, cue));
  const before = tokens.slice(from + 1, cue).filter(({ text }) => !isReport || !OF_KIND.test(text));
  const goesOn = TITLED.test(lower(tokens, cue + 1));
  const end = goesOn ? titleEnd(tokens, cue + 2) : cue + 1;
  const only = (found: readonly string[]) =>
    REPORTS.test(lower(tokens, cue)) ? index.reportsAmong(found) : found;
  const named = (asked: readonly string[]) => {
    const time = edgeNamed(asked[0] ?? '');
    const own = time === null ? asked : asked.slice(1);
    const found = own.length === 0 ? [] : only(index.withWords(own));
    return time === null ? found : index.edge(time, found);
  };
  const whole = named(contentOf([...before, ...tokens.slice(cue + 2, end)]));
  if (whole.length > 0) return { from, end, sessions: whole };
  return { from, end: cue + 1, sessions: named(contentOf(before)) };
}
