import { randomBytes } from 'node:crypto';
import type { Answer, Citation } from '../asking.ts';
import { fillPrompt } from '../model/fill-prompt.ts';
import type { ModelRequest } from '../model/language-model.ts';
import type { Prompt } from '../model/prompt.ts';

/** Bytes of a fence: nobody who spoke could have guessed it. */
const FENCE_BYTES = 6;

/** What a model is given: the question, what was understood of it, and the quotations with their numbers, fenced as data. */
export function materialFor(answer: Answer, prompt: Prompt): ModelRequest {
  const { question, state, citations } = answer;
  const { speakers, topic, from, to, intent } = state;
  return fillPrompt(prompt, {
    question: oneLine(question),
    state: JSON.stringify({ speakers, topic, from, to, intent }),
    quotations: citations.map(numbered).join('\n\n'),
    fence: randomBytes(FENCE_BYTES).toString('hex'),
  });
}

const KIND = {
  transcript: '',
  report: ', as a written report has it',
  'ai-report': ', as a machine reports it',
};

/** `[1] Jane Roe, Opening, 2018-11-13:` and the words below it. */
function numbered({
  n,
  quote,
  speaker,
  label,
  title,
  session,
  date,
  year,
  kind,
}: Citation): string {
  const who = speaker ?? label ?? 'name not known';
  const when = date ?? year;
  const head = [who, title ?? session, when].filter((part) => part !== null).join(', ');
  return `[${n}] ${oneLine(head)}${KIND[kind]}:\n${oneLine(quote)}`;
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
