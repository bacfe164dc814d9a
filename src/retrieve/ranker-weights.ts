import type { Weights } from './ranker.ts';

/** Learned on QMSum train by `npm run learn`; the features are told in features.ts (docs/decisions/0011). */

/** For questions. */
export const QUESTION_WEIGHTS: Weights = {
  wordsAndLabels: 1.34,
  wordsFarBefore: 0.62,
  wordsSession: 1.97,
  coverageFocus: 1.99,
  coverageNear: 2.29,
  coverageBefore: 2.65,
  coverageFarBefore: 1.98,
  pairsNear: 1.77,
  speaker: 2.98,
  speakerNear: 0.17,
  speakerSession: 0.73,
  meaningAround: 1.94,
};

/** For words alone: what is found holds them. */
export const KEYWORD_WEIGHTS: Weights = {
  wordsAndLabels: 1.57,
  wordsSession: 3.19,
  coverageFocus: 2.72,
  coverageNear: 3.39,
  pairsNear: 1.84,
  speaker: 2.89,
  speakerNear: 0.24,
  speakerSession: 0.62,
  meaningAround: 2.74,
};
