import type { Data, DataRow } from '../../src/serve/contract.ts';
import { count, dateText, KIND_TEXT, SITE, titleText } from '../text/site-text.ts';
import { turnText } from '../text/take-away-text.ts';

/** A complete list, a line a row: `Jane Roe, Opening session, 13 November 2018, turn 4: 12 words`. */
export function dataLines({ rows }: Data): string[] {
  return rows.map(dataLine);
}

function dataLine(row: DataRow): string {
  const { speaker, session, title = null, kind = 'transcript', date = null, year, turn } = row;
  const hasWhen = session !== undefined || year !== undefined;
  const names = [
    speaker === undefined ? null : (speaker ?? SITE.unnamed),
    session === undefined ? null : titleText(title, session),
    kind === 'transcript' ? null : KIND_TEXT[kind].badge,
    hasWhen ? dateText(date, year ?? null) : null,
    turn === undefined ? null : turnText(turn),
  ].filter((part) => part !== null);
  const counts = countsOf(row);
  return counts.length === 0 ? names.join(', ') : `${names.join(', ')}: ${counts.join(', ')}`;
}

function countsOf({ mentions, turns, words }: DataRow): string[] {
  return [
    mentions === undefined ? null : count(mentions, 'time'),
    turns === undefined ? null : count(turns, 'turn'),
    words === undefined ? null : count(words, 'word'),
  ].filter((part) => part !== null);
}
