import type { Answer, Citation, Coverage, State } from '../domain.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import type { Chosen } from './choose-quotations.ts';
import { checkCitations, cite } from './cite.ts';
import { withoutDirections } from './quotable.ts';
import { coverageLine, plain, renderQuotations, renderRelated } from './render.ts';

export interface Draft {
  readonly question: string;
  readonly state: State;
  readonly coverage: Coverage;
  readonly notes: readonly string[];
}

export const NOTHING_COVERED: Coverage = {
  turns: 0,
  matching: 0,
  sessions: 0,
  reported: 0,
  machineMade: 0,
};

/** Chosen sentences as numbered citations, stage directions at their edges left out, checked against the record. */
export async function citations(
  corpus: Corpus,
  chosen: readonly Chosen[],
): Promise<readonly Citation[]> {
  const cited: Citation[] = [];
  for (const { turn, span } of chosen) {
    const said = withoutDirections(await corpus.text(turn.session), span);
    if (said) cited.push(await cite(corpus, { turn, span: said }, cited.length + 1));
  }
  await checkCitations(corpus, cited);
  return cited;
}

const paragraphs = (parts: readonly string[]) => parts.filter((part) => part !== '').join('\n\n');

/** An answer made of quotations. */
export function answered(draft: Draft, cited: readonly Citation[]): Answer {
  const text = paragraphs([
    renderQuotations(cited),
    coverageLine(draft.coverage, draft.state),
    ...draft.notes.map(plain),
  ]);
  return { ...whole(draft), text, abstained: false, reason: null, citations: cited, related: [] };
}

/** An answer that says why there is none, with what comes nearest. */
export function abstained(draft: Draft, reason: string, related: readonly Citation[] = []): Answer {
  const text = paragraphs([
    plain(reason),
    related.length > 0 ? renderRelated(related) : '',
    ...draft.notes.map(plain),
  ]);
  return { ...whole(draft), text, abstained: true, reason, citations: [], related };
}

const whole = ({ question, state, coverage }: Draft) => ({
  question,
  state,
  coverage,
  data: null,
  suggestions: [],
  by: 'extractive' as const,
});
