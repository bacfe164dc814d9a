import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meaningAround } from '../../src/retrieve/meaning-features.ts';
import { newRecord } from '../fakes/new-record.ts';
import { WINDOW_KINDS, windowsOver } from './naive-windows.ts';
import { corpusOf } from './over-fakes.ts';

type Vector = readonly number[];
const DIMENSIONS = 4;
/** Eighths add up without rounding, and often cancel out. */
const vector = fc
  .array(fc.integer({ min: -4, max: 4 }), { minLength: DIMENSIONS, maxLength: DIMENSIONS })
  .map((numbers): Vector => numbers.map((number) => number / 8));
const collections = fc.array(fc.array(vector, { maxLength: 8 }), { minLength: 1, maxLength: 3 });

const corpusWith = (sessions: readonly (readonly Vector[])[]) =>
  corpusOf(
    sessions.map((vectors, number) => {
      const turns = vectors.map(() => ({ words: 'sea' }));
      const record = newRecord({
        source: `/${number}.txt`,
        sessions: [{ session: `s${number}`, turns }],
      });
      const made = record.sessions.map((session) => ({
        ...session,
        passages: session.passages.map((passage, i) => ({
          ...passage,
          vector: Float32Array.from(vectors[i] ?? []),
        })),
      }));
      return { ...record, sessions: made };
    }),
  );

const dot = (a: Vector, b: Vector) => a.reduce((sum, number, i) => sum + number * (b[i] ?? 0), 0);
const lengthOf = (a: Vector) => Math.sqrt(dot(a, a));
const sumOf = (vectors: readonly Vector[]): Vector =>
  Array.from({ length: DIMENSIONS }, (_, i) =>
    vectors.reduce((sum, one) => sum + (one[i] ?? 0), 0),
  );

/** A byte holds each number to half a step, of which 127 make the greatest; twice, for numerator and length. */
const ROUNDING = 2 * Math.sqrt(DIMENSIONS) * (0.5 / 127);

describe('nearness in meaning', () => {
  test.each(WINDOW_KINDS)('is the cosine with the sum of the vectors over %s', async (_, kind) => {
    await fc.assert(
      fc.asyncProperty(collections, vector, async (sessions, asked) => {
        fc.pre(lengthOf(asked) > 0);
        const corpus = await corpusWith(sessions);
        const question = asked.map((number) => number / lengthOf(asked));
        const places = [...corpus.passages.keys()];
        const column = meaningAround(
          { corpus, places, vector: Float32Array.from(question) },
          kind.windowOf,
        );
        for (const [place, window] of windowsOver(sessions, kind).entries()) {
          const sum = sumOf(window);
          const expected = lengthOf(sum) === 0 ? 0 : dot(question, sum) / lengthOf(sum);
          expect(Math.abs((column[place] ?? Number.NaN) - expected)).toBeLessThan(ROUNDING);
        }
      }),
    );
  });

  test('is of the candidates alone, in their order, whatever was asked before', async () => {
    const [x, y] = [
      [1, 0, 0, 0],
      [0, 1, 0, 0],
    ];
    const corpus = await corpusWith([[x, y, x]].map((vectors) => vectors.map((v) => v ?? [])));
    const [, own] = WINDOW_KINDS[0] ?? [];
    if (!own) throw new Error('the first kind is the passage alone');
    const cosines = (vector: Vector, places: readonly number[]) => [
      ...meaningAround({ corpus, places, vector: Float32Array.from(vector) }, own.windowOf),
    ];
    expect(cosines([1, 0, 0, 0], [1, 2])).toEqual([0, 1]);
    expect(cosines([0, 1, 0, 0], [0, 1])).toEqual([0, 1]);
    expect(cosines([1, 0, 0, 0], [])).toEqual([]);
  });

  test('a question without meaning is near to nothing', async () => {
    const corpus = await corpusWith([[[1, 0, 0, 0]]]);
    const [, own] = WINDOW_KINDS[0] ?? [];
    if (!own) throw new Error('the first kind is the passage alone');
    const nothing = { corpus, places: [0], vector: new Float32Array(DIMENSIONS) };
    expect([...meaningAround(nothing, own.windowOf)]).toEqual([0]);
  });
});
