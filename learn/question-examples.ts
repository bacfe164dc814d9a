import { readConfig } from '../src/config.ts';
import { isRelevant, type Judgement, judge as judgement } from '../src/evaluate/judge.ts';
import {
  type Gold,
  goldOf,
  goldTurnsIn,
  type MeetingQuestion,
  type WordsBySession,
  wordsBySession,
} from '../src/evaluate/meeting-question.ts';
import type { MeetingData } from '../src/evaluate/scoreboard.ts';
import { withTemporaryStore } from '../src/evaluate/temporary-store.ts';
import { openPorts } from '../src/main.ts';
import { Reader } from '../src/reader.ts';
import { FEATURES } from '../src/retrieve/features.ts';
import type { PlaceRanges } from '../src/retrieve/place-ranges.ts';
import { judge, type SearchParts } from '../src/retrieve/rank.ts';
import { scopeOf } from '../src/retrieve/scope.ts';
import { takeIn } from '../src/take-in.ts';
import { NO_THESAURUS } from '../src/text/thesaurus.ts';

/** A question's candidates with their features, and how each is held against the gold. */
export interface QuestionExample {
  readonly meeting: string;
  readonly gold: Gold;
  readonly places: readonly number[];
  /** Of all passages, as the order of results needs them. */
  readonly sessions: PlaceRanges;
  readonly columns: readonly Float32Array[];
  readonly judgements: readonly Judgement[];
  readonly relevant: readonly boolean[];
}

export interface Examples {
  readonly own: readonly QuestionExample[];
  readonly all: readonly QuestionExample[];
}

interface Reading {
  readonly parts: SearchParts;
  readonly words: WordsBySession;
}

/** The examples of the questions about some meetings, with passages embedded by a model. */
export async function questionExamples(
  { transcripts, within, all }: MeetingData,
  model: string,
  wanted: (meeting: string) => boolean,
): Promise<Examples> {
  const quiet = () => {};
  const open = (store: string) =>
    openPorts(readConfig({ store }, { RAPPORTEUR_MODEL: model }), quiet);
  return withTemporaryStore(open, async ({ ports }) => {
    await takeIn(ports, { paths: [transcripts], prune: false });
    const parts = await new Reader(ports).parts();
    const reading = { parts, words: await wordsBySession(parts.corpus) };
    const isWanted = ({ gold }: MeetingQuestion) => wanted(gold.session);
    return {
      own: await examplesOf(reading, within.filter(isWanted)),
      all: await examplesOf(reading, all.filter(isWanted)),
    };
  });
}

async function examplesOf(
  reading: Reading,
  questions: readonly MeetingQuestion[],
): Promise<readonly QuestionExample[]> {
  const examples: QuestionExample[] = [];
  for (const question of questions) {
    const example = await exampleOf(reading, question);
    if (example) examples.push(example);
  }
  return examples;
}

async function exampleOf(
  { parts, words }: Reading,
  question: MeetingQuestion,
): Promise<QuestionExample | null> {
  const { corpus, embedder } = parts;
  const sessions = question.session === null ? [] : [question.session];
  const vector = await embedder.embedQuery(question.query);
  const scope = await scopeOf(corpus, { sessions });
  const features = judge(
    { ...parts, thesaurus: NO_THESAURUS },
    { text: question.query, vector },
    scope,
  );
  const gold = goldOf(corpus, words, question);
  if (features === null || gold.words === 0) return null;
  const judgements = features.places.flatMap((place) => {
    const passage = corpus.passages[place];
    if (!passage) return [];
    const said = words.get(passage.session) ?? [];
    return [judgement(said, passage, goldTurnsIn(gold, passage.session))];
  });
  return {
    meeting: question.gold.session,
    gold,
    places: features.places,
    sessions: corpus.words.sessions,
    columns: FEATURES.map((feature) => Float32Array.from(features.column(feature))),
    judgements,
    relevant: judgements.map(isRelevant),
  };
}
