import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/arrange/paragraphs.ts';

async function* stream(pieces: readonly string[]) {
  yield* pieces;
}

async function paragraphs(...pieces: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const paragraph of paragraphsOf(stream(pieces))) found.push(paragraph);
  return found;
}

const fragments = fc
  .array(
    fc.constantFrom(
      'Roe says so [1].',
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      '- item',
      '> quoted',
      '## head',
      '```',
      '<think>',
      '</think>',
      '[THINK]',
      '[/THINK]',
      '<|channel|>analysis<|message|>',
      '<|channel|>final<|message|>',
      ' ',
      '😀',
      '1. one',
      '***',
      'Roe says:',
      '"',
      '“all',
      'of it”',
      '|--|--|',
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('paragraphsOf, laws', () => {
  it('gives the same paragraphs however the text was split, within any character', async () => {
    await fc.assert(
      fc.asyncProperty(fragments, fc.array(fc.nat({ max: 300 })), async (text, cuts) => {
        const places = [0, ...cuts.filter((cut) => cut < text.length), text.length].toSorted(
          (a, b) => a - b,
        );
        const pieces = places.map((place, i) => text.slice(place, places[i + 1] ?? place));
        expect(await paragraphs(...pieces)).toEqual(await paragraphs(text));
        expect(await paragraphs(...text.split(''))).toEqual(await paragraphs(text));
      }),
      { numRuns: 500 },
    );
  });

  it('never gives an empty one, nor one with a blank line', async () => {
    await fc.assert(
      fc.asyncProperty(fragments, async (text) => {
        for (const paragraph of await paragraphs(text)) {
          expect(paragraph.trim()).not.toBe('');
          expect(paragraph).not.toMatch(/\n[ \t]*\n/u);
        }
      }),
    );
  });
});

describe('paragraphsOf', () => {
  it.each([
    ['A.\nB.\n\nC.', ['A.\nB.', 'C.']],
    ['A.\r\n\r\nB.\r\rC.', ['A.', 'B.', 'C.']],
    ['A:\n- one\n- two\n  goes on\n1. three', ['A:', '- one', '- two\n  goes on', '1. three']],
    ['# Head\nText\n## Next', ['# Head', 'Text', '## Next']],
    ['He says:\n> one\n> two\nso.', ['He says:\n> one\n> two', 'so.']],
    ['Roe said:\n\n> one', ['Roe said:\n> one']],
    ['Roe said\n\n“one”', ['Roe said\n“one”']],
    ['**Roe**\n\n"one"', ['**Roe**\n"one"']],
    ['Roe: ‹one› [3]\n\n> two', ['Roe: ‹one› [3]', '> two']],
    ['Roe said so.\n\n“one”', ['Roe said so.', '“one”']],
    ['Roe said:\n\nso it is', ['Roe said:', 'so it is']],
    ['Roe: “one\n\ntwo\n\nthree” so\n\nfour', ['Roe: “one\ntwo\nthree” so', 'four']],
    ['Roe: “one\n\ntwo\n\nthree', ['Roe: “one', 'two', 'three']],
    ['"a\n\nb\n\nc\n\nd\n\ne\n\nf" g', ['"a', 'b', 'c', 'd', 'e', 'f" g']],
    ["the ministers'\n\nplan's", ["the ministers'", "plan's"]],
    ['|A|B|\n|--|:-:|\n|c|d|', ['|A|B|', '|c|d|']],
    ['```markdown\nA.\n```\nB.', ['A.', 'B.']],
    ['A.\n---\nB.\n***', ['A.', 'B.']],
    ['In 2018. It was so', ['In 2018. It was so']],
    ['', []],
    [' \n\t\n', []],
  ])('%j', async (text, expected) => {
    expect(await paragraphs(text)).toEqual(expected);
  });

  it.each([
    ['<think>A quotation?\n\nMaybe.</think>Said.', ['Said.']],
    ['Said.\n<thinking>no\n\nno', ['Said.']],
    ['I wonder.\nHm.\n</think>\nSaid.', ['Said.']],
    ['<think>a</think>One <think>b</think>two', ['One two']],
    ['[THINK]a[/THINK]Said.', ['Said.']],
    [
      '<|channel|>analysis<|message|>a\nb<|end|><|start|>assistant<|channel|>final<|message|>Said.',
      ['Said.'],
    ],
    ['Said.<|eot_id|>', ['Said.']],
    ['<think>never ends', []],
    ['<think>a [/THINK] b</think>Said.', ['Said.']],
    ['They think <b>twice</b>.', ['They think <b>twice</b>.']],
  ])('leaves out what is thought aloud: %j', async (text, expected) => {
    expect(await paragraphs(text)).toEqual(expected);
  });

  it('gives each as soon as it is whole, before the next has come', async () => {
    const seen: string[] = [];
    async function* watched() {
      for (const piece of ['One.\n', '\n', 'Two', '.\n', '# Three\n', 'Four']) {
        seen.push(piece);
        yield piece;
      }
    }
    for await (const paragraph of paragraphsOf(watched())) seen.push(`= ${paragraph}`);
    expect(seen).toEqual([
      'One.\n',
      '\n',
      '= One.',
      'Two',
      '.\n',
      '# Three\n',
      '= Two.',
      '= # Three',
      'Four',
      '= Four',
    ]);
  });
});
