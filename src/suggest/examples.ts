import type { Answer, Intent } from '../asking.ts';
import type { Speaker } from '../domain.ts';
import { oncePerCorpus } from '../retrieve/once-per-corpus.ts';
import type { SearchParts } from '../retrieve/rank.ts';
import { ACRONYMS } from '../text/acronyms.ts';
import { stem } from '../text/words.ts';
import { type CommonTopics, commonTopics, peopleOn, type Repeated } from './common-topics.ts';
import type { Example, Examples } from './example.ts';
import { about, hasAnswer } from './suggest.ts';
import { topicsOf } from './topics-of.ts';

/** Questions that are tried of each kind, and people whose topics are looked at for them. */
const TRIED_MAX = 3;
const PEOPLE_MAX = 6;

type Run = (question: string) => Promise<Answer>;

/** What the questions are made of. */
interface Material extends CommonTopics {
  readonly people: readonly Speaker[];
  /** How many examples already name a topic: the next one names another, if it can. */
  readonly used: Map<string, number>;
}

interface Candidate {
  readonly question: string;
  readonly topic: string;
}

interface Recipe {
  readonly intent: Intent;
  readonly candidates: (
    material: Material,
    parts: SearchParts,
  ) => readonly Candidate[] | Promise<readonly Candidate[]>;
  /** What an answer needs beside having one, to show what this kind of question is for. */
  readonly shows?: (answer: Answer) => boolean;
}

/** In the order in which they are shown; the more particular choose their topics first. */
const RECIPES: readonly Recipe[] = [
  { intent: 'said', candidates: saidByOne },
  { intent: 'exact', candidates: sayings },
  {
    intent: 'compare',
    candidates: sideBySide,
    shows: ({ citations }) => several(citations, 'speaker'),
  },
  {
    intent: 'timeline',
    candidates: overTime,
    shows: ({ citations }) => several(citations, 'year'),
  },
  {
    intent: 'who',
    candidates: ({ topics }) =>
      topics.map((one) => on(one, (topic) => `Who spoke about ${topic}?`)),
  },
  {
    intent: 'count',
    candidates: ({ topics }) =>
      topics.map((one) => on(one, (topic) => `How many sessions mention ${topic}?`)),
  },
];

/** Example questions of every kind that these records can answer, made once for each picture of the store. */
export const examplesOf = oncePerCorpus(makeExamples);

async function makeExamples(parts: SearchParts, run: Run): Promise<Examples> {
  const common = await commonTopics(parts);
  const people = (await parts.corpus.speakers()).filter(isFullName).slice(0, PEOPLE_MAX);
  const material: Material = { ...common, people, used: new Map() };
  const questions: Example[] = [];
  for (const recipe of RECIPES) {
    const found = await firstThatWorks(recipe, { material, parts, run });
    if (found !== null) questions.push(found);
  }
  return { questions, acronyms: acronymsIn(parts) };
}

interface Making {
  readonly material: Material;
  readonly parts: SearchParts;
  readonly run: Run;
}

async function firstThatWorks(
  { intent, candidates, shows = () => true }: Recipe,
  { material, parts, run }: Making,
): Promise<Example | null> {
  const { used } = material;
  const all = await candidates(material, parts);
  const timesUsed = ({ topic }: Candidate) => used.get(topic) ?? 0;
  const freshFirst = all.toSorted((a, b) => timesUsed(a) - timesUsed(b));
  for (const { question, topic } of freshFirst.slice(0, TRIED_MAX)) {
    const answer = await run(question);
    if (answer.state.intent !== intent || !hasAnswer(answer) || !shows(answer)) continue;
    used.set(topic, (used.get(topic) ?? 0) + 1);
    return { question, intent };
  }
  return null;
}

/** A first name alone may be anybody's. */
const isFullName = ({ speaker }: Speaker) => speaker.includes(' ');

async function saidByOne({ people }: Material, parts: SearchParts): Promise<readonly Candidate[]> {
  const all: Candidate[] = [];
  for (const { speaker } of people) {
    const [topic] = await topicsOf(parts, speaker);
    if (topic !== undefined) all.push({ question: about(speaker, topic), topic });
  }
  return all;
}

function sayings(material: Material): readonly Candidate[] {
  return material.sayings.map(({ words }) => ({ question: `Who said “${words}”?`, topic: words }));
}

/** The two who speak of a topic most, of those whose names are known in full. */
function sideBySide({ topics }: Material): readonly Candidate[] {
  return topics.flatMap((one) => {
    const [first, second] = peopleOn(one);
    if (first === undefined || second === undefined) return [];
    return [on(one, (topic) => `Compare what ${first} and ${second} said about ${topic}`)];
  });
}

function overTime({ topics }: Material): readonly Candidate[] {
  return topics
    .filter(({ years }) => years.size > 1)
    .map((one) => on(one, (topic) => `What was said about ${topic} over the years?`));
}

/** With its article where people mostly say one: `the technical community`. */
function on({ words, count, articles }: Repeated, ask: (topic: string) => string): Candidate {
  return { question: ask(articles * 2 >= count ? `the ${words}` : words), topic: words };
}

function several<Field extends 'speaker' | 'year'>(
  citations: Answer['citations'],
  field: Field,
): boolean {
  return new Set(citations.map((one) => one[field])).size > 1;
}

function acronymsIn({ corpus }: SearchParts): readonly string[] {
  return ACRONYMS.map(([letters]) => ({
    letters,
    passages: corpus.words.documentFrequency(stem(letters)),
  }))
    .filter(({ passages }) => passages > 0)
    .toSorted((a, b) => b.passages - a.passages)
    .map(({ letters }) => letters);
}
