import { readFileSync } from 'node:fs';
import type { Counted, Intent } from '../../src/asking.ts';
import type { Kind } from '../../src/domain.ts';

/** Questions and conversations written by reading the records and the sample, never from a program's output. */

interface Question {
  readonly id: string;
  readonly question: string;
  /** Every third: nothing is tuned on these, and of a miss among them only the number is shown. */
  readonly held?: boolean;
}

/** Where an answer stands: a file by how its name begins, and UTF-16 offsets into its text. */
export interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** Who says it, where the record shows that. */
  readonly speaker: string | null;
  /** How the place begins, so that a shifted offset is noticed: at most 8 words in all for a question. */
  readonly begins: string;
}

export interface Answerable extends Question {
  readonly group: string;
  /** A citation that overlaps any of these is a hit. */
  readonly expect: readonly Place[];
}

export interface Unanswerable extends Question {
  readonly why: 'unknown-speaker' | 'silent' | 'no-session-then' | 'outside' | 'nonsense';
}

/** What a turn of a conversation is to be understood as; what is left out is empty. */
export interface WantedState {
  readonly intent: Intent;
  /** `any` where the turn asks back whom a name means, or takes one whom the answer before offered. */
  readonly speakers?: readonly string[] | 'any';
  readonly without?: readonly string[];
  /** Compared by the stems of its content words. */
  readonly topic?: string;
  readonly from?: number;
  readonly to?: number;
  /** Sessions by how their record's name begins; `any` where they may tell two people of one name apart. */
  readonly sessions?: readonly string[] | 'any';
  readonly kind?: Kind;
  readonly of?: Counted;
  /** How many people the name may mean, and the answer offers. */
  readonly choices?: number;
  /** Which of the people that were offered is taken, from 0. */
  readonly picks?: number;
  /** Whom it is about stays as in the turn before. */
  readonly same?: 'speakers';
}

/** A turn that accepts what the assistant suggested: it is to be understood as the suggestion would be. */
export interface Acceptance {
  readonly accepts: true;
}

export interface Conversation {
  readonly id: string;
  readonly group: string;
  readonly questions: readonly string[];
  readonly states: readonly (WantedState | Acceptance)[];
}

const readLines = <T>(path: string): readonly T[] =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

export const answerable = readLines<Answerable>('answerable.jsonl');
export const unanswerable = readLines<Unanswerable>('unanswerable.jsonl');
export const conversations = readLines<Conversation>('conversations.jsonl');
