import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Attribution } from '../../src/domain.ts';

/**
 * Every label shape of FORMATS.md, and turns whose speaker is hard to tell, checked by hand: ten
 * invented records, and the five real ones where they were handed over. The gold was written from
 * the records and CONTRACT "Words", never from what a program made of them. One turn of the real
 * records is left out: turn 2 of 000, under MODERATOR after a turn under XINGDONG FANG that invites
 * Xingdong Fang; two careful readers may differ.
 */

export const RECORDS = fileURLToPath(new URL('records/', import.meta.url));
export const REAL_RECORDS = fileURLToPath(new URL('../../../shared/transcripts/', import.meta.url));
export const isHandedOver = existsSync(REAL_RECORDS);

export interface GoldTurn {
  /** How the record's file name begins. */
  readonly file: string;
  /** The end of the session's id, in a record of several sessions. */
  readonly session?: string;
  readonly turn: number;
  readonly start: number;
  readonly end: number;
  /** The words that the turn begins and ends with: of a real record, one each. */
  readonly first: string;
  readonly last: string;
  readonly label: string | null;
  readonly speaker: string | null;
  readonly attribution: Attribution;
}

/** How a session's id begins, and a name as printed in it, without titles, offices and brackets. */
export type PrintedName = readonly [session: string, spelling: string];

/** Names of one person, called `one`; or of as many people as there are names. */
export type GoldPeople = { readonly real?: true; readonly because: string } & (
  | { readonly one: string; readonly printed: readonly PrintedName[] }
  | { readonly apart: readonly PrintedName[] }
);

const read = <T>(file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

const allTurns = read<GoldTurn>('turns.jsonl');
const isReal = ({ file }: GoldTurn) => /^00\d$/.test(file);

/** The turns of the invented records. */
export const inventedTurns = allTurns.filter((turn) => !isReal(turn));
/** The turns of the real records; none where these are not at hand. */
export const realTurns = isHandedOver ? allTurns.filter(isReal) : [];
export const goldPeople = read<GoldPeople>('people.jsonl').filter(
  ({ real }) => isHandedOver || real !== true,
);
