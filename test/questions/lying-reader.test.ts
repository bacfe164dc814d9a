import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerAssisted } from '../../src/assisted.ts';
import { readConfig } from '../../src/config.ts';
import { openPorts } from '../../src/main.ts';
import type { Assistant } from '../../src/model/assistant.ts';
import { readPrompts } from '../../src/model/prompt-folder.ts';
import type { Ports } from '../../src/ports.ts';
import { Reader } from '../../src/reader.ts';
import { takeIn } from '../../src/take-in.ts';
import { fakeLanguageModel } from '../fakes/fake-language-model.ts';
import { SAMPLE, SHIPPED_MODEL } from '../pipelines/real-application.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';
import { unanswerable } from './gold.ts';

/** A model that reads every question as one that the sample answers, over the application as it is shipped. */

const PROMPTS = fileURLToPath(new URL('../../prompts', import.meta.url));
/** What the sample is full of. */
const LIE = JSON.stringify({ speakers: [], topic: 'encryption', from: null, to: null });

const folder = temporaryFolders();
const model = fakeLanguageModel({ reply: LIE });
const assistant: Assistant = {
  model,
  prompts: readPrompts(PROMPTS, null),
  ownWords: 'show',
  replyMs: 10_000,
};
let ports: Ports;
let reader: Reader;

beforeAll(async () => {
  const config = readConfig({ store: folder() }, { RAPPORTEUR_MODEL: SHIPPED_MODEL });
  ports = await openPorts(config, () => {});
  await takeIn(ports, { paths: [SAMPLE], prune: false });
  reader = new Reader(ports);
});
afterAll(() => ports.close());

const answer = (question: string, by: Assistant | null) =>
  answerAssisted((work) => reader.use(work), { question, before: [] }, by);

/** The questions that are refused without a model, and are answered otherwise with it. */
async function changedBy(questions: readonly string[]): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const question of questions) {
    const without = await answer(question, null);
    if (!without.abstained) continue;
    const lied = await answer(question, assistant);
    if (JSON.stringify(without) !== JSON.stringify(lied)) changed.push(question);
  }
  return changed;
}

describe('a model that lies about what is asked', () => {
  test('the lie would be answered', async () => {
    const { citations } = await answer('Who spoke about encryption?', null);
    expect(citations.length).toBeGreaterThan(0);
  });

  test('is not even asked of what has no answer', async () => {
    const before = model.requests.length;
    expect(await changedBy(unanswerable.map(({ question }) => question))).toEqual([]);
    expect(model.requests.length).toBe(before);
  });

  test('changes nothing of what is put long-windedly and has no answer', async () => {
    const before = model.requests.length;
    const asked = unanswerable
      .filter((_, at) => at % 3 === 0)
      .map(
        ({ question }) => `Sorry to bother you. I remember vaguely that this came up. ${question}`,
      );
    expect(await changedBy(asked)).toEqual([]);
    // It was asked, and not believed.
    expect(model.requests.length).toBeGreaterThan(before + 10);
  });
});
