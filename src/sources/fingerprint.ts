import { createHash } from 'node:crypto';
import type { SourceRecord } from '../domain.ts';

/**
 * SHA-256 (hex) of a record's text and of everything that decides what is made of it. While it stays the same,
 * nothing of the record is parsed or embedded again.
 */
export function fingerprint(text: string, madeBy: string): string {
  return createHash('sha256').update(madeBy).update('\0').update(text).digest('hex');
}

/** The fingerprint of a record under the path that people see: a moved file is taken in anew, under its new path. */
export const recordFingerprint = (
  { text, file }: Pick<SourceRecord, 'text' | 'file'>,
  madeBy: string,
): string => fingerprint(text, `${madeBy}\n${file}`);
