import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, run } from '../commands/command-line.ts';
import { startOpenAiServer } from '../fakes/model-servers/openai-server.ts';
import type { ModelServer, ModelServerRequest } from '../fakes/model-servers/reply.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';
import { EVAL, isHandedOver, kept, RECORDS, score } from './handed-over.ts';

/** The acceptance questions once without a language model and once with one that lies: the scores are the same. */

const folder = temporaryFolders();

/** Quotes what nobody said under every number, credits the wrong people, and gives out pieces of its prompt as quoted. */
function lies({ user }: ModelServerRequest): string {
  const words = user.split(/\s+/u).slice(-40, -20).join(' ');
  return [
    'It was spoken of [1].',
    'The speaker said “we have to close the whole of it down before the summer” [1].',
    `Another said "${words} and that is all" [2].`,
    '[3] says: „Nobody has ever paid for any of this, and nobody will“',
    `> ${words}`,
    'All agreed, "without a single exception or doubt". See https://evil.example [1][2][3].',
  ].join('\n\n');
}

interface Scores {
  readonly verbatim: number;
  readonly insideTurn: number;
  readonly textMatches: number;
}

describe.skipIf(!isHandedOver)('with a lying model (skipped where ../shared is absent)', () => {
  const store = folder();
  const gold = join(EVAL, 'seeds.dev.jsonl');
  let model: ModelServer;

  beforeAll(async () => {
    await build();
    model = await startOpenAiServer({ reply: lies });
    await run(['ingest', RECORDS, '--store', store], { cwd: store });
  }, 300_000);
  afterAll(() => model.close());

  async function scored(llm: string, environment: Readonly<Record<string, string>>) {
    const asking = ['ask', '--batch', gold, '--llm', llm, '--store', store, '--json'];
    const { code, out } = await run(asking, { cwd: store, environment });
    expect(code).toBe(0);
    const answers = join(store, 'answers.jsonl');
    writeFileSync(answers, out);
    const turns = await kept(store, 'turns', '--all');
    const files = ['--gold', gold, '--answers', answers, '--turns', turns, '--sources', RECORDS];
    return score<Scores>('score-answers.mjs', files)[0];
  }

  test('every score is what it is without a model', async () => {
    const without = await scored('none', {});
    const environment = { OPENAI_BASE_URL: model.url, OPENAI_API_KEY: 'none' };
    const lied = await scored('openai:stub', environment);
    // Nearly every question with an answer was set out by it.
    expect(model.requests.length).toBeGreaterThan(20);
    expect(lied).toMatchObject({ verbatim: 1, insideTurn: 1, textMatches: 1 });
    expect(lied).toEqual(without);
  }, 300_000);
});
