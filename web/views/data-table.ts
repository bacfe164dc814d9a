import type { Data, DataRow } from '../../src/serve/contract.ts';
import { personLink, sessionLink } from '../links.ts';
import { type Child, type Element, element } from '../markup/element.ts';
import { count, moreRowsText, SITE, shortDateText, titleText } from '../text/site-text.ts';
import { kindBadge } from './kind-badge.ts';

/** Rows that are shown at first; the others stand behind a disclosure, which opens without script too. */
const ROWS_SHOWN = 25;

interface Column {
  readonly name: 'speaker' | 'turn' | 'session' | 'date' | 'year' | 'number';
  readonly head: string;
  readonly cell: (row: DataRow) => Child;
  readonly isIn: (row: DataRow) => boolean;
}

const NUMBER = new Intl.NumberFormat('en-GB');

const COLUMNS: readonly Column[] = [
  {
    name: 'speaker',
    head: SITE.speaker,
    cell: speakerCell,
    isIn: ({ speaker }) => speaker !== undefined,
  },
  { name: 'turn', head: SITE.turn, cell: turnCell, isIn: ({ turn }) => turn !== undefined },
  {
    name: 'session',
    head: SITE.session,
    cell: sessionCell,
    isIn: ({ session }) => session !== undefined,
  },
  {
    name: 'date',
    head: SITE.date,
    cell: ({ date = null, year = null }) => shortDateText(date, year),
    isIn: ({ session }) => session !== undefined,
  },
  {
    name: 'year',
    head: SITE.year,
    cell: ({ year }) => String(year ?? SITE.undated),
    isIn: ({ session, year }) => session === undefined && year !== undefined,
  },
  numbers(SITE.mentions, ({ mentions }) => mentions),
  numbers(SITE.turns, ({ turns }) => turns),
  numbers(SITE.words, ({ words }) => words),
];

/** A complete list as a table with the columns that its rows fill; it scrolls sideways in its own box. */
export function dataTable({ of, rows }: Data): Element {
  const columns = COLUMNS.filter(({ isIn }) => rows.some(isIn));
  const table = (some: readonly DataRow[]) => tableOf(columns, some, `of-${of}`);
  const rest = rows.slice(ROWS_SHOWN);
  return element(
    'div',
    { class: 'data' },
    table(rows.slice(0, ROWS_SHOWN)),
    rest.length === 0
      ? null
      : element(
          'details',
          { class: 'all' },
          element('summary', {}, moreRowsText(rest.length)),
          table(rest),
        ),
  );
}

/** With the focus the box scrolls by keyboard too. */
function tableOf(columns: readonly Column[], rows: readonly DataRow[], look: string): Element {
  const caption = count(rows.length, 'row');
  const heads = columns.map(({ name, head }) =>
    element('th', { scope: 'col', class: classOf(name) }, head),
  );
  return element(
    'div',
    { class: 'scroller', role: 'region', tabindex: 0, 'aria-label': caption },
    element(
      'table',
      { class: look },
      element('caption', { class: 'visually-hidden' }, caption),
      element('thead', {}, element('tr', {}, heads)),
      element(
        'tbody',
        {},
        rows.map((row) => rowOf(columns, row)),
      ),
    ),
  );
}

function rowOf(columns: readonly Column[], row: DataRow): Element {
  const cells = columns.map(({ name, cell }) => element('td', { class: classOf(name) }, cell(row)));
  return element('tr', {}, cells);
}

/** A turn is called by its number. */
function classOf(name: Column['name']): string {
  return name === 'turn' ? 'turn-number number' : name;
}

function numbers(head: string, of: (row: DataRow) => number | undefined): Column {
  return {
    name: 'number',
    head,
    cell: (row) => NUMBER.format(of(row) ?? 0),
    isIn: (row) => of(row) !== undefined,
  };
}

/** The page of a name leads on to the person's own. */
function speakerCell({ speaker }: DataRow): Child {
  return speaker == null ? SITE.unnamed : element('a', { href: personLink(speaker) }, speaker);
}

/** Where it is no transcript, that is said beside the title. */
function sessionCell({ session, title = null, kind = 'transcript' }: DataRow): Child {
  if (session === undefined) return '';
  const link = element('a', { href: sessionLink(session) }, titleText(title, session));
  return kind === 'transcript' ? link : [link, ' ', kindBadge(kind)];
}

function turnCell({ session, turn }: DataRow): Child {
  if (session === undefined || turn === undefined) return '';
  return element('a', { href: `${sessionLink(session)}#t${turn}` }, String(turn));
}
