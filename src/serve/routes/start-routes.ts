import type { Request, Response } from 'express';
import { EARLIER } from '../../../web/text/home-text.ts';
import type { Rapporteur } from '../../rapporteur.ts';
import type { CollectionBody, Examples } from '../contract.ts';
import type { Talk } from '../conversations-in-memory.ts';
import type { Route } from '../http/route.ts';
import { sendPage } from '../http/send-page.ts';
import { answerPage } from '../pages/answer-page.ts';
import { conversationsPage } from '../pages/conversations-page.ts';
import { homePage } from '../pages/home-page.ts';
import { paperOf } from '../pages/paper-of.ts';
import { type AnswerQuery, answerQueryOf } from '../query/answer-query.ts';
import { chatBody } from '../wire/bodies.ts';

export interface StartOptions {
  /** Whether conversations are kept. */
  readonly history: boolean;
  /** Whether users may change what is kept, and see what was asked. */
  readonly changes: boolean;
}

const NO_EXAMPLES: Examples = { questions: [], acronyms: [] };

/** What a visit begins with: the start page and what it shows, and answers at addresses of their own. */
export function startRoutes(rapporteur: Rapporteur, options: StartOptions): Route[] {
  const collection = async (): Promise<CollectionBody> => ({
    ...(await rapporteur.collection()),
    changes: options.changes,
    llm: rapporteur.llm,
  });
  return [
    {
      method: 'get',
      path: '/api/collection',
      handle: async (_request, response) => {
        response.json(await collection());
      },
    },
    {
      method: 'get',
      path: '/api/examples',
      handle: async (_request, response) => {
        response.json(await rapporteur.examples());
      },
    },
    {
      method: 'get',
      path: '/api/answer',
      handle: async (request, response) => {
        response.json(chatBody(await answerTo(rapporteur, answerQueryOf(request.query))));
      },
    },
    {
      method: 'get',
      path: '/',
      handle: async (_request, response) => sendHome(response, rapporteur, await collection()),
    },
    {
      method: 'get',
      path: '/answer',
      handle: async (request, response) => {
        // The form with an empty box.
        if (!request.query['q']) return response.redirect(302, '/');
        const asked = answerQueryOf(request.query);
        const { answer } = await answerTo(rapporteur, asked);
        const sessions = await rapporteur.sessions();
        const { state, collection: made } = asked;
        const { llm } = rapporteur;
        const paper = await paperOf(rapporteur, answer, originOf(request));
        sendPage(response, answerPage({ answer, state, collection: made, sessions, paper, llm }));
      },
    },
    conversationsRoute(rapporteur, options),
  ];
}

/** Whoever opens a link begins no conversation, and waits for no language model. */
function answerTo(rapporteur: Rapporteur, { question, state }: AnswerQuery) {
  return rapporteur.ask({ question, state, keep: false, arrange: false });
}

/** Where the page was asked for, as far as can be told: behind a proxy that adds TLS the script mends the `http`. */
function originOf({ protocol, headers }: Request): string {
  return `${protocol}://${headers.host ?? ''}`;
}

/** The box and the facts are sent at once; the examples may first have to wait for the model to be loaded. */
async function sendHome(response: Response, rapporteur: Rapporteur, collection: CollectionBody) {
  const [sessions, speakers] = await Promise.all([rapporteur.sessions(), rapporteur.speakers()]);
  const { begin, end } = homePage({ collection, sessions, speakers });
  response.set('Cache-Control', 'no-cache').type('html').write(begin);
  flush(response);
  const isEmpty = collection.sessions === 0;
  // Examples are a courtesy: where they cannot be made, the page stands without.
  const examples = isEmpty ? NO_EXAMPLES : await rapporteur.examples().catch(() => NO_EXAMPLES);
  response.end(end(examples));
}

/** Sends what a compressor still holds back. */
function flush(response: Response): void {
  if ('flush' in response && typeof response.flush === 'function') response.flush();
}

function conversationsRoute(rapporteur: Pick<Talk, 'conversations'>, options: StartOptions): Route {
  const { history, changes } = options;
  return {
    method: 'get',
    path: '/conversations',
    handle: async (_request, response) => {
      if (!changes) return sendPage(response, conversationsPage([], EARLIER.notShown));
      // Those that were kept before stay until they are removed.
      const kept = await rapporteur.conversations();
      sendPage(response, conversationsPage(kept, history ? null : EARLIER.notKept));
    },
  };
}
