import { type Child, type Element, element } from '../markup/element.ts';
import { toHtml } from '../markup/to-html.ts';
import { groupName, SITE } from '../text/site-text.ts';
import {
  accessedText,
  collectionVersionText,
  GENRE_TEXT,
  TAKE_AWAY,
} from '../text/take-away-text.ts';
import { dataLines } from './data-lines.ts';
import type { ExportDocument, ExportedAnswer, ExportedQuotation } from './export-document.ts';
import type { ExportedArrangement, ExportedWords } from './exported-arrangement.ts';
import { DOCUMENT_STYLE } from './html-style.ts';
import { collections, disclaimers, title, whenAndWhere, whoseWords } from './wording.ts';

/** One file that needs nothing else, on a screen and on paper; a `q` holds a quotation's exact words. */
export function htmlDocument(document: ExportDocument): string {
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'generator', content: SITE.name }),
    element('title', {}, document.title),
    element('style', {}, DOCUMENT_STYLE),
  );
  const html = element('html', { lang: 'en' }, head, element('body', {}, bodyOf(document)));
  // A parser makes a line feed of a carriage return, unless it is written as a reference.
  return `<!doctype html>\n${toHtml(html).replaceAll('\r', '&#13;')}\n`;
}

function bodyOf(document: ExportDocument): Child {
  const { answers, quotations, what } = document;
  return [
    element(
      'main',
      {},
      element('h1', { dir: 'auto' }, document.title),
      answers.length === 0 ? quotations.map(quotationView) : null,
      answers.map((answer) => answerView(answer, what === 'conversation')),
    ),
    foot(document),
  ];
}

function answerView(answer: ExportedAnswer, isOneOfSeveral: boolean): Element {
  const { question, understood, paragraphs, quotations, data, coverage, by, address } = answer;
  const related = quotations.filter(({ isRelated }) => isRelated);
  return element(
    'section',
    {},
    isOneOfSeveral ? element('h2', { dir: 'auto' }, question) : null,
    answer.abstained ? element('p', {}, element('b', {}, TAKE_AWAY.noAnswer)) : null,
    understood.length === 0
      ? null
      : element('p', { class: 'small' }, `${TAKE_AWAY.understoodAs}: ${understood.join(' · ')}`),
    arrangedPart(answer.arranged),
    quotations.filter(({ isRelated }) => !isRelated).map(quotationView),
    paragraphs.map((paragraph) => element('p', {}, paragraph)),
    data === null
      ? null
      : element(
          'ul',
          {},
          dataLines(data).map((line) => element('li', {}, line)),
        ),
    related.length === 0 ? null : element('h3', {}, TAKE_AWAY.related),
    related.map(quotationView),
    element(
      'p',
      { class: 'small' },
      `${coverage ?? ''} ${by} ${TAKE_AWAY.answerAt}: `,
      element('a', { href: address }, address),
    ),
  );
}

/** A model's words stand in no `q`; what they have from the record leads there. */
function arrangedPart(arranged: ExportedArrangement | null): Child {
  if (arranged === null) return null;
  const { label, paragraphs } = arranged;
  const told = paragraphs.map((words) => element('p', {}, words.map(wordsView)));
  return element('aside', {}, element('p', { class: 'small' }, label), told);
}

function wordsView({ text, address }: ExportedWords): Element {
  return address === null ? element('bdi', {}, text) : element('a', { href: address }, text);
}

/** A right-to-left word in a quotation turns round nothing outside of it. */
function quotationView(quotation: ExportedQuotation): Element {
  const { citation, mark, address } = quotation;
  return element(
    'figure',
    { class: citation.kind, id: quotation.key },
    element(
      'blockquote',
      { cite: address },
      element('p', {}, element('q', { dir: 'auto' }, citation.quote)),
    ),
    element(
      'figcaption',
      {},
      `[${mark}] `,
      element('b', {}, element('bdi', {}, groupName(citation))),
      ', ',
      element('cite', {}, element('bdi', {}, title(citation))),
      `, ${whenAndWhere(quotation).join(', ')}. `,
      element('b', {}, GENRE_TEXT[citation.kind]),
      `: ${whoseWords(quotation)} `,
      element('a', { href: address }, address),
    ),
  );
}

function foot(document: ExportDocument): Element {
  const notes = disclaimers(document.quotations);
  const made = [
    accessedText(document.accessed),
    ...collections(document).map(collectionVersionText),
  ];
  return element(
    'footer',
    {},
    notes.length === 0 ? null : element('h2', {}, TAKE_AWAY.sources),
    notes.map((one) => element('p', {}, element('cite', {}, one.title), ': ', bdi(one.disclaimer))),
    element('p', {}, made.join(' ')),
  );
}

function bdi(text: string): Element {
  return element('bdi', { class: 'lines' }, text);
}
