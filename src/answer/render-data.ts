import type { Counted, Data, DataRow, State } from '../asking.ts';
import { countInWords } from './count-in-words.ts';
import { count, either, list, times } from './in-words.ts';
import { italics, plain } from './render.ts';
import type { TitleOf } from './scope-in-words.ts';
import { sessionInWords } from './sessions-in-words.ts';
import type { Tally } from './tally.ts';

/** Rows that are shown at a time; all of them are in the data. */
export const ROWS_SHOWN_MAX = 50;

const nameOf = ({ speaker, session, title }: DataRow) =>
  session === undefined ? plain(speaker ?? '') : italics(title ?? session);

/** `Most: Ann Lee and Bo Oke, 12 turns each.`; nothing where no row has a turn. */
function leaders({ rows }: Data): string {
  const most = rows.filter(({ turns }) => turns === rows[0]?.turns).map(nameOf);
  const turns = rows[0]?.turns ?? 0;
  if (turns === 0) return '';
  return `Most: ${list(most)}, ${count(turns, 'turn')}${most.length > 1 ? ' each' : ''}.`;
}

/** What a turn must say to be counted, in plain words; nothing where every turn counts. */
function rule({ data, terms }: Tally): string {
  if (terms.length === 0) return '';
  const where =
    data.of === 'sessions' || data.of === 'years' ? 'transcripts and reports' : 'transcripts';
  const needed = list(terms.map((words) => either(words.map(italics))));
  const forms = 'in the singular or the plural, in any spelling';
  if (terms.length === 1) return `Counted are turns of ${where} that hold ${needed}, ${forms}.`;
  const order =
    data.of === 'mentions' ? 'one behind the other' : 'all of them, wherever in the turn';
  return `Counted are turns of ${where} that hold ${needed}: ${order}, ${forms}.`;
}

function unnamed({ data, terms, unnamed: turns }: Tally): string {
  if (data.of !== 'speakers' || turns === 0) return '';
  const have = turns === 1 ? 'has' : 'have';
  const such = terms.length > 0 ? 'such turn' : 'turn';
  return `Besides, ${count(turns, such)} ${have} a speaker whose name is not known.`;
}

function line(of: Counted, row: DataRow): string {
  const turns = count(row.turns ?? 0, 'turn');
  const words = count(row.words ?? 0, 'word');
  const shown: Readonly<Record<Counted, () => string>> = {
    speakers: () => `${plain(row.speaker ?? '')}: ${turns}, ${words}`,
    sessions: () => `${sessionInWords(row)}: ${turns}`,
    turns: () =>
      `${plain(row.speaker ?? 'Somebody who is not named')}, ${sessionInWords(row)}, turn ${row.turn}`,
    mentions: () => `${sessionInWords(row)}: ${times(row.mentions ?? 0)}`,
    words: () => `${sessionInWords(row)}: ${words}`,
    years: () => `${row.year}: ${turns}`,
  };
  return `- ${shown[of]()}`;
}

function rowsShown({ of, rows }: Data, from: number): string {
  const lines = rows.slice(from, from + ROWS_SHOWN_MAX).map((row) => line(of, row));
  const left = rows.length - from - lines.length;
  return [...lines, ...(left > 0 ? [`- … and ${left} more in the data`] : [])].join('\n');
}

/** A count and its list in Markdown: the number, what was counted by which rule, and a page of its rows. */
export function renderData(
  tally: Tally,
  state: State,
  { titleOf, from = 0 }: { readonly titleOf: TitleOf; readonly from?: number },
): string {
  const { data } = tally;
  const sentences = [
    `${countInWords(data, state, titleOf)}.`,
    state.intent === 'most' ? leaders(data) : '',
    rule(tally),
    unnamed(tally),
  ];
  return [sentences.filter((one) => one !== '').join(' '), rowsShown(data, from)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The sessions where something was said, those named that are not quoted. */
export function renderPlaces(
  data: Data,
  state: State,
  { titleOf, quotedIn }: { readonly titleOf: TitleOf; readonly quotedIn: ReadonlySet<string> },
): string {
  const others = data.rows.filter(({ session }) => !quotedIn.has(session ?? ''));
  const shown = others.slice(0, ROWS_SHOWN_MAX).map((row) => `- ${sessionInWords(row)}`);
  const more = shown.length === 0 ? '' : ` Without a quotation here:\n\n${shown.join('\n')}`;
  return `${countInWords(data, state, titleOf)}.${more}`;
}
