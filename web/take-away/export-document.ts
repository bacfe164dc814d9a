import type { Answer, Citation, Data } from '../../src/serve/contract.ts';
import { prose } from '../answer-shape.ts';
import { failedArrangement } from '../arranged-answer.ts';
import { answerLink, quotationLink } from '../links.ts';
import { readAsText } from '../text/question-text.ts';
import { titleText } from '../text/site-text.ts';
import { coverageText, type Exported, madeByText, TAKE_AWAY } from '../text/take-away-text.ts';
import { chipsOf } from '../views/chip.ts';
import { citationKeys } from './citation-key.ts';
import { type ExportedArrangement, exportedArrangement } from './exported-arrangement.ts';

/** What a session's own record says beside what its citations hold. */
export interface Source {
  readonly event: string | null;
  readonly place: string | null;
  /** The publisher's note about the text. */
  readonly disclaimer: string | null;
  /** Whether the record has left the collection since. */
  readonly isGone: boolean;
}

export interface ExportedQuotation {
  readonly citation: Citation;
  /** As the text refers to it, `1`, `r1`; with the number of its question before it in a conversation, `2.1`. */
  readonly mark: string;
  /** Whether it is only near the question. */
  readonly isRelated: boolean;
  /** Once in a document, of letters, digits and hyphens: what bibliographies call it. */
  readonly key: string;
  /** Opens the record with these very characters marked. */
  readonly address: string;
  readonly source: Source;
  readonly collection: string;
}

export interface ExportedAnswer {
  readonly question: string;
  readonly understood: readonly string[];
  /** What is said beside the quotations; of an abstention the reason. */
  readonly paragraphs: readonly string[];
  /** What a language model wrote around the quotations; null where nothing of one is shown. */
  readonly arranged: ExportedArrangement | null;
  readonly abstained: boolean;
  /** Null where the paragraphs tell it, or nothing was searched. */
  readonly coverage: string | null;
  readonly quotations: readonly ExportedQuotation[];
  readonly data: Data | null;
  readonly by: string;
  readonly address: string;
  readonly collection: string;
}

/** What every format writes. A single quotation has no answer around it. */
export interface ExportDocument {
  readonly what: Exported;
  readonly title: string;
  /** `2026-11-22` */
  readonly accessed: string;
  readonly answers: readonly ExportedAnswer[];
  /** Every one, in order, with those of the answers. */
  readonly quotations: readonly ExportedQuotation[];
}

/** Where and when something is taken away, and what is known of the sessions that it cites. */
export interface Surroundings {
  /** `https://records.example`, without a slash at its end. */
  readonly origin: string;
  readonly accessed: string;
  readonly sources: ReadonlyMap<string, Source>;
}

export function quotationDocument(
  citation: Citation,
  collection: string,
  around: Surroundings,
): ExportDocument {
  const draft = { citation, mark: '1', isRelated: false, collection };
  const quotations = withKeys([draft], around);
  const title = titleText(citation.title, citation.session);
  return { what: 'quotation', title, accessed: around.accessed, answers: [], quotations };
}

/** One answer, or those of a conversation in order. */
export function answersDocument(
  what: 'answer' | 'conversation',
  answers: readonly Answer[],
  around: Surroundings,
): ExportDocument {
  const beforeMarks = (at: number) => (what === 'answer' ? '' : `${at + 1}.`);
  const drafts = answers.map((answer, at) => draftsOf(answer, beforeMarks(at)));
  const quotations = withKeys(drafts.flat(), around);
  let taken = 0;
  const exported = answers.map((answer, at) => {
    const from = taken;
    taken += drafts[at]?.length ?? 0;
    const own = { quotations: quotations.slice(from, taken), before: beforeMarks(at) };
    return exportedAnswer(answer, own, around);
  });
  const title = answers[0]?.question ?? TAKE_AWAY.conversation;
  return { what, title, accessed: around.accessed, answers: exported, quotations };
}

type Draft = Pick<ExportedQuotation, 'citation' | 'mark' | 'isRelated' | 'collection'>;

function draftsOf({ citations, related, collection }: Answer, before: string): Draft[] {
  return [
    ...citations.map((citation) => ({
      citation,
      mark: `${before}${citation.n}`,
      isRelated: false,
      collection,
    })),
    ...related.map((citation) => ({
      citation,
      mark: `${before}r${citation.n}`,
      isRelated: true,
      collection,
    })),
  ];
}

function withKeys(drafts: readonly Draft[], around: Surroundings): ExportedQuotation[] {
  const keys = citationKeys(drafts.map(({ citation }) => citation));
  return drafts.map((draft, at) => ({
    ...draft,
    key: keys[at] ?? '',
    address: around.origin + quotationLink(draft.citation),
    source: around.sources.get(draft.citation.session) ?? UNKNOWN,
  }));
}

const UNKNOWN: Source = { event: null, place: null, disclaimer: null, isGone: true };

function exportedAnswer(
  answer: Answer,
  { quotations, before }: { quotations: readonly ExportedQuotation[]; before: string },
  { origin }: Surroundings,
): ExportedAnswer {
  const { question, state, abstained, data, by, collection } = answer;
  return {
    question,
    understood: understoodParts(answer),
    paragraphs: paragraphsOf(answer),
    arranged: exportedArrangement(answer, { before, origin }),
    abstained,
    coverage: coverageOf(answer),
    quotations,
    data,
    by: madeByText(by),
    address: origin + answerLink(question, state, collection),
    collection,
  };
}

/** `by Jane Roe`, `about exchange points`, and what was nearly right. */
function understoodParts(answer: Answer): string[] {
  const { state, readAs, citations, related, unknownSpeaker } = answer;
  const titles = new Map([...citations, ...related].map(({ session, title }) => [session, title]));
  const titleOf = (session: string) => titleText(titles.get(session) ?? null, session);
  const parts = chipsOf(state, titleOf, unknownSpeaker).map(({ lead, name }) =>
    `${lead} ${name}`.trim(),
  );
  const read = readAsText(readAs);
  return read === '' ? parts : [...parts, read];
}

/** An answer with quotations says itself what was searched. */
function coverageOf({ citations, state, coverage }: Answer): string | null {
  const isTold = citations.length > 0 && state.intent !== 'who-is';
  return isTold || coverage.turns + coverage.reported === 0 ? null : coverageText(coverage);
}

/** Why a model's words are not shown is told too: the reader may have waited for them. */
function paragraphsOf(answer: Answer): readonly string[] {
  const { before, after } = prose(answer);
  const failure = failedArrangement(answer);
  const said = [...before, ...after, ...(failure === null ? [] : [failure.note])];
  return said.length === 0 && answer.reason !== null ? [answer.reason] : said;
}
