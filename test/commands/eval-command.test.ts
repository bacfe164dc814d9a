import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createProgram } from '../../src/commands/program.ts';
import { floorsFor } from '../../src/evaluate/floors.ts';
import { SYSTEMS } from '../../src/evaluate/systems.ts';
import { fakePorts } from '../evaluate/fake-ports.ts';
import { ANSWER_SCORES, writeSmallCollection } from '../evaluate/small-collection.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';
import { jsonLines } from './command-line.ts';

const folder = temporaryFolders();
const unused = () => {
  throw new Error('eval needs no other command’s means');
};

interface Ended {
  readonly out: string;
  readonly messages: readonly string[];
  readonly code: number;
  /** The language model that it was opened with. */
  readonly llm: string | undefined;
}

/** Runs `rapporteur eval …` in this process, over fakes; what it throws, the command line turns into exit code 2. */
async function runEval(root: string, ...parameters: readonly string[]): Promise<Ended> {
  let [out, code] = ['', 0];
  let llm: string | undefined;
  const messages: string[] = [];
  const program = createProgram(
    {
      out: (text) => {
        out += text;
      },
      say: (line) => messages.push(line),
      fail: (wanted) => {
        code = wanted;
      },
      use: unused,
    },
    {
      starting: { ownFolder: '', isSample: () => false, holdsOnlySample: unused, stopped: unused },
      evaluating: {
        root,
        open: (options) => {
          llm = options.llm;
          return async () => fakePorts();
        },
      },
    },
    '0.0.0',
  );
  await program.parseAsync(['node', 'rapporteur', 'eval', ...parameters]);
  return { out, messages, code, llm };
}

function collection(scores?: Readonly<Record<string, number | null>>): string {
  const data = folder();
  writeSmallCollection(data, scores);
  return data;
}

/** A folder for temporary folders that no other test writes into. */
const temporary = folder();
beforeAll(() => void vi.stubEnv('TMPDIR', temporary));
afterAll(() => void vi.unstubAllEnvs());
const leftOver = () => readdirSync(temporary).filter((name) => name.startsWith('rapporteur-eval-'));

interface Row {
  readonly table: string;
  readonly system?: string;
  readonly searched?: string;
  readonly questions?: string;
  readonly n?: number;
  readonly measures?: Readonly<Record<string, { readonly mean: number }>>;
  readonly choice?: string;
  readonly firstInGold?: { readonly mean: number };
}

describe('over a small collection', () => {
  test('a row for each system, way of searching and kind of question', async () => {
    const { out, code, messages } = await runEval(folder(), '--json', '--data', collection());
    const rows = jsonLines<Row>(out);
    const retrieval = rows.filter(({ table }) => table === 'retrieval');
    const wanted = SYSTEMS.flatMap(({ name }) =>
      ['own session', 'all sessions'].flatMap((searched) => [
        `${name} ${searched} all 8`,
        `${name} ${searched} named speakers 4`,
        `${name} ${searched} role labels 4`,
      ]),
    );
    const found = retrieval.map(
      ({ system, searched, questions, n }) => `${system} ${searched} ${questions} ${n}`,
    );
    expect(found.toSorted()).toEqual(wanted.toSorted());
    expect(rows.filter(({ table }) => table === 'answers')).toEqual([
      { table: 'answers', set: 'seeds.dev', scores: ANSWER_SCORES },
      { table: 'answers', set: 'paraphrases.dev', scores: ANSWER_SCORES },
    ]);
    // No other turn holds a question's words, so whoever reads words finds the turn that answers.
    const byWords = retrieval.filter(({ system }) => system === 'BM25');
    for (const { measures } of byWords) expect(measures?.['MRR']?.mean).toBe(1);
    const sentences = rows.filter(({ table }) => table === 'sentences');
    expect(sentences.map(({ firstInGold }) => firstInGold?.mean)).toEqual(sentences.map(() => 1));
    // So few and short turns are no test of the ranker; whatever falls is told, and told by the exit code.
    const fallen = messages.filter((line) => /floor|measured/u.test(line));
    expect(code).toBe(fallen.length > 0 ? 1 : 0);
    for (const line of fallen) expect(line).toMatch(/^Below its floor: val, /u);
  });

  test('tables for people, and the same every time', async () => {
    const data = collection();
    const { out } = await runEval(folder(), '--data', data);
    expect(out).toContain('## Retrieval, QMSum val, all sessions, named speakers (4 questions)');
    expect(out).toMatch(/^\| BM25 +\| 1\.000 \[1\.000, 1\.000\] \| 1\.000/mu);
    expect(out).toMatch(/^\| paraphrases\.dev \| 2 /mu);
    expect(out).toMatch(/^\| words +\| 1\.000 \[/mu);
    expect((await runEval(folder(), '--data', data)).out).toBe(out);
    expect(leftOver()).toEqual([]);
  });

  test('an answer score below its floor: which, by how much, exit code 1', async () => {
    const floor = floorsFor(['val'])['seeds.dev']?.['answerHit'] ?? 0;
    const data = collection({ ...ANSWER_SCORES, answerHit: 0.1, verbatim: null });
    const { messages, code, llm } = await runEval(folder(), '--data', data);
    // Whatever the environment says: a model would be sent every question.
    expect(llm).toBe('none');
    expect(code).toBe(1);
    expect(messages).toContain(
      `Below its floor: seeds.dev, answerHit is 0.1000, ${(floor - 0.1).toFixed(4)} under ${floor}.`,
    );
    expect(messages).toContain('Not measured: seeds.dev, verbatim, which has a floor of 1.');
  });

  test('--write puts the tables into the README, and nothing else does', async () => {
    const root = folder();
    const readme = join(root, 'README.md');
    const before = '# R\n\n<!-- scoreboard -->\n<!-- /scoreboard -->\n';
    writeFileSync(readme, before);
    const data = collection();
    await runEval(root, '--data', data);
    expect(readFileSync(readme, 'utf8')).toBe(before);
    await runEval(root, '--data', data, '--write');
    expect(readFileSync(readme, 'utf8')).toMatch(/^\| BM25 +\| 1\.000 \/ 1\.000 \/ 1\.000/mu);
  });
});

describe('what it refuses', () => {
  test('a folder without the questions, by its name and with what to do', async () => {
    const data = collection();
    rmSync(join(data, 'eval', 'qmsum', 'val', 'queries.all.jsonl'));
    await expect(runEval(folder(), '--data', data)).rejects.toThrow(
      `are not in ${data}: there is no eval/qmsum/val/queries.all.jsonl. Name the folder that holds eval/ and transcripts/ with --data`,
    );
    expect(leftOver()).toEqual([]);
  });

  test('the folder beside the package, where none is named', async () => {
    const root = join(folder(), 'package');
    await expect(runEval(root)).rejects.toThrow(`are not in ${join(root, '..', 'shared')}`);
  });

  test('a question whose meeting is not there', async () => {
    const data = collection();
    rmSync(join(data, 'eval', 'qmsum', 'val', 'transcripts', 'b2.txt'));
    await expect(runEval(folder(), '--data', data)).rejects.toThrow('No session has the id "b2"');
    expect(leftOver()).toEqual([]);
  });

  test('a line that is no question, with its place', async () => {
    const data = collection();
    const file = join(data, 'eval', 'qmsum', 'val', 'queries.all.jsonl');
    writeFileSync(file, '{"id":"a1-0","query":"x","k":30,"gold":{"session":"a1","spans":[[0]]}}\n');
    await expect(runEval(folder(), '--data', data)).rejects.toThrow(`${file}, line 1: gold.spans`);
  });

  test('other splits, and a README without val', async () => {
    await expect(runEval(folder(), '--split', 'test')).rejects.toThrow('Allowed choices');
    await expect(runEval(folder(), '--split', 'train', '--write')).rejects.toThrow('--split val');
  });
});
