import type { Answer } from '../asking.ts';
import { UPLOAD_QUESTIONS_MAX } from '../limits.ts';
import type { SearchParts } from '../retrieve/rank.ts';
import { about, hasAnswer } from './suggest.ts';
import { topicsOf } from './topics-of.ts';

/** People who are looked at for a question: for many of them the records show no topic of their own. */
const TRIED_MAX = 8;

/** What one can ask about what these people said, a question a person; each was run and had an answer. */
export async function questionsAbout(
  parts: SearchParts,
  speakers: readonly string[],
  run: (question: string) => Promise<Answer>,
): Promise<readonly string[]> {
  const questions: string[] = [];
  for (const speaker of speakers.slice(0, TRIED_MAX)) {
    if (questions.length === UPLOAD_QUESTIONS_MAX) break;
    const [topic = null] = await topicsOf(parts, speaker);
    const question = about(speaker, topic);
    if (hasAnswer(await run(question))) questions.push(question);
  }
  return questions;
}
