import type { Turn } from '../../domain.ts';
import { TURNS_OFFERED_MAX } from '../../limits.ts';
import type { SpeakerProfile } from '../../profile/speaker-profile.ts';
import type { Corrections, Rapporteur, SessionText } from '../../rapporteur.ts';

/** A turn whose speaker no label names: what shows who it is may be misread. */
export interface DoubtfulTurn {
  readonly turn: Turn;
  /** Its first words, exactly. */
  readonly begins: string;
  /** The sentence that names the speaker, where one does. */
  readonly evidence: string | null;
}

export interface DoubtfulTurns {
  readonly offered: readonly DoubtfulTurn[];
  /** How many more there are. */
  readonly more: number;
}

/** The person's turns that are known by what they, or others, said, and those that were corrected to be theirs. */
export async function doubtfulTurns(
  rapporteur: Rapporteur,
  profile: SpeakerProfile,
  { turns }: Corrections,
): Promise<DoubtfulTurns> {
  const own = new Set(
    profile.years.flatMap(({ sessions }) => sessions.map(({ session }) => session)),
  );
  const said = profile.names.filter(({ how }) => how === 'self' || how === 'introduced');
  const sessions = new Set([...said, ...turns].map(({ session }) => session));
  const all: DoubtfulTurn[] = [];
  for (const session of [...sessions].filter((id) => own.has(id)).toSorted()) {
    const held = await rapporteur.session(session);
    const theirs = held.turns.filter(
      ({ speaker, attribution }) => speaker === profile.speaker && attribution !== 'label',
    );
    all.push(...theirs.map((turn) => doubtful(held, turn)));
  }
  return {
    offered: all.slice(0, TURNS_OFFERED_MAX),
    more: Math.max(0, all.length - TURNS_OFFERED_MAX),
  };
}

function doubtful({ text, evidence }: SessionText, turn: Turn): DoubtfulTurn {
  const shown = evidence.get(turn.turn);
  return {
    turn,
    begins: firstWords(text.slice(turn.start, turn.end)),
    evidence: shown === undefined ? null : text.slice(shown.start, shown.end),
  };
}

/** Some writing puts no spaces between words: then this many characters are enough. */
const BEGINNING_CHARS = 160;

/** Enough of a turn to know it by, exactly as it stands there. */
export function firstWords(said: string): string {
  const start = said.trimStart().slice(0, BEGINNING_CHARS);
  return /^\S+(?:\s+\S+){0,11}/u.exec(start)?.[0] ?? '';
}
