import type { Span } from '../domain.ts';
import type { Quoted } from './find-quoted.ts';
import { MARK } from './placeholders.ts';
import { COLON, FIRST_PERSON, SAYING, SPOKEN_FIRST, TAIL, TURN, VERBATIM } from './speech-words.ts';

/** `Jane Roe: we must act`: what somebody is said to say, without quotation marks. */

/** What is quoted of a paragraph, and what its sentences set out as somebody's speech. */
export function withDirectSpeech(
  { text, quoted }: { readonly text: string; readonly quoted: readonly Quoted[] },
  sentences: readonly Span[],
  isNaming: (text: string) => boolean,
): readonly Quoted[] {
  const spoken: Span[] = [];
  let isSpeaking = false;
  for (const sentence of sentences) {
    const within = quoted.filter(({ start, end }) => start < sentence.end && end > sentence.start);
    const told = { text, sentence, within, isNaming };
    const verbatim = verbatimIn(told);
    const speech = speechIn(told);
    const gaps = gapsOf(speech ?? sentence, [...within, ...verbatim]).filter((gap) =>
      FIRST_PERSON.test(text.slice(gap.start, gap.end)),
    );
    isSpeaking = (speech !== null || isSpeaking) && gaps.length > 0;
    spoken.push(...verbatim, ...(isSpeaking ? gaps.map((gap) => trimmed(text, gap)) : []));
  }
  const all = [...quoted, ...spoken.map((span) => ({ ...span, isLoose: false }))];
  return all.toSorted((one, other) => one.start - other.start);
}

interface Told {
  readonly text: string;
  readonly sentence: Span;
  /** What of it stands between quotation marks. */
  readonly within: readonly Span[];
  readonly isNaming: (text: string) => boolean;
}

/** What stands behind words that promise somebody's very words: whoever it speaks of. */
function verbatimIn({ text, sentence, within, isNaming }: Told): readonly Span[] {
  return gapsOf(sentence, within).flatMap(({ start, end }) => {
    const promise = VERBATIM.exec(text.slice(start, end));
    if (promise === null) return [];
    const span = trimmed(text, { start: start + promise.index + promise[0].length, end });
    const words = text.slice(span.start, span.end);
    // `In her words, Roe asks for …` goes on in the model's own.
    const isOwn = promise[0].endsWith(',') && isNaming(words);
    return words === '' || isOwn ? [] : [span];
  });
}

/** The part of a sentence in which somebody speaks, if one says `we` there; null where nobody does. */
function speechIn(told: Told): Span | null {
  const { text, sentence, within, isNaming } = told;
  for (const { start, end } of gapsOf(sentence, within)) {
    const turn = TURN.exec(text.slice(start, end));
    if (turn === null) continue;
    const at = start + turn.index;
    const behind = { start: at + turn[0].length, end: sentence.end };
    if (isNaming(text.slice(sentence.start, at))) return behind;
    if (COLON.test(turn[0])) return spokenFirst({ ...told, sentence: behind });
  }
  return spokenFirst(told);
}

/** `We must act, said Jane Roe`, `We must act (Jane Roe)`, and `We must act [1]`, under whose name code puts it. */
function spokenFirst({ text, sentence, within, isNaming }: Told): Span | null {
  const words = text.slice(sentence.start, sentence.end);
  if (within.length > 0 || !SPOKEN_FIRST.test(words)) return null;
  if (!isNaming(words)) return words.includes(MARK) ? sentence : null;
  const tail = TAIL.exec(words);
  if (tail === null || !isNaming(tail[0])) return null;
  const isTold = !tail[0].startsWith(',') || SAYING.test(tail[0]);
  return isTold ? { start: sentence.start, end: sentence.start + tail.index } : null;
}

/** What a span holds between others. */
function gapsOf({ start, end }: Span, others: readonly Span[]): readonly Span[] {
  const gaps: Span[] = [];
  let from = start;
  for (const other of others) {
    if (other.start > from) gaps.push({ start: from, end: Math.min(other.start, end) });
    from = Math.max(from, other.end);
  }
  if (from < end) gaps.push({ start: from, end });
  return gaps;
}

const EDGE_LEFT = /^[\s\p{P}\ufdd0-\ufdd2]*/u;
const INSIDE = /[^\s\p{P}\ufdd0-\ufdd2]/u;

/** Without the spaces, stops and marks around it. */
function trimmed(text: string, { start, end }: Span): Span {
  const from = start + (EDGE_LEFT.exec(text.slice(start, end))?.[0].length ?? 0);
  let to = end;
  while (to > from && !INSIDE.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
