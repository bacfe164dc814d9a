import { randomBytes } from 'node:crypto';

/** Bytes of a fence: nobody who spoke or asked could have guessed it. */
const FENCE_BYTES = 6;

/** A line that stands in none of the texts, and so can be set before and behind them. */
export function fenceFor(texts: readonly string[]): string {
  for (;;) {
    const fence = `=====${randomBytes(FENCE_BYTES).toString('hex')}=====`;
    if (!texts.some((text) => text.includes(fence))) return fence;
  }
}
