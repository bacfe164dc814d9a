import type { Answer, Intent } from '../src/serve/contract.ts';
import { plainParagraphs, unescaped } from './answer-text.ts';
import { failedArrangement, shownArrangement } from './arranged-answer.ts';

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

/** What is said beside the quotations; what a language model has to do with them is shown apart. */
export function prose(answer: Answer): Prose {
  const { before, after } = ownSentences(answer);
  if (shownArrangement(answer) !== null) return aroundArrangement(answer, after);
  // Why a model's words are not shown is the last that the text says.
  return failedArrangement(answer) === null
    ? { before, after }
    : { before, after: after.slice(0, -1) };
}

/** A model's prose stands between: what is said before it is known, and behind it what was searched and the notes. */
function aroundArrangement({ lead, notes, state }: Answer, after: readonly string[]): Prose {
  const said = notes.flatMap(plainParagraphs);
  const searched = after.slice(0, -said.length).findLast((one) => !one.endsWith(':'));
  const isSearched = searched !== undefined && state.intent !== 'who-is';
  // The last note says whose words the prose is made of, which its label does.
  const noted = said.slice(0, -1);
  return { before: plainParagraphs(lead), after: isSearched ? [searched, ...noted] : noted };
}

/** The text's own sentences: without quotations, headings and lists, and without what was read otherwise, which are shown apart. */
function ownSentences({ text, readAs, citations, related }: Answer): Prose {
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
