import type { Weights } from './ranker.ts';

/** Learned on QMSum train by `npm run learn`; the features are told in features.ts (docs/decisions/0011). */

/** For questions. */
export const QUESTION_WEIGHTS: Weights = {
  wordsAndLabels: 1.39,
  wordsFarBefore: 1,
  wordsSession: 1.66,
  coverageFocus: 2.03,
  coverageNear: 2.23,
  coverageBefore: 2.21,
  coverageFarBefore: 1.77,
  pairsNear: 1.7,
  speaker: 2.72,
  speakerNear: 0.52,
  speakerSession: 0.77,
  meaningAround: 1.9,
};

/** For words alone: what is found holds them. */
export const KEYWORD_WEIGHTS: Weights = {
  wordsAndLabels: 1.6,
  wordsSession: 2.85,
  coverageFocus: 2.63,
  coverageNear: 3.12,
  pairsNear: 1.79,
  speaker: 2.65,
  speakerNear: 0.55,
  speakerSession: 0.66,
  meaningAround: 2.83,
};
