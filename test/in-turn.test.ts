import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inTurn } from '../src/in-turn.ts';

test('work is done one piece after the other, also after one that fails', async () => {
  const next = inTurn();
  const seen: string[] = [];
  const piece = (name: string, milliseconds: number) => async () => {
    seen.push(`${name} begins`);
    await setTimeout(milliseconds);
    seen.push(`${name} ends`);
    if (name === 'two') throw new Error('two fails');
    return name;
  };
  const all = [next(piece('one', 20)), next(piece('two', 5)), next(piece('three', 0))];
  const settled = await Promise.allSettled(all);
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(seen).toEqual(
    ['one', 'two', 'three'].flatMap((name) => [`${name} begins`, `${name} ends`]),
  );
});
