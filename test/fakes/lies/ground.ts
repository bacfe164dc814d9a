import type { Answer, Citation } from '../../../src/asking.ts';
import type { Session, Turn } from '../../../src/domain.ts';
import type { Rapporteur } from '../../../src/rapporteur.ts';
import { spaced } from './plain-words.ts';

/** A turn with its own words, as they stand in the record. */
export interface SpokenTurn extends Turn {
  readonly text: string;
  readonly year: number | null;
}

/** What lies are made from, and what the oracle holds them against. */
export interface Ground {
  readonly turns: readonly SpokenTurn[];
  /** The records' texts by session. */
  readonly texts: ReadonlyMap<string, string>;
  readonly sessions: readonly Session[];
  /** Surnames of everybody that the records name, in plain words. */
  readonly surnames: ReadonlyMap<string, string>;
  /** Whether words stand somewhere in the records one behind the other, whatever the typography. */
  holds(words: string): boolean;
}

/** What an answer was before a model saw it. */
export interface Asked {
  readonly question: string;
  readonly answer: Answer;
  /** The page's view of it. */
  readonly html: string;
}

export async function groundOf(rapporteur: Rapporteur): Promise<Ground> {
  const sessions = await rapporteur.sessions();
  const read = await Promise.all(sessions.map(({ session }) => rapporteur.session(session)));
  const turns = read.flatMap(({ session, turns: spoken, text }) =>
    spoken.map((turn) => ({
      ...turn,
      year: session.year,
      text: text.slice(turn.start, turn.end),
    })),
  );
  const all = turns.map(({ text }) => spaced(text));
  return {
    turns,
    texts: new Map(read.map(({ session, text }) => [session.session, text])),
    sessions,
    surnames: surnamesOf(turns),
    holds: (words) => {
      const sought = spaced(words);
      return all.some((text) => text.includes(sought));
    },
  };
}

function surnamesOf(turns: readonly SpokenTurn[]): ReadonlyMap<string, string> {
  const names = new Set(turns.flatMap(({ speaker }) => speaker ?? []));
  return new Map([...names].map((name) => [name, surnameOf(name)]));
}

/** ` jasminska ` */
export const surnameOf = (name: string): string =>
  ` ${spaced(name).trim().split(' ').at(-1) ?? ''} `;

/** Who says it, as a sentence names them. */
export const sayer = ({ speaker, label }: Pick<Citation, 'speaker' | 'label'>): string =>
  speaker ?? label ?? 'One of them';
