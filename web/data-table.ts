import type { Data, DataRow } from '../src/serve/contract.ts';
import { element } from './element.ts';
import { personLink, sessionLink } from './links.ts';
import { allRowsText, count, KIND_TEXT, SITE, shortDateText, titleText } from './text/site-text.ts';

/** Rows that are shown at first. */
const ROWS_SHOWN = 25;

interface Column {
  readonly head: string;
  readonly cell: (row: DataRow) => Node | string;
  readonly isIn: (row: DataRow) => boolean;
  readonly isNumber?: boolean;
}

const NUMBER = new Intl.NumberFormat('en-GB');

const COLUMNS: readonly Column[] = [
  { head: SITE.speaker, cell: speakerCell, isIn: ({ speaker }) => speaker !== undefined },
  { head: SITE.turn, cell: turnCell, isIn: ({ turn }) => turn !== undefined, isNumber: true },
  { head: SITE.session, cell: sessionCell, isIn: ({ session }) => session !== undefined },
  {
    head: SITE.date,
    cell: ({ date = null, year = null }) =>
      element('span', { class: 'date' }, shortDateText(date, year)),
    isIn: ({ session }) => session !== undefined,
  },
  {
    head: SITE.year,
    cell: ({ year }) => String(year ?? SITE.undated),
    isIn: ({ session, year }) => session === undefined && year !== undefined,
  },
  numbers(SITE.mentions, ({ mentions }) => mentions),
  numbers(SITE.turns, ({ turns }) => turns),
  numbers(SITE.words, ({ words }) => words),
];

/** A complete list as a table with the columns that its rows fill; it scrolls sideways in its own box. */
export function dataTable({ of, rows }: Data): HTMLElement {
  const columns = COLUMNS.filter(({ isIn }) => rows.some(isIn));
  const heads = columns.map(({ head, isNumber }) =>
    element('th', { scope: 'col', ...numberClass(isNumber) }, head),
  );
  const body = element('tbody', {}, ...rows.slice(0, ROWS_SHOWN).map(rowWith(columns)));
  const caption = count(rows.length, 'row');
  const table = element(
    'table',
    { class: `of-${of}` },
    element('caption', { class: 'visually-hidden' }, caption),
    element('thead', {}, element('tr', {}, ...heads)),
    body,
  );
  // With the focus the box scrolls by keyboard too.
  const box = element('div', { class: 'scroller', role: 'region', tabindex: '0' }, table);
  box.setAttribute('aria-label', caption);
  const card = element('div', { class: 'data' }, box);
  if (rows.length > ROWS_SHOWN) card.append(showAll(rows, rowWith(columns), body));
  return card;
}

function showAll(
  rows: readonly DataRow[],
  made: (row: DataRow) => HTMLElement,
  body: HTMLElement,
): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'quiet all' },
    allRowsText(rows.length),
  );
  button.addEventListener('click', () => {
    body.append(...rows.slice(ROWS_SHOWN).map(made));
    button.remove();
  });
  return button;
}

function rowWith(columns: readonly Column[]): (row: DataRow) => HTMLElement {
  return (row) =>
    element(
      'tr',
      {},
      ...columns.map(({ cell, isNumber }) => element('td', numberClass(isNumber), cell(row))),
    );
}

function numbers(head: string, of: (row: DataRow) => number | undefined): Column {
  return {
    head,
    cell: (row) => NUMBER.format(of(row) ?? 0),
    isIn: (row) => of(row) !== undefined,
    isNumber: true,
  };
}

function numberClass(isNumber = false): Record<string, string> {
  return isNumber ? { class: 'number' } : {};
}

/** The page of a name leads on to the person's own. */
function speakerCell({ speaker }: DataRow): Node | string {
  return speaker == null ? SITE.unnamed : element('a', { href: personLink(speaker) }, speaker);
}

/** Where it is no transcript, that is said beside the title. */
function sessionCell({ session, title = null, kind = 'transcript' }: DataRow): Node | string {
  if (session === undefined) return '';
  const link = element('a', { href: sessionLink(session) }, titleText(title, session));
  if (kind === 'transcript') return link;
  const badge = element('span', { class: `badge kind-${kind}` }, KIND_TEXT[kind].badge);
  return element('span', {}, link, ' ', badge);
}

function turnCell({ session, turn }: DataRow): Node | string {
  if (session === undefined || turn === undefined) return '';
  return element('a', { href: `${sessionLink(session)}#t${turn}` }, String(turn));
}
