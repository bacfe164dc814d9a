/** Addresses of the pages, for the page and for the pages made on the server. */

export interface Place {
  readonly session: string;
  readonly turn: number;
  readonly start: number;
  readonly end: number;
}

/** Opens the reader at the turn, with exactly these characters marked. */
export function quotationLink({ session, turn, start, end }: Place): string {
  return `${sessionLink(session)}?start=${start}&end=${end}#t${turn}`;
}

export function sessionLink(session: string): string {
  return `/sessions/${encodeURIComponent(session)}`;
}

export function personLink(id: string): string {
  return `/people/${encodeURIComponent(id)}`;
}

/** The start page with a question written into the box, not yet asked. */
export function askLink(question: string): string {
  return `/?q=${encodeURIComponent(question)}`;
}
