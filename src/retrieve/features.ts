import type { Corpus } from './corpus.ts';
import { meaningAround } from './meaning-features.ts';
import { minMax } from './min-max.ts';
import { passageScores } from './passage-scores.ts';
import { shareOfGreatest } from './share-of-greatest.ts';
import { speakerNear, speakerSession, speakerShare } from './speaker-features.ts';
import { type Column, type Scoring, TextFeatures } from './text-features.ts';
import { around, before, OWN, session } from './windows.ts';

const NEAR = around(3);
const TALK = around(6);
const RIGHT_BEFORE = before(1);
const FAR_BEFORE = before(12);

interface Judging {
  readonly request: FeatureRequest;
  readonly text: TextFeatures;
}

/** What a passage is judged by, each about 0 to 1 among one question's candidates. */
const COLUMNS = {
  wordsAndLabels: ({ request }) => shareOfGreatest(wordsAndLabels(request)),
  wordsFarBefore: ({ text }) => shareOfGreatest(text.words(FAR_BEFORE)),
  wordsSession: ({ text }) => shareOfGreatest(text.words(session)),
  coverageFocus: ({ text }) => text.focusCoverage(OWN),
  coverageNear: ({ text }) => text.coverage(NEAR),
  coverageBefore: ({ text }) => text.coverage(RIGHT_BEFORE),
  coverageFarBefore: ({ text }) => text.coverage(FAR_BEFORE),
  pairsNear: ({ text }) => shareOfGreatest(text.pairs(NEAR)),
  speaker: ({ request }) => speakerShare(request),
  speakerNear: ({ request }) => speakerNear(request, NEAR),
  speakerSession: ({ request }) => speakerSession(request),
  meaningAround: ({ request }) => minMax(meaningAround(request, TALK)),
} as const satisfies Readonly<Record<string, (judging: Judging) => Column>>;

export type Feature = keyof typeof COLUMNS;
/** Those that look at what was said before a passage, and not at the passage. */
export const BEFORE_FEATURES: readonly Feature[] = [
  'coverageBefore',
  'coverageFarBefore',
  'wordsFarBefore',
];
export const FEATURES = Object.keys(COLUMNS) as readonly Feature[];

export interface FeatureRequest extends Scoring {
  readonly corpus: Corpus;
  /** Of the question, of length 1. */
  readonly vector: Float32Array;
}

/** The features of a question's candidates, each computed when it is first asked for. */
export class Features {
  readonly #judging: Judging;
  readonly #columns = new Map<Feature, Column>();

  constructor(request: FeatureRequest) {
    this.#judging = { request, text: new TextFeatures(request) };
  }

  get places(): readonly number[] {
    return this.#judging.request.places;
  }

  /** One number for each candidate, in their order. */
  column(feature: Feature): Column {
    const known = this.#columns.get(feature);
    if (known) return known;
    const column = COLUMNS[feature](this.#judging);
    this.#columns.set(feature, column);
    return column;
  }
}

function wordsAndLabels({ index, places, asked }: Scoring): Column {
  const scores = passageScores(index, asked.content);
  return Float64Array.from(places, (place) => scores[place] ?? 0);
}
