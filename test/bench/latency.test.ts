import { describe, expect, it } from 'vitest';
import { latencyOf, timeByTurns } from '../../bench/latency.ts';

describe('timeByTurns', () => {
  it('asks every system every question by turns, after a warm-up that is not counted', async () => {
    const asked: string[] = [];
    const system = (name: string) => async (question: string) => asked.push(name + question);
    const latencies = await timeByTurns(['1', '2'], [system('a'), system('b')]);
    expect(latencies).toHaveLength(2);
    const round = ['a1', 'b1', 'a2', 'b2'];
    expect(asked).toEqual([...round, ...round]);
  });

  it('does not hide a system that fails', async () => {
    const broken = () => Promise.reject(new Error('no index'));
    await expect(timeByTurns(['1'], [broken])).rejects.toThrow('no index');
  });
});

describe('latencyOf', () => {
  it('takes the tenth and the nineteenth of twenty', () => {
    const times = Array.from({ length: 20 }, (_, place) => 20 - place);
    expect(latencyOf(times)).toEqual({ p50: 10, p95: 19 });
  });
});
