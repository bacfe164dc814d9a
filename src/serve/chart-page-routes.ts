import type { Request, Response } from 'express';
import { titleText } from '../../web/text/site-text.ts';
import type { Session } from '../domain.ts';
import { FILTER_VALUES_MAX, TREND_TOPICS_MAX } from '../limits.ts';
import type { Rapporteur } from '../rapporteur.ts';
import { exchangesPage } from './pages/exchanges-page.ts';
import { trendsPage } from './pages/trends-page.ts';
import { toProblem } from './problem.ts';
import type { Route } from './route.ts';
import { exchangesBody, trendBody } from './trend-body.ts';
import { exchangesRequestOf, trendRequestOf } from './trend-query.ts';

/** The pages with pictures; what cannot be counted is said beside the form, which keeps what was written. */
export function chartPageRoutes(rapporteur: Rapporteur): Route[] {
  return [
    {
      method: 'get',
      path: '/trends',
      handle: async (request, response) => send(response, await trends(rapporteur, request)),
    },
    {
      method: 'get',
      path: '/exchanges',
      handle: async (request, response) => send(response, await pairs(rapporteur, request)),
    },
  ];
}

interface Made {
  readonly status: number;
  readonly markup: string;
}

function send(response: Response, { status, markup }: Made): void {
  response.status(status).set('Cache-Control', 'no-cache').type('html').send(markup);
}

async function trends(rapporteur: Rapporteur, request: Request): Promise<Made> {
  const written = new Written(request);
  const sessions = await rapporteur.sessions();
  const speakers = await rapporteur.speakers();
  const topics = written.all('q');
  const counted = await tried(request, async () => {
    if (topics.length === 0) return null;
    const asked = trendRequestOf(request.query);
    return trendBody(await rapporteur.trend(asked), asked);
  });
  const markup = trendsPage({
    asked: {
      topics,
      by: written.one('by'),
      speakers: written.all('speaker'),
      kind: written.one('kind'),
      event: written.one('event'),
      from: written.one('from'),
      to: written.one('to'),
    },
    choices: {
      topicsMax: TREND_TOPICS_MAX,
      speakers: speakers.slice(0, FILTER_VALUES_MAX).map(({ speaker }) => speaker),
      events: eventsOf(sessions),
    },
    known: topics.length === 0 ? await rapporteur.knownTopics() : [],
    trend: counted.value,
    problem: counted.problem,
    query: written.query(['q', 'by', 'speaker', 'kind', 'event', 'from', 'to']),
  });
  return { status: counted.status, markup };
}

async function pairs(rapporteur: Rapporteur, request: Request): Promise<Made> {
  const written = new Written(request);
  const sessions = await rapporteur.sessions();
  const counted = await tried(request, async () =>
    exchangesBody(await rapporteur.exchanges(exchangesRequestOf(request.query))),
  );
  const transcripts = sessions.filter(({ kind }) => kind === 'transcript');
  const markup = exchangesPage({
    asked: {
      session: written.one('session'),
      event: written.one('event'),
      from: written.one('from'),
      to: written.one('to'),
    },
    choices: {
      sessions: transcripts.map(({ session, title }) => ({
        session,
        name: titleText(title, session),
      })),
      events: eventsOf(transcripts),
    },
    exchanges: counted.value,
    problem: counted.problem,
    query: written.query(['session', 'event', 'from', 'to']),
  });
  return { status: counted.status, markup };
}

interface Tried<Value> {
  readonly value: Value | null;
  readonly status: number;
  readonly problem: string | null;
}

/** What a user wrote may name nobody, or be no year; a fault of our own is an error like any other. */
async function tried<Value>(
  request: Request,
  work: () => Promise<Value | null>,
): Promise<Tried<Value>> {
  try {
    return { value: await work(), status: 200, problem: null };
  } catch (error) {
    const { status, detail } = toProblem(error, request.path);
    if (status >= 500) throw error;
    return { value: null, status, problem: detail };
  }
}

const eventsOf = (sessions: readonly Session[]) => [
  ...new Set(sessions.flatMap(({ event }) => event ?? [])),
];

/** The filled texts of an address, by name. */
class Written {
  readonly #query: Request['query'];

  constructor({ query }: Request) {
    this.#query = query;
  }

  all(name: string): readonly string[] {
    const values = [this.#query[name] ?? []].flat();
    return values.flatMap((one) =>
      typeof one === 'string' && one.trim() !== '' ? one.trim() : [],
    );
  }

  one(name: string): string {
    return this.all(name)[0] ?? '';
  }

  query(names: readonly string[]): string {
    const pairs = names.flatMap((name) =>
      this.all(name).map((value): [string, string] => [name, value]),
    );
    return String(new URLSearchParams(pairs));
  }
}
