import { expect, test } from 'vitest';
import type { Corpus } from '../../src/retrieve/corpus.ts';
import { oncePerCorpus } from '../../src/retrieve/once-per-corpus.ts';

const corpus = (name: string) => ({ corpus: { version: name } as Corpus });

test('is made once for each picture of the store, also where two ask at once', async () => {
  let times = 0;
  const made = oncePerCorpus(async (parts: { corpus: Corpus }) => {
    times += 1;
    return parts.corpus.version;
  });
  const [one, other] = [corpus('one'), corpus('other')];
  expect(await Promise.all([made(one), made(one), made(other)])).toEqual(['one', 'one', 'other']);
  expect(times).toBe(2);
});

test('what failed is tried again by the next who asks', async () => {
  let times = 0;
  const made = oncePerCorpus(async (_parts: { corpus: Corpus }) => {
    times += 1;
    if (times === 1) throw new Error('busy');
    return times;
  });
  const parts = corpus('one');
  await expect(made(parts)).rejects.toThrow('busy');
  expect(await made(parts)).toBe(2);
  expect(await made(parts)).toBe(2);
});
