import type { Answer, Citation } from '../asking.ts';
import { MATERIAL_HEAD_CHARS_MAX, MATERIAL_QUOTE_CHARS_MAX } from '../limits.ts';
import { fenceFor } from '../model/fence.ts';
import { fillPrompt } from '../model/fill-prompt.ts';
import type { ModelRequest } from '../model/language-model.ts';
import type { Prompt } from '../model/prompt.ts';

/** What a model is given: the question, what was understood of it, and the quotations with their numbers, fenced as data. */
export function materialFor(answer: Answer, prompt: Prompt<'arrange'>): ModelRequest {
  const { speakers, topic, from, to, intent } = answer.state;
  const question = oneLine(answer.question);
  const state = JSON.stringify({ speakers, topic, from, to, intent });
  const quotations = answer.citations.map(numbered).join('\n\n');
  const fence = fenceFor([question, state, quotations]);
  return fillPrompt(prompt, { question, state, quotations, fence });
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
  const [told, said] = [
    cut(oneLine(head), MATERIAL_HEAD_CHARS_MAX),
    cut(oneLine(quote), MATERIAL_QUOTE_CHARS_MAX),
  ];
  return `[${n}] ${told}${KIND[kind]}:\n${said}`;
}

/** On one line nobody's words can look like the head of another quotation. */
const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** Words without spaces, and titles, may be of any length; the model needs no more of them than this. */
const cut = (text: string, chars: number) =>
  text.length > chars ? `${[...text].slice(0, chars).join('')}…` : text;
