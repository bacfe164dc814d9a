import type { ParsedRecord } from '../domain.ts';
import { parseCaptions } from './captions.ts';
import { parseEventReport } from './event-report.ts';
import { readLines } from './lines.ts';
import { parseProse } from './prose.ts';
import { parseSessionReports } from './session-reports.ts';
import { tile } from './tile.ts';

/** Share of characters that no text holds, above which a file is not text at all. */
const UNREADABLE_SHARE = 0.01;

/** Whether a text holds words, and not the bytes of a picture or an archive. */
function isReadable(text: string): boolean {
  const unreadable = text.match(/(?!\s)\p{Cc}|\ufffd/gu)?.length ?? 0;
  return /\p{L}/u.test(text) && unreadable <= text.length * UNREADABLE_SHARE;
}

/**
 * Reads a record by its content alone: a machine-made event report, a page of session reports,
 * captions, or plain prose. Turns and furniture hold every character of `text` exactly once. Never
 * throws, and takes time linear in the text's length. A text without words has no sessions.
 */
export function parse(text: string): ParsedRecord {
  const lines = readLines(text);
  const shaped = isReadable(text)
    ? (parseEventReport(text, lines) ??
      parseSessionReports(text, lines) ??
      parseCaptions(text, lines) ??
      parseProse(text, lines))
    : null;
  const { sessions, claims } = shaped ?? { sessions: [], claims: [] };
  return { sessions, furniture: tile(text, sessions, claims) };
}
