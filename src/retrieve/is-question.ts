/** Words that a question or a request begins with. */
const BEGINNINGS = new Set(
  `what who whom whose which when where why how did does do is are was were has have had can could should would will
summarize summarise describe explain tell list give compare according`.split(/\s+/u),
);

const FIRST_WORD = /[\p{L}\p{M}]+/u;

/**
 * Whether a query asks, rather than names what it is about: `What did she say about fees?`, not `fees, students`. What
 * answers a question often stands behind the words of the question; what is looked for by its words holds them.
 */
export function isQuestion(query: string): boolean {
  if (query.trimEnd().endsWith('?')) return true;
  const [first] = FIRST_WORD.exec(query) ?? [];
  return first !== undefined && BEGINNINGS.has(first.toLowerCase());
}
