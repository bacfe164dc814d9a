import type { Corpus } from '../retrieve/corpus.ts';
import { isRelevant, judge } from './judge.ts';
import type { Sought } from './measures.ts';
import { type MeetingWord, meetingWords } from './meeting-words.ts';

/** A question about a meeting, with the turns that answer it. */
export interface MeetingQuestion {
  readonly id: string;
  readonly query: string;
  /** How many results are asked for. */
  readonly k: number;
  /** The only session that is searched, or null for all. */
  readonly session: string | null;
  readonly gold: {
    readonly session: string;
    /** First and last turn of each stretch, both included. */
    readonly spans: readonly (readonly [from: number, to: number])[];
  };
  readonly tags: readonly string[];
}

export type WordsBySession = ReadonlyMap<string, readonly MeetingWord[]>;

/** The words of every meeting in the collection, by session. */
export async function wordsBySession(corpus: Corpus): Promise<WordsBySession> {
  const words = new Map<string, readonly MeetingWord[]>();
  for (const session of corpus.sessions.keys()) {
    words.set(session, meetingWords(await corpus.text(session)));
  }
  return words;
}

/** A question's answer, as a result is held against it. */
export interface Gold extends Sought {
  readonly session: string;
  readonly turns: ReadonlySet<number>;
}

/** The turns of stretches. */
export const turnsOf = (spans: MeetingQuestion['gold']['spans']): ReadonlySet<number> =>
  new Set(spans.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i)));

/** Counts what there is to find. Throws `UnknownSessionError` where the collection lacks the meeting. */
export function goldOf(corpus: Corpus, words: WordsBySession, question: MeetingQuestion): Gold {
  const { session } = corpus.session(question.gold.session);
  const turns = turnsOf(question.gold.spans);
  const said = words.get(session) ?? [];
  const passages = corpus.placesOf(session).flatMap((place) => corpus.passages[place] ?? []);
  return {
    session,
    turns,
    words: said.filter(({ turn }) => turns.has(turn)).length,
    passages: passages.filter((passage) => isRelevant(judge(said, passage, turns))).length,
  };
}

const NO_TURNS: ReadonlySet<number> = new Set();

/** The gold turns of a session: none, where the answer lies in another. */
export const goldTurnsIn = (gold: Gold, session: string): ReadonlySet<number> =>
  session === gold.session ? gold.turns : NO_TURNS;
