import { readFileSync } from 'node:fs';
import type { Kind } from '../../src/domain.ts';

/** The sample session and its gold, which was written by reading the record, never by a program. */

export interface GoldSession {
  readonly file: string;
  readonly session: string;
  readonly title: string;
  readonly event: string;
  readonly year: number;
  /** Printed as 15 to 19 December: five days, the first of them "Day 0", so Day 2 is the 17th. */
  readonly date: string;
  readonly place: string;
  readonly kind: Kind;
  readonly language: string;
}

export interface GoldTurn {
  readonly turn: number;
  readonly label: string | null;
  /** Whom the label alone names, in the best spelling that the record prints of that name. */
  readonly speaker: string | null;
  readonly first: string;
  readonly last: string;
  /** Who speaks, where not the label but the words say so. */
  readonly evidence?: { readonly person: string; readonly how: 'self' | 'introduced' };
}

export interface GoldQuestion {
  readonly id: string;
  readonly mode: 'any' | 'all' | 'abstain';
  readonly questions: readonly string[];
  readonly expect: readonly (readonly GoldPassage[])[];
}

export interface GoldPassage {
  /** How the record's file name begins. */
  readonly doc: string;
  /** Words of the answer, case and typography folded. */
  readonly contains: string;
  readonly speaker: string | null;
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const readLines = <T>(path: string) =>
  read(path)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

export const goldSession = JSON.parse(read('sample-session.json')) as GoldSession;
export const goldTurns = readLines<GoldTurn>('sample-turns.jsonl');
export const goldQuestions = readLines<GoldQuestion>('sample-questions.jsonl');
export const sampleText = read(`../../transcripts/${goldSession.file}`);
