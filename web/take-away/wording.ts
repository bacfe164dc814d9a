import type { Citation } from '../../src/serve/contract.ts';
import { ATTRIBUTION_TEXT, dateText, groupName, KIND_TEXT, titleText } from '../text/site-text.ts';
import {
  accessedText,
  answerToText,
  collectionVersionText,
  disclaimerText,
  TAKE_AWAY,
  turnText,
} from '../text/take-away-text.ts';
import type { ExportDocument, ExportedQuotation } from './export-document.ts';

/** What several formats say of a quotation in the same words. */

export function title({ title: printed, session }: Citation): string {
  return titleText(printed, session);
}

/** The session's title comes between whose words it is and these. */
export function whenAndWhere({ citation, source }: ExportedQuotation): string[] {
  const { date, year, turn } = citation;
  return [source.event, source.place, dateText(date, year), turnText(turn)].filter(
    (part) => part !== null,
  );
}

/** `Captions of what was said. …` and how the speaker is known, where the label alone does not say it. */
export function whoseWords({ citation, source }: ExportedQuotation): string {
  const { kind, label, speaker, attribution } = citation;
  const known = ATTRIBUTION_TEXT[attribution];
  const printed = label === null || label === speaker ? '' : `${label}: `;
  const how = known === null ? '' : ` ${groupName(citation)}: ${printed}${known}.`;
  const gone = source.isGone ? ` ${TAKE_AWAY.gone}` : '';
  return `${KIND_TEXT[kind].note}${how}${gone}`;
}

/** For formats that keep all that is known of an entry in one note: the exact words first, between “ and ”. */
export function annotation(quotation: ExportedQuotation, document: ExportDocument): string {
  const { citation, source, collection } = quotation;
  const answer = document.answers.find(({ quotations }) => quotations.includes(quotation));
  return [
    `“${citation.quote}”`,
    answer === undefined ? null : answerToText(answer.question, quotation.isRelated),
    answer?.address ?? null,
    whoseWords(quotation),
    source.disclaimer === null ? null : disclaimerText(source.disclaimer),
    accessedText(document.accessed),
    collectionVersionText(collection),
    answer?.by ?? null,
  ]
    .filter((part) => part !== null)
    .join(' ');
}

/** Each session's disclaimer once, in the order of the quotations. */
export function disclaimers(
  quotations: readonly ExportedQuotation[],
): { readonly title: string; readonly disclaimer: string }[] {
  const told = new Map<string, { title: string; disclaimer: string }>();
  for (const { citation, source } of quotations) {
    if (source.disclaimer === null || told.has(citation.session)) continue;
    told.set(citation.session, { title: title(citation), disclaimer: source.disclaimer });
  }
  return [...told.values()];
}

/** Every version that an answer was made from; one, unless the collection changed in the course of a conversation. */
export function collections({ quotations, answers }: ExportDocument): string[] {
  return [...new Set([...answers, ...quotations].map(({ collection }) => collection))];
}

/** Formats whose values stand on one line have no line break: white space that holds one reads as one space. */
export function onOneLine(text: string): string {
  return text.replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ');
}
