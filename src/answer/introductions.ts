import { sentences } from '../chunk/sentences.ts';
import type { Person, Span, Turn } from '../domain.ts';
import { nameWords } from '../people/name.ts';
import { openingSentences, selfIntroduction } from '../people/self-introduction.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import { countWords } from '../text/words.ts';
import type { Chosen } from './choose-quotations.ts';
import { quotableParts } from './quotable.ts';
import { byTime } from './topic-turns.ts';

/** Introductions that are quoted, and words up to which one goes on behind the sentence with the name. */
const INTRODUCTIONS_MAX = 2;
const WORDS_TARGET = 40;

/** Where a person's own turns say who they are, by time: the sentence with their name, and what follows on it. */
export async function introductionsOf(
  corpus: Corpus,
  { name, sessions }: Pick<Person, 'name' | 'sessions'>,
): Promise<readonly Chosen[]> {
  const own = new Set(nameWords(name));
  const held = sessions.flatMap((id) => corpus.sessions.get(id) ?? []).toSorted(byTime);
  const found: Chosen[] = [];
  for (const { session, kind } of held) {
    if (kind !== 'transcript') continue;
    const text = await corpus.text(session);
    const turns = (await corpus.turns(session)).filter(({ speaker }) => speaker === name);
    const introduction = turns.flatMap((turn) => introductionIn(text, turn, own))[0];
    if (introduction) found.push(introduction);
    if (found.length === INTRODUCTIONS_MAX) break;
  }
  return found;
}

function introductionIn(text: string, turn: Turn, own: ReadonlySet<string>): readonly Chosen[] {
  const self = selfIntroduction(openingSentences(text, turn), turn.label);
  if (self === null || !nameWords(self.name).some((word) => own.has(word))) return [];
  const parts = sentences(text, turn).flatMap((sentence) => quotableParts(text, sentence));
  const [first, ...behind] = parts.filter(({ end }) => end > self.sentence.start);
  return first === undefined ? [] : [{ turn, span: withMore(text, first, behind), score: 1 }];
}

function withMore(text: string, first: Span, behind: readonly Span[]): Span {
  const ends = [first, ...behind].map(({ end }) => end);
  const isShort = (end: number) => countWords(text.slice(first.start, end)) <= WORDS_TARGET;
  return { start: first.start, end: ends.filter(isShort).at(-1) ?? first.end };
}
