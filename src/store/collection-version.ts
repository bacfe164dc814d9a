import { createHash } from 'node:crypto';
import type { Store } from './store.ts';

/** Hexadecimal digits of a version: enough that two collections in one hand never share one. */
const DIGITS = 12;

/**
 * Names what a collection holds: the same for the same records and corrections, read the same way, in whatever store,
 * so that a link that says what it was made from can be checked by somebody else.
 */
export async function collectionVersion(
  store: Pick<Store, 'records' | 'corrections'>,
): Promise<string> {
  const records = [...(await store.records()).values()].map(
    ({ fingerprint, sessions }) => `${fingerprint} ${sessions.join(' ')}`,
  );
  const corrections = (await store.corrections()).map((one) => JSON.stringify(one.corrections));
  const held = JSON.stringify([records.toSorted(), corrections.toSorted()]);
  return createHash('sha256').update(held).digest('hex').slice(0, DIGITS);
}
