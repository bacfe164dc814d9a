import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Talk } from '../../src/langchain/reply-failure.ts';
import { type StreamForm, strictLines } from '../../src/langchain/strict-lines.ts';
import { REPLY_BYTES_MAX } from '../../src/limits.ts';

const TALK: Talk = {
  name: 'openai:stub',
  parts: { provider: 'openai', model: 'stub', package: '@langchain/openai' },
  address: 'http://127.0.0.1:1',
};

async function through(chunks: readonly Uint8Array[], form: StreamForm): Promise<Buffer> {
  const passed: Uint8Array[] = [];
  for await (const chunk of strictLines(chunks, form, TALK)) passed.push(chunk);
  return Buffer.concat(passed);
}

/** Bytes cut at these places, which may lie within a character. */
function cutAt(text: string, places: readonly number[]): readonly Uint8Array[] {
  const bytes = Buffer.from(text);
  const ends = [...new Set(places.map((place) => place % (bytes.length + 1)))].toSorted(
    (a, b) => a - b,
  );
  return [...ends, bytes.length].map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end));
}

const cuts = fc.array(fc.nat({ max: 500 }), { maxLength: 6 });

const EVENTS =
  ': comment\r\n\r\nevent: message\ndata: {"a": "漢 ü"}\n\nid: 7\nretry: 3\ndata:{}\n\ndata: [DONE]\n\n';
const LINES = '{"message": "漢 ü"}\n\n{"message": 1}\n{"done": true}\n';

describe('a stream that keeps to its protocol', () => {
  test.each<[StreamForm, string]>([
    ['events', EVENTS],
    ['json-lines', LINES],
    ['json-lines', LINES.trimEnd()],
    ['json-lines', '{"error": "no"}'],
  ])('%s pass byte for byte, wherever they are cut', async (form, text) => {
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        expect((await through(cutAt(text, places), form)).toString()).toBe(text);
      }),
    );
  });
});

describe('a stream that does not', () => {
  test.each<[StreamForm, string]>([
    ['events', `${EVENTS}data: {"a": \n\n`],
    ['events', `${EVENTS}<html>\n`],
    ['events', '{"choices": []}'],
    ['events', `${EVENTS}data: [DON`],
    ['json-lines', `<html>\n${LINES}`],
    ['json-lines', `${LINES}{"message"`],
  ])('%s: %j is malformed, wherever it is cut', async (form, text) => {
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        await expect(through(cutAt(text, places), form)).rejects.toMatchObject({
          failure: 'malformed',
        });
      }),
    );
  });

  test.each(['', '{"message": 1}\n', '{"message": 1, "done": false}', 'null'])(
    'lines that end with %j were cut off',
    async (text) => {
      await expect(through([Buffer.from(text)], 'json-lines')).rejects.toMatchObject({
        failure: 'cut-off',
      });
    },
  );

  it('is stopped when it goes on and on, without a line’s end too', async () => {
    const chunk = Buffer.alloc(REPLY_BYTES_MAX / 4, ' ');
    await expect(through([chunk, chunk, chunk, chunk, chunk], 'json-lines')).rejects.toMatchObject({
      failure: 'too-long',
    });
  });
});
