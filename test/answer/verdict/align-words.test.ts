import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords } from '../../../src/answer/verdict/align-words.ts';

const align = (given: readonly string[], said: readonly string[]) =>
  alignWords(given.length, said.length, (g, s) => (given[g] === said[s] ? 0 : 1));

/** `we -not- {will} pay`: what each step does to the given words. */
function written(given: string, said: string): string {
  const [ours, theirs] = [given.split(' '), said.split(' ')];
  return align(ours, theirs)
    .steps.map((step) => {
      if (step.type === 'same') return ours[step.given];
      if (step.type === 'left-out') return `{${theirs[step.said]}}`;
      if (step.type === 'added') return `-${ours[step.given]}-`;
      return `${ours[step.given]}/${theirs[step.said]}`;
    })
    .join(' ');
}

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });

describe('alignWords', () => {
  it('reads every given word once and in order, and a part of what was said without a gap', () =>
    fc.assert(
      fc.property(words, words, (given, said) => {
        const { steps } = align(given, said);
        const ours = steps.flatMap((step) => ('given' in step ? [step.given] : []));
        const theirs = steps.flatMap((step) => ('said' in step ? [step.said] : []));
        expect(ours).toEqual(given.map((_, i) => i));
        expect(theirs).toEqual(theirs.map((_, i) => (theirs[0] ?? 0) + i));
      }),
    ));

  it('costs nothing where the words stand one behind the other, and only there', () =>
    fc.assert(
      fc.property(words, words, (given, said) => {
        const stands = ` ${said.join(' ')} `.includes(` ${given.join(' ')} `);
        expect(align(given, said).cost === 0).toBe(given.length === 0 || stands);
      }),
    ));

  it('costs what its steps cost, and no more than to add every word', () =>
    fc.assert(
      fc.property(words, words, (given, said) => {
        const { steps, cost } = align(given, said);
        const types = steps.map(({ type }) => type);
        const costs = { same: 0, changed: 1, added: 1, 'left-out': 0.2 };
        const gaps = types.filter((type, i) => type === 'left-out' && types[i - 1] !== type);
        // The first word of a gap costs 0.9, which is 0.7 more than each further one.
        const sum = types.reduce((total, type) => total + costs[type], 0.7 * gaps.length);
        expect(cost).toBeCloseTo(sum, 9);
        expect(cost).toBeLessThanOrEqual(given.length);
      }),
    ));

  it.each([
    ['a word changed', ['we will pay', 'today we shall pay more'], 'we will/shall pay'],
    ['a word left out', ['we will pay', 'we will not pay'], 'we will {not} pay'],
    ['a word added', ['we will not pay', 'so we will pay'], 'we will -not- pay'],
    // 0.9 + 2 × 0.2 = 1.3, less than the three words before it added.
    ['several left out', ['a b c x y z', 'a b c d e f x y z'], 'a b c {d} {e} {f} x y z'],
    ['the last word changed', ['pay for cables', 'pay for wires now'], 'pay for cables/wires'],
  ])('shows %s', (_, [given = '', said = ''], shown) => {
    expect(written(given, said)).toBe(shown);
  });

  it('does not tear one word off for a gap of two: 0.9 + 0.2 is more than 1', () => {
    expect(written('we agree to it', 'we x y agree to it')).toBe('we/y agree to it');
  });
});
