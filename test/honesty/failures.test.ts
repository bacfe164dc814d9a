import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, ArrangementFailure } from '../../src/asking.ts';
import { openRapporteur, readConfig } from '../../src/main.ts';
import { type Draw, drawFrom } from '../fakes/lies/draw.ts';
import type { Reply } from '../fakes/model-servers/reply.ts';
import { type LyingModel, openLyingModel } from './lying-model.ts';
import { SURFACES } from './surfaces.ts';

/** Whatever a model does, or does not do: the answer comes without it, in bounded time, with a note. */

const RECORDS = fileURLToPath(new URL('../../transcripts/', import.meta.url));
const QUESTION = 'What did Jaśmińska say about encryption?';
const TIMEOUT_SECONDS = 1;
/** What the rest of an answer takes on a busy machine; a reply that hung would take for ever. */
const BOUND_MS = 15_000;

const SAID = 'Encryption was spoken of [1].\n\nThere is more on it [2].\n\nAnd more [3].';
const LONG = 'It was spoken of [1] and then again. '.repeat(250);

const FAILURES: readonly (readonly [string, Reply, ArrangementFailure])[] = [
  ['silence before a header', { hang: true }, 'too-slow'],
  ['silence amid the reply', { text: SAID, hangAfter: 1 }, 'too-slow'],
  ['a drip', { text: LONG, pauseMs: 200 }, 'too-slow'],
  ['a connection cut before a header', { dropAfter: 0 }, 'unreachable'],
  ['a connection cut amid the reply', { text: SAID, dropAfter: 1 }, 'cut-off'],
  ['an end that is none', { text: SAID, unfinished: true }, 'cut-off'],
  ['a reply cut at its length', { text: SAID, finish: 'length' }, 'cut-off'],
  ['401', { status: 401 }, 'not-authorised'],
  ['403', { status: 403 }, 'not-authorised'],
  ['404', { status: 404 }, 'unknown-model'],
  ['429', { status: 429, headers: { 'retry-after': '30' } }, 'busy'],
  ['500', { status: 500 }, 'failed'],
  ['503', { status: 503 }, 'busy'],
  ['an error in the stream', { text: SAID, errorEvent: 'out of memory' }, 'failed'],
  [
    'a page instead of a reply',
    { body: '<html><h1>Welcome</h1>', headers: { 'content-type': 'text/html' } },
    'malformed',
  ],
  ['events that are none', { text: SAID, malformed: true }, 'malformed'],
  ['bytes that are no text', { body: '\u0000\u0001\ufffd\u0008'.repeat(500) }, 'malformed'],
  ['nothing', { text: '' }, 'nothing-usable'],
  ['white space', { text: ' \n\n \n' }, 'nothing-usable'],
  ['a refusal', { text: 'I’m sorry, but I can’t help with that.' }, 'nothing-usable'],
  ['thoughts alone', { reasoning: SAID, text: '' }, 'nothing-usable'],
  ['thoughts that never end', { text: `<think>${SAID}` }, 'nothing-usable'],
  ['the same again and again', { text: `${SAID}\n\n`.repeat(20) }, 'repeats-itself'],
  ['no end of it', { text: LONG }, 'too-long'],
];

/** Replies in few pieces, so that a busy machine has no part in how long they take. */
const largest: Draw = {
  ...drawFrom(1),
  below: (end) => end - 1,
  one: (list) => drawFrom(1).one(list.slice(-1)),
};

let lying: LyingModel;
let without: Answer;

beforeAll(async () => {
  lying = await openLyingModel({ records: RECORDS, timeout: TIMEOUT_SECONDS, draw: largest });
  const asked = { question: QUESTION, keep: false, arrange: false };
  without = (await lying.rapporteur.ask(asked)).answer;
});
afterAll(() => lying.close());

/** The answer as it is without a model, and what was added to it. */
function expectWithout(answer: Answer, failure: ArrangementFailure): void {
  const { text, notes, arrangement, ...rest } = answer;
  const { text: plain, notes: ownNotes, arrangement: _none, ...own } = without;
  expect(rest).toMatchObject(own);
  expect(answer.by).toBe('extractive');
  expect(text.startsWith(plain)).toBe(true);
  expect(notes.slice(0, -1)).toEqual(ownNotes);
  expect(arrangement).toMatchObject({ paragraphs: [], removed: 0, failure: { code: failure } });
  expect(text.slice(plain.length)).toContain('The quotations are set out without it.');
}

describe('a model that fails', () => {
  test.each(FAILURES)('%s', async (_name, reply, failure) => {
    lying.says(reply);
    for (const surface of SURFACES.slice(1, 3)) {
      const begun = performance.now();
      const { answer, streamed } = await surface(lying, QUESTION);
      expect(performance.now() - begun).toBeLessThan(BOUND_MS);
      expectWithout(answer, failure);
      expect(streamed).toBe(answer.text);
    }
    expect((await fetch(`${lying.url}/api/health`)).status).toBe(200);
  });

  test('it is asked again for the next question, and may do better', async () => {
    lying.says({ status: 500 });
    await lying.rapporteur.ask({ question: QUESTION, keep: false });
    lying.says(SAID);
    const { answer } = await lying.rapporteur.ask({ question: QUESTION, keep: false });
    expect(answer.by).toBe('openai:stub');
    expect(answer.arrangement?.failure).toBeNull();
  });

  test('one that is gone between two questions', async () => {
    const model = await openLyingModel({ records: RECORDS, timeout: TIMEOUT_SECONDS });
    model.says(SAID);
    const first = await model.rapporteur.ask({ question: QUESTION, keep: false });
    expect(first.answer.by).toBe('openai:stub');
    await model.leaves();
    const second = await model.rapporteur.ask({ question: QUESTION, keep: false });
    expectWithout(second.answer, 'unreachable');
    await model.close();
  });

  test('twenty answers that wait for a model hold up nobody else', async () => {
    const slow = await openLyingModel({ records: RECORDS, timeout: 50 });
    let go = () => {};
    const told = new Promise<void>((resolve) => {
      go = resolve;
    });
    slow.says(() => told.then(() => SAID));
    const asked = { question: QUESTION, keep: false };
    const waiting = Array.from({ length: 20 }, () => slow.rapporteur.ask(asked));
    await expect.poll(() => slow.requests.length, { timeout: 30_000 }).toBe(20);
    // None of the twenty has an answer yet; whoever asks for something else does.
    expect((await fetch(`${slow.url}/api/health`)).status).toBe(200);
    expect((await fetch(`${slow.url}/api/sessions`)).status).toBe(200);
    expect((await slow.rapporteur.ask({ ...asked, arrange: false })).answer.by).toBe('extractive');
    go();
    const answers = await Promise.all(waiting);
    expect(new Set(answers.map(({ answer }) => answer.by))).toEqual(new Set(['openai:stub']));
    await slow.close();
  });
});

describe('prompts that cannot be used', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rapporteur-prompts-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('are told of before anything is asked, with the file’s name', async () => {
    writeFileSync(path.join(folder, 'arrange.md'), 'Just write something.');
    const store = path.join(folder, 'store');
    const config = readConfig({ store, llm: 'openai:stub' }, { RAPPORTEUR_PROMPTS: folder });
    await expect(openRapporteur(config, () => undefined)).rejects.toThrow(/arrange\.md/u);
  });
});
