import { withoutDirections } from '../answer/quotable.ts';
import { sentences } from '../chunk/sentences.ts';
import type { Span } from '../domain.ts';
import { SNIPPET_CHARS_MAX } from '../limits.ts';

/** Characters shown before what was sought, where a sentence is too long to be shown whole. */
const LEAD_CHARS = 100;

/**
 * The part of a turn that shows a result: the sentence with what was sought, and as many behind it as there is room
 * for; of a sentence that is too long so much as there is room for, from one word's edge to another's. Without a place
 * it is the beginning. Always within the part that was found, and always with the whole place.
 */
export function snippet(text: string, within: Span, place: Span | null): Span {
  const at = place ?? { start: within.start, end: within.start };
  const following = sentences(text, within).filter(({ end }) => end > at.start);
  const first = following[0] ?? within;
  const from = Math.min(first.start, at.start);
  const last = following.findLast(({ end }) => end <= from + SNIPPET_CHARS_MAX);
  const fits = last !== undefined && last.end >= at.end;
  const cut = fits
    ? { start: from, end: last.end }
    : cutAround(text, at, { start: from, end: within.end });
  const quotable = withoutDirections(text, cut);
  return quotable && quotable.start <= at.start && quotable.end >= at.end ? quotable : cut;
}

/** From a word's beginning a little before the place to a word's end, within a span. */
function cutAround(text: string, place: Span, within: Span): Span {
  const start =
    place.start - within.start <= LEAD_CHARS
      ? within.start
      : wordStart(text, place, place.start - LEAD_CHARS);
  const end = Math.max(place.end, start + SNIPPET_CHARS_MAX);
  return { start, end: end >= within.end ? within.end : wordEnd(text, place, end) };
}

const isSpace = (character: string | undefined) => character === undefined || /\s/u.test(character);

/** The first beginning of a word from a place on, at the latest that of what was sought. */
function wordStart(text: string, place: Span, from: number): number {
  let start = from;
  while (start < place.start && !(isSpace(text[start - 1]) && !isSpace(text[start]))) start++;
  return start;
}

/** The last end of a word before a place, at the earliest that of what was sought. */
function wordEnd(text: string, place: Span, to: number): number {
  let end = to;
  while (end > place.end && !(isSpace(text[end]) && !isSpace(text[end - 1]))) end--;
  return end > place.end ? end : to;
}
