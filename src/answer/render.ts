import type { Citation, Coverage, Kind, ReadAs, State } from '../domain.ts';

/** Characters that mean something anywhere, and those that make a line a heading, a list or a rule. */
const INLINE = /[\\`*_{}[\]<>|~&]/g;
const LINE_START = /^([ \t]*)([-+#=])/gm;
const NUMBERED = /^([ \t]*\d{1,9})([.)])/gm;

/** Markdown that would change a text's look is escaped; undoing the escapes gives the text back. */
export function escapeMarkdown(text: string): string {
  return text.replace(INLINE, '\\$&').replace(LINE_START, '$1\\$2').replace(NUMBERED, '$1\\$2');
}

/** Titles and names stand outside quotations: the marks that only quotations may have are made plain. */
export const plain = (text: string): string => escapeMarkdown(text.replace(/[“”"]/gu, "'"));

const REPORTED: Readonly<Record<Kind, string | null>> = {
  transcript: null,
  report: 'written report',
  'ai-report': 'machine-made report, not the speaker’s own words',
};

/** Whose words a quotation is: a report's are never the person's own. */
function whoSays({ speaker, label, kind }: Citation): string {
  const name = plain(speaker ?? label ?? 'A speaker whose name is not printed');
  if (kind === 'report') return label === null ? 'Written report' : `Written report, ${name}`;
  return kind === 'ai-report' ? `${name}, as a machine reports it` : name;
}

/** `*Title*, 13 November 2018, turn 4`. */
function whereSaid({ title, session, date, year, turn, kind }: Citation): string {
  const when = date === null ? year : longDate(date);
  const parts = [`*${plain(title ?? session)}*`, when, `turn ${turn}`, REPORTED[kind]];
  return parts.filter((part) => part !== null).join(', ');
}

const LONG_DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `2018-11-13` → `13 November 2018`. */
export function longDate(date: string): string {
  return LONG_DATE.format(new Date(`${date}T00:00:00Z`));
}

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

/** `1 written report; 2 machine-made reports`, whose words are never the person's own. */
function reportsLine({ reported, machineMade }: Coverage): readonly string[] {
  const written = reported - machineMade;
  return [
    ...(written > 0 ? [count(written, 'written report')] : []),
    ...(machineMade > 0 ? [count(machineMade, 'machine-made report')] : []),
  ];
}

/** `3 turns by Jane Roe in 1 session, 1 matches; 1 machine-made report.` */
export function coverageLine(coverage: Coverage, state: State): string {
  const { turns, matching, sessions } = coverage;
  const isTheirs = state.speakers.length > 0 && state.intent !== 'who-is';
  const by = isTheirs ? ` by ${plain(state.speakers.join(', '))}` : '';
  const match = matching === 1 ? 'matches' : 'match';
  const spoken = `${count(turns, 'turn')}${by} in ${count(sessions, 'session')}, ${matching} ${match}`;
  return `${[spoken, ...reportsLine(coverage)].join('; ')}.`;
}

/** `Read *Kleinwachter* as *Wolfgang Kleinwächter*.`; nothing where nothing was corrected. */
export function readAsLine(readAs: readonly ReadAs[]): string {
  if (readAs.length === 0) return '';
  const pairs = readAs.map(({ typed, as }) => `*${plain(typed)}* as *${plain(as)}*`);
  return `Read ${new Intl.ListFormat('en-GB').format(pairs)}.`;
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
  return [...bySpeaker.values()].map((group) =>
    group.toSorted((a, b) => (dated(a) < dated(b) ? -1 : 1) * Number(dated(a) !== dated(b))),
  );
}

const quotation = (citation: Citation, mark: string) =>
  `- “${escapeMarkdown(citation.quote)}” [${mark}] ${whereSaid(citation)}`;

/** The quotations grouped by speaker, the best speaker first, each speaker's in order of time. */
export function renderQuotations(citations: readonly Citation[]): string {
  return groups(citations)
    .map((group) => {
      const [first] = group;
      const heading = first ? `**${whoSays(first)}**` : '';
      return [
        heading,
        '',
        ...group.map((citation) => quotation(citation, String(citation.n))),
      ].join('\n');
    })
    .join('\n\n');
}

/** The quotations as they are numbered, whoever speaks: in order of time. */
export function renderTimeline(citations: readonly Citation[]): string {
  const lines = citations.map(
    (citation) => `${quotation(citation, String(citation.n))} (${whoSays(citation)})`,
  );
  return lines.join('\n');
}

/** Nearby material, marked `[r1]`, `[r2]`, … */
export function renderRelated(heading: string, related: readonly Citation[]): string {
  const lines = related.map(
    (citation) => `${quotation(citation, `r${citation.n}`)} (${whoSays(citation)})`,
  );
  return [`${plain(heading)}:`, '', ...lines].join('\n');
}
