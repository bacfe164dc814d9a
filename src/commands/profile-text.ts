import type { Citation } from '../asking.ts';
import type { SpeakerProfile } from '../profile/speaker-profile.ts';

/** A person's profile for a terminal. */

const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

/** A heading with its lines, or nothing where there is none. */
const section = (heading: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];

const quotation = (citation: Citation | null) =>
  citation === null
    ? []
    : [
        `“${citation.quote.replace(/\s+/gu, ' ')}”`,
        `${citation.date ?? citation.year ?? 'date unknown'}, ${citation.session}, turn ${citation.turn}`,
      ];

const names = ({ names: all }: SpeakerProfile) =>
  all.map(({ spelling, how, session, turns, because, evidence }) =>
    [
      `${spelling} (${how}${because === null ? '' : `, one person by ${because}`})`,
      `${session}, ${count(turns, 'turn')}`,
      ...(evidence === null ? [] : [`“${evidence.replace(/\s+/gu, ' ')}”`]),
    ].join(': '),
  );

const affiliations = (profile: SpeakerProfile) =>
  profile.affiliations.map(
    ({ affiliation, group, how, session }) =>
      `${affiliation}${group === null ? '' : ` (${group})`}: ${how} in ${session}`,
  );

const years = (profile: SpeakerProfile) =>
  profile.years.flatMap(({ year, sessions }) =>
    sessions.map(
      ({ session, title, kind, turns, words }) =>
        `${year ?? '    '}  ${session}  ${kind}  ${count(turns, 'turn')}, ${count(words, 'word')}  ${title ?? ''}`,
    ),
  );

const neighbours = (all: SpeakerProfile['follows']) =>
  all.map(({ speaker, turns }) => `${speaker} (${turns})`);

export function profileText(profile: SpeakerProfile): string {
  const { id, speaker, turns, sessions, words, group } = profile;
  return [
    `${speaker}  [${id}]`,
    `${count(turns, 'turn')} in ${count(sessions, 'session')}, ${count(words, 'word')}${group === null ? '' : `, ${group}`}`,
    ...section('Names', names(profile)),
    ...section('Affiliations', affiliations(profile)),
    ...section('Sessions', years(profile)),
    ...section(
      'Most telling words',
      profile.terms.map(({ term, count: n, z }) => `${term}  ${n}×  z ${z.toFixed(1)}`),
    ),
    ...section('First quotation', quotation(profile.first)),
    ...section('Last quotation', quotation(profile.last)),
    ...section('Speaks after', neighbours(profile.follows)),
    ...section('Speaks before', neighbours(profile.precedes)),
    ...section(
      'Reports that speak of them',
      profile.reports.map(({ session, kind, title }) => `${session}  ${kind}  ${title ?? ''}`),
    ),
    '',
  ].join('\n');
}
