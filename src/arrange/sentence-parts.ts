import type { Span } from '../domain.ts';
import { QUOTED_CHARS_MIN } from '../limits.ts';
import { LINK, MARK, PLACEHOLDERS } from './placeholders.ts';
import { quotedWords } from './same-words.ts';

/** What a sentence is made of, before anything of it is held against the record. */
export type Part =
  | { readonly type: 'words'; readonly text: string }
  | { readonly type: 'mark'; readonly n: number }
  | { readonly type: 'link' }
  | {
      readonly type: 'quoted';
      readonly words: string;
      /** Where it was set together from several quotations, each of them. */
      readonly each: readonly string[];
    };

export interface Read {
  /** With placeholders. */
  readonly text: string;
  readonly marks: ReadonlyMap<number, readonly number[]>;
}

/** The parts of a sentence; what is too short to be a quotation is words. */
export function sentenceParts(
  read: Read,
  sentence: Span,
  quoted: readonly Span[],
): readonly Part[] {
  const parts: Part[] = [];
  let behind = sentence.start;
  for (const group of groups(read.text, quoted)) {
    const start = Math.max(behind, group[0]?.start ?? 0);
    const end = Math.min(sentence.end, group.at(-1)?.end ?? 0);
    parts.push(...ownParts(read, { start: behind, end: start }));
    parts.push(...quotedParts(read, { start, end }, group));
    behind = end;
  }
  parts.push(...ownParts(read, { start: behind, end: sentence.end }));
  return parts;
}

/** Nothing but this between two quotations makes one of them: `"We must" … "shut it down"`. */
export const BETWEEN_PIECES = /^[\s.…+/[\]()–—-]*$/u;

function groups(text: string, quoted: readonly Span[]): readonly (readonly Span[])[] {
  const found: Span[][] = [];
  for (const span of quoted) {
    const group = found.at(-1);
    const between = text.slice(group?.at(-1)?.end ?? 0, span.start);
    if (group && BETWEEN_PIECES.test(between)) group.push(span);
    else found.push([span]);
  }
  return found;
}

/** The stop and the marks that end a quotation: they are the sentence's. */
const ENDING = /[\s.,;:!?…\ufdd0-\ufdd2]/u;

function quotedParts(read: Read, { start, end }: Span, group: readonly Span[]): readonly Part[] {
  const words = quotedWords(read.text.slice(start, end));
  if (widthOf(words) < QUOTED_CHARS_MIN) return ownParts(read, { start, end });
  const each = group.map((span) => quotedWords(read.text.slice(span.start, span.end)));
  let ending = end;
  while (ENDING.test(read.text.charAt(ending - 1))) ending--;
  const within = ownParts(read, { start, end: ending }).filter(({ type }) => type !== 'words');
  return [{ type: 'quoted', words, each }, ...within, ...ownParts(read, { start: ending, end })];
}

/** Characters; one that is a syllable or a word by itself counts twice. */
const widthOf = (text: string) => text.length + (text.match(WIDE)?.length ?? 0);
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** A run of text, or one placeholder. */
const RUN = /[^\ufdd0\ufdd1]+|[\ufdd0\ufdd1]/gu;

function ownParts({ text, marks }: Read, { start, end }: Span): readonly Part[] {
  return [...text.slice(start, end).matchAll(RUN)].flatMap(({ 0: run, index }): readonly Part[] => {
    if (run === LINK) return [{ type: 'link' }];
    if (run !== MARK) return [{ type: 'words', text: run.replace(PLACEHOLDERS, '') }];
    return (marks.get(start + index) ?? []).map((n) => ({ type: 'mark', n }));
  });
}
