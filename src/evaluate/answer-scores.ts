import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { createRapporteur } from '../application.ts';
import type { Rapporteur } from '../rapporteur.ts';
import { type OpenPorts, withTemporaryStore } from './temporary-store.ts';

/** Questions with the passages that should be quoted, in a file that only the workplace's scorer reads whole. */
export interface AnswerSet {
  readonly name: string;
  readonly file: string;
  readonly conversations: readonly {
    readonly id: string;
    readonly questions: readonly string[];
  }[];
}

export interface AnswerData {
  /** Folder of the records. */
  readonly records: string;
  /** The workplace's score-answers.mjs. */
  readonly scorer: string;
  readonly sets: readonly AnswerSet[];
}

/** What the scorer found, under its own names; null where there was nothing to measure. */
export interface AnswerRow {
  /** Name of the set of questions. */
  readonly set: string;
  readonly scores: Readonly<Record<string, number | null>>;
}

const Scores = z.record(z.string(), z.number().nullable());
const run = promisify(execFile);
const jsonLines = (rows: readonly unknown[]) =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** Every turn with its words, as `turns --all` prints them. */
async function allTurns(rapporteur: Rapporteur): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  for (const { session } of await rapporteur.sessions()) {
    const { turns, text } = await rapporteur.session(session);
    rows.push(...turns.map((turn) => ({ ...turn, text: text.slice(turn.start, turn.end) })));
  }
  return rows;
}

/** Answers the questions over the records, each conversation by itself, and has the answers scored. */
export async function answerRows(
  open: OpenPorts,
  { records, scorer, sets }: AnswerData,
): Promise<readonly AnswerRow[]> {
  return withTemporaryStore(open, async ({ ports, folder }) => {
    const rapporteur = createRapporteur(ports);
    await rapporteur.ingest([records]);
    const turns = path.join(folder, 'turns.jsonl');
    await writeFile(turns, jsonLines(await allTurns(rapporteur)));
    const rows: AnswerRow[] = [];
    for (const { name, file, conversations } of sets) {
      const answered: unknown[] = [];
      for (const { id, questions } of conversations) {
        answered.push({ id, answers: await rapporteur.askAll(questions) });
      }
      const answers = path.join(folder, 'answers.jsonl');
      await writeFile(answers, jsonLines(answered));
      const files = ['--gold', file, '--answers', answers, '--turns', turns, '--sources', records];
      const { stdout } = await run(execPath, [scorer, ...files]);
      rows.push({ set: name, scores: Scores.parse(JSON.parse(stdout)) });
    }
    return rows;
  });
}
