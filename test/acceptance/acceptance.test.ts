import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { build, jsonLines, run } from '../commands/command-line.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';
import { EVAL, isHandedOver, kept, RECORDS, score } from './handed-over.ts';

/** The acceptance checks that were handed over beside the project, run as their users run them. */

const folder = temporaryFolders();
beforeAll(build);

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
