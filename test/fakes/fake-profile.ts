import type { Speaker, Turn } from '../../src/domain.ts';
import { neighbours } from '../../src/profile/neighbours.ts';
import type { DirectoryEntry, SpeakerProfile } from '../../src/profile/speaker-profile.ts';
import type { SessionText } from '../../src/rapporteur.ts';
import { cite, contentWords, sentencesOf } from './fake-answer.ts';
import { wordsIn } from './fake-session.ts';

/** What the list of everybody says of a person; the profile says the same. */
export function fakeEntry(speaker: Speaker, all: readonly SessionText[]): DirectoryEntry {
  const { years, affiliations, group } = fakeProfile(speaker, all);
  const spoken = years.filter(({ sessions }) => sessions.some(({ kind }) => kind === 'transcript'));
  return {
    ...speaker,
    years: [...new Set(spoken.flatMap(({ year }) => year ?? []))].toSorted((a, b) => a - b),
    affiliation: affiliations[0]?.affiliation ?? null,
    group,
  };
}

/** A profile with something of everything: enough for a surface to show, with honest spans. */
export function fakeProfile(speaker: Speaker, all: readonly SessionText[]): SpeakerProfile {
  const isTheirs = (turn: Turn) => turn.speaker === speaker.speaker;
  const attended = all.filter(({ turns }) => turns.some(isTheirs));
  const spoken = attended.filter(({ session }) => session.kind === 'transcript');
  const sentences = spoken
    .flatMap((held) => sentencesOf(held, new Set()))
    .filter(({ turn }) => isTheirs(turn));
  const [first, last] = [sentences[0], sentences.at(-1)];
  const around = spoken.map((held) => ({ ...held, own: held.turns.filter(isTheirs) }));
  return {
    ...speaker,
    names: spoken.flatMap(({ session, turns, text }): SpeakerProfile['names'] => {
      const own = turns.filter(isTheirs);
      return own.slice(0, 1).map(({ attribution, label, turn, start }) => {
        const isSelf = attribution === 'self';
        return {
          spelling: isSelf ? speaker.speaker : (label ?? speaker.speaker),
          how: isSelf ? 'self' : 'label',
          session: session.session,
          turn,
          turns: own.length,
          because: null,
          evidence: isSelf ? text.slice(start, text.indexOf('.', start) + 1) : null,
        };
      });
    }),
    affiliations: [
      {
        affiliation: 'Harbour Authority',
        group: 'government',
        how: 'listed',
        session: attended[0]?.session.session ?? '',
        evidence: null,
      },
    ],
    group: 'government',
    years: attended.map(({ session, turns, text }) => {
      const own = turns.filter(isTheirs);
      const words = own.reduce((sum, { start, end }) => sum + wordsIn(text.slice(start, end)), 0);
      const { session: id, title, date, kind, year } = session;
      return { year, sessions: [{ session: id, title, date, kind, turns: own.length, words }] };
    }),
    terms: saidTwice(
      spoken.flatMap(({ turns, text }) =>
        turns.filter(isTheirs).map(({ start, end }) => text.slice(start, end)),
      ),
    ),
    first: first === undefined ? null : cite(first, 1),
    last: last === undefined ? null : cite(last, 1),
    follows: neighbours(around, { name: speaker.speaker, step: -1 }),
    precedes: neighbours(around, { name: speaker.speaker, step: 1 }),
    reports: attended
      .filter(({ session }) => session.kind !== 'transcript')
      .map(({ session }) => ({
        session: session.session,
        title: session.title,
        kind: session.kind,
      })),
  };
}

/** What somebody says again, the most frequent first: what tells them from others is not weighed. */
function saidTwice(said: readonly string[]): SpeakerProfile['terms'] {
  const counts = new Map<string, number>();
  for (const word of said.flatMap(contentWords)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([term, count]) => ({ term, count, z: count }))
    .toSorted((one, other) => other.count - one.count);
}
