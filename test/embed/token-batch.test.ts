import { describe, expect, it } from 'vitest';
import { tokenBatch } from '../../src/embed/token-batch.ts';

describe('tokenBatch', () => {
  it('fills shorter rows up on the right, and masks the filling', () => {
    const batch = tokenBatch([[5, 6], [7], []], 1);
    expect(batch.width).toBe(2);
    expect(batch.lengths).toEqual([2, 1, 0]);
    expect([...batch.ids]).toEqual([5n, 6n, 7n, 1n, 1n, 1n]);
    expect([...batch.mask]).toEqual([1n, 1n, 1n, 0n, 0n, 0n]);
  });

  it('is one token wide where no text has any', () => {
    const batch = tokenBatch([[], []], 3);
    expect(batch.width).toBe(1);
    expect([...batch.ids]).toEqual([3n, 3n]);
    expect([...batch.mask]).toEqual([0n, 0n]);
  });
});
