import type { ArrangedSentence, Citation } from '../asking.ts';
import type { Span } from '../domain.ts';
import { VERDICTS_A_PARAGRAPH_MAX } from '../limits.ts';
import type { QuoteVerdict } from '../rapporteur.ts';
import { checkSentence } from './check-sentence.ts';
import { withDirectSpeech } from './direct-speech.ts';
import { findQuoted } from './find-quoted.ts';
import { plainProse } from './plain-prose.ts';
import { proseSentences } from './prose-sentences.ts';
import { type Part, sentenceParts } from './sentence-parts.ts';
import { isSaying } from './tidy-pieces.ts';
import { witnesses } from './witnesses.ts';

/** What a model's words are held against. */
export interface Checks {
  readonly citations: readonly Citation[];
  /** The people of the records whom a text names: for each naming, all who may be meant. */
  readonly namedIn: (text: string) => readonly (readonly string[])[];
  /** What the records say of words that stand in none of the quotations. */
  readonly verdictOf: (words: string) => Promise<QuoteVerdict['verdict']>;
  /** What becomes of sentences that refer to no quotation. */
  readonly ownWords: 'show' | 'drop';
}

/** The sentences of one paragraph that are fit to be shown; of what it quotes nothing is left but what stands in the record. */
export async function checkParagraph(
  raw: string,
  checks: Checks,
): Promise<readonly ArrangedSentence[]> {
  const { citations, namedIn, ownWords } = checks;
  const held = {
    namedIn,
    witnesses: witnesses(citations, namedIn),
    verdictOf: atMost(VERDICTS_A_PARAGRAPH_MAX, checks.verdictOf),
  };
  const checked: ArrangedSentence[] = [];
  for (const parts of sentencesOf(raw, checks)) {
    const sentence = await checkSentence(parts, held);
    const shown = ownWords === 'drop' ? withoutOwnWords(sentence) : sentence;
    if (shown.pieces.some(isSaying)) checked.push(shown);
  }
  return checked;
}

function sentencesOf(raw: string, { citations, namedIn }: Checks): readonly (readonly Part[])[] {
  const isNaming = (text: string) => namedIn(text).length > 0;
  const prose = plainProse(raw, { numbers: citations.map(({ n }) => n), isNaming });
  const { text, quoted } = findQuoted(prose.text);
  const spans = proseSentences(text, quoted);
  const within = inSpans(withDirectSpeech({ text, quoted }, spans, isNaming), spans);
  return spans.map((span, i) => sentenceParts({ text, marks: prose.marks }, span, within[i] ?? []));
}

/** For each of several spans in order, what of others in order lies within it. */
function inSpans(others: readonly Span[], spans: readonly Span[]): readonly (readonly Span[])[] {
  let first = 0;
  return spans.map(({ start, end }) => {
    while ((others[first]?.end ?? end) <= start) first++;
    const found: Span[] = [];
    for (let i = first; (others[i]?.start ?? end) < end; i++) {
      const other = others[i];
      if (other) found.push({ start: Math.max(start, other.start), end: Math.min(end, other.end) });
    }
    return found;
  });
}

/** Of a sentence that refers to nothing only what was taken out is still told. */
function withoutOwnWords({ pieces, marks }: ArrangedSentence): ArrangedSentence {
  if (marks.length > 0) return { pieces, marks };
  return { pieces: pieces.filter(({ type }) => type === 'removed'), marks };
}

/** Asks so often; what was not asked about counts as nowhere. */
function atMost(times: number, verdictOf: Checks['verdictOf']): Checks['verdictOf'] {
  let asked = 0;
  return async (words) => {
    asked += 1;
    return asked > times ? 'not_found' : await verdictOf(words);
  };
}
