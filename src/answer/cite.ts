import type { Citation } from '../asking.ts';
import type { Span, Turn } from '../domain.ts';
import { RecordChangedError } from '../errors.ts';
import { CONTEXT_CHARS_MAX } from '../limits.ts';
import type { Corpus } from '../retrieve/corpus.ts';

export interface Quoted {
  readonly turn: Turn;
  readonly span: Span;
}

/** What stands before a quotation in its turn, from a word's beginning. */
function contextBefore(text: string, turn: Span, span: Span): string {
  const from = Math.max(turn.start, span.start - CONTEXT_CHARS_MAX);
  const context = text.slice(from, span.start);
  return (from > turn.start ? context.replace(/^\S*\s/u, '') : context).trim();
}

/** What stands behind a quotation in its turn, up to a word's end. */
function contextAfter(text: string, turn: Span, span: Span): string {
  const to = Math.min(turn.end, span.end + CONTEXT_CHARS_MAX);
  const context = text.slice(span.end, to);
  return (to < turn.end ? context.replace(/\s\S*$/u, '') : context).trim();
}

/** Where the reader opens: the session at the turn. */
export const linkTo = (session: string, turn: number): string =>
  `/sessions/${encodeURIComponent(session)}#t${turn}`;

/** Makes the citation of a span: the quotation is the record's slice, inside the turn that it is credited to. */
export async function cite(corpus: Corpus, { turn, span }: Quoted, n: number): Promise<Citation> {
  const session = corpus.session(turn.session);
  const text = await corpus.text(turn.session);
  const isInside = turn.start <= span.start && span.start < span.end && span.end <= turn.end;
  if (!isInside || span.end > text.length)
    throw new RecordChangedError(`${turn.session}, turn ${turn.turn}`);
  return {
    n,
    quote: text.slice(span.start, span.end),
    before: contextBefore(text, turn, span),
    after: contextAfter(text, turn, span),
    speaker: turn.speaker,
    label: turn.label,
    attribution: turn.attribution,
    session: turn.session,
    title: session.title,
    date: session.date,
    year: session.year,
    kind: session.kind,
    turn: turn.turn,
    file: session.file,
    start: span.start,
    end: span.end,
    link: linkTo(turn.session, turn.turn),
  };
}

/** Holds every quotation against the record once more as it leaves. Throws `RecordChangedError`. */
export async function checkCitations(
  corpus: Corpus,
  citations: readonly Citation[],
): Promise<void> {
  for (const { session, turn, start, end, quote, speaker } of citations) {
    const text = await corpus.text(session);
    const said = (await corpus.turns(session))[turn];
    const holds =
      text.slice(start, end) === quote &&
      said !== undefined &&
      said.start <= start &&
      end <= said.end &&
      said.speaker === speaker;
    if (!holds) throw new RecordChangedError(`${session}, turn ${turn}`);
  }
}
