import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TurnPart } from '../../src/chunk/passage-words.ts';
import type { MeantLabels } from '../../src/retrieve/label-index.ts';
import { speakerNear, speakerSession, speakerShare } from '../../src/retrieve/speaker-features.ts';
import type { Scoring } from '../../src/retrieve/text-features.ts';
import { indexOf, type SaidSession, sessions } from './naive-index.ts';
import { WINDOW_KINDS, windowsOver } from './naive-windows.ts';

/** Each label as well as it fits: the best at 1, and from 0.6 on it is meant. */
const labelsBy = (fits: ReadonlyMap<string, number>): MeantLabels => ({
  likeness: (label) => fits.get(label ?? '') ?? 0,
  isMeant: (label) => (fits.get(label ?? '') ?? 0) >= 0.6,
  words: new Set([...fits.keys()].map((label) => label.toLowerCase())),
});
const FITS = new Map([
  ['CHAIR', 1],
  ['HARBOUR BOARD', 0.5],
]);

const scoringOf = (said: readonly SaidSession[], fits: ReadonlyMap<string, number>): Scoring => {
  const index = indexOf(said);
  const asked = { content: [], terms: [], pairs: [], labels: labelsBy(fits) };
  return { index, places: [...Array(index.passages).keys()], asked };
};
const sumOf = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
/** The share of the words that each part says, weighed by its label. */
const shareOf = (parts: readonly TurnPart[], weigh: (label: string | null) => number) => {
  const all = sumOf(parts.map(({ words }) => words));
  return all === 0 ? 0 : sumOf(parts.map(({ words, label }) => words * weigh(label))) / all;
};
const chairShare = (parts: readonly TurnPart[]) =>
  shareOf(parts, (label) => (label === 'CHAIR' ? 1 : 0));

describe('who speaks', () => {
  test('a candidate’s share is of its words, each label as well as it fits', () => {
    fc.assert(
      fc.property(sessions, (said) => {
        const column = speakerShare(scoringOf(said, FITS));
        for (const [place, { parts }] of said.flat().entries()) {
          const expected = shareOf(parts, (label) => FITS.get(label ?? '') ?? 0);
          expect(column[place]).toBeCloseTo(expected, 12);
        }
      }),
    );
  });

  test.each(WINDOW_KINDS)('near is the mean over %s, by the labels meant outright', (_, kind) => {
    fc.assert(
      fc.property(sessions, (said) => {
        const column = speakerNear(scoringOf(said, FITS), kind.windowOf);
        const windows = windowsOver(said, kind);
        for (const [place, window] of windows.entries()) {
          const shares = window.map(({ parts }) => chairShare(parts));
          expect(column[place]).toBeCloseTo(sumOf(shares) / Math.max(1, shares.length), 12);
        }
      }),
    );
  });

  test('in the session it is the greatest share of any passage there', () => {
    fc.assert(
      fc.property(sessions, (said) => {
        const column = speakerSession(scoringOf(said, FITS));
        const expected = said.flatMap((session) =>
          session.map(() => Math.max(...session.map(({ parts }) => chairShare(parts)))),
        );
        for (const [place, share] of expected.entries()) {
          expect(column[place]).toBeCloseTo(share, 12);
        }
      }),
    );
  });

  test('a candidate in a row of few is scored by all of its session', () => {
    const chair = { body: 'sea', parts: [{ label: 'CHAIR', words: 1 }] };
    const other = { body: 'sea', parts: [{ label: null, words: 1 }] };
    const scoring = { ...scoringOf([[chair, other], [other]], FITS), places: [1, 2] };
    expect([...speakerSession(scoring)]).toEqual([1, 0]);
    expect([...speakerShare(scoring)]).toEqual([0, 0]);
  });

  test('where nobody is named, nobody’s share is above 0', () => {
    fc.assert(
      fc.property(sessions, (said) => {
        const scoring = scoringOf(said, new Map());
        for (const column of [speakerShare(scoring), speakerSession(scoring)]) {
          expect([...column]).toEqual(scoring.places.map(() => 0));
        }
      }),
    );
  });
});
