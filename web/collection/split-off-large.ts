import type { FileReport } from '../../src/serve/contract.ts';
import { tooLargeText } from '../text/collection-text.ts';
import type { BroughtFile } from './brought-file.ts';

interface Split {
  readonly sent: readonly BroughtFile[];
  readonly skipped: readonly FileReport[];
}

/** A film among the records must not have to be sent to be refused. */
export function splitOffLarge(files: readonly BroughtFile[], fileBytesMax: number): Split {
  return {
    sent: files.filter(({ file }) => file.size <= fileBytesMax),
    skipped: files
      .filter(({ file }) => file.size > fileBytesMax)
      .map(({ path, file }) => ({
        file: path,
        outcome: 'skipped' as const,
        reason: tooLargeText(file.size, fileBytesMax),
        sessions: [],
      })),
  };
}
