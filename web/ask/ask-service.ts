import type { ChatEvents, ProblemBody, State } from '../../src/serve/contract.ts';
import { ASK } from '../text/ask-text.ts';
import { SITE } from '../text/site-text.ts';
import { parseEvents } from './event-stream.ts';

export interface Message {
  readonly message: string;
  readonly conversation: string | null;
  readonly state: Partial<State> | null;
  /** False asks no language model, though one is set. */
  readonly arrange: false | null;
}

/** What to do with each event of an answer. */
export type AnswerListener = {
  readonly [Name in keyof ChatEvents]: (data: ChatEvents[Name]) => void;
};

/** Asks, and tells the listener of the answer as it comes; the last call is `answer-end` or `error`. */
export async function askService(
  asked: Message,
  listener: AnswerListener,
  signal: AbortSignal,
): Promise<void> {
  let over = false;
  const take = parseEvents(({ event, data }) => {
    over ||= event === 'answer-end' || event === 'error';
    tell(listener, event, JSON.parse(data));
  });
  try {
    const response = await fetch('/api/chat', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
      body: bodyOf(asked),
      signal,
    });
    if (!response.ok) return listener.error(await problemOf(response));
    for await (const piece of pieces(response)) take(piece);
  } catch (error) {
    // After the last event nothing on the wire can fail: this is a fault of the page's own.
    if (over) throw error;
    listener.error(localProblem(signal.aborted ? ASK.stopped : SITE.unreachable));
    return;
  }
  if (!over) listener.error(localProblem(ASK.unfinished));
}

/** What is null is not sent. */
function bodyOf(asked: Message): string {
  const given = Object.entries(asked).filter(([, value]) => value !== null);
  return JSON.stringify(Object.fromEntries(given));
}

/** Events that a later service may add are passed over. */
function tell(listener: AnswerListener, event: string, data: unknown): void {
  if (!Object.hasOwn(listener, event)) return;
  const hear = listener[event as keyof AnswerListener] as (data: unknown) => void;
  hear(data);
}

async function* pieces({ body }: Response): AsyncGenerator<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const piece = await reader?.read();
    if (piece === undefined || piece.done) return;
    yield piece.value;
  }
}

async function problemOf(response: Response): Promise<ProblemBody> {
  const type = response.headers.get('Content-Type') ?? '';
  return type.startsWith('application/problem+json')
    ? ((await response.json()) as ProblemBody)
    : localProblem(SITE.unreachable);
}

/** A failure on this side of the wire, in the shape of one on the other side. */
function localProblem(detail: string): ProblemBody {
  const nothing = { type: 'about:blank', title: '', status: 0, instance: '', remedy: '' };
  return { ...nothing, code: 'local', detail };
}
