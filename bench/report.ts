import { markdownTable } from '../src/evaluate/markdown-table.ts';
import { type Aim, aimsOf } from './aims.ts';
import type { Latency } from './latency.ts';
import type { CorpusMeasure, SystemMeasure } from './measures.ts';

const whole = (value: number) => value.toFixed(0);
const seconds = (value: number) => `${value.toFixed(2)} s`;
const pair = ({ p50, p95 }: Latency) => `${p50.toFixed(1)} / ${p95.toFixed(1)} ms`;

function systems({ characters, ours, recipe, recipeOwnEmbeddings }: CorpusMeasure): string {
  const cost = (one: SystemMeasure<unknown>) => [
    whole(one.passages),
    whole(one.passages / one.seconds),
    whole(characters / one.seconds / 1_000),
    seconds(one.seconds),
    `${whole(one.peakMegabytes)} MB`,
    seconds(one.startSeconds),
  ];
  return markdownTable(
    [
      'system',
      'passages',
      'passages/s',
      '1,000 characters/s',
      'ingest',
      'peak memory',
      'start to first answer',
      'search p50 / p95',
      'answer p50 / p95',
    ],
    [
      ['Rapporteur', ...cost(ours), pair(ours.ask.search), pair(ours.ask.answer)],
      ["LangChain's recipe", ...cost(recipe), pair(recipe.ask), 'search is all it does'],
      [
        'the recipe, our embeddings',
        ...cost(recipeOwnEmbeddings),
        pair(recipeOwnEmbeddings.ask),
        'same',
      ],
      ['raw parts', '', '', '', '', '', '', pair(ours.ask.rawParts), ''],
    ],
  );
}

const VERDICTS = new Map([
  [true, 'met'],
  [false, 'MISSED'],
]);
const verdictOn = ({ met }: Aim) => (met === null ? 'for the record' : (VERDICTS.get(met) ?? ''));

const aims = (measure: CorpusMeasure): string =>
  markdownTable(
    ['aim', 'measured', 'bound', 'verdict'],
    aimsOf(measure).map((aim) => [aim.name, aim.measured, aim.bound, verdictOn(aim)]),
  );

/** The measurements of one corpus as two tables. */
export const report = (measure: CorpusMeasure): string =>
  `\n## ${measure.name} (${whole(measure.characters / 1_000)} thousand characters)\n\n${systems(measure)}\n${aims(measure)}`;

/** One line: how many aims were met, and each that was not. */
export function verdict(measures: readonly CorpusMeasure[]): string {
  const asked = measures.flatMap((measure) =>
    aimsOf(measure)
      .filter(({ met }) => met !== null)
      .map((aim) => ({ ...aim, corpus: measure.name })),
  );
  const missed = asked.filter(({ met }) => !met);
  const met = `${asked.length - missed.length} of ${asked.length} aims met`;
  if (missed.length === 0) return `${met}.`;
  const each = missed.map(
    ({ corpus, name, measured, bound }) => `${name} with ${corpus} (${measured}, asked ${bound})`,
  );
  return `${met}; MISSED: ${each.join('; ')}.`;
}
