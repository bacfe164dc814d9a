import type { Answer, DataRow } from '../asking.ts';

/** A row that tells which session it is of. */
export interface ListedSession extends DataRow {
  readonly session: string;
}

/** The sessions that an answer lists without quoting them, each once, in the order of the list. */
export function listedSessions({
  data,
  citations,
}: Pick<Answer, 'data' | 'citations'>): readonly ListedSession[] {
  const listed = new Map<string, ListedSession>();
  const quoted = new Set(citations.map(({ session }) => session));
  for (const { session, ...row } of data?.rows ?? []) {
    if (session === undefined || quoted.has(session) || listed.has(session)) continue;
    listed.set(session, { ...row, session });
  }
  return [...listed.values()];
}
