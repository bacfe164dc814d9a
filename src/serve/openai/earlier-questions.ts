import { createHash } from 'node:crypto';
import type { Answer } from '../../asking.ts';
import { QUERY_CHARS_MAX, REPLAYED_QUESTIONS_MAX, REPLIES_HELD_MAX } from '../../limits.ts';
import type { Message, Rapporteur } from '../../rapporteur.ts';
import { taskReply } from './front-end-task.ts';

/** What a conversation that a front end keeps has handed on so far. */
export interface EarlierQuestions {
  /** What these questions were understood as, and answered with; the last `REPLAYED_QUESTIONS_MAX` of them. */
  before(questions: readonly string[]): Promise<readonly Message[]>;
  /** Keeps an answer in memory, for the question that comes after it. */
  hold(questions: readonly string[], answer: Answer): void;
}

/**
 * Front ends send the whole conversation with every question. Of it the user's own questions are asked again, without
 * a language model and without a trace: that gives the same state as the first time, since answers follow from the
 * records and the questions alone. The latest answers are held in memory, by a hash of the questions up to theirs and
 * of the collection, so that as a rule nothing is asked twice.
 */
export function earlierQuestions(
  rapporteur: Pick<Rapporteur, 'ask' | 'collection'>,
): EarlierQuestions {
  const held = new Map<string, Message>();

  const keep = (key: string, { question, state, ...rest }: Answer): Message => {
    // Complete lists are long, and no follow-up leans on their rows.
    const message = { question, state, answer: { ...rest, question, state, data: null } };
    held.delete(key);
    held.set(key, message);
    const [oldest] = held.keys();
    if (held.size > REPLIES_HELD_MAX && oldest !== undefined) held.delete(oldest);
    return message;
  };

  return {
    async before(questions) {
      const asked = questions.filter(wasAnswered);
      if (asked.length === 0) return [];
      const { version } = await rapporteur.collection();
      const before: Message[] = [];
      for (
        let at = Math.max(0, asked.length - REPLAYED_QUESTIONS_MAX);
        at < asked.length;
        at += 1
      ) {
        const key = keyOf(version, asked.slice(0, at + 1));
        before.push(held.get(key) ?? keep(key, await again(asked[at] ?? '', before)));
      }
      return before;
    },
    hold(questions, answer) {
      keep(keyOf(answer.collection, questions.filter(wasAnswered)), answer);
    },
  };

  async function again(question: string, before: readonly Message[]): Promise<Answer> {
    const asked = { question, before: [...before], keep: false, arrange: false };
    return (await rapporteur.ask(asked)).answer;
  }
}

/** What was too long or empty was refused when it was asked, and a task of the front end's own is no question. */
const wasAnswered = (question: string): boolean =>
  question.trim() !== '' && question.length <= QUERY_CHARS_MAX && taskReply(question, []) === null;

function keyOf(version: string, questions: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([version, ...questions]))
    .digest('base64');
}
