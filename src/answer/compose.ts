import type { Answer, Choice, Citation, Coverage, Data, ReadAs, State } from '../asking.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import type { Chosen } from './choose-quotations.ts';
import { checkCitations, cite } from './cite.ts';
import { list } from './in-words.ts';
import { withoutDirections } from './quotable.ts';
import {
  coverageLine,
  plain,
  readAsLine,
  renderCompared,
  renderQuotations,
  renderRelated,
  renderTimeline,
} from './render.ts';

export interface Draft {
  readonly question: string;
  readonly state: State;
  readonly coverage: Coverage;
  /** Markdown that comes behind the rest. */
  readonly notes: readonly string[];
  readonly readAs: readonly ReadAs[];
  readonly choices: readonly Choice[];
  readonly collection: string;
  readonly unknownSpeaker: string | null;
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

/** Beside the quotations of an answer. */
export interface Beside {
  /** What others say of the people asked about. */
  readonly related?: readonly Citation[];
  /** Markdown that comes before the quotations. */
  readonly lead?: string;
}

/** An answer made of quotations, with what others say of the speakers apart from them. */
export function answered(
  draft: Draft,
  cited: readonly Citation[],
  { related = [], lead = '' }: Beside = {},
): Answer {
  const answer = { ...whole(draft), lead, citations: cited, related };
  const text = textAround(answer, renderedFor(draft.state, cited));
  return { ...answer, text, abstained: false, reason: null };
}

/** The text of an answer with these quotations, set out as `body`. */
export function textAround(answer: Omit<Answer, 'text' | 'abstained' | 'reason'>, body: string) {
  const { state } = answer;
  return paragraphs([
    readAsLine(answer.readAs),
    answer.lead,
    body,
    // Who somebody is is looked up, not searched for.
    state.intent === 'who-is' ? '' : coverageLine(answer.coverage, state),
    relatedUnder(othersAbout(state.speakers), answer.related),
    ...answer.notes,
  ]);
}

/** Quotations as what is asked for wants them set out. */
export function renderedFor({ intent, speakers }: State, cited: readonly Citation[]): string {
  if (intent === 'timeline' || intent === 'where') return renderTimeline(cited);
  return intent === 'compare' ? renderCompared(cited, speakers) : renderQuotations(cited);
}

/** A complete list or count, which is a full answer without a quotation. */
export function counted(draft: Draft, data: Data, rendered: string): Answer {
  const text = paragraphs([readAsLine(draft.readAs), rendered, ...draft.notes]);
  const none = { citations: [], related: [] };
  return { ...whole(draft), ...none, text, abstained: false, reason: null, data };
}

/** What is near to what was asked, and what it is. */
export interface Nearby {
  readonly related?: readonly Citation[];
  readonly heading?: string;
  /** The reason in Markdown, where it is more than a sentence. */
  readonly shown?: string;
}

/** An answer that says why there is none, with what comes nearest. */
export function abstained(draft: Draft, reason: string, nearby: Nearby = {}): Answer {
  const { related = [], heading = 'Nearest in these records', shown = plain(reason) } = nearby;
  const text = paragraphs([
    readAsLine(draft.readAs),
    shown,
    ...draft.notes,
    relatedUnder(heading, related),
  ]);
  return { ...whole(draft), text, abstained: true, reason, citations: [], related };
}

/** The heading of passages in which others speak of somebody. */
export const othersAbout = (people: readonly string[]): string => `Others about ${list(people)}`;

const relatedUnder = (heading: string, related: readonly Citation[]) =>
  related.length > 0 ? renderRelated(heading, related) : '';

const whole = (draft: Draft) => ({
  ...draft,
  data: null,
  suggestions: [],
  lead: '',
  arrangement: null,
  by: 'extractive' as const,
});
