import type { Span } from '../domain.ts';
import type { Quoted } from './find-quoted.ts';

/** `Jane Roe: we must act`: what somebody is said to say, without quotation marks. */

/** Whoever speaks like this speaks of themselves; `US` and `EU` do not. */
const FIRST_PERSON =
  /(?<![\p{L}\p{N}])(?:I|[Ww]e|WE|[Mm]e|us|[Mm]y|[Oo]ur|[Oo]urs|[Mm]ine|[Mm]yself|[Oo]urselves|ich|Ich|[Ww]ir|uns|[Uu]nsere?|[Jj]e|[Nn]ous|[Nn]otre|[Yy]o|[Nn]osotros|[Nn]uestr[oa]|[Nn]ós|[Nn]oss[oa])(?![\p{L}\p{N}])/u;
const COLON = /[:：](?!\d|\/\/)/u;

/** What is quoted of a paragraph, and what its sentences set out as somebody's speech. */
export function withDirectSpeech(
  { text, quoted }: { readonly text: string; readonly quoted: readonly Quoted[] },
  sentences: readonly Span[],
  isNaming: (text: string) => boolean,
): readonly Quoted[] {
  const spoken: Quoted[] = [];
  let isSpeaking = false;
  for (const sentence of sentences) {
    const within = quoted.filter(({ start, end }) => start < sentence.end && end > sentence.start);
    const from = speechFrom(text, { sentence, within, isNaming });
    const gaps = gapsOf(from ?? sentence, within).filter((gap) => isFirstPerson(text, gap));
    isSpeaking = (from !== null || isSpeaking) && gaps.length > 0;
    if (isSpeaking) spoken.push(...gaps.map((gap) => ({ ...trimmed(text, gap), isLoose: false })));
  }
  return [...quoted, ...spoken].toSorted((one, other) => one.start - other.start);
}

interface Spoken {
  readonly sentence: Span;
  readonly within: readonly Span[];
  readonly isNaming: (text: string) => boolean;
}

/** What stands behind a colon outside quotations, where somebody is named before it. */
function speechFrom(text: string, { sentence, within, isNaming }: Spoken): Span | null {
  for (const { start, end } of gapsOf(sentence, within)) {
    const colon = COLON.exec(text.slice(start, end));
    if (colon === null) continue;
    const at = start + colon.index;
    return isNaming(text.slice(sentence.start, at)) ? { start: at + 1, end: sentence.end } : null;
  }
  return null;
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

const isFirstPerson = (text: string, { start, end }: Span) =>
  FIRST_PERSON.test(text.slice(start, end));
