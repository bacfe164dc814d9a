import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { build, jsonLines, run } from '../commands/command-line.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';

/** The acceptance checks that were handed over beside the project, run as their users run them. */

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const RECORDS = join(SHARED, 'transcripts');
const EVAL = join(SHARED, 'eval');
const isHandedOver = existsSync(RECORDS) && existsSync(EVAL);

const folder = temporaryFolders();
beforeAll(build);

/** Runs a command over a store, and keeps what it prints as a file for the scorers. */
async function kept(store: string, ...parameters: readonly string[]): Promise<string> {
  const { code, out, messages } = await run([...parameters, '--store', store, '--json'], {
    cwd: store,
  });
  expect({ code, messages }).toEqual({ code: 0, messages: expect.any(String) });
  const file = join(folder(), 'printed.jsonl');
  writeFileSync(file, out);
  return file;
}

/** Runs one of the handed-over scorers. */
const score = <T>(scorer: string, parameters: readonly string[]): readonly T[] =>
  jsonLines<T>(
    execFileSync(process.execPath, [join(EVAL, scorer), ...parameters], { encoding: 'utf8' }),
  );

interface AnswerScores {
  readonly answerHit: number;
  readonly 'hit@3': number;
  readonly verbatim: number;
  readonly insideTurn: number;
  readonly textMatches: number;
  readonly speakerPurity: number;
  readonly abstainRecall: number;
  readonly tooLong: number;
  readonly unanswered: number;
}

describe.skipIf(!isHandedOver)('the five records (skipped where ../shared is absent)', () => {
  const store = folder();
  let report: Readonly<Record<string, unknown>> | undefined;
  beforeAll(async () => {
    const { out } = await run(['ingest', RECORDS, '--store', store, '--json'], { cwd: store });
    [report] = jsonLines<Readonly<Record<string, unknown>>>(out);
  });

  test('14 sessions, none skipped', () => {
    expect(report).toMatchObject({ sessions: 14, added: 5, skipped: [] });
  });

  test('the turns of every record', async () => {
    const { out } = await run(['sessions', '--store', store, '--json'], { cwd: store });
    const turns = new Map<string, number>();
    for (const one of jsonLines<{ file: string; turns: number }>(out)) {
      const record = one.file.slice(0, 3);
      turns.set(record, (turns.get(record) ?? 0) + one.turns);
    }
    const wanted = { '000': 42, '001': 11, '002': 43, '003': 48, '004': 37 };
    expect(Object.fromEntries(turns)).toEqual(wanted);
  });

  test('every stored offset and checksum', async () => {
    const { code, out } = await run(['verify', '--store', store, '--json'], { cwd: store });
    expect(code).toBe(0);
    expect(jsonLines(out)).toMatchObject([{ sessions: 14, turns: 181, problems: [] }]);
  });

  test('the development questions, at least at the floor', async () => {
    const gold = join(EVAL, 'seeds.dev.jsonl');
    const answers = await kept(store, 'ask', '--batch', gold, '--llm', 'none');
    const turns = await kept(store, 'turns', '--all');
    const files = ['--gold', gold, '--answers', answers, '--turns', turns, '--sources', RECORDS];
    const [scores] = score<AnswerScores>('score-answers.mjs', files);
    expect(scores).toMatchObject({
      verbatim: 1,
      insideTurn: 1,
      textMatches: 1,
      tooLong: 0,
      unanswered: 0,
    });
    expect(scores?.answerHit).toBeGreaterThanOrEqual(0.85);
    expect(scores?.['hit@3']).toBeGreaterThanOrEqual(0.65);
    expect(scores?.speakerPurity).toBeGreaterThanOrEqual(0.95);
    expect(scores?.abstainRecall).toBeGreaterThanOrEqual(0.5);
  });
});

const MEASURES = ['mrr', 's@1', 's@5', 's@10', 'cov@1000', 'cov@2000'] as const;
type RetrievalScores = { readonly group: string } & Readonly<
  Record<(typeof MEASURES)[number], number>
>;

/** BM25 on QMSum val, as handed over: each measure in the order of `MEASURES`, to three decimals. */
const BM25 = [
  ['within', 'all', [0.534, 0.405, 0.688, 0.793, 0.345, 0.454]],
  ['within', 'named speakers', [0.734, 0.627, 0.881, 0.925, 0.47, 0.58]],
  ['all', 'all', [0.33, 0.249, 0.435, 0.536, 0.195, 0.231]],
  ['all', 'named speakers', [0.624, 0.522, 0.761, 0.881, 0.404, 0.475]],
] as const;

describe.skipIf(!isHandedOver)('QMSum val (skipped where ../shared is absent)', () => {
  const store = folder();
  const meetings = join(EVAL, 'qmsum', 'val');
  const scores = new Map<string, readonly RetrievalScores[]>();
  beforeAll(async () => {
    const sources = join(meetings, 'transcripts');
    await run(['ingest', sources, '--store', store], { cwd: store });
    for (const mode of ['within', 'all']) {
      const gold = join(meetings, `queries.${mode}.jsonl`);
      const results = await kept(store, 'search', '--batch', gold);
      const files = ['--gold', gold, '--results', results, '--sources', sources];
      scores.set(mode, score<RetrievalScores>('score-retrieval.mjs', files));
    }
  });

  test('every result is the slice of its record, and every query is answered', () => {
    // Else the scorer prints a line without a group, which counts the faults.
    for (const groups of scores.values()) {
      expect(groups.filter(({ group }) => group === undefined)).toEqual([]);
    }
  });

  test.each(BM25)('searched %s, %s: nowhere below BM25', (mode, group, floors) => {
    const found = scores.get(mode)?.find((one) => one.group === group);
    const rounded = MEASURES.map((name) => Math.round((found?.[name] ?? 0) * 1000) / 1000);
    const below = floors.flatMap((floor, i) =>
      (rounded[i] ?? 0) < floor ? [`${MEASURES[i]}: ${rounded[i]} < ${floor}`] : [],
    );
    expect(below).toEqual([]);
  });
});
