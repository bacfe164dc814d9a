import type { SearchParts } from '../retrieve/rank.ts';
import { scopeOf } from '../retrieve/scope.ts';
import { judge } from './judge.ts';
import { type Measure, measure } from './measures.ts';
import {
  type Gold,
  goldOf,
  goldTurnsIn,
  type MeetingQuestion,
  type WordsBySession,
} from './meeting-question.ts';
import type { System } from './systems.ts';

/** What one system reached on one question. */
export interface QuestionScore {
  readonly question: MeetingQuestion;
  readonly measures: Readonly<Record<Measure, number>>;
}

export interface Asking {
  readonly parts: SearchParts;
  readonly words: WordsBySession;
  readonly questions: readonly MeetingQuestion[];
}

/** Asks a system every question; those whose gold turns hold no word are left out. */
export async function retrievalScores(
  { parts, words, questions }: Asking,
  system: System,
): Promise<readonly QuestionScore[]> {
  const scores: QuestionScore[] = [];
  for (const question of questions) {
    const gold = goldOf(parts.corpus, words, question);
    if (gold.words === 0) continue;
    const results = await judgedResults({ parts, words, question, gold }, system);
    scores.push({ question, measures: measure(results, gold) });
  }
  return scores;
}

interface OneQuestion extends Omit<Asking, 'questions'> {
  readonly question: MeetingQuestion;
  readonly gold: Gold;
}

async function judgedResults({ parts, words, question, gold }: OneQuestion, system: System) {
  const { corpus } = parts;
  const sessions = question.session === null ? [] : [question.session];
  const ranked = await system.rank(parts, question.query, await scopeOf(corpus, { sessions }));
  return ranked.slice(0, question.k).flatMap(({ place }) => {
    const passage = corpus.passages[place];
    if (!passage) return [];
    const said = words.get(passage.session) ?? [];
    return [judge(said, passage, goldTurnsIn(gold, passage.session))];
  });
}
