import { type Voice, voicesOf } from '../../../web/views/voices.ts';
import type { Session, Span, Speaker, Turn } from '../../domain.ts';
import { MATCHES_MARKED_MAX } from '../../limits.ts';
import type { Corrections, SessionText } from '../../rapporteur.ts';
import { grouped } from '../../text/grouped.ts';
import { countWords } from '../../text/words.ts';
import type { Reading } from '../query/reading-query.ts';
import { findWords } from './find-words.ts';
import type { FoundSpan } from './marked-text.ts';

/** A match of a search within the session, and where it stands. */
export interface Match extends FoundSpan {
  readonly turn: number;
}

/** A turn as it is read. */
export interface ReadTurn extends Turn {
  readonly words: number;
}

/** A session as its address asks for it: everything that its page shows. */
export interface ReadSession {
  readonly session: Session;
  readonly text: string;
  readonly turns: readonly ReadTurn[];
  readonly voices: readonly Voice[];
  /** The class of whoever speaks a turn, by the turn. */
  readonly looks: ReadonlyMap<number, string>;
  /** People's ids by their names. */
  readonly people: ReadonlyMap<string, string>;
  readonly evidence: ReadonlyMap<number, Span>;
  /** What whoever put a turn's speaker right wrote beside it, by the turn. */
  readonly notes: ReadonlyMap<number, string>;
  readonly reading: Reading;
  /** The person whose turns alone are shown; null where all are. */
  readonly only: string | null;
  /** The first of them, at most `MATCHES_MARKED_MAX`, and how many there are. */
  readonly matches: readonly Match[];
  readonly matching: number;
  readonly matchesOf: ReadonlyMap<number, readonly Match[]>;
  /** The turns that hold the quotation. */
  readonly quoted: ReadonlySet<number>;
}

/** What a session is read from. */
export interface Held {
  readonly held: SessionText;
  readonly speakers: readonly Speaker[];
  readonly corrections: Corrections;
  readonly reading: Reading;
}

export function readSession({ held, speakers, corrections, reading }: Held): ReadSession {
  const { session, turns: spoken, text, evidence } = held;
  const turns = spoken.map((turn) => ({
    ...turn,
    words: countWords(text.slice(turn.start, turn.end)),
  }));
  const voices = voicesOf(turns);
  const only = speakers.find(({ id }) => id === reading.only)?.speaker ?? null;
  const searched = turns.filter(({ speaker }) => only === null || speaker === only);
  const found = searched.flatMap(({ turn, start, end }) =>
    findWords(text, { start, end }, reading.find).map((span) => ({ ...span, turn })),
  );
  const matches = found
    .slice(0, MATCHES_MARKED_MAX)
    .map((match, place) => ({ ...match, number: place + 1 }));
  return {
    session,
    text,
    turns,
    voices,
    looks: new Map(voices.flatMap(({ look, turns: theirs }) => theirs.map((turn) => [turn, look]))),
    people: new Map(speakers.map(({ speaker, id }) => [speaker, id])),
    evidence,
    notes: notesOf(corrections, session),
    reading,
    only,
    matches,
    matching: found.length,
    matchesOf: grouped(matches, ({ turn }) => turn),
    quoted: quotedTurns(turns, reading.quotation),
  };
}

function notesOf({ turns }: Corrections, { session }: Session): ReadonlyMap<number, string> {
  const here = turns.filter((one) => one.session === session);
  return new Map(here.flatMap(({ turn, note }) => (note === null ? [] : [[turn, note]])));
}

function quotedTurns(turns: readonly Turn[], quotation: Span | null): ReadonlySet<number> {
  if (quotation === null) return new Set();
  const { start, end } = quotation;
  const quoted = turns.filter((turn) => turn.start < end && start < turn.end);
  return new Set(quoted.map(({ turn }) => turn));
}
