import type { Span } from '../domain.ts';
import { countWords } from '../text/words.ts';

/** A sentence of more words is quoted in parts. */
export const QUOTABLE_WORDS_MAX = 60;
const PART_WORDS = 40;
const CLAUSE_END = /[,;:)–—]$/u;

/** A sentence as spans short enough to quote: whole, or cut behind a comma, or at the latest after so many words. */
export function quotableParts(text: string, span: Span): readonly Span[] {
  const sentence = text.slice(span.start, span.end);
  if (countWords(sentence) <= QUOTABLE_WORDS_MAX) return [span];
  const parts: Span[] = [];
  let start = -1;
  let words = 0;
  let end = span.start;
  for (const match of sentence.matchAll(/\S+/gu)) {
    if (start < 0) start = span.start + match.index;
    end = span.start + match.index + match[0].length;
    words++;
    const mayEnd = words >= PART_WORDS / 2 && CLAUSE_END.test(match[0]);
    if (!mayEnd && words < PART_WORDS) continue;
    parts.push({ start, end });
    [start, words] = [-1, 0];
  }
  return start < 0 ? parts : [...parts, { start, end }];
}

/** `(Applause)`, `[ Laughter ]`, `(Off microphone) .` at an edge: said by nobody. */
const DIRECTION_BEFORE = /^[([]([^()[\]]{1,60})[)\]][\s.]*/u;
const DIRECTION_BEHIND = /[([]([^()[\]]{1,60})[)\]][\s.]*$/u;
/** What such brackets hold. `(sic)`, `(EU)` and `(video games)` are the speaker's own. */
const STAGE = [
  /^(?:applause|laugh\w*|chuckl\w*|cheer\w*|off[- ]?mic\w*|inaudible)\b/iu,
  /^(?:microphone|pause|static|music|silence|break|concluded|no response|(?:lost|no) audio|\?)$/iu,
  /^(?:audio|video|sound)(?: (?:skip|lost|cut|drop|break|play|end|start|stop|fail)\w*)?$/iu,
  /^speaking (?!(?:as|for|of|on)\b)/iu,
];
const isStage = (bracketed: string | undefined) =>
  bracketed !== undefined && STAGE.some((words) => words.test(bracketed.trim()));

/** `• ` and `- ` of a report's list: the page's, not the sentence's. */
const LIST_MARK = /^[•·▪◦‣-]\s+/u;

/** Where a quotation begins and ends without one more such thing at its edges, or null where there is none. */
function withoutOne(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const mark = LIST_MARK.exec(words);
  if (mark) return { start: start + mark[0].length, end };
  const before = DIRECTION_BEFORE.exec(words);
  if (before && isStage(before[1])) return { start: start + before[0].length, end };
  const behind = DIRECTION_BEHIND.exec(words);
  if (behind && isStage(behind[1])) {
    return { start, end: start + words.slice(0, behind.index).trimEnd().length };
  }
  return null;
}

/** A quotation without the stage directions and list marks at its edges; null where nothing else is in it. */
export function withoutDirections(text: string, span: Span): Span | null {
  let rest = span;
  for (let next = withoutOne(text, rest); next; next = withoutOne(text, rest)) rest = next;
  return /[\p{L}\p{N}]/u.test(text.slice(rest.start, rest.end)) ? rest : null;
}

const BRACKETED = /[([]([^()[\]]{1,60})[)\]]/gu;

/** The stage directions anywhere in a part of a text, brackets and all. */
export function directionsIn(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(BRACKETED)]
    .filter(([, bracketed]) => isStage(bracketed))
    .map(({ 0: printed, index }) => ({
      start: start + index,
      end: start + index + printed.length,
    }));
}
