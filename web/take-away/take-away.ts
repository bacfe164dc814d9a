/** Copying and exporting, loaded when it is first used. */
import type { Answer, Citation } from '../../src/serve/contract.ts';
import { collectionNow, getJson } from '../ask/held.ts';
import { type FormatName, savedText, TAKE_AWAY } from '../text/take-away-text.ts';
import { writeToClipboard } from './clipboard.ts';
import { copiedQuotation } from './copied-quotation.ts';
import {
  answersDocument,
  type ExportDocument,
  quotationDocument,
  type Surroundings,
} from './export-document.ts';
import { offeredAnswers } from './exportable.ts';
import { fileName } from './file-name.ts';
import { FORMATS } from './formats.ts';
import { saveFile } from './save-file.ts';
import { sourcesOf } from './sources.ts';
import { today } from './today.ts';

/** Copies the quotation that the button stands in; what to tell the user of it. */
export async function copyQuotation(button: HTMLElement): Promise<string> {
  try {
    await writeToClipboard(quotationAround(button).then(copiedQuotation));
    return TAKE_AWAY.copied;
  } catch {
    return TAKE_AWAY.notCopied;
  }
}

/** Saves what the button says, in its format; what to tell the user of it. */
export async function exportFrom(button: HTMLElement): Promise<string> {
  try {
    const document = await documentFor(button);
    if (document === null) return TAKE_AWAY.nothing;
    const format = FORMATS[button.dataset['format'] as FormatName];
    if (format.isForQuotationsAlone && document.quotations.length === 0) {
      return TAKE_AWAY.noQuotations;
    }
    const name = fileName(document.title, document.accessed, format.extension);
    saveFile(name, new Blob([format.write(document)], { type: format.mediaType }));
    return savedText(name);
  } catch {
    return TAKE_AWAY.notSaved;
  }
}

/** Null where there is nothing yet. */
async function documentFor(button: HTMLElement): Promise<ExportDocument | null> {
  const { what } = button.dataset;
  if (what === 'quotation') return quotationAround(button);
  if (what === 'answer') {
    const answer = await answerAround(button);
    return answer === null ? null : answersOf('answer', [answer]);
  }
  const answers = offeredAnswers()?.all() ?? [];
  return answers.length === 0 ? null : answersOf('conversation', answers);
}

async function answersOf(
  what: 'answer' | 'conversation',
  answers: readonly Answer[],
): Promise<ExportDocument> {
  const citations = answers.flatMap(({ citations, related }) => [...citations, ...related]);
  return answersDocument(what, answers, await surroundings(citations));
}

async function quotationAround(button: HTMLElement): Promise<ExportDocument> {
  const card = button.closest<HTMLElement>('[data-citation]');
  const citation = JSON.parse(card?.dataset['citation'] ?? '') as Citation;
  // What an answer quotes was in the version that it was made from, whatever has been removed since.
  const made = button.closest<HTMLElement>('[data-collection]')?.dataset['collection'];
  const collection = made ?? (await collectionNow()).version;
  return quotationDocument(citation, collection, await surroundings([citation]));
}

/** On the page of one answer, its address says which. */
async function answerAround(button: HTMLElement): Promise<Answer | null> {
  const offered = offeredAnswers();
  if (offered !== null) return offered.around(button);
  return getJson<Answer>(`/api/answer${location.search}`);
}

async function surroundings(citations: readonly Citation[]): Promise<Surroundings> {
  return { origin: location.origin, accessed: today(), sources: await sourcesOf(citations) };
}
