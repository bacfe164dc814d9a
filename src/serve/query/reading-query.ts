import { sessionLink } from '../../../web/links.ts';
import type { Span } from '../../domain.ts';
import { FIND_CHARS_MAX, ID_CHARS_MAX } from '../../limits.ts';
import type { Query } from './query-parts.ts';
import { writtenNumber, writtenText } from './written.ts';

/** How a session is read: what its address asks to be marked, found and shown. */
export interface Reading {
  /** The quotation to mark. */
  readonly quotation: Span | null;
  /** What to find; empty for nothing. */
  readonly find: string;
  /** Which match the reader is at, from 1. */
  readonly at: number;
  /** The id of the person whose turns alone are shown. */
  readonly only: string | null;
}

/** What cannot be used is passed over, since a reader is still served best by the text. */
export function readingOf(query: Query): Reading {
  const [start, end] = [writtenNumber(query, 'start'), writtenNumber(query, 'end')];
  return {
    quotation: start === null || end === null || start >= end ? null : { start, end },
    find: writtenText(query, 'find', FIND_CHARS_MAX),
    at: Math.max(1, writtenNumber(query, 'at') ?? 1),
    only: writtenText(query, 'only', ID_CHARS_MAX) || null,
  };
}

/** The address of a session read so. */
export function readingLink(session: string, reading: Partial<Reading>): string {
  const query = new URLSearchParams(readingFields(reading));
  return query.size === 0 ? sessionLink(session) : `${sessionLink(session)}?${query}`;
}

/** Names and values for the address; what says nothing is left out. */
export function readingFields({ quotation, find, at, only }: Partial<Reading>): [string, string][] {
  const fields: [string, string | number | null | undefined][] = [
    ['start', quotation?.start],
    ['end', quotation?.end],
    ['find', find],
    ['at', at === 1 ? null : at],
    ['only', only],
  ];
  return fields.flatMap(([name, value]) =>
    value === undefined || value === null || value === '' ? [] : [[name, String(value)]],
  );
}
