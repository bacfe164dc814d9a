import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts to take in, and questions that people put to them. */
export interface Corpus {
  readonly name: string;
  readonly folder: string;
  readonly questions: readonly string[];
}

const SHARED = '../shared';
/** QMSum has 1,095 questions; every fifth is enough for a 95th percentile. */
const QUESTION_STEP = 5;
/** The five records have 40 questions: asked so often that a 95th percentile has ten above it. */
const REPEATS = 5;

const lines = (file: string): readonly Record<string, unknown>[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

function fiveRecords(): Corpus {
  const asked = lines(join(SHARED, 'eval/seeds.dev.jsonl')).flatMap(({ questions }) => questions);
  const questions = Array.from({ length: REPEATS }, () => asked.map(String)).flat();
  return { name: 'five records', folder: join(SHARED, 'transcripts'), questions };
}

function meetings(): Corpus {
  const folder = join(SHARED, 'eval/qmsum/train');
  const asked = lines(join(folder, 'queries.all.jsonl')).map(({ query }) => String(query));
  const questions = asked.filter((_, place) => place % QUESTION_STEP === 0);
  return { name: 'QMSum train', folder: join(folder, 'transcripts'), questions };
}

/** Without the shared records there is only the sample session, about which anything may be asked. */
function sample(): Corpus {
  const asked = ['what was said about trust', 'who spoke about access', 'what are the next steps'];
  const questions = Array.from({ length: 20 }, () => asked).flat();
  return { name: 'sample', folder: 'transcripts', questions };
}

/** The corpora that are here. */
export const corpora = (): readonly Corpus[] =>
  existsSync(SHARED) ? [fiveRecords(), meetings()] : [sample()];

export function corpusNamed(name: string): Corpus {
  const corpus = corpora().find((one) => one.name === name);
  if (!corpus) throw new RangeError(`There is no corpus ${name}.`);
  return corpus;
}

/** The texts of a corpus, as the recipe's loader would read them. */
export const textsOf = ({ folder }: Corpus): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
