import type { Answer } from '../../asking.ts';
import { type Annotation, annotationsIn, type Sources } from './content.ts';

/** The objects of OpenAI's protocol, with the contract's citations beside them. */

/** What every object of one reply bears. `created` is in seconds since 1970. */
export interface ReplyHead {
  readonly id: string;
  readonly created: number;
  readonly model: string;
}

/** Words, separated by white space: nothing here is made of tokens, nor paid for. */
interface Usage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly total_tokens: number;
}

/** A whole reply: what it says, and where its quotations are from. `answer` is null for a front end's own task. */
export interface Reply {
  readonly content: string;
  readonly answer: Answer | null;
  readonly sources: Sources;
}

export const NO_SOURCES: Sources = { citations: [], related: [] };

/** The reply in one piece. */
export function completion(head: ReplyHead, reply: Reply, asked: readonly string[]) {
  const { content, sources } = reply;
  const annotations = annotationsIn(content, sources);
  const message = { role: 'assistant', content, refusal: null, annotations };
  return {
    ...head,
    object: 'chat.completion',
    choices: [{ index: 0, message, logprobs: null, finish_reason: 'stop' }],
    usage: usageOf(asked, content),
    ...ownFields(reply),
  };
}

interface Delta {
  readonly role?: 'assistant';
  readonly content?: string;
  readonly annotations?: readonly Annotation[];
}

/** A piece of a reply. */
export function chunk(head: ReplyHead, delta: Delta, finish_reason: 'stop' | null = null) {
  return {
    ...head,
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta, logprobs: null, finish_reason }],
  };
}

/** The last piece that says something: where the quotations are from, and all that the contract's answer holds. */
export function lastChunk(head: ReplyHead, reply: Reply) {
  const annotations = annotationsIn(reply.content, reply.sources);
  return { ...chunk(head, { annotations }, 'stop'), ...ownFields(reply) };
}

/** Comes behind the last, to whoever asked for it. */
export function usageChunk(head: ReplyHead, reply: Reply, asked: readonly string[]) {
  const usage = usageOf(asked, reply.content);
  return { ...head, object: 'chat.completion.chunk', choices: [], usage };
}

/** The contract's answer: its citations at the top, where others put theirs, the rest under our own name. */
function ownFields({ answer, sources }: Reply) {
  if (answer === null) return sources;
  const { text, citations, related, ...rest } = answer;
  return { system_fingerprint: answer.collection, ...sources, rapporteur: rest };
}

function usageOf(asked: readonly string[], content: string): Usage {
  const prompt_tokens = wordsOf(asked.join(' '));
  const completion_tokens = wordsOf(content);
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
}

const wordsOf = (text: string): number => text.match(/\S+/gu)?.length ?? 0;
