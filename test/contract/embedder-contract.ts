import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Embedder } from '../../src/embed/embedder.ts';

export interface EmbedderSubject {
  readonly open: () => Promise<Embedder>;
  /** Tokens of a text, counted by the model's own tokeniser. */
  readonly countTokens: (text: string) => number | Promise<number>;
  /** A text of one token: n of them, apart, are n tokens more. */
  readonly word: string;
}

/** Any string, well formed or not: mostly prose, some of it in scripts that decompose. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        'climate',
        'über',
        'ﬁ',
        '한국어',
        'İ',
        '…',
        'ᾂ',
        '中文',
        '[PAD]',
        '\u{1F600}',
      ),
    )
    .map((words) => words.join(' ')),
);

type Vector = Float32Array | undefined;

const dot = (one: Vector, other: Vector): number =>
  Array.from(one ?? [Number.NaN]).reduce(
    (sum, value, place) => sum + value * (other?.[place] ?? Number.NaN),
    0,
  );

const distance = (one: Vector, other: Vector): number =>
  Math.max(
    ...Array.from(one ?? [Number.NaN], (value, place) =>
      Math.abs(value - (other?.[place] ?? Number.NaN)),
    ),
  );

type Opened = () => Embedder;

function itGivesUnitVectors(embedder: Opened): void {
  it('gives every text, also an empty one, a vector of unit length', () =>
    fc.assert(
      fc.asyncProperty(fc.array(anyText, { maxLength: 20 }), async (texts) => {
        const vectors = await embedder().embedPassages(['', ...texts]);
        expect(vectors).toHaveLength(texts.length + 1);
        for (const vector of vectors) {
          expect(vector).toHaveLength(embedder().identity.dimensions);
          expect(dot(vector, vector)).toBeCloseTo(1, 5);
        }
      }),
      { numRuns: 50 },
    ));

  it('gives a text the same vector alone and in any company, in its own place', () =>
    fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 20 }), async (texts) => {
        const together = await embedder().embedPassages(texts);
        for (const [place, text] of texts.entries()) {
          const [alone] = await embedder().embedPassages([text]);
          expect(distance(together[place], alone)).toBeLessThan(1e-6);
        }
      }),
      { numRuns: 50 },
    ));

  it('embeds no texts to no vectors', async () => {
    expect(await embedder().embedPassages([])).toEqual([]);
  });
}

function itKnowsItsLimit(embedder: Opened, { countTokens, word }: EmbedderSubject): void {
  it('fits exactly the texts that are within the limit', () =>
    fc.assert(
      fc.asyncProperty(
        anyText,
        fc.integer({ min: -40, max: 40 }),
        fc.boolean(),
        async (text, beyond, before) => {
          const { passagePrefix, tokensMax } = embedder().identity;
          // Near the limit, where a rough count would err.
          const words = `${word} `.repeat(tokensMax + beyond);
          for (const whole of [text, before ? `${text} ${words}` : `${words} ${text}`]) {
            const tokens = await countTokens(passagePrefix + whole);
            expect(embedder().fits(whole)).toBe(tokens <= tokensMax);
          }
        },
      ),
      { numRuns: 200 },
    ));

  it('takes a very long text, and is blind to what does not fit', async () => {
    const long = `${word} `.repeat(50_000);
    const [vector, longer] = await embedder().embedPassages([long, `${long} and more`]);
    expect(embedder().fits(long)).toBe(false);
    expect(distance(vector, longer)).toBeLessThan(1e-6);
  });
}

/** What every embedder must do, whatever the model. */
export function describeEmbedder(name: string, subject: EmbedderSubject): void {
  describe(`embedder contract: ${name}`, () => {
    let opened: Embedder;
    beforeAll(async () => {
      opened = await subject.open();
    });
    afterAll(() => opened.close());

    itGivesUnitVectors(() => opened);
    itKnowsItsLimit(() => opened, subject);

    it('finds texts that share words nearer than texts that share none', async () => {
      const query = await opened.embedQuery('the future of the internet');
      const [near, far] = await opened.embedPassages([
        'the internet has a future',
        'bake potatoes slowly',
      ]);
      expect(dot(query, near)).toBeGreaterThan(dot(query, far));
    });

    it('tells what its vectors mean', () => {
      expect(opened.identity.hash).toMatch(/^[0-9a-f]{64}$/);
      expect(opened.identity.tokensMax).toBeGreaterThan(0);
    });

    it('may be closed more than once', async () => {
      const other = await subject.open();
      await other.close();
      await other.close();
    });
  });
}
