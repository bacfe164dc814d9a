import type { Weights } from './ranker.ts';

/** Learned on QMSum train by `npm run learn`; the features are told in features.ts (docs/decisions/0011). */

/** For questions. */
export const QUESTION_WEIGHTS: Weights = {
  wordsAndLabels: 1.36,
  wordsFarBefore: 0.78,
  wordsSession: 2.01,
  coverageFocus: 2.19,
  coverageNear: 2.42,
  coverageBefore: 2.26,
  coverageFarBefore: 2.07,
  pairsNear: 1.66,
  speaker: 3.09,
  speakerNear: 0.11,
  speakerSession: 0.69,
  meaningAround: 1.55,
};

/** For words alone: what is found holds them. */
export const KEYWORD_WEIGHTS: Weights = {
  wordsAndLabels: 1.59,
  wordsSession: 3.09,
  coverageFocus: 2.7,
  coverageNear: 3.51,
  pairsNear: 1.73,
  speaker: 2.91,
  speakerNear: 0.27,
  speakerSession: 0.58,
  meaningAround: 2.37,
};
