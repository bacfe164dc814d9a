import { access } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { UsageError } from '../errors.ts';
import type { AnswerSet } from '../evaluate/answer-scores.ts';
import type { EvaluationData, MeetingData } from '../evaluate/scoreboard.ts';
import { RESULTS_MAX } from '../limits.ts';
import { readBatch } from './batch-file.ts';

/** The questions that the scoreboard asks, as the workplace lays them out (FORMATS.md, "Retrieval material"). */

const Turn = z.number().int().min(0);
const MeetingLine = z.object({
  id: z.string(),
  query: z.string(),
  k: z.number().int().min(1).max(RESULTS_MAX),
  session: z.string().nullable().default(null),
  gold: z.object({ session: z.string(), spans: z.array(z.tuple([Turn, Turn])) }),
  tags: z.array(z.string()).default([]),
});
const AnswerLine = z.object({ id: z.string(), questions: z.array(z.string()).min(1) });

const ANSWER_SETS = ['seeds.dev', 'paraphrases.dev'];
const SCORER = 'eval/score-answers.mjs';
const RECORDS = 'transcripts';

const meetingFiles = (split: string) => {
  const folder = `eval/qmsum/${split}`;
  return {
    transcripts: `${folder}/transcripts`,
    within: `${folder}/queries.within.jsonl`,
    all: `${folder}/queries.all.jsonl`,
  };
};

async function refuseMissing(folder: string, wanted: readonly string[]): Promise<void> {
  for (const name of wanted) {
    try {
      await access(path.join(folder, name));
    } catch {
      throw new UsageError(
        `The scoreboard's questions are not in ${folder}: there is no ${name}.`,
        'Name the folder that holds eval/ and transcripts/ with --data; it is handed to those who work on the project and is no part of it.',
      );
    }
  }
}

/** Reads the questions for these splits; `UsageError` names the folder and what it lacks. */
export async function readEvaluationData(
  folder: string,
  splits: readonly string[],
): Promise<EvaluationData> {
  const sets = ANSWER_SETS.map((name) => ({ name, file: `eval/${name}.jsonl` }));
  await refuseMissing(folder, [
    RECORDS,
    SCORER,
    ...sets.map(({ file }) => file),
    ...splits.flatMap((split) => Object.values(meetingFiles(split))),
  ]);
  const answerSets: AnswerSet[] = [];
  for (const { name, file } of sets) {
    const conversations = await readBatch(path.join(folder, file), AnswerLine);
    answerSets.push({ name, file: path.join(folder, file), conversations });
  }
  const meetings: MeetingData[] = [];
  for (const split of splits) {
    const files = meetingFiles(split);
    meetings.push({
      split,
      transcripts: path.join(folder, files.transcripts),
      within: await readBatch(path.join(folder, files.within), MeetingLine),
      all: await readBatch(path.join(folder, files.all), MeetingLine),
    });
  }
  return {
    answers: {
      records: path.join(folder, RECORDS),
      scorer: path.join(folder, SCORER),
      sets: answerSets,
    },
    meetings,
  };
}
