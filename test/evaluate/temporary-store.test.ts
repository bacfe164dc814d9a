import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { withTemporaryStore } from '../../src/evaluate/temporary-store.ts';
import { fakePorts } from './fake-ports.ts';

test('the folder is there for the work and gone after it, the store closed first', async () => {
  const events: string[] = [];
  let kept = '';
  const result = await withTemporaryStore(
    async (store) =>
      fakePorts({
        close: async () => void events.push(`close ${existsSync(path.dirname(store))}`),
      }),
    async ({ folder }) => {
      kept = folder;
      events.push(`work ${existsSync(folder)}`);
      return 7;
    },
  );
  expect(result).toBe(7);
  expect([...events, existsSync(kept)]).toEqual(['work true', 'close true', false]);
});

test('it goes also where the work fails, and where the store cannot be opened', async () => {
  let kept = '';
  const failing = withTemporaryStore(
    async () => fakePorts({}),
    async ({ folder }) => {
      kept = folder;
      throw new Error('no');
    },
  );
  await expect(failing).rejects.toThrow('no');
  expect([kept === '', existsSync(kept)]).toEqual([false, false]);

  let store = '';
  const unopened = withTemporaryStore(
    async (place) => {
      store = place;
      throw new Error('locked');
    },
    async () => 1,
  );
  await expect(unopened).rejects.toThrow('locked');
  expect(existsSync(path.dirname(store))).toBe(false);
});
