import type { Request, Response } from 'express';
import { titleText } from '../../../web/text/site-text.ts';
import type { Session } from '../../domain.ts';
import { FILTER_VALUES_MAX, TREND_TOPICS_MAX } from '../../limits.ts';
import type { Rapporteur } from '../../rapporteur.ts';
import { attempt } from '../http/attempt.ts';
import type { Route } from '../http/route.ts';
import { sendPage } from '../http/send-page.ts';
import { exchangesPage } from '../pages/exchanges-page.ts';
import { trendsPage } from '../pages/trends-page.ts';
import type { Query } from '../query/query-parts.ts';
import { exchangesRequestOf, trendRequestOf } from '../query/trend-query.ts';
import { writtenTexts } from '../query/written.ts';
import { exchangesBody, trendBody } from '../wire/trend-body.ts';

/** The pages with pictures; what cannot be counted is said beside the form, which keeps what was written. */
export function chartPageRoutes(rapporteur: Rapporteur): Route[] {
  return [
    {
      method: 'get',
      path: '/trends',
      handle: (request, response) => sendTrends(rapporteur, request, response),
    },
    {
      method: 'get',
      path: '/exchanges',
      handle: (request, response) => sendExchanges(rapporteur, request, response),
    },
  ];
}

async function sendTrends(
  rapporteur: Rapporteur,
  { path, query }: Request,
  response: Response,
): Promise<void> {
  const one = oneOf(query);
  const sessions = await rapporteur.sessions();
  const speakers = await rapporteur.speakers();
  const topics = writtenTexts(query, 'q');
  const { done, problem } = await attempt(path, async () => {
    if (topics.length === 0) return null;
    const asked = trendRequestOf(query);
    return trendBody(await rapporteur.trend(asked), asked);
  });
  const markup = trendsPage({
    asked: {
      topics,
      by: one('by'),
      speakers: writtenTexts(query, 'speaker'),
      kind: one('kind'),
      event: one('event'),
      from: one('from'),
      to: one('to'),
    },
    choices: {
      topicsMax: TREND_TOPICS_MAX,
      speakers: speakers.slice(0, FILTER_VALUES_MAX).map(({ speaker }) => speaker),
      events: eventsOf(sessions),
    },
    known: topics.length === 0 ? (await rapporteur.knownTopics()).map(({ topic }) => topic) : [],
    trend: done,
    problem: problem?.detail ?? null,
    query: addressOf(query, ['q', 'by', 'speaker', 'kind', 'event', 'from', 'to']),
  });
  response.status(problem?.status ?? 200);
  sendPage(response, markup);
}

async function sendExchanges(
  rapporteur: Rapporteur,
  { path, query }: Request,
  response: Response,
): Promise<void> {
  const one = oneOf(query);
  const sessions = await rapporteur.sessions();
  const { done, problem } = await attempt(path, async () =>
    exchangesBody(await rapporteur.exchanges(exchangesRequestOf(query))),
  );
  const transcripts = sessions.filter(({ kind }) => kind === 'transcript');
  const markup = exchangesPage({
    asked: {
      session: one('session'),
      event: one('event'),
      from: one('from'),
      to: one('to'),
    },
    choices: {
      sessions: transcripts.map(({ session, title }) => ({
        session,
        name: titleText(title, session),
      })),
      events: eventsOf(transcripts),
    },
    exchanges: done,
    problem: problem?.detail ?? null,
    query: addressOf(query, ['session', 'event', 'from', 'to']),
  });
  response.status(problem?.status ?? 200);
  sendPage(response, markup);
}

const eventsOf = (sessions: readonly Session[]) => [
  ...new Set(sessions.flatMap(({ event }) => event ?? [])),
];

/** A field of the form shows the first of several. */
const oneOf = (query: Query) => (name: string) => writtenTexts(query, name)[0] ?? '';

/** What was written, as the API takes it. */
function addressOf(query: Query, names: readonly string[]): string {
  const pairs = names.flatMap((name) =>
    writtenTexts(query, name).map((value): [string, string] => [name, value]),
  );
  return String(new URLSearchParams(pairs));
}
