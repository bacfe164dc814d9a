import type { Counted, Data, DataRow, Kind, State } from '../domain.ts';
import { yearsInWords } from './refusal.ts';
import { longDate, plain } from './render.ts';
import type { Tally } from './tally.ts';

/** Rows that are shown; all of them are in the data. */
const ROWS_SHOWN_MAX = 50;

const NUMBER = new Intl.NumberFormat('en-GB');
const list = (parts: readonly string[]) => new Intl.ListFormat('en-GB').format(parts);
const either = (parts: readonly string[]) =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(parts);
const count = (n: number, one: string) => `${NUMBER.format(n)} ${one}${n === 1 ? '' : 's'}`;
const italics = (text: string) => `*${plain(text)}*`;

/** The title of a session by its id. */
export type TitleOf = (session: string) => string | null;

/** ` in *A talk*`, ` in 3 chosen sessions`, ` in 2019`; nothing where everything was counted. */
function within({ sessions, ...years }: State, titleOf: TitleOf): string {
  const [only, ...more] = sessions;
  const places = more.length > 0 ? `${sessions.length} chosen sessions` : only;
  const shown = places === only && only !== undefined ? italics(titleOf(only) ?? only) : places;
  const time = yearsInWords(years);
  return `${shown === undefined ? '' : ` in ${shown}`}${time === null ? '' : ` ${time}`}`;
}

/** `12 turns by Ann Lee that mention *norms* in 2019`. */
function counted({ of, count: n }: Data, state: State, where: string): string {
  const topic = state.topic === null ? null : italics(state.topic);
  const by = state.speakers.length > 0 ? ` by ${plain(list(state.speakers))}` : '';
  const that = topic === null ? '' : ` that mention ${topic}`;
  const turns = `turns${by}${that}${where}`;
  const noun: Readonly<Record<Counted, string>> = {
    speakers: `${count(n, 'speaker')} with ${turns}`,
    sessions: `${count(n, 'session')} with ${turns}`,
    turns: `${count(n, 'turn')}${by}${n === 1 ? that.replace('mention', 'mentions') : that}${where}`,
    mentions: `${topic ?? 'Nothing'} is said ${count(n, 'time')}${by}${where}`,
    words: `${count(n, 'word')} in ${turns}`,
    years: `${count(n, 'year')} with ${turns}`,
  };
  return noun[of];
}

/** `: 10 transcripts and 1 machine-made report`; nothing where all are transcripts. */
function kinds({ of, rows }: Data): string {
  const number = (kind: Kind) => rows.filter((row) => row.kind === kind).length;
  const [written, made] = [number('report'), number('ai-report')];
  if (of !== 'sessions' || written + made === 0) return '';
  const parts = [
    [number('transcript'), 'transcript'],
    [written, 'written report'],
    [made, 'machine-made report'],
  ] as const;
  return `: ${list(parts.filter(([n]) => n > 0).map(([n, what]) => count(n, what)))}`;
}

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

function unnamed({ data, unnamed: turns }: Tally): string {
  if (data.of !== 'speakers' || turns === 0) return '';
  const have = turns === 1 ? 'has' : 'have';
  return `Besides, ${count(turns, 'such turn')} ${have} a speaker whose name is not known.`;
}

const KIND_SHOWN: Readonly<Record<Kind, string>> = {
  transcript: '',
  report: ', written report',
  'ai-report': ', machine-made report, not the speakers’ own words',
};

/** `*A talk*, 13 November 2018, machine-made report`. */
function sessionOf({ session, title, date, year, kind }: DataRow): string {
  const when = date ? longDate(date) : (year ?? null);
  const time = when === null ? '' : `, ${when}`;
  return `${italics(title ?? session ?? '')}${time}${KIND_SHOWN[kind ?? 'transcript']}`;
}

function line(of: Counted, row: DataRow): string {
  const turns = count(row.turns ?? 0, 'turn');
  const words = count(row.words ?? 0, 'word');
  const shown: Readonly<Record<Counted, () => string>> = {
    speakers: () => `${plain(row.speaker ?? '')}: ${turns}, ${words}`,
    sessions: () => `${sessionOf(row)}: ${turns}`,
    turns: () =>
      `${plain(row.speaker ?? 'Somebody who is not named')}, ${sessionOf(row)}, turn ${row.turn}`,
    mentions: () => `${sessionOf(row)}: ${count(row.mentions ?? 0, 'time')}`,
    words: () => `${sessionOf(row)}: ${words}`,
    years: () => `${row.year}: ${turns}`,
  };
  return `- ${shown[of]()}`;
}

function rowsShown({ of, rows }: Data): string {
  const lines = rows.slice(0, ROWS_SHOWN_MAX).map((row) => line(of, row));
  const left = rows.length - lines.length;
  return [...lines, ...(left > 0 ? [`- … and ${NUMBER.format(left)} more in the data`] : [])].join(
    '\n',
  );
}

/** A count and its list in Markdown: the number, what was counted by which rule, and the first rows. */
export function renderData(tally: Tally, state: State, titleOf: TitleOf): string {
  const { data } = tally;
  const sentences = [
    `${counted(data, state, within(state, titleOf))}${kinds(data)}.`,
    state.intent === 'most' ? leaders(data) : '',
    rule(tally),
    unnamed(tally),
  ];
  return [sentences.filter((one) => one !== '').join(' '), rowsShown(data)]
    .filter((part) => part !== '')
    .join('\n\n');
}
