import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EVAL, isHandedOver, RECORDS } from '../acceptance/handed-over.ts';
import { sampleText } from '../sample/sample.ts';
import { answerable, conversations, unanswerable } from './gold.ts';

/** The gold agrees with the records that it is about, and with what it promises. */

const WORDS_OF_A_RECORD_MAX = 8;
const recordFiles = isHandedOver
  ? readdirSync(RECORDS)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [name.slice(0, 3), join(RECORDS, name)] as const)
  : [];
const texts = new Map([
  ...recordFiles.map(([start, path]) => [start, readFileSync(path, 'utf8')] as const),
  ['sample', sampleText] as const,
]);

const asked = [
  ...answerable.map(({ question }) => question),
  ...unanswerable.map(({ question }) => question),
  ...conversations.flatMap(({ questions }) => questions),
];

describe('what was written', () => {
  test('100 answerable, 100 unanswerable, 60 conversations, ten of which inherit nothing', () => {
    expect([answerable.length, unanswerable.length, conversations.length]).toEqual([100, 100, 60]);
    expect(conversations.filter(({ group }) => group === 'afresh')).toHaveLength(10);
    for (const { questions, states } of conversations) {
      expect(states).toHaveLength(questions.length);
    }
  });

  test('no id and no question twice, and every third question held out', () => {
    for (const questions of [answerable, unanswerable]) {
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
      expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length);
      expect(questions.map(({ held = false }) => held)).toEqual(
        questions.map((_, at) => at % 3 === 2),
      );
    }
  });

  test('at most eight words of a record for a question', () => {
    for (const { expect: places } of answerable) {
      const words = places.flatMap(({ begins }) => begins.split(/\s+/u));
      expect(words.length).toBeLessThanOrEqual(WORDS_OF_A_RECORD_MAX);
    }
  });

  const places = answerable.flatMap(({ id, expect: all }) =>
    all.map((place) => ({ id, ...place })),
  );
  test.each(places.filter(({ file }) => texts.has(file)))(
    '$id: $file $start to $end begins “$begins”',
    ({ file, start, end, begins }) => {
      const words = texts.get(file)?.slice(start, end) ?? '';
      expect(words.split(/\s+/u).join(' ').startsWith(begins)).toBe(true);
      expect(words).not.toContain('>>');
      expect(words).toBe(words.trim());
    },
  );
});

describe.skipIf(!existsSync(EVAL))(
  'beside what was handed over (skipped where it is absent)',
  () => {
    test('no question of the development sets is asked again', () => {
      const lines = ['seeds.dev.jsonl', 'paraphrases.dev.jsonl'].flatMap((file) =>
        readFileSync(join(EVAL, file), 'utf8').trim().split('\n'),
      );
      const theirs = new Set(
        lines.flatMap((line) => (JSON.parse(line) as { questions: string[] }).questions).map(plain),
      );
      expect(asked.filter((question) => theirs.has(plain(question)))).toEqual([]);
    });
  },
);

const plain = (question: string) =>
  question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
