import { spreadEvenly } from '../answer/spread-evenly.ts';
import { byTime } from '../answer/topic-turns.ts';
import type { Session, Turn } from '../domain.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import { oncePerCorpus } from '../retrieve/once-per-corpus.ts';
import { fold } from '../text/fold.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { isTopicNoun } from './topics-of.ts';

/** Transcripts that are read, spread over time: those of one year tell what the next one's are about. */
const SESSIONS_READ_MAX = 16;
/** Words of a saying: fewer are a name or a turn of phrase. */
const SAYING_WORDS = { min: 4, max: 6 };

/** `civil society`, `internet governance starts at home`: words that follow one another, and who says them. */
export interface Repeated {
  readonly words: string;
  /** How often, by anybody; and how often with an article before. */
  count: number;
  articles: number;
  readonly years: Set<number>;
  /** By the name of whoever can be named, how often. */
  readonly speakers: Map<string, number>;
}

export interface CommonTopics {
  /** Two words that name a topic, and behind them words of titles; those that most people speak of come first. */
  readonly topics: readonly Repeated[];
  /** Longer runs around a topic that come again word for word, the richest first. */
  readonly sayings: readonly Repeated[];
}

const WORD = /[\p{L}\p{M}]+/gu;
const RUN =
  /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}]+)*(?:\s{1,3}[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}]+)*)+/gu;

const isContent = (word: string) => word.length > 2 && !STOP_WORDS.has(fold(word));

interface Word {
  readonly word: string;
  readonly isContent: boolean;
  readonly isTopic: boolean;
}

const wordOf = (word: string): Word => ({
  word,
  isContent: isContent(word),
  isTopic: isTopicNoun(word),
});

/** What the transcripts speak of, in words that more than one person uses; read once for each picture of the store. */
export const commonTopics = oncePerCorpus(readTopics);

/** The people who speak of it and whose names are known in full, the most often first. */
export function peopleOn({ speakers }: Repeated): readonly string[] {
  return [...speakers]
    .filter(([speaker]) => speaker.includes(' '))
    .toSorted(([one, count], [another, other]) => other - count || (one < another ? -1 : 1))
    .map(([speaker]) => speaker);
}

async function readTopics({ corpus }: { readonly corpus: Corpus }): Promise<CommonTopics> {
  const topics = new Map<string, Repeated>();
  const titled = new Map<string, Repeated>();
  const sayings = new Map<string, Repeated>();
  const transcripts = transcriptsToRead(corpus);
  const nouns = nounsOfTitles(transcripts);
  for (const session of transcripts) {
    const text = await corpus.text(session.session);
    for (const turn of await corpus.turns(session.session)) {
      const said = text.slice(turn.start, turn.end).toLowerCase();
      for (const [run] of said.matchAll(RUN)) {
        const words = run.split(/\s+/u).map(wordOf);
        count(topics, pairs(words), { session, turn });
        count(titled, single(words, nouns), { session, turn });
        count(sayings, longer(words), { session, turn });
      }
    }
  }
  const [pairsFound, wordsFound] = [shared(topics, bySpeakers), shared(titled, bySpeakers)];
  const isCommon = ({ speakers }: Repeated) => speakers.size > 1;
  return {
    topics: [
      ...pairsFound.filter(isCommon),
      ...wordsFound.filter(isCommon),
      ...pairsFound.filter((one) => !isCommon(one)),
    ],
    sayings: shared(sayings, byContent),
  };
}

function transcriptsToRead({ sessions }: Corpus): readonly Session[] {
  const transcripts = [...sessions.values()].filter(({ kind }) => kind === 'transcript');
  return spreadEvenly(transcripts.toSorted(byTime), SESSIONS_READ_MAX);
}

/** What the sessions call themselves, in words that can be spoken about. */
function nounsOfTitles(sessions: readonly Session[]): ReadonlySet<string> {
  const all = sessions.flatMap(({ title }) => title?.toLowerCase().match(WORD) ?? []);
  return new Set(all.filter(isTopicNoun));
}

interface Found {
  readonly words: string;
  readonly hasArticle: boolean;
}

function* pairs(words: readonly Word[]): Iterable<Found> {
  for (const [at, noun] of words.entries()) {
    const before = words[at - 1];
    if (!noun.isTopic || !before?.isContent) continue;
    yield { words: `${before.word} ${noun.word}`, hasArticle: words[at - 2]?.word === 'the' };
  }
}

function* single(words: readonly Word[], nouns: ReadonlySet<string>): Iterable<Found> {
  for (const [at, { word }] of words.entries()) {
    if (nouns.has(word)) yield { words: word, hasArticle: words[at - 1]?.word === 'the' };
  }
}

/** From a word of content to a word of content, with a topic between: what somebody else may quote. */
function* longer(words: readonly Word[]): Iterable<Found> {
  const { min, max } = SAYING_WORDS;
  for (const [at, first] of words.entries()) {
    if (!first.isContent) continue;
    for (let length = min; length <= max && at + length <= words.length; length++) {
      const run = words.slice(at, at + length);
      if (!run.at(-1)?.isContent || !run.some(({ isTopic }) => isTopic)) continue;
      yield { words: run.map(({ word }) => word).join(' '), hasArticle: false };
    }
  }
}

interface Said {
  readonly session: Session;
  readonly turn: Turn;
}

function count(counts: Map<string, Repeated>, found: Iterable<Found>, { session, turn }: Said) {
  for (const { words, hasArticle } of found) {
    const one = counts.get(words) ?? {
      words,
      count: 0,
      articles: 0,
      years: new Set<number>(),
      speakers: new Map<string, number>(),
    };
    one.count += 1;
    one.articles += Number(hasArticle);
    if (session.year !== null) one.years.add(session.year);
    const { speaker } = turn;
    if (speaker !== null) one.speakers.set(speaker, (one.speakers.get(speaker) ?? 0) + 1);
    counts.set(words, one);
  }
}

/** What is said only once, or by nobody who can be named, may be chance. */
function shared(
  counts: ReadonlyMap<string, Repeated>,
  order: (one: Repeated, other: Repeated) => number,
): readonly Repeated[] {
  return [...counts.values()]
    .filter(({ speakers, count: times }) => speakers.size > 0 && times > 1)
    .toSorted((a, b) => order(a, b) || b.count - a.count || (a.words < b.words ? -1 : 1));
}

const bySpeakers = (a: Repeated, b: Repeated) => b.speakers.size - a.speakers.size;
const contentOf = ({ words }: Repeated) => words.split(' ').filter(isContent).length;
const byContent = (a: Repeated, b: Repeated) => contentOf(b) - contentOf(a);
