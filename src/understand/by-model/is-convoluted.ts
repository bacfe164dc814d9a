import { sentences } from '../../chunk/sentences.ts';
import { SIMPLE_QUESTION_WORDS_MAX } from '../../limits.ts';
import { countWords } from '../../text/words.ts';

/** Whether a question is put so long-windedly, or in several sentences, that rules may take what leads to it for its topic. */
export function isConvoluted(question: string): boolean {
  const all = sentences(question, { start: 0, end: question.length });
  const said = all.filter(({ start, end }) => /\p{L}/u.test(question.slice(start, end)));
  return said.length > 1 || countWords(question) > SIMPLE_QUESTION_WORDS_MAX;
}
