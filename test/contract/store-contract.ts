import { afterEach, beforeEach, describe, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { correctionLaws } from './store-correction-laws.ts';
import { keepingLaws } from './store-keeping-laws.ts';
import { peopleLaws } from './store-people-laws.ts';
import { recordLaws } from './store-record-laws.ts';
import { searchLaws } from './store-search-laws.ts';

const LAWS = { ...recordLaws, ...searchLaws, ...peopleLaws, ...correctionLaws, ...keepingLaws };

/** What every store must do. `open` gives a fresh, empty one. */
export const storeContract = (name: string, open: () => Promise<Store>): void => {
  describe(`store contract: ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(async () => {
      await store.close();
    });
    for (const [law, check] of Object.entries(LAWS)) it(law, () => check(store));
  });
};
