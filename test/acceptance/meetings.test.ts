import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Hit } from '../../src/asking.ts';
import type { Turn } from '../../src/domain.ts';
import { bootstrapInterval } from '../../src/evaluate/bootstrap-interval.ts';
import { judge } from '../../src/evaluate/judge.ts';
import { type Measure, measure } from '../../src/evaluate/measures.ts';
import { type MeetingQuestion, turnsOf } from '../../src/evaluate/meeting-question.ts';
import { type MeetingWord, meetingWords } from '../../src/evaluate/meeting-words.ts';
import { RESULTS_MAX } from '../../src/limits.ts';
import { words } from '../../src/text/words.ts';
import { build, jsonLines, run } from '../commands/command-line.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';
import { EVAL, isHandedOver, kept, score } from './handed-over.ts';

/** Search as its users run it, scored by the program that was handed over, and by the scoreboard's own measures. */

/** The scorer's name for each measure that it knows, and the scoreboard's. */
const MEASURES = [
  ['mrr', 'MRR'],
  ['s@1', 'S@1'],
  ['s@5', 'S@5'],
  ['s@10', 'S@10'],
  ['cov@1000', 'cov@1000'],
  ['cov@2000', 'cov@2000'],
] as const satisfies readonly (readonly [string, Measure])[];
type Scores<T> = Readonly<Record<(typeof MEASURES)[number][0], T>>;

/** What the scorer prints for a group of questions, in lines of three kinds; the third counts faults. */
type Line = Partial<Scores<number>> & {
  readonly group?: string;
  readonly 'difference, 95 % interval'?: Scores<readonly [mean: number, low: number, high: number]>;
};

/** BM25 on QMSum val, as handed over: each measure in the order of `MEASURES`, to three decimals. */
const BM25 = [
  ['within', 'all', [0.534, 0.405, 0.688, 0.793, 0.345, 0.454]],
  ['within', 'named speakers', [0.734, 0.627, 0.881, 0.925, 0.47, 0.58]],
  ['all', 'all', [0.33, 0.249, 0.435, 0.536, 0.195, 0.231]],
  ['all', 'named speakers', [0.624, 0.522, 0.761, 0.881, 0.404, 0.475]],
] as const;

type Mode = 'within' | 'all';
interface Printed {
  readonly id: string;
  readonly results: readonly Hit[];
}

const VAL = join(EVAL, 'qmsum', 'val');
const SOURCES = join(VAL, 'transcripts');
const goldOf = (mode: Mode) => join(VAL, `queries.${mode}.jsonl`);
const read = <T>(file: string) => jsonLines<T>(readFileSync(file, 'utf8'));
const rounded = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;

function wordsOfMeetings(): ReadonlyMap<string, readonly MeetingWord[]> {
  const words = (file: string) => meetingWords(readFileSync(join(SOURCES, file), 'utf8'));
  return new Map(
    readdirSync(SOURCES).map((file) => [basename(file, '.txt').toLowerCase(), words(file)]),
  );
}

const folder = temporaryFolders();
const lines = new Map<Mode, readonly Line[]>();
const printed = new Map<Mode, readonly Printed[]>();

const turnedRound = (one: Printed): Printed => ({ ...one, results: one.results.toReversed() });

/** Scores a run beside the same one with every ranking turned round, so that there is a difference to measure. */
async function scoreSearch(store: string, mode: Mode): Promise<void> {
  const results = await kept(store, 'search', '--batch', goldOf(mode));
  printed.set(mode, read<Printed>(results));
  const other = join(store, `${mode}-turned-round.jsonl`);
  const turned = read<Printed>(results).map(turnedRound);
  writeFileSync(other, turned.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const files = ['--gold', goldOf(mode), '--results', results, '--sources', SOURCES];
  lines.set(mode, score<Line>('score-retrieval.mjs', [...files, '--against', other]));
}

/** The scoreboard's measures of results that were printed, question by question. */
function ownMeasures(results: readonly Printed[], mode: Mode, group: string) {
  const wordsOf = wordsOfMeetings();
  const byId = new Map(results.map((one) => [one.id, one.results]));
  const questions = read<MeetingQuestion>(goldOf(mode)).filter(
    ({ tags }) => group === 'all' || tags.includes(group),
  );
  return questions.map(({ id, gold }) => {
    const goldTurns = turnsOf(gold.spans);
    const judged = (byId.get(id) ?? []).map((hit) =>
      judge(
        wordsOf.get(hit.session) ?? [],
        hit,
        hit.session === gold.session ? goldTurns : new Set(),
      ),
    );
    const said = wordsOf.get(gold.session) ?? [];
    return measure(judged, {
      words: said.filter(({ turn }) => goldTurns.has(turn)).length,
      passages: 0,
    });
  });
}

/** Names that a question and a speaker of its meeting share a word of, a title or an office apart. */
const namesIn = (query: string, speakers: readonly string[]) => {
  const asked = new Set(words(query));
  return speakers.filter((name) => asked.has(words(name).at(-1) ?? ''));
};

interface SpokenTurn extends Turn {
  readonly text: string;
}

/** Searches by one query for each name, and gives what was found under it. */
async function searchedBy(
  store: string,
  queries: readonly { readonly id: string; readonly query: string; readonly speaker: string }[],
): Promise<readonly Printed[]> {
  const file = join(store, `by-speaker-${queries.length}.jsonl`);
  const k = RESULTS_MAX;
  writeFileSync(file, queries.map((one) => `${JSON.stringify({ ...one, k })}\n`).join(''));
  return read<Printed>(await kept(store, 'search', '--batch', file));
}

const within = (hit: Hit, { session, start, end }: SpokenTurn) =>
  hit.session === session && start <= hit.start && hit.end <= end;

/** What was found that stands in no turn of these. */
const others = (results: readonly Hit[], own: readonly SpokenTurn[]) =>
  results.filter((hit) => !own.some((turn) => within(hit, turn)));

/** Turns of these that nothing was found of, but for those without a word. */
const missed = (results: readonly Hit[], own: readonly SpokenTurn[]) =>
  own.filter((turn) => /\p{L}/u.test(turn.text) && !results.some((hit) => within(hit, turn)));

const GROUPS = (['within', 'all'] as const).flatMap((mode) =>
  ['all', 'named speakers', 'role labels'].map((group) => [mode, group] as const),
);

let store = '';
let turns: readonly SpokenTurn[] = [];

beforeAll(async () => {
  if (!isHandedOver) return;
  store = folder();
  await build();
  await run(['ingest', SOURCES, '--store', store], { cwd: store });
  await scoreSearch(store, 'within');
  await scoreSearch(store, 'all');
  turns = read<SpokenTurn>(await kept(store, 'turns', '--all'));
});

describe.skipIf(!isHandedOver)('QMSum val (skipped where ../shared is absent)', () => {
  test('every result is the slice of its record, and every query is answered', () => {
    expect(lines.size).toBe(2);
    // Else the scorer prints a line without a group, which counts the faults.
    for (const groups of lines.values()) {
      expect(groups.filter(({ group }) => group === undefined)).toEqual([]);
    }
  });

  test.each(BM25)('searched %s, %s: nowhere below BM25', (mode, group, floors) => {
    const found = lines.get(mode)?.find((one) => one.group === group && one.mrr !== undefined);
    const below = MEASURES.flatMap(([name], i) => {
      const value = rounded(found?.[name] ?? 0, 3);
      return value < (floors[i] ?? 0) ? [`${name}: ${value} < ${floors[i]}`] : [];
    });
    expect(below).toEqual([]);
  });

  test.each(GROUPS)(
    'searched %s, %s: the scoreboard measures as the scorer does',
    (mode, group) => {
      const results = printed.get(mode) ?? [];
      const own = ownMeasures(results, mode, group);
      const turned = ownMeasures(results.map(turnedRound), mode, group);
      const figures = MEASURES.map(([theirs, name]) => {
        const values = own.map((one) => one[name]);
        const differences = values.map((value, i) => value - (turned[i]?.[name] ?? 0));
        const { mean, low, high } = bootstrapInterval(differences);
        const interval = [mean, low, high].map((value) => rounded(value, 4));
        return [theirs, rounded(bootstrapInterval(values).mean, 4), interval];
      });
      const [scored, difference] = lines.get(mode)?.filter((line) => line.group === group) ?? [];
      const intervals = difference?.['difference, 95 % interval'];
      expect(figures).toEqual(MEASURES.map(([name]) => [name, scored?.[name], intervals?.[name]]));
    },
  );
});

describe.skipIf(!isHandedOver)('the filter by speaker (skipped where ../shared is absent)', () => {
  test('with the filter, a question that names a speaker finds nobody else', async () => {
    const speakers = [...new Set(turns.flatMap(({ speaker }) => speaker ?? []))];
    const named = read<MeetingQuestion>(goldOf('all')).flatMap(({ id, query }) =>
      namesIn(query, speakers).map((speaker) => ({ id: `${id} ${speaker}`, query, speaker })),
    );
    expect(named.length).toBeGreaterThan(40);
    const found = await searchedBy(store, named);
    for (const [i, { results }] of found.entries()) {
      expect(results.length, named[i]?.id).toBeGreaterThan(0);
      for (const hit of results.slice(0, 5)) expect(hit.speaker).toBe(named[i]?.speaker);
    }
  });

  test('the filter lets through what brute force does, for every speaker', async () => {
    const byName = new Map<string, SpokenTurn[]>();
    for (const turn of turns) {
      if (turn.speaker === null) continue;
      byName.set(turn.speaker, [...(byName.get(turn.speaker) ?? []), turn]);
    }
    const queries = [...byName.keys()].map((speaker) => ({
      id: speaker,
      query: 'what should be done about the funding of schools',
      speaker,
    }));
    for (const { id, results } of await searchedBy(store, queries)) {
      const own = byName.get(id) ?? [];
      expect(others(results, own), id).toEqual([]);
      // Where fewer were found than asked for, every turn with a word is among them.
      expect(results.length < RESULTS_MAX ? missed(results, own) : [], id).toEqual([]);
    }
  });
});
