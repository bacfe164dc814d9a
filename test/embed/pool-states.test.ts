import { describe, expect, it } from 'vitest';
import { poolStates } from '../../src/embed/pool-states.ts';

describe('poolStates', () => {
  // Two texts of two and one tokens; 9 is filling, which no vector may show.
  const states = {
    values: new Float32Array([3, 0, 0, 4, /* second text */ 0, 2, 9, 9]),
    width: 2,
    dimensions: 2,
  };
  const lengths = [2, 1];

  it('means over the real tokens only', () => {
    const [first, second] = poolStates(states, lengths, 'mean');
    // (3, 4) / 2 has the direction (3, 4) / 5.
    expect([...(first ?? [])]).toEqual([Math.fround(3 / 5), Math.fround(4 / 5)]);
    expect([...(second ?? [])]).toEqual([0, 1]);
  });

  it('reads the first token alone under cls', () => {
    const [first, second] = poolStates(states, lengths, 'cls');
    expect([...(first ?? [])]).toEqual([1, 0]);
    expect([...(second ?? [])]).toEqual([0, 1]);
  });

  it('reads a model that pooled by itself, one row a text, under cls', () => {
    const pooled = { values: new Float32Array([0, 5, 7, 0]), width: 1, dimensions: 2 };
    expect(poolStates(pooled, [4, 2], 'cls').map((vector) => [...vector])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('gives a text without tokens the first axis, not its filling', () => {
    const filling = { values: new Float32Array([9, 9]), width: 1, dimensions: 2 };
    for (const pooling of ['mean', 'cls'] as const) {
      expect([...(poolStates(filling, [0], pooling)[0] ?? [])]).toEqual([1, 0]);
    }
  });
});
