import type { Citation, Coverage, ReadAs, State } from '../asking.ts';
import type { Kind } from '../domain.ts';
import { fold } from '../text/fold.ts';
import { count, list } from './in-words.ts';

/** Characters that mean something anywhere, and those that make a line a heading, a list or a rule. */
const INLINE = /[\\`*{}[\]<>|~&]/g;
/** Between letters and digits, as in `RAPPORTEUR_LLM`, underscores never begin or end anything. */
const UNDERSCORES = /(?<![\p{L}\p{N}_])_+|(?<!_)_+(?![\p{L}\p{N}_])/gu;
const LINE_START = /^([ \t]*)([-+#=])/gm;
const NUMBERED = /^([ \t]*\d{1,9})([.)])/gm;

/** Markdown that would change a text's look is escaped; undoing the escapes gives the text back. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(INLINE, '\\$&')
    .replace(UNDERSCORES, (run) => '\\_'.repeat(run.length))
    .replace(LINE_START, '$1\\$2')
    .replace(NUMBERED, '$1\\$2');
}

/** Titles and names stand outside quotations: the marks that only quotations may have are made plain. */
export const plain = (text: string): string => escapeMarkdown(text.replace(/[“”"]/gu, "'"));

/** A title, or what was looked for: never in quotation marks. */
export const italics = (text: string): string => `*${plain(text)}*`;

const REPORTED: Readonly<Record<Kind, string | null>> = {
  transcript: null,
  report: 'written report',
  'ai-report': 'machine-made report, not the speaker’s own words',
};

/** Whose words a quotation is: a report's are never the person's own. */
export function whoSays({ speaker, label, kind }: Citation): string {
  const name = speaker ?? label ?? 'A speaker whose name is not printed';
  if (kind === 'report') return label === null ? 'Written report' : `Written report, ${name}`;
  return kind === 'ai-report' ? `${name}, as a machine reports it` : name;
}

/** `13 November 2018`, `2018`, or null. */
const whenSaid = ({ date, year }: Citation) => (date === null ? year : longDate(date));

/** `*Title*, 13 November 2018, turn 4`, the date as it is given. */
function whereSaid({ title, session, turn, kind }: Citation, when: string | number | null): string {
  const parts = [italics(title ?? session), when, `turn ${turn}`, REPORTED[kind]];
  return parts.filter((part) => part !== null).join(', ');
}

const LONG_DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `2018-11-13` → `13 November 2018`. */
export function longDate(date: string): string {
  return LONG_DATE.format(new Date(`${date}T00:00:00Z`));
}

/** `1 written report; 2 machine-made reports`, whose words are never the person's own. */
function reportsLine({ reported, machineMade }: Coverage): readonly string[] {
  const written = reported - machineMade;
  return [
    ...(written > 0 ? [count(written, 'written report')] : []),
    ...(machineMade > 0 ? [count(machineMade, 'machine-made report')] : []),
  ];
}

/** Of everybody's turns only the best are held against the topic one by one. */
const IS_READ_IN_PART: ReadonlySet<State['intent']> = new Set([
  'said',
  'who',
  'who-else',
  'timeline',
]);

function matchesLine({ matching }: Coverage, { speakers, topic, intent }: State): string {
  if (topic === null) return '';
  const match = matching === 1 ? 'matches' : 'match';
  const isPart = speakers.length === 0 && IS_READ_IN_PART.has(intent);
  return isPart ? `; of the best of them ${matching} ${match}` : `, ${matching} ${match}`;
}

/** `3 turns by Jane Roe in 1 session, 1 matches; 1 machine-made report.` */
export function coverageLine(coverage: Coverage, state: State): string {
  const { turns, sessions } = coverage;
  const by = state.speakers.length > 0 ? ` by ${plain(list(state.speakers))}` : '';
  const searched = `${count(turns, 'turn')}${by} in ${count(sessions, 'session')}`;
  const reports = reportsLine(coverage);
  const isSpoken = turns > 0 || reports.length === 0;
  const spoken = isSpoken ? [`${searched}${matchesLine(coverage, state)}`] : [];
  return `${[...spoken, ...reports].join('; ')}.`;
}

/** `Read *Kleinwachter* as *Wolfgang Kleinwächter*.`; nothing where nothing was corrected. */
export function readAsLine(readAs: readonly ReadAs[]): string {
  if (readAs.length === 0) return '';
  const pairs = readAs.map(({ typed, as }) => `${italics(typed)} as ${italics(as)}`);
  return `Read ${list(pairs)}.`;
}

function groups(citations: readonly Citation[]): readonly (readonly Citation[])[] {
  const bySpeaker = new Map<string, Citation[]>();
  for (const citation of citations) {
    // MODERATOR is somebody else in every session.
    const who =
      citation.speaker === null ? `${whoSays(citation)} ${citation.session}` : whoSays(citation);
    bySpeaker.set(who, [...(bySpeaker.get(who) ?? []), citation]);
  }
  const dated = (citation: Citation) => citation.date ?? String(citation.year ?? '');
  return ownWordsFirst([...bySpeaker.values()]).map((group) =>
    group.toSorted((a, b) => (dated(a) < dated(b) ? -1 : 1) * Number(dated(a) !== dated(b))),
  );
}

/** What a report says of people never stands before what people said themselves. */
function ownWordsFirst(bySpeaker: readonly (readonly Citation[])[]) {
  const rank = ([first]: readonly Citation[]) => (first?.kind === 'transcript' ? 0 : 1);
  return bySpeaker.toSorted((one, other) => rank(one) - rank(other));
}

const quoteMarked = (citation: Citation, mark: string) =>
  `“${escapeMarkdown(citation.quote)}” [${mark}]`;

const quotation = (citation: Citation, mark: string) =>
  `- ${quoteMarked(citation, mark)} ${whereSaid(citation, whenSaid(citation))}`;

/** `**Jane Roe**` over what stands below. */
const underHeading = (heading: string, below: string) => `**${heading}**\n\n${below}`;

const renderGroup = (group: readonly Citation[]) =>
  group.map((citation) => quotation(citation, String(citation.n))).join('\n');

/** The quotations grouped by speaker, the best speaker first, each speaker's in order of time. */
export function renderQuotations(citations: readonly Citation[]): string {
  return groups(citations)
    .flatMap((group) =>
      group.slice(0, 1).map((first) => underHeading(plain(whoSays(first)), renderGroup(group))),
    )
    .join('\n\n');
}

/** The same under each of the people asked about, in the order in which they were named, the silent ones too. */
export function renderCompared(
  citations: readonly Citation[],
  speakers: readonly string[],
): string {
  return speakers
    .map((name) => {
      const theirs = citations.filter((citation) => isBy(citation, name));
      return theirs.length > 0 ? renderQuotations(theirs) : renderSilence(name);
    })
    .join('\n\n');
}

/** Of somebody who was asked about and is quoted nowhere. */
export const renderSilence = (name: string): string =>
  underHeading(plain(name), `Nothing on this by ${plain(name)}.`);

/** Who of those asked about is quoted nowhere. */
export const silentOf = (
  citations: readonly Citation[],
  speakers: readonly string[],
): readonly string[] =>
  speakers.filter((name) => !citations.some((citation) => isBy(citation, name)));

const isBy = ({ speaker, label }: Citation, name: string) =>
  fold(speaker ?? label ?? '') === fold(name);

/** `- **13 November 2018**: “…” [1] *Title*, turn 4 (Jane Roe)`: the quotations as they are numbered, in order of time. */
export function renderTimeline(citations: readonly Citation[]): string {
  const lines = citations.map((citation) => {
    const said = quoteMarked(citation, String(citation.n));
    const when = whenSaid(citation) ?? 'Date not known';
    return `- **${when}**: ${said} ${whereSaid(citation, null)} (${plain(whoSays(citation))})`;
  });
  return lines.join('\n');
}

/** Nearby material, marked `[r1]`, `[r2]`, … */
export function renderRelated(heading: string, related: readonly Citation[]): string {
  const lines = related.map(
    (citation) => `${quotation(citation, `r${citation.n}`)} (${plain(whoSays(citation))})`,
  );
  return [`${plain(heading)}:`, '', ...lines].join('\n');
}
