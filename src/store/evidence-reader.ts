import type { Affiliation, Span } from '../domain.ts';
import type { MergeReason } from '../people/settle.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import type { NameShown } from './store.ts';

/** What the records show of one person. */

const spanOf = (start: number | null, end: number | null): Span | null =>
  start === null || end === null ? null : { start, end };

type NameRow = readonly [
  spelling: string,
  how: NameShown['how'],
  session: string,
  because: MergeReason | null,
  turns: number | null,
  turn: number | null,
  evidenceStart: number | null,
  evidenceEnd: number | null,
];

/** Of several columns beside `min(turn)`, SQLite takes those of the first turn. */
export const readEvidence = (database: SqliteDatabase, person: string): readonly NameShown[] =>
  database
    .rows<NameRow>(
      `WITH own AS (SELECT id, because FROM speakers WHERE person = ?1),
       known AS (
         SELECT session, speaker, coalesce(printed_attribution, attribution) AS how,
           count(*) AS turns, min(turn) AS turn, evidence_start, evidence_end
         FROM turns
         WHERE speaker IN (SELECT id FROM own)
           AND (printed_attribution IS NULL OR printed_speaker IS speaker)
         GROUP BY 1, 2, 3
       )
       SELECT spelling, names.how, sessions.session, because, known.turns, known.turn,
         evidence_start, evidence_end
       FROM own
         JOIN names ON names.speaker = own.id
         JOIN sessions ON sessions.id = names.session
         LEFT JOIN known ON known.session = names.session AND known.speaker = names.speaker
           AND known.how = names.how
       ORDER BY sessions.session, names.speaker, spelling, names.how`,
      [person],
    )
    .map(([spelling, how, session, because, turns, turn, start, end]) => ({
      spelling,
      how,
      session,
      turns: turns ?? 0,
      turn,
      evidence: spanOf(start, end),
      because,
    }));

type AffiliationRow = readonly [
  session: string,
  speaker: string,
  affiliation: string,
  group: Affiliation['group'],
  how: Affiliation['how'],
  evidenceStart: number | null,
  evidenceEnd: number | null,
];

/** By session, in the order in which the record says them. */
export const readAffiliations = (
  database: SqliteDatabase,
  person: string,
): readonly (Affiliation & { readonly session: string })[] =>
  database
    .rows<AffiliationRow>(
      `SELECT sessions.session, speaker, affiliation, "group", how, evidence_start, evidence_end
       FROM affiliations
         JOIN speakers ON speakers.id = speaker
         JOIN sessions ON sessions.id = affiliations.session
       WHERE person = ? ORDER BY sessions.session, affiliations.id`,
      [person],
    )
    .map(([session, speakerId, affiliation, group, how, start, end]) => ({
      session,
      speakerId,
      affiliation,
      group,
      how,
      evidence: spanOf(start, end),
    }));

export const readTurnEvidence = (
  database: SqliteDatabase,
  session: string,
): ReadonlyMap<number, Span> =>
  new Map(
    database
      .rows<[turn: number, start: number, end: number]>(
        `SELECT turn, evidence_start, evidence_end
         FROM turns JOIN sessions ON sessions.id = turns.session
         WHERE sessions.session = ? AND evidence_start IS NOT NULL AND printed_attribution IS NULL
         ORDER BY turn`,
        [session],
      )
      .map(([turn, start, end]) => [turn, { start, end }]),
  );
