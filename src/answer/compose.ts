import type { Answer, Choice, Citation, Coverage, Data, ReadAs, State } from '../domain.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import type { Chosen } from './choose-quotations.ts';
import { checkCitations, cite } from './cite.ts';
import { withoutDirections } from './quotable.ts';
import {
  coverageLine,
  plain,
  readAsLine,
  renderQuotations,
  renderRelated,
  renderTimeline,
} from './render.ts';

export interface Draft {
  readonly question: string;
  readonly state: State;
  readonly coverage: Coverage;
  readonly notes: readonly string[];
  readonly readAs: readonly ReadAs[];
  readonly choices: readonly Choice[];
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

/** An answer made of quotations, with what others say of the speakers apart from them. */
export function answered(
  draft: Draft,
  cited: readonly Citation[],
  related: readonly Citation[] = [],
): Answer {
  const text = paragraphs([
    readAsLine(draft.readAs),
    draft.state.intent === 'timeline' ? renderTimeline(cited) : renderQuotations(cited),
    coverageLine(draft.coverage, draft.state),
    related.length > 0
      ? renderRelated(`Others about ${draft.state.speakers.join(', ')}`, related)
      : '',
    ...draft.notes.map(plain),
  ]);
  return { ...whole(draft), text, abstained: false, reason: null, citations: cited, related };
}

/** A complete list or count, which is a full answer without a quotation. */
export function counted(draft: Draft, data: Data, rendered: string): Answer {
  const text = paragraphs([readAsLine(draft.readAs), rendered, ...draft.notes.map(plain)]);
  const none = { citations: [], related: [] };
  return { ...whole(draft), ...none, text, abstained: false, reason: null, data };
}

/** An answer that says why there is none, with what comes nearest. */
export function abstained(draft: Draft, reason: string, related: readonly Citation[] = []): Answer {
  const text = paragraphs([
    readAsLine(draft.readAs),
    plain(reason),
    related.length > 0 ? renderRelated('Nearest in these records', related) : '',
    ...draft.notes.map(plain),
  ]);
  return { ...whole(draft), text, abstained: true, reason, citations: [], related };
}

const whole = ({ question, state, coverage, readAs, choices }: Draft) => ({
  question,
  state,
  coverage,
  readAs,
  choices,
  data: null,
  suggestions: [],
  by: 'extractive' as const,
});
