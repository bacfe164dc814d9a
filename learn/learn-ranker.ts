import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readEvaluationData } from '../src/commands/evaluation-data.ts';
import { type Measure, measure } from '../src/evaluate/measures.ts';
import { packageRoot } from '../src/main.ts';
import { BEFORE_FEATURES, FEATURES, type Feature } from '../src/retrieve/features.ts';
import { ordered } from '../src/retrieve/rank.ts';
import type { Weights } from '../src/retrieve/ranker.ts';
import { fitWeights } from './fit-weights.ts';
import { type Example, scoresOf } from './listwise-loss.ts';
import { FOLDS, foldsOf, groupOf } from './meetings.ts';
import { type QuestionExample, questionExamples } from './question-examples.ts';

/**
 * Learns the ranker's weights on QMSum train and writes them into src/retrieve/ranker-weights.ts:
 *
 *   npm run learn -- MODELS
 *
 * MODELS holds embedding models made by embeddings/train: `fold0` … `fold4`, each without the meetings of its fold, so
 * that no meeting's nearness in meaning comes from a model that has read its questions, and `full` for val. Prints
 * five-fold means over train and val, and val with the weights of train alone.
 */

/** Committees are nearest to the records that people bring. */
const COMMITTEE_WEIGHT = 2;
const RESULTS = 30;
const SHOWN: readonly Measure[] = ['MRR', 'S@1', 'S@5', 'cov@2000'];

interface Asked extends QuestionExample {
  readonly searched: 'own' | 'all';
  readonly split: 'train' | 'val';
  readonly fold: number;
}

/** A model, and the meetings that it judges. */
interface Judge {
  readonly model: string;
  readonly wanted: (fold: number) => boolean;
}

const judgesOf = (split: string): readonly Judge[] =>
  split === 'val'
    ? [{ model: 'full', wanted: () => true }]
    : Array.from({ length: FOLDS }, (_, k) => ({
        model: `fold${k}`,
        wanted: (fold: number) => fold === k,
      }));

async function askedQuestions(models: string): Promise<readonly Asked[]> {
  const shared = path.resolve(packageRoot(), '../shared');
  const { meetings } = await readEvaluationData(shared, ['train', 'val']);
  const folds = foldsOf(path.join(shared, 'eval/qmsum'));
  const foldOf = (meeting: string) => folds.get(meeting) ?? 0;
  const asked: Asked[] = [];
  for (const data of meetings) {
    for (const { model, wanted } of judgesOf(data.split)) {
      process.stderr.write(`${data.split}, ${model} …\n`);
      const { own, all } = await questionExamples(data, path.resolve(models, model), (meeting) =>
        wanted(foldOf(meeting)),
      );
      const split = data.split === 'val' ? 'val' : 'train';
      const toAsked = (searched: Asked['searched']) => (example: QuestionExample) =>
        ({
          ...example,
          searched,
          split,
          fold: foldOf(example.meeting),
        }) as const;
      asked.push(...own.map(toAsked('own')), ...all.map(toAsked('all')));
    }
  }
  return asked;
}

/** Weights of these features; the others count nothing. */
function learn(asked: readonly Asked[], features: readonly Feature[]): Weights {
  const chosen = features.map((feature) => FEATURES.indexOf(feature));
  const examples = asked
    .filter(({ relevant }) => relevant.includes(true))
    .map(
      ({ columns, relevant, meeting }): Example => ({
        columns: chosen.map((feature) => columns[feature] ?? new Float32Array()),
        relevant,
        weight: groupOf(meeting) === 'committee' ? COMMITTEE_WEIGHT : 1,
      }),
    );
  const fitted = fitWeights(examples);
  return Object.fromEntries(
    features.map((feature, i) => [feature, Number((fitted[i] ?? 0).toFixed(2))]),
  );
}

type Measures = Readonly<Record<Measure, number>>;

/** How the candidates, put in order by these weights, answer the question. */
function score(asked: Asked, weights: Weights): Measures {
  const { places, columns, judgements, gold } = asked;
  const scored = {
    places,
    scores: scoresOf(
      columns,
      Float64Array.from(FEATURES, (one) => weights[one] ?? 0),
    ),
  };
  const place = new Map(places.map((at, i) => [at, i]));
  const results = ordered(scored, asked.sessions)
    .slice(0, RESULTS)
    .flatMap(({ place: at }) => judgements[place.get(at) ?? -1] ?? []);
  return measure(results, gold);
}

function line(
  name: string,
  rows: readonly { readonly asked: Asked; readonly measures: Measures }[],
) {
  const mean = (some: typeof rows) =>
    SHOWN.map((key) =>
      (some.reduce((sum, { measures }) => sum + measures[key], 0) / some.length).toFixed(3),
    ).join(' ');
  const committee = rows.filter(({ asked }) => groupOf(asked.meeting) === 'committee');
  process.stdout.write(`${name.padEnd(34)} ${mean(rows)} | committees ${mean(committee)}\n`);
}

/** Prints five-fold means and val's; returns the weights that train alone gives. */
function report(name: string, all: readonly Asked[], features: readonly Feature[]): Weights {
  const crossed = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = learn(
      all.filter((asked) => asked.fold !== fold),
      features,
    );
    return all
      .filter((asked) => asked.fold === fold)
      .map((asked) => ({ asked, measures: score(asked, weights) }));
  }).flat();
  const weights = learn(
    all.filter(({ split }) => split === 'train'),
    features,
  );
  for (const searched of ['own', 'all'] as const) {
    line(
      `${name}, ${searched}, five folds`,
      crossed.filter(({ asked }) => asked.searched === searched),
    );
    const val = all.filter((asked) => asked.split === 'val' && asked.searched === searched);
    line(
      `${name}, ${searched}, val by train's weights`,
      val.map((asked) => ({ asked, measures: score(asked, weights) })),
    );
  }
  return weights;
}

const declaration = (comment: string, name: string, weights: Weights) =>
  `/** ${comment} */
export const ${name}: Weights = {
${Object.entries(weights)
  .map(([feature, weight]) => `  ${feature}: ${weight},`)
  .join('\n')}
};
`;

async function main(models: string | undefined): Promise<void> {
  if (models === undefined)
    throw new Error('npm run learn -- MODELS: name the folder of the models');
  const all = await askedQuestions(models);
  process.stdout.write(`${SHOWN.join(' ')}\n`);
  const question = report('questions', all, FEATURES);
  const keywords = report(
    'keywords',
    all,
    FEATURES.filter((feature) => !BEFORE_FEATURES.includes(feature)),
  );
  const file = path.join(packageRoot(), 'src/retrieve/ranker-weights.ts');
  await writeFile(
    file,
    [
      "import type { Weights } from './ranker.ts';\n",
      '/** Learned on QMSum train by `npm run learn`; the features are told in features.ts (docs/decisions/0011). */\n',
      declaration('For questions.', 'QUESTION_WEIGHTS', question),
      declaration('For words alone: what is found holds them.', 'KEYWORD_WEIGHTS', keywords),
    ].join('\n'),
  );
  process.stdout.write(`wrote ${path.relative(packageRoot(), file)}\n`);
}

await main(process.argv[2]);
