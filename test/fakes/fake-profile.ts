import type { Speaker, Turn } from '../../src/domain.ts';
import type { SpeakerProfile } from '../../src/profile/speaker-profile.ts';
import type { SessionText } from '../../src/rapporteur.ts';
import { cite, sentencesOf } from './fake-answer.ts';
import { wordsIn } from './fake-session.ts';

/** A profile with something of everything: enough for a surface to show, with honest spans. */
export function fakeProfile(speaker: Speaker, all: readonly SessionText[]): SpeakerProfile {
  const isTheirs = (turn: Turn) => turn.speaker === speaker.speaker;
  const attended = all.filter(({ turns }) => turns.some(isTheirs));
  const spoken = attended.filter(({ session }) => session.kind === 'transcript');
  const sentences = spoken
    .flatMap((held) => sentencesOf(held, new Set()))
    .filter(({ turn }) => isTheirs(turn));
  const [first, last] = [sentences[0], sentences.at(-1)];
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
    terms: [{ term: 'landing', count: 2, z: 3.5 }],
    first: first === undefined ? null : cite(first, 1),
    last: last === undefined ? null : cite(last, 1),
    follows: [{ speaker: 'Tomás Verdejo', turns: 1 }],
    precedes: [],
    reports: attended
      .filter(({ session }) => session.kind !== 'transcript')
      .map(({ session }) => ({
        session: session.session,
        title: session.title,
        kind: session.kind,
      })),
  };
}
