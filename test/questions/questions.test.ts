import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rapporteur } from '../../src/rapporteur.ts';
import { isHandedOver, RECORDS } from '../acceptance/handed-over.ts';
import { openReal, SAMPLE } from '../pipelines/real-application.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';
import { type AskedTurn, askConversation, filledSlots, isHit, wrongNames } from './asked.ts';
import { type Answerable, answerable, conversations, unanswerable } from './gold.ts';
import { isRight, type Slot } from './slots.ts';

/** Our own questions and conversations, asked of the application as it is shipped. */

const INVENTED = fileURLToPath(new URL('records', import.meta.url));
const here = isHandedOver
  ? 'of the records, the sample and two invented records'
  : 'of the sample and two invented records alone (../shared is absent)';
const isAskable = ({ expect: places }: Answerable) =>
  isHandedOver || places.every(({ file }) => file === 'sample');

const folder = temporaryFolders();
let app: Rapporteur;
beforeAll(async () => {
  app = await openReal(folder());
  const report = await app.ingest([...(isHandedOver ? [RECORDS] : []), SAMPLE, INVENTED]);
  expect(report.skipped).toEqual([]);
});
afterAll(() => app.close());

interface Judged {
  readonly id: string;
  readonly held?: boolean;
  readonly what: string;
  readonly isGood: boolean;
}

const share = (judged: readonly { readonly isGood: boolean }[]) =>
  judged.filter(({ isGood }) => isGood).length / Math.max(1, judged.length);
const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Prints a share, apart for what is held out, and every miss that may be learned from. */
function tell(name: string, judged: readonly Judged[]): void {
  const held = judged.filter((one) => one.held);
  const open = judged.filter((one) => !one.held);
  say(
    `${name}: ${percent(share(judged))} (tuned on ${percent(share(open))}, held out ${percent(share(held))})`,
  );
  for (const { id, what, isGood } of open) if (!isGood) say(`  ${id} ${what}`);
}

const wrongSlots = (turn: AskedTurn) => turn.slots.filter((slot) => !isRight(slot));

describe(`questions ${here}`, () => {
  test('the unanswerable are refused, with nothing quoted', async () => {
    const judged: (Judged & { readonly why: string })[] = [];
    for (const { id, held = false, question, why } of unanswerable) {
      const [answer] = await app.askAll([question]);
      const isGood = answer?.abstained === true && answer.citations.length === 0;
      const quoted = answer?.citations[0]?.quote.slice(0, 60) ?? '';
      judged.push({ id, held, why, isGood, what: `${why}: ${question} → ${quoted}` });
    }
    tell('unanswerable, refused', judged);
    for (const why of new Set(judged.map((one) => one.why))) {
      say(`  ${why}: ${percent(share(judged.filter((one) => one.why === why)))}`);
    }
    expect(share(judged)).toBeGreaterThanOrEqual(0.95);
  });

  test('the answerable are answered, from the right place and under the right name', async () => {
    const answered: Judged[] = [];
    const hits: Judged[] = [];
    const named: Judged[] = [];
    for (const gold of answerable.filter(isAskable)) {
      const [answer] = await app.askAll([gold.question]);
      if (!answer) continue;
      const { id, held = false, question, group } = gold;
      const what = `${group}: ${question} → ${answer.reason ?? ''}`;
      const wrong = wrongNames(gold, answer);
      answered.push({ id, held, what, isGood: !answer.abstained });
      hits.push({ id, held, what, isGood: isHit(gold, answer) });
      named.push({ id, held, what: `${what} ${wrong.join('; ')}`, isGood: wrong.length === 0 });
    }
    tell('answerable, answered', answered);
    tell('answerable, the right place quoted', hits);
    tell('answerable, no wrong name', named);
    expect(share(answered)).toBeGreaterThanOrEqual(0.97);
    expect(share(hits)).toBeGreaterThanOrEqual(0.85);
    expect(share(named)).toBe(1);
  });
});

describe.skipIf(!isHandedOver)('conversations (skipped where ../shared is absent)', () => {
  test('are understood, turn by turn', async () => {
    const turns: AskedTurn[] = [];
    for (const conversation of conversations) {
      turns.push(...(await askConversation(app, conversation)));
    }
    const all = turns.flatMap(({ slots }) => slots);
    const shareOf = (of: readonly Slot[]) => share(of.map((slot) => ({ isGood: isRight(slot) })));
    for (const turn of turns) {
      const wrong = wrongSlots(turn).map(({ slot, wanted, got }) => `${slot} ${got} for ${wanted}`);
      if (wrong.length > 0) say(`  ${turn.id} ${turn.question} → ${wrong.join('; ')}`);
      if (turn.slots.length === 0) say(`  ${turn.id} ${turn.question} → no suggestion to accept`);
    }
    say(
      `slots right: ${percent(shareOf(all))}, of those not empty ${percent(shareOf(filledSlots(turns)))}`,
    );
    expect(turns.some(({ slots }) => slots.length === 0)).toBe(false);
    expect(shareOf(all)).toBeGreaterThanOrEqual(0.95);
  });
});
