import type { Session } from '../../src/domain.ts';
import type { Exchanges, ExchangesRequest } from '../../src/explore/exchange-numbers.ts';
import type { Trend, TrendRequest } from '../../src/explore/trend-numbers.ts';
import type { SessionText } from '../../src/rapporteur.ts';
import { contentWords } from './fake-answer.ts';
import { wordsIn } from './fake-session.ts';

const COLLECTION = '0123456789ab';

/** A trend by year or session of what is held; a topic is said wherever its first word is. */
export function fakeTrend(held: readonly SessionText[], request: TrendRequest): Trend {
  const kinds = request.kinds?.length ? request.kinds : ['transcript'];
  const own = held.filter(
    ({ session }) => kinds.includes(session.kind) && isInYears(request, session),
  );
  const keys = [
    ...new Set(own.map(({ session }) => (request.by === 'year' ? session.year : session.session))),
  ];
  const topics = request.topics.map((topic) => {
    const periods = keys.map((key) => {
      const here = own.filter(({ session }) => [session.year, session.session].includes(key));
      return periodOf(here, topic, request);
    });
    const [turns, mentions] = [
      periods.reduce((sum, row) => sum + row.turns, 0),
      periods.reduce((sum, row) => sum + row.mentions, 0),
    ];
    return { topic, readAs: [], turns, mentions, periods, missing: turns > 0 ? [] : [topic] };
  });
  return { collection: COLLECTION, by: request.by, topics };
}

function periodOf(here: readonly SessionText[], topic: string, request: TrendRequest) {
  const said = here.flatMap(({ turns, text }) =>
    turns
      .filter(
        ({ speaker }) => !request.speakers?.length || request.speakers.includes(speaker ?? ''),
      )
      .map(({ start, end }) => text.slice(start, end)),
  );
  const [word = ''] = contentWords(topic);
  const counts = said.map((one) => contentWords(one).filter((other) => other === word).length);
  const mentions = counts.reduce((sum, count) => sum + count, 0);
  const words = said.reduce((sum, one) => sum + wordsIn(one), 0);
  const [first] = here.map(({ session }) => session);
  const one = request.by === 'session' ? first : undefined;
  return {
    year: first?.year ?? null,
    sessions: here.map(({ session }) => session.session),
    session: one?.session ?? null,
    title: one?.title ?? null,
    date: one?.date ?? null,
    turns: counts.filter((count) => count > 0).length,
    mentions,
    words,
    rate: words === 0 ? null : (mentions * 10_000) / words,
  };
}

/** Who speaks right after whom in what is held. */
export function fakeExchanges(
  held: readonly SessionText[],
  request: ExchangesRequest,
  idOf: (speaker: string) => string,
): Exchanges {
  const own = held.filter(
    ({ session }) =>
      session.kind === 'transcript' &&
      isInYears(request, session) &&
      (!request.sessions?.length || request.sessions.includes(session.session)),
  );
  const spoken = own.flatMap(({ turns }) => turns.flatMap(({ speaker }) => speaker ?? []));
  const found = own.flatMap(({ turns }) =>
    turns.flatMap(({ session, turn, speaker }, at) => {
      const before = turns[at - 1]?.speaker ?? null;
      const isExchange = before !== null && speaker !== null && before !== speaker;
      return isExchange ? [{ from: idOf(before), to: idOf(speaker), session, turn }] : [];
    }),
  );
  const pairs = found.map(({ from, to }) => {
    const same = found.filter((one) => one.from === from && one.to === to);
    const places = same.map(({ session, turn }) => ({ session, turn }));
    return { from, to, count: places.length, places };
  });
  const people = [...new Set(spoken)].map((speaker) => ({
    id: idOf(speaker),
    speaker,
    turns: spoken.filter((one) => one === speaker).length,
    exchanges: found.filter(({ from, to }) => [from, to].includes(idOf(speaker))).length,
  }));
  const distinct = new Map(pairs.map((pair) => [`${pair.from}\n${pair.to}`, pair]));
  return {
    collection: COLLECTION,
    sessions: own.length,
    people: people.toSorted((a, b) => b.exchanges - a.exchanges || b.turns - a.turns),
    pairs: [...distinct.values()],
    leftOut: 0,
  };
}

function isInYears({ from = 0, to = 9999 }: ExchangesRequest, { year }: Session): boolean {
  return year === null ? from === 0 && to === 9999 : year >= from && year <= to;
}
