import type { Attribution, Kind, Span } from '../../src/domain.ts';
import type { AttributedTurn, NewPassage, NewRecord, NewSession } from '../../src/store/store.ts';
import { countWords } from '../../src/text/words.ts';

/** Builds what ingest would hand to a store, from the words alone. */

interface TurnSketch {
  readonly words: string;
  readonly label?: string | null;
  readonly speakerId?: string | null;
  readonly attribution?: Attribution;
  /** Into the record's text. */
  readonly evidence?: Span | null;
}

export interface SessionSketch {
  readonly session: string;
  readonly turns: readonly TurnSketch[];
  readonly kind?: Kind;
  readonly title?: string | null;
  readonly names?: NewSession['names'];
  readonly affiliations?: NewSession['affiliations'];
}

export interface RecordSketch {
  readonly source: string;
  readonly fingerprint?: string;
  readonly sessions: readonly SessionSketch[];
}

const DIMENSIONS = 4;

/** A unit vector that depends on the words alone. */
const vectorOf = (words: string): Float32Array => {
  const vector = new Float32Array(DIMENSIONS);
  for (const [place, character] of [...words].entries()) {
    const slot = place % DIMENSIONS;
    vector[slot] = (vector[slot] ?? 0) + (character.codePointAt(0) ?? 0);
  }
  vector[0] = (vector[0] ?? 0) + 1;
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
};

interface Laid {
  readonly turn: AttributedTurn;
  readonly words: string;
}

/** `>> LABEL: words` from `from` on, as a caption file has it. */
const layTurn = (sketch: TurnSketch, from: number): Laid & { readonly printed: string } => {
  const label = sketch.label ?? null;
  const head = label === null ? '>> ' : `>> ${label}: `;
  const start = from + head.length;
  const speakerId = sketch.speakerId ?? null;
  const attribution = sketch.attribution ?? (speakerId === null ? 'none' : 'label');
  const end = start + sketch.words.length;
  const turn = { label, speakerId, attribution, evidence: sketch.evidence ?? null, start, end };
  return { turn, words: sketch.words, printed: `${head}${sketch.words}\n` };
};

const passageOf = ({ turn, words }: Laid, number: number): NewPassage => ({
  turns: [number, number],
  start: turn.start,
  end: turn.end,
  vector: vectorOf(words),
  body: words,
  parts: [{ label: turn.label, words: countWords(words) }],
});

const laySession = (sketch: SessionSketch, from: number) => {
  let text = '';
  const laid: Laid[] = [];
  for (const turn of sketch.turns) {
    const { printed, ...rest } = layTurn(turn, from + text.length);
    laid.push(rest);
    text += printed;
  }
  const turns = laid.map(({ turn }) => turn);
  const session: NewSession = {
    session: sketch.session,
    parsed: {
      title: sketch.title ?? null,
      event: 'IGF 2018',
      year: 2018,
      date: '2018-11-13',
      place: null,
      kind: sketch.kind ?? 'transcript',
      language: 'eng',
      disclaimer: null,
      listed: [],
      start: from,
      end: from + text.length,
      turns,
    },
    turns,
    passages: laid.map(passageOf),
    names: sketch.names ?? [],
    affiliations: sketch.affiliations ?? [],
  };
  return { session, text };
};

/** A record of captions, one passage a turn. */
export const newRecord = ({ source, fingerprint, sessions }: RecordSketch): NewRecord => {
  let text = '';
  const laid: NewSession[] = [];
  for (const sketch of sessions) {
    const { session, text: printed } = laySession(sketch, text.length);
    laid.push(session);
    text += printed;
  }
  const file = source.slice(source.lastIndexOf('/') + 1);
  return { record: { source, file, text }, fingerprint: fingerprint ?? 'first', sessions: laid };
};
