import type { SourceItem } from './source.ts';

/** Why a file or folder is skipped, in words. */
export type Skipped = Extract<SourceItem, { readonly type: 'skipped' }>;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ELOOP: 'its links lead in a circle',
};

export const reasonOf = (error: unknown) =>
  error instanceof Error && 'code' in error
    ? (REASONS[String(error.code)] ?? error.message)
    : String(error);

export const skipped = (at: string, reason: string): Skipped => ({
  type: 'skipped',
  path: at,
  reason,
});
