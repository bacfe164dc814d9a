import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A collection as the workplace lays it out, with two meetings of four turns and a question about each turn. */

/** As many words as fill a passage with the topic's two: every turn is a passage of its own. */
const FILLER = 'and so we went on to talk for a good while.'.repeat(6).replaceAll('.', '. ');
const TOPICS = {
  a1: ['harbour permits', 'cable prices', 'winter ferries', 'school meals'],
  b2: ['bridge tolls', 'night trains', 'garden sheds', 'bread ovens'],
};
const TAGS = { a1: 'named speakers', b2: 'role labels' };

const jsonLines = (rows: readonly object[]) =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');

const meeting = (id: string, topics: readonly string[]) =>
  `${id} - meeting transcript\n\n${topics
    .map((topic, i) => `>> SPEAKER ${'ABCD'[i]}: We know ${topic} well. ${FILLER.trim()}`)
    .join('\n\n')}\n`;

const questions = (within: boolean) =>
  Object.entries(TOPICS).flatMap(([session, topics]) =>
    topics.map((topic, turn) => ({
      id: `${session}-${turn}`,
      query: `Summarize the discussion about ${topic}`,
      k: 30,
      gold: { session, spans: [[turn, turn]] },
      tags: [TAGS[session as keyof typeof TAGS]],
      ...(within ? { session } : {}),
    })),
  );

/** What the stand-in for the workplace's scorer prints, whatever it is given. */
export const ANSWER_SCORES = {
  questions: 2,
  answerHit: 1,
  'hit@3': 1,
  verbatim: 1,
  insideTurn: 1,
  textMatches: 1,
  speakerPurity: 1,
  abstainRecall: 1,
  wrongAbstentions: 0,
};

/** Writes the collection into a folder. */
export function writeSmallCollection(
  folder: string,
  scores: Readonly<Record<string, number | null>> = ANSWER_SCORES,
): void {
  const evaluation = join(folder, 'eval');
  const val = join(evaluation, 'qmsum', 'val');
  mkdirSync(join(folder, 'transcripts'), { recursive: true });
  mkdirSync(join(val, 'transcripts'), { recursive: true });
  writeFileSync(join(folder, 'transcripts', 'c3.txt'), meeting('c3', ['harbour permits']));
  for (const [id, topics] of Object.entries(TOPICS)) {
    writeFileSync(join(val, 'transcripts', `${id}.txt`), meeting(id, topics));
  }
  writeFileSync(join(val, 'queries.within.jsonl'), jsonLines(questions(true)));
  writeFileSync(join(val, 'queries.all.jsonl'), jsonLines(questions(false)));
  const asked = jsonLines([{ id: 'q1', questions: ['What was said about harbour permits?'] }]);
  writeFileSync(join(evaluation, 'seeds.dev.jsonl'), asked);
  writeFileSync(join(evaluation, 'paraphrases.dev.jsonl'), asked);
  const printed = JSON.stringify(JSON.stringify(scores));
  writeFileSync(join(evaluation, 'score-answers.mjs'), `console.log(${printed});\n`);
}
