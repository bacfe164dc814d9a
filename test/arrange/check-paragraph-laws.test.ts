import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkParagraph } from '../../src/arrange/check-paragraph.ts';
import type { ArrangedPiece } from '../../src/asking.ts';
import { CHECKS, CITATIONS, RECORD } from './pretend-material.ts';

const SIGNS = [
  ...`"'\`“”„‟«»‹›‘’‚‛「」『』＂＇〝〞❝❞❛❜″′`,
  '``',
  "''",
  '<<',
  '>>',
  ',,',
  '&quot;',
  '&ldquo;',
  '&#8220;',
  '&amp;rdquo;',
  '\\u201c',
  '\\"',
  '<q>',
  '</q>',
  '<blockquote>',
];
const MARKS = ['[1]', '[2]', '[3, 4]', '[9]', '[1', '【2】', '[[3]]', '[^4]', '[1–3]'];
const MARKUP = [
  '\n> ',
  '\n- ',
  '**',
  '_',
  '# ',
  '```',
  '[x](http://y.z)',
  '<b>',
  '<a href=x>',
  '\\',
];
const WORDS = [
  'we must',
  ' never shut down the open network',
  'We must never shut down',
  'the ministers',
  "don't",
  "'90s",
  "'tis",
  'Jane Roe',
  'Núñez: ',
  'said',
  ' ',
  ', ',
  '. ',
  '… ',
  '5.3 million hosts',
  'I will close it all tomorrow',
  '\u202e',
  '\ud83d',
  '\ufdd0',
  '\ufdd2',
  '😀',
  '중국',
];
const tricky = fc.array(fc.constantFrom(...SIGNS, ...MARKS, ...MARKUP, ...WORDS), {
  maxLength: 40,
});
const anyProse = fc.oneof(
  { weight: 4, arbitrary: tricky.map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

const piecesOf = async (raw: string): Promise<readonly ArrangedPiece[]> =>
  (await checkParagraph(raw, CHECKS)).flatMap(({ pieces }) => pieces);

/** All that Unicode knows as a quotation mark, and what is used as one; `’` is left for apostrophes. */
const QUOTATION_MARK = /(?!’)[\p{Quotation_Mark}`´′″‴‵‶‷ʹʺˮ˝❛❜❝❞❟❠🙶🙷🙸《》〈〉]|<<|>>|’’/u;
const APOSTROPHE_ALONE = /(?<![\p{L}\p{N}\p{M}])’(?![\p{L}\p{N}\p{M}])/u;

const RUNS = { numRuns: 500 };

describe('any text at all', () => {
  it('has no quotation mark left in words', async () => {
    await fc.assert(
      fc.asyncProperty(anyProse, async (raw) => {
        for (const piece of await piecesOf(raw)) {
          if (piece.type !== 'words') continue;
          expect(piece.text).not.toMatch(QUOTATION_MARK);
          expect(piece.text).not.toMatch(APOSTROPHE_ALONE);
        }
      }),
      RUNS,
    );
  });

  it('shows excerpts as the record has them, each within the citation that it is of', async () => {
    await fc.assert(
      fc.asyncProperty(anyProse, async (raw) => {
        for (const piece of await piecesOf(raw)) {
          if (piece.type !== 'excerpt') continue;
          const citation = CITATIONS.find(({ n }) => n === piece.n);
          expect(RECORD.slice(piece.start, piece.end)).toBe(piece.text);
          expect(piece.start).toBeGreaterThanOrEqual(citation?.start ?? Number.NaN);
          expect(piece.end).toBeLessThanOrEqual(citation?.end ?? Number.NaN);
        }
      }),
      RUNS,
    );
  });

  it('refers to citations that there are, each sentence to those that its pieces refer to', async () => {
    await fc.assert(
      fc.asyncProperty(anyProse, async (raw) => {
        for (const { pieces, marks } of await checkParagraph(raw, CHECKS)) {
          const referred = pieces.flatMap((piece) => (piece.type === 'mark' ? [piece.n] : []));
          const quoted = pieces.flatMap((piece) => (piece.type === 'excerpt' ? [piece.n] : []));
          expect(new Set(marks)).toEqual(new Set(referred));
          expect(new Set(marks).size).toBe(marks.length);
          expect([1, 2, 3, 4]).toEqual(expect.arrayContaining([...marks]));
          expect(marks).toEqual(expect.arrayContaining(quoted));
        }
      }),
      RUNS,
    );
  });

  it('holds no placeholder, nothing that turns the direction of writing, and never two runs of words side by side', async () => {
    await fc.assert(
      fc.asyncProperty(anyProse, async (raw) => {
        for (const { pieces } of await checkParagraph(raw, CHECKS)) {
          for (const [at, piece] of pieces.entries()) {
            if (piece.type !== 'words') continue;
            expect(piece.text).not.toMatch(
              /[\ufdd0-\ufdd2\u202a-\u202e\u2066-\u2069\p{Cs}\p{Cc}]/u,
            );
            expect(pieces[at + 1]?.type).not.toBe('words');
          }
        }
      }),
      RUNS,
    );
  });

  it('shows nothing of what refers to nothing where own words are dropped, but what was taken out', async () => {
    await fc.assert(
      fc.asyncProperty(anyProse, async (raw) => {
        for (const { pieces, marks } of await checkParagraph(raw, {
          ...CHECKS,
          ownWords: 'drop',
        })) {
          if (marks.length > 0) continue;
          expect(pieces.every(({ type }) => type === 'removed')).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

describe('what is quoted', () => {
  const wordsOf = (text: string) => text.split(/\s+/u);
  const pairs = [
    ['"', '"'],
    ['“', '”'],
    ['„', '“'],
    ['«', '»'],
    ['»', '«'],
    ['‘', '’'],
    ["'", "'"],
    ['「', '」'],
    ['`', '`'],
    ['``', "''"],
    ['<q>', '</q>'],
    ['&quot;', '&quot;'],
    ['\\u201c', '\\u201d'],
    ['"', ''],
    ['', '”'],
    ['\n> ', '\n'],
  ] as const;
  const pair = fc.constantFrom(...pairs);

  it('is shown where it stands in the citation referred to, whatever marks it has', async () => {
    // The whole quotation has no `not` before it to be cut off from.
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...CITATIONS), pair, async ({ n, quote }, [open, close]) => {
        const pieces = await piecesOf(`${open}${quote.replace('\n', ' ')}${close} [${n}]`);
        expect(pieces.map(({ type }) => type)).not.toContain('removed');
        // With one of its marks missing a quotation may be taken for several.
        if (open === '' || close === '') return;
        const shown = pieces.flatMap((piece) => (piece.type === 'excerpt' ? [piece.text] : []));
        expect(wordsOf(shown.join(' ')).length).toBeGreaterThanOrEqual(wordsOf(quote).length - 1);
      }),
    );
  });

  it('is taken out where one of its words is another, whatever marks it has', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...CITATIONS),
        pair,
        fc.nat(),
        async ({ n, quote }, [open, close], place) => {
          const words = wordsOf(quote.split(/[.“”]/u)[0] ?? '');
          const altered = words.with(place % words.length, 'zebras').join(' ');
          const pieces = await piecesOf(`${open}${altered}${close} [${n}]`);
          expect(pieces.map(({ type }) => type)).toContain('removed');
          expect(pieces.map(({ type }) => type)).not.toContain('excerpt');
        },
      ),
    );
  });
});
