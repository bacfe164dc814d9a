import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Draw, drawFrom } from '../fakes/lies/draw.ts';
import { BROKEN_DRESSES, type Dress, WHOLE_DRESSES } from '../fakes/lies/dresses.ts';
import { FALSE_CREDIT } from '../fakes/lies/false-credit.ts';
import { FALSE_WORDS } from '../fakes/lies/false-words.ts';
import type { Liar, Lie } from '../fakes/lies/lie.ts';
import { replyOf } from '../fakes/lies/reply-of.ts';
import { goldQuestions } from '../sample/sample.ts';
import { faults, lieFaults } from './oracle.ts';
import { lieAbout, type Prepared, prepare } from './prepared.ts';
import { SURFACES, type Surface } from './surfaces.ts';

/**
 * A model that lies, behind a real server, asked through the real client: over a thousand of its answers nothing false
 * is ever shown as a quotation, and every lie is taken out and counted. Replies come cut anywhere.
 */

const LIES_OF_A_KIND = 46;
const RECORDS = fileURLToPath(new URL('../../transcripts/', import.meta.url));
const LIARS = Object.entries({ ...FALSE_WORDS, ...FALSE_CREDIT });

const APART = new Set(['block quote', 'blockquote element']);

let prepared: Prepared;
const figures = { answers: 0, without: 0 };

beforeAll(async () => {
  const questions = goldQuestions.flatMap((one) => one.questions);
  prepared = await prepare({ records: RECORDS, questions, draw: drawFrom(20_261_122) });
});
afterAll(() => prepared.close());

/** A dress that fits: what is broken in two must have halves that are long enough to be quotations. */
function dressFor({ words, bare = false, joint = false }: Lie, draw: Draw): [string, Dress] {
  if (bare) return ['bare', (text) => text];
  const dresses =
    joint || words.length < 50 ? WHOLE_DRESSES : { ...WHOLE_DRESSES, ...BROKEN_DRESSES };
  return draw.one(Object.entries(dresses));
}

async function tell(liar: Liar, surface: Surface, draw: Draw): Promise<readonly string[]> {
  const { lie, about } = lieAbout(liar, prepared, draw);
  const [dressed, dress] = dressFor(lie, draw);
  const reply = replyOf(lie.told(dress(lie.words)), about, draw);
  // True words in a paragraph of their own stand under the name that code puts there, whoever was named before.
  const isApart = APART.has(dressed) && prepared.ground.holds(lie.words);
  const judged: Lie = isApart ? { ...lie, shown: 'credited' } : lie;
  prepared.says(reply);
  const shown = await surface(prepared, about.question);
  figures.answers += 1;
  if (shown.answer.arrangement?.failure) figures.without += 1;
  const found = [
    ...faults(shown, about, prepared.ground),
    ...lieFaults(judged, shown, { asked: about, ground: prepared.ground }),
  ];
  return found.length === 0 ? [] : [`${dressed}: ${found.join('\n  ')}\n  reply: ${reply}`];
}

describe('a lying model', () => {
  test.each(LIARS)('%s', async (kind, liar) => {
    const draw = drawFrom(kind.length * 1_009 + kind.charCodeAt(0));
    const found: string[] = [];
    for (let told = 0; told < LIES_OF_A_KIND; told += 1) {
      found.push(...(await tell(liar, draw.one(SURFACES), draw)));
    }
    expect(found.slice(0, 6)).toEqual([]);
  });

  test('a thousand answers, and nearly all of them with the rest of what the model wrote', () => {
    expect(figures.answers).toBeGreaterThanOrEqual(1_000);
    expect(figures.without).toBeLessThan(figures.answers / 20);
  });
});
