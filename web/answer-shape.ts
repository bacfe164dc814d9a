import type { Answer, Intent } from '../src/serve/contract.ts';
import { plainParagraphs, unescaped } from './answer-text.ts';

/** What the words *more* go on with: quotations that are the best of many. */
const MORE_INTENTS: ReadonlySet<Intent> = new Set(['said', 'who', 'who-else', 'compare']);

/** Stands for a quotation while the text around it is read. */
const QUOTED = '\u0000';
/** A heading, `**Jane Roe**` or `Others about Jane Roe:`; a column of its own says who of those compared is silent. */
const HEADING = /^\*\*[^*]*\*\*$|^[^.]*:$|^Nothing on this by /u;

export interface Prose {
  /** What is said before the first quotation and behind it, in paragraphs. */
  readonly before: string[];
  readonly after: string[];
}

/** The text's own sentences: without quotations, headings and lists, and without what was read otherwise, which are shown apart. */
export function prose({ text, readAs, citations, related }: Answer): Prose {
  const quotes = [...citations, ...related].map(({ quote }) => `“${quote}”`);
  const around = quotes.reduce((left, quote) => left.replaceAll(quote, QUOTED), unescaped(text));
  const paragraphs = around.split(/\n\s*\n/u).slice(readAs.length > 0 ? 1 : 0);
  const first = paragraphs.findIndex((paragraph) => paragraph.includes(QUOTED));
  const from = first < 0 ? paragraphs.length : first;
  return {
    before: paragraphs.slice(0, from).flatMap(sentences),
    after: paragraphs.slice(from).flatMap(sentences),
  };
}

function sentences(paragraph: string): string[] {
  const lines = paragraph
    .split('\n')
    .filter((line) => !line.startsWith('- ') && !HEADING.test(line) && !line.includes(QUOTED));
  return plainParagraphs(lines.join('\n'));
}

/** Whether turns that hold the topic are not quoted; in a conversation they may have been before, which `more` tells. */
export function mayHaveMore({ state, citations, coverage }: Answer): boolean {
  if (citations.length === 0 || !MORE_INTENTS.has(state.intent)) return false;
  const spoken = citations.filter(({ kind }) => kind === 'transcript');
  const turns = new Set(spoken.map(({ session, turn }) => `${session} ${turn}`));
  return coverage.matching > turns.size;
}
