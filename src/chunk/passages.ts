import type { ParsedTurn, Passage, Span } from '../domain.ts';
import { countWords } from '../text/words.ts';
import { sentences } from './sentences.ts';

/** What decides where passages begin and end; part of the index's identity. */
export interface PassageRule {
  /** A passage is closed once it has this many words. */
  readonly wordsTarget: number;
  /** A turn of more words is cut into parts. */
  readonly wordsMax: number;
}

export interface ChunkRequest {
  readonly text: string;
  readonly turns: readonly ParsedTurn[];
  readonly rule: PassageRule;
  /** Whether the model reads all of a text. */
  readonly fits: (text: string) => boolean;
}

const isSpace = (text: string, at: number) => /\s/.test(text[at] ?? '');

/** Whether a cut here would part the two halves of one character (a surrogate pair). */
function partsCharacter(text: string, cut: number): boolean {
  return (text.codePointAt(cut - 1) ?? 0) > 0xffff;
}

/**
 * A span cut in two near its middle, at white space where there is some and never inside a character; null where it
 * is a single character.
 */
function halves(text: string, { start, end }: Span): readonly [Span, Span] | null {
  const middle = (start + end) >> 1;
  const space = text.slice(middle, end - 1).search(/\s/);
  let cut = space > 0 ? middle + space : middle;
  if (partsCharacter(text, cut)) cut++;
  if (cut <= start || cut >= end) return null;
  let next = cut;
  while (next < end && isSpace(text, next)) next++;
  while (cut > start && isSpace(text, cut - 1)) cut--;
  return [
    { start, end: cut },
    { start: next, end },
  ];
}

/** A sentence of any length as spans that each fit; a single character that does not is left as it is. */
function fittingParts({ text, rule, fits }: ChunkRequest, span: Span): readonly Span[] {
  const open = [span];
  const done: Span[] = [];
  for (let part = open.pop(); part; part = open.pop()) {
    const words = text.slice(part.start, part.end);
    const cut = countWords(words) <= rule.wordsMax && fits(words) ? null : halves(text, part);
    if (cut) open.push(cut[1], cut[0]);
    else done.push(part);
  }
  return done;
}

/** A passage in the making. */
interface Piece extends Passage {
  readonly words: number;
}

const join = (first: Piece, last: Piece): Piece => ({
  start: first.start,
  end: last.end,
  turns: [first.turns[0], last.turns[1]],
  words: first.words + last.words,
});

/** Joins neighbours of one run until they have the target's words, never over the limits. */
function gather({ text, rule, fits }: ChunkRequest, run: readonly Piece[]): readonly Piece[] {
  const gathered: Piece[] = [];
  let open: Piece | null = null;
  for (const piece of run) {
    const joined: Piece = open ? join(open, piece) : piece;
    const within = joined.words <= rule.wordsMax && fits(text.slice(joined.start, joined.end));
    if (open && !within) gathered.push(open);
    open = within ? joined : piece;
    if (open.words < rule.wordsTarget) continue;
    gathered.push(open);
    open = null;
  }
  return open ? [...gathered, open] : gathered;
}

/** Short turns in a row are one run; a long turn is a run of its own, made of its sentences. */
function runs(request: ChunkRequest): readonly (readonly Piece[])[] {
  const { text, turns, rule, fits } = request;
  const found: Piece[][] = [[]];
  for (const [number, { start, end }] of turns.entries()) {
    const piece = (span: Span): Piece => ({
      ...span,
      turns: [number, number],
      words: countWords(text.slice(span.start, span.end)),
    });
    const whole = piece({ start, end });
    if (whole.words <= rule.wordsMax && fits(text.slice(start, end))) found.at(-1)?.push(whole);
    else {
      const parts = sentences(text, whole).flatMap((s) => fittingParts(request, s));
      found.push(parts.map(piece), []);
    }
  }
  return found;
}

/**
 * Passages of one session: consecutive whole turns up to the rule's words, or a part of one longer turn.
 * In order, without overlap; every character of a turn but the white space between its sentences is in one.
 */
export function cutPassages(request: ChunkRequest): readonly Passage[] {
  return runs(request).flatMap((run) =>
    gather(
      request,
      run.filter((piece) => piece.words > 0),
    ).map(({ start, end, turns }) => ({ start, end, turns })),
  );
}
