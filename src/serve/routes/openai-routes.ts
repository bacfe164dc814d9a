import { randomUUID } from 'node:crypto';
import { COMPLETION_BYTES_MAX } from '../../limits.ts';
import type { AnswerEvent, Rapporteur } from '../../rapporteur.ts';
import { stoppingError, streamFrames } from '../http/event-stream.ts';
import { left } from '../http/left.ts';
import { toProblem } from '../http/problem.ts';
import type { Route } from '../http/route.ts';
import { untilAborted } from '../http/until-aborted.ts';
import { ARRANGING_MODEL, chatModel, chatModels } from '../openai/chat-models.ts';
import { completion, NO_SOURCES, type Reply } from '../openai/completion.ts';
import {
  type CompletionRequest,
  checkQuestion,
  completionRequestOf,
} from '../openai/completion-request.ts';
import { type EarlierQuestions, earlierQuestions } from '../openai/earlier-questions.ts';
import { taskReply } from '../openai/front-end-task.ts';
import { openAiError } from '../openai/openai-error.ts';
import { originOf } from '../openai/origin.ts';
import { dataFrame, type ReplyPart, replyFrames, replyParts } from '../openai/stream.ts';

/** What chat front ends speak to: answers in the form of OpenAI's chat completions. Of what is asked here nothing is kept. */
export function openAiRoutes(rapporteur: Rapporteur, stopping: AbortSignal): Route[] {
  const earlier = earlierQuestions(rapporteur);
  return [
    {
      method: 'get',
      path: '/v1/models',
      handle: (_request, response) => {
        response.json({ object: 'list', data: chatModels(rapporteur) });
      },
    },
    {
      method: 'get',
      path: '/v1/models/:id',
      handle: (request, response) => {
        response.json(chatModel(rapporteur, request.params['id'] ?? ''));
      },
    },
    {
      method: 'post',
      path: '/v1/chat/completions',
      bytesMax: COMPLETION_BYTES_MAX,
      handle: async (request, response) => {
        const asked = completionRequestOf(request.body);
        const { id: model } = chatModel(rapporteur, asked.model);
        const gone = left(response, stopping);
        const origin = originOf(request);
        const parts = partsFor(asked, { rapporteur, earlier, origin, left: gone });
        const created = Math.floor(Date.now() / 1000);
        const head = { id: `chatcmpl-${randomUUID()}`, created, model };
        if (asked.isStream) {
          await streamFrames(response, replyFrames(parts, { head, asked }), {
            stopping,
            failed: (error) => dataFrame(openAiError(toProblem(error, request.path))),
          });
          return;
        }
        const reply = await wholeReply(parts, gone);
        const messages = [...asked.earlier, asked.question];
        if (reply !== null) response.json(completion(head, reply, messages));
        else if (stopping.aborted) throw stoppingError();
      },
    },
  ];
}

interface AnsweringParts {
  readonly rapporteur: Rapporteur;
  readonly earlier: EarlierQuestions;
  readonly origin: string;
  /** Aborted when nobody waits for the reply any more. */
  readonly left: AbortSignal;
}

/** The reply's parts; what cannot be asked is refused before there are any. */
function partsFor(asked: CompletionRequest, answering: AnsweringParts): AsyncIterable<ReplyPart> {
  const task = taskReply(asked.question, asked.earlier);
  if (task !== null) return taskParts(task);
  checkQuestion(asked.question);
  return replyParts(answerEvents(asked, answering), answering.origin);
}

async function* taskParts(content: string): AsyncGenerator<ReplyPart> {
  yield content;
  yield { content, answer: null, sources: NO_SOURCES };
}

async function* answerEvents(
  { model, question, earlier: asked }: CompletionRequest,
  { rapporteur, earlier, left: gone }: AnsweringParts,
): AsyncGenerator<AnswerEvent> {
  const before = await earlier.before(asked);
  const arrange = model === ARRANGING_MODEL;
  const request = { question, before, keep: false, arrange, left: gone };
  for await (const event of rapporteur.askStream(request)) {
    if (event.type === 'answer-end') earlier.hold([...asked, question], event.reply.answer);
    yield event;
  }
}

/** Null where it was broken off. */
async function wholeReply(
  parts: AsyncIterable<ReplyPart>,
  signal: AbortSignal,
): Promise<Reply | null> {
  for await (const part of untilAborted(parts, signal)) if (typeof part !== 'string') return part;
  return null;
}
