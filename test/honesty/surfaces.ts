import type { Answer, ArrangedParagraph } from '../../src/asking.ts';
import type { AnswerEvent, Rapporteur } from '../../src/rapporteur.ts';
import { parseEvents } from '../../web/ask/event-stream.ts';
import { toHtml } from '../../web/markup/to-html.ts';
import { exchangeView } from '../../web/views/exchange.ts';
import { runOver } from '../commands/fake-command-line.ts';

/** Everything that a user, or a program, is shown of one answer. */
export interface Shown {
  readonly answer: Answer;
  /** Paragraphs that were told on the way, before the answer was whole. */
  readonly paragraphs: readonly ArrangedParagraph[];
  /** The text as it was streamed; null where it was not. */
  readonly streamed: string | null;
  readonly html: string;
}

export type Surface = (asking: Asking, question: string) => Promise<Shown>;

interface Asking {
  readonly rapporteur: Rapporteur;
  readonly url: string;
}

/** The page's view of it, whole. */
export const page = (answer: Answer) =>
  toHtml(exchangeView(answer.question, answer, { sessions: [] }));

const post = (url: string, question: string, accept: string) =>
  fetch(`${url}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ message: question }),
  });

const json: Surface = async ({ url }, question) => {
  const response = await post(url, question, 'application/json');
  const answer = (await response.json()) as Answer;
  return { answer, paragraphs: [], streamed: null, html: page(answer) };
};

export const eventStream: Surface = async ({ url }, question) => {
  const paragraphs: ArrangedParagraph[] = [];
  let streamed = '';
  let answer: Answer | null = null;
  const read = parseEvents(({ event, data }) => {
    const body = JSON.parse(data);
    if (event === 'paragraph') paragraphs.push(body);
    if (event === 'text-delta') streamed += body.text;
    if (event === 'answer-end') answer = body;
    if (event === 'error') throw new Error(data);
  });
  read(await (await post(url, question, 'text/event-stream')).text());
  if (answer === null) throw new Error('The stream has no end.');
  return { answer, paragraphs, streamed, html: page(answer) };
};

const inProcess: Surface = async ({ rapporteur }, question) => {
  const events: AnswerEvent[] = [];
  for await (const event of rapporteur.askStream({ question, keep: false })) events.push(event);
  const end = events.at(-1);
  if (end?.type !== 'answer-end') throw new Error('The stream has no end.');
  const { answer } = end.reply;
  return {
    answer,
    paragraphs: events.flatMap((event) => (event.type === 'paragraph' ? event.paragraph : [])),
    streamed: events.flatMap((event) => (event.type === 'text-delta' ? event.text : [])).join(''),
    html: page(answer),
  };
};

const commandLine: Surface = async ({ rapporteur }, question) => {
  const { out } = await runOver(rapporteur, 'ask', question, '--no-history', '--json');
  const answer = JSON.parse(out) as Answer;
  return { answer, paragraphs: [], streamed: null, html: page(answer) };
};

export const SURFACES: readonly Surface[] = [json, eventStream, inProcess, commandLine];
