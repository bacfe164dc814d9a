import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkQuote } from '../../../src/answer/check-quote.ts';
import { createRapporteur } from '../../../src/application.ts';
import type { Turn } from '../../../src/domain.ts';
import { Reader } from '../../../src/reader.ts';
import type { SearchParts } from '../../../src/retrieve/rank.ts';
import { fakePorts } from '../../evaluate/fake-ports.ts';

const RECORDS = path.resolve(import.meta.dirname, '../../../../shared/transcripts');
/** Words of a slice, and how many slices of a session's turns are tried. */
const SLICE_WORDS = 10;
const SLICES_A_SESSION = 12;
const SHORT_WORDS = 5;
/** Slices around a negation that are tried. */
const NEGATED_MAX = 60;

interface Slice {
  readonly turn: Turn;
  readonly words: readonly string[];
}

/** Slices from the middle of turns spread over all sessions. */
async function slicesOf({ corpus }: SearchParts): Promise<readonly Slice[]> {
  const slices: Slice[] = [];
  for (const session of corpus.sessions.keys()) {
    const text = await corpus.text(session);
    const long = (await corpus.turns(session)).flatMap((turn) => {
      const words = text.slice(turn.start, turn.end).match(/\S+/gu) ?? [];
      const from = Math.floor((words.length - SLICE_WORDS) / 2);
      return from < 0 ? [] : [{ turn, words: words.slice(from, from + SLICE_WORDS) }];
    });
    const step = Math.max(1, Math.floor(long.length / SLICES_A_SESSION));
    slices.push(...long.filter((_, i) => i % step === 0).slice(0, SLICES_A_SESSION));
  }
  return slices;
}

const NEGATION = /^(?:not|never|no|\p{L}+n['’]t|cannot),?$/iu;
const isNegation = (word: string) => NEGATION.test(word);
/** `don't` as `do`, `cannot` as `can`; `not` and `never` as nothing. */
const withoutIt = (word: string): readonly string[] => {
  const bare = word.replace(/(?:n['’]t|not|never|no),?$/iu, '');
  return bare === '' ? [] : [bare];
};

/** Slices around every negation with words enough on either side of it. */
async function negatedSlices({ corpus }: SearchParts): Promise<readonly Slice[]> {
  const slices: Slice[] = [];
  for (const session of corpus.sessions.keys()) {
    const text = await corpus.text(session);
    for (const turn of await corpus.turns(session)) {
      const words = text.slice(turn.start, turn.end).match(/\S*\p{L}\S*/gu) ?? [];
      for (const [at, word] of words.entries()) {
        const from = at - SLICE_WORDS / 2;
        const slice = words.slice(from, from + SLICE_WORDS);
        if (isNegation(word) && from >= 0 && slice.length === SLICE_WORDS) {
          slices.push({ turn, words: slice });
        }
      }
    }
  }
  return slices;
}

describe.skipIf(!existsSync(RECORDS))('over the five records (skipped without ../shared)', () => {
  let parts: SearchParts;
  let slices: readonly Slice[];
  beforeAll(async () => {
    const ports = fakePorts();
    await createRapporteur(ports).ingest([RECORDS]);
    parts = await new Reader(ports).parts();
    slices = await slicesOf(parts);
    expect(slices.length).toBeGreaterThan(40);
  });

  it('every slice of a turn is supported, and by its own speaker', async () => {
    for (const { turn, words } of slices) {
      const { verdict, matches } = await checkQuote(parts, words.join(' '), turn.speaker);
      expect([turn.turn, verdict]).toEqual([turn.turn, 'supported']);
      const here = matches.some((one) => one.session === turn.session && one.turn === turn.turn);
      expect(here).toBe(true);
    }
  });

  it('no slice with a word changed or `not` added is, and the nearest is the slice, in 95 of 100', async () => {
    let [tried, found] = [0, 0];
    for (const [i, { turn, words }] of slices.entries()) {
      const at = 1 + (i % (SLICE_WORDS - 2));
      const changed = words.map((word, j) => (j === at ? 'zyzzyva' : word));
      const added = [...words.slice(0, at), 'not', ...words.slice(at)];
      for (const given of [changed, added].map((all) => all.join(' '))) {
        const { verdict, nearest } = await checkQuote(parts, given, null);
        expect([given, verdict]).toEqual([given, 'not_found']);
        tried++;
        if (nearest.some(({ citation }) => citation.turn === turn.turn)) found++;
      }
    }
    expect(found / tried).toBeGreaterThan(0.95);
  });

  it('of short slices with `never` added the nearest is the slice in 85 of 100', async () => {
    let named = 0;
    for (const { turn, words } of slices) {
      const [first = '', ...others] = words.slice(0, SHORT_WORDS);
      const given = [first, 'never', ...others].join(' ');
      const { nearest } = await checkQuote(parts, given, null);
      if (nearest.some(({ citation }) => citation.turn === turn.turn)) named++;
    }
    expect(named / slices.length).toBeGreaterThan(0.85);
  });

  it('no slice without its negation is supported or joined; the nearest names it in 95 of 100', async () => {
    const all = await negatedSlices(parts);
    const negated = all.filter((_, i) => i % Math.ceil(all.length / NEGATED_MAX) === 0);
    expect(negated.length).toBeGreaterThan(NEGATED_MAX / 2);
    let named = 0;
    for (const { words } of negated) {
      const at = SLICE_WORDS / 2;
      const turned = [...words.slice(0, at), ...withoutIt(words[at] ?? ''), ...words.slice(at + 1)];
      const { verdict, nearest } = await checkQuote(parts, turned.join(' '), null);
      expect([turned, verdict]).toEqual([turned, 'not_found']);
      const isNamed = nearest.some(({ differences }) =>
        differences.some(({ type, said }) => type !== 'same' && said.split(' ').some(isNegation)),
      );
      if (isNamed) named++;
    }
    expect(named / negated.length).toBeGreaterThan(0.95);
  });

  it('no two slices joined are; 95 of 100 are shown as their pieces', async () => {
    let stitched = 0;
    for (const [i, { words }] of slices.entries()) {
      const other = slices[(i + 7) % slices.length];
      const joined = [...words, ...(other?.words ?? [])].join(' ');
      const { verdict, matches } = await checkQuote(parts, joined, null);
      expect(['stitched', 'not_found']).toContain(verdict);
      if (verdict === 'stitched' && matches.length > 1) stitched++;
    }
    expect(stitched / slices.length).toBeGreaterThan(0.95);
  });
});
