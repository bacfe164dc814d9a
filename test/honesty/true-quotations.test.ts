import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Citation } from '../../src/asking.ts';
import { type Draw, drawFrom } from '../fakes/lies/draw.ts';
import { WHOLE_DRESSES } from '../fakes/lies/dresses.ts';
import { sayer } from '../fakes/lies/ground.ts';
import { credited, uncredited, wordsOf } from '../fakes/lies/lie.ts';
import { spaced } from '../fakes/lies/plain-words.ts';
import { TYPOGRAPHIES } from '../fakes/lies/typography.ts';
import { goldQuestions } from '../sample/sample.ts';
import { faults } from './oracle.ts';
import { type Prepared, prepare } from './prepared.ts';
import { SURFACES } from './surfaces.ts';

/** A model that quotes truly, in whatever typography: nothing is taken out, and the record's own slice is shown. */

const QUOTED_IN_EACH = 4;
const ANSWERS_OF_A_KIND = 17;
const RECORDS = fileURLToPath(new URL('../../transcripts/', import.meta.url));
const NEGATION =
  /\b(?:not|never|no|nobody|nothing|none|without|unless|except|cannot|nor|neither|hardly)\b|n['’]t\b/iu;
/** `five | hundred households`: a part of a number is another number. */
const SCALE = /^(?:hundred|thousand|million|billion|dozen)/iu;

let prepared: Prepared;
let quoted = 0;

beforeAll(async () => {
  const questions = goldQuestions.flatMap((one) => one.questions);
  prepared = await prepare({ records: RECORDS, questions, draw: drawFrom(7) });
});
afterAll(() => prepared.close());

/** Words of a quotation that begin and end where a reader could have cut them: not beside a negation. */
function wordsFrom({ quote }: Citation, draw: Draw): string {
  const words = wordsOf(quote);
  const from = draw.below(Math.max(1, words.length - 6));
  const to = Math.min(words.length, from + 6 + draw.below(12));
  const beside = [...words.slice(Math.max(0, from - 4), from), ...words.slice(to, to + 4)].join(
    ' ',
  );
  const cut = words.slice(from, to).join(' ');
  const isWhole = cut.split('“').length === cut.split('”').length;
  const isPart = SCALE.test(cut) || SCALE.test(words[to] ?? '');
  return NEGATION.test(beside) || isPart || cut.length < 20 || !isWhole ? quote : cut;
}

interface Told {
  readonly sentence: string;
  readonly words: string;
}

function toldOf(citation: Citation, print: (words: string) => string, draw: Draw): Told {
  const words = wordsFrom(citation, draw);
  const [, dress] = draw.one(Object.entries(WHOLE_DRESSES));
  const frame = draw.maybe(0.8)
    ? credited(sayer(citation), citation.n, draw)
    : uncredited(citation.n, draw);
  return { sentence: frame(dress(print(words))), words };
}

const excerptsOf = ({ arrangement }: Answer) =>
  (arrangement?.paragraphs ?? [])
    .flatMap(({ sentences }) => sentences)
    .flatMap(({ pieces }) => pieces)
    .flatMap((piece) => (piece.type === 'excerpt' ? piece.text : []));

async function alarms(print: (words: string) => string, draw: Draw): Promise<readonly string[]> {
  const about = draw.one(prepared.asked);
  const told = Array.from({ length: QUOTED_IN_EACH }, () =>
    toldOf(draw.one(about.answer.citations), print, draw),
  );
  const reply = told.map(({ sentence }) => sentence).join('\n\n');
  prepared.says(reply);
  const shown = await draw.one(SURFACES)(prepared, about.question);
  quoted += told.length;
  const { arrangement } = shown.answer;
  const excerpts = excerptsOf(shown.answer).map(spaced);
  const missing = told.filter(({ words }) => !excerpts.join(' ').includes(spaced(words).trim()));
  const found = [
    ...faults(shown, about, prepared.ground),
    ...(arrangement?.failure ? [arrangement.failure.code] : []),
    ...(arrangement?.removed === 0 ? [] : [`${arrangement?.removed} removed`]),
    ...missing.map(({ words }) => `not shown: ${words}`),
  ];
  return found.length === 0 ? [] : [`${found.join('\n  ')}\n  reply: ${reply}`];
}

describe('a model that quotes truly', () => {
  test.each(Object.entries(TYPOGRAPHIES))('%s', async (name, print) => {
    const draw = drawFrom(name.length * 2_003 + name.charCodeAt(0));
    const found: string[] = [];
    for (let asked = 0; asked < ANSWERS_OF_A_KIND; asked += 1) {
      found.push(...(await alarms(print, draw)));
    }
    expect(found.slice(0, 4)).toEqual([]);
  });

  test('a thousand quotations', () => {
    expect(quoted).toBeGreaterThanOrEqual(1_000);
  });
});
