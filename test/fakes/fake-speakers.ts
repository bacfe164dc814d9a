import type { Speaker } from '../../src/domain.ts';
import type { SessionText } from '../../src/rapporteur.ts';
import { contentWords } from './fake-answer.ts';
import { wordsIn } from './fake-session.ts';

/** People with turns in transcripts, most words first. */
export function speakersOf(held: readonly SessionText[]): Speaker[] {
  const spoken = held
    .filter(({ session }) => session.kind === 'transcript')
    .flatMap(({ turns, text }) =>
      turns.map((turn) => ({ ...turn, words: wordsIn(text.slice(turn.start, turn.end)) })),
    );
  const names = [...new Set(spoken.flatMap(({ speaker }) => speaker ?? []))];
  return names
    .map((name) => {
      const theirs = spoken.filter(({ speaker }) => speaker === name);
      return {
        id: contentWords(name).join('-'),
        speaker: name,
        aliases: [...new Set(theirs.flatMap(({ label }) => label ?? []))],
        sessions: new Set(theirs.map(({ session }) => session)).size,
        turns: theirs.length,
        words: theirs.reduce((sum, { words }) => sum + words, 0),
      };
    })
    .toSorted((one, other) => other.words - one.words);
}
