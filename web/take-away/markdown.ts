import { groupName } from '../text/site-text.ts';
import {
  accessedText,
  collectionVersionText,
  GENRE_TEXT,
  TAKE_AWAY,
} from '../text/take-away-text.ts';
import { dataLines } from './data-lines.ts';
import type { ExportDocument, ExportedAnswer, ExportedQuotation } from './export-document.ts';
import type { ExportedArrangement } from './exported-arrangement.ts';
import { markdownLine, markdownText } from './markdown-text.ts';
import { collections, disclaimers, title, whenAndWhere, whoseWords } from './wording.ts';

/** CommonMark: a block quote holds a quotation's exact words between “ and ”, and nothing else; its source follows it. */
export function markdown(document: ExportDocument): string {
  const { answers, quotations, what } = document;
  const blocks = [
    `# ${markdownLine(document.title)}`,
    ...(answers.length === 0 ? quotations.flatMap(quotationBlocks) : []),
    ...answers.flatMap((answer) => answerBlocks(answer, what === 'conversation')),
    ...aboutBlocks(document),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function answerBlocks(answer: ExportedAnswer, isOneOfSeveral: boolean): string[] {
  const { question, understood, paragraphs, quotations, data, coverage, by, address } = answer;
  const related = quotations.filter(({ isRelated }) => isRelated);
  return [
    ...(isOneOfSeveral ? [`## ${markdownLine(question)}`] : []),
    ...(answer.abstained ? [`**${TAKE_AWAY.noAnswer}**`] : []),
    ...(understood.length === 0
      ? []
      : [markdownLine(`${TAKE_AWAY.understoodAs}: ${understood.join(' · ')}`)]),
    ...arrangedBlocks(answer.arranged),
    ...quotations.filter(({ isRelated }) => !isRelated).flatMap(quotationBlocks),
    ...paragraphs.map(markdownLine),
    ...(data === null
      ? []
      : [
          dataLines(data)
            .map((line) => `- ${markdownLine(line)}`)
            .join('\n'),
        ]),
    ...(related.length === 0 ? [] : [`### ${TAKE_AWAY.related}`]),
    ...related.flatMap(quotationBlocks),
    `${markdownLine(`${coverage ?? ''} ${by}`)} ${TAKE_AWAY.answerAt}: <${address}>`,
  ];
}

/** A model's words stand in no block quote. */
function arrangedBlocks(arranged: ExportedArrangement | null): string[] {
  if (arranged === null) return [];
  const { label, paragraphs } = arranged;
  const told = paragraphs.map((words) => markdownLine(words.map(({ text }) => text).join('')));
  return [`**${markdownLine(label)}**`, ...told];
}

function quotationBlocks(quotation: ExportedQuotation): string[] {
  const { citation, mark, address } = quotation;
  const around = whenAndWhere(quotation).map(markdownLine).join(', ');
  const who = `**${markdownLine(groupName(citation))}**`;
  return [
    `> ${markdownText(`“${citation.quote}”`).replaceAll('\n', '\n> ')}`,
    `\\[${mark}\\] ${who}, *${markdownLine(title(citation))}*, ${around}. ${GENRE_TEXT[citation.kind]}: ${markdownLine(whoseWords(quotation))} <${address}>`,
  ];
}

function aboutBlocks(document: ExportDocument): string[] {
  const notes = disclaimers(document.quotations).map(
    (one) => `*${markdownLine(one.title)}*: ${markdownLine(one.disclaimer)}`,
  );
  const made = [
    accessedText(document.accessed),
    ...collections(document).map(collectionVersionText),
  ];
  return [
    '---',
    ...(notes.length === 0 ? [] : [`## ${TAKE_AWAY.sources}`, ...notes]),
    markdownLine(made.join(' ')),
  ];
}
