import type { Session } from '../../src/domain.ts';
import type { Compared, ComparedPerson, CompareRequest } from '../../src/explore/compared.ts';
import type { ExploreRequest } from '../../src/explore/explore-request.ts';
import type { Explored, ExploredTurn } from '../../src/explore/explored.ts';
import type { Facet } from '../../src/explore/facet.ts';
import type { SessionText } from '../../src/rapporteur.ts';
import { cite, contentWords, sentencesOf } from './fake-answer.ts';
import { wordsIn } from './fake-session.ts';

type Sentence = ReturnType<typeof sentencesOf>[number];

const COLLECTION = '0123456789ab';
const NO_FACET: Facet = { values: [], more: 0 };

/** The turns with a sentence that holds a word of the query, or all of them; the first of these sentences each. */
export function fakeExplore(held: readonly SessionText[], request: ExploreRequest): Explored {
  const { query, mode, size } = request;
  const wanted = new Set(contentWords(query));
  const found = held
    .filter(({ session }) => isInScope(session, request))
    .flatMap((one) =>
      one.turns
        .filter(
          ({ speaker }) => !request.speakers?.length || request.speakers.includes(speaker ?? ''),
        )
        .flatMap((turn) => {
          const sentences = sentencesOf(one, wanted).filter((sentence) => sentence.turn === turn);
          const first = sentences.find(({ shared }) => shared > 0 || query === '');
          return first === undefined ? [] : [first];
        }),
    );
  const pages = Math.max(1, Math.ceil(found.length / size));
  const page = Math.min(request.page, pages);
  const rows = found.map((sentence, at) => rowOf(sentence, at + 1, wanted));
  const chosen = request.speakers ?? [];
  return {
    query,
    readAs: [],
    mode,
    sort: request.sort ?? 'relevance',
    terms: [...wanted].map((word) => [word]),
    speakers: chosen,
    turns: rows.length,
    sessions: new Set(rows.map(({ session }) => session)).size,
    page,
    pages,
    rows: rows.slice((page - 1) * size, page * size),
    facets: {
      speakers: facet(
        rows.map(({ speaker }) => speaker),
        chosen,
      ),
      years: facet(
        rows.map(({ year }) => year),
        [request.from],
      ),
      events: facet(
        rows.map(
          ({ session }) =>
            held.find((one) => one.session.session === session)?.session.event ?? null,
        ),
        request.events ?? [],
      ),
      kinds: facet(
        rows.map(({ kind }) => kind),
        request.kinds ?? [],
      ),
      sessions: NO_FACET,
    },
    collection: COLLECTION,
  };
}

function rowOf(sentence: Sentence, n: number, wanted: ReadonlySet<string>): ExploredTurn {
  const citation = cite(sentence, n);
  const words = [...citation.quote.matchAll(/\p{L}+/gu)].filter(([word]) =>
    contentWords(word).some((one) => wanted.has(one)),
  );
  const marks = words.map(({ 0: word, index }) => ({
    start: sentence.start + index,
    end: sentence.start + index + word.length,
  }));
  const opens = marks[0] ?? { start: sentence.start, end: sentence.end };
  return { ...citation, marks, places: marks.length, opens };
}

type Value = string | number | null | undefined;

function facet(of: readonly Value[], chosen: readonly Value[]): Facet {
  const values = [...new Set(of)].filter((value) => value !== null && value !== undefined);
  return {
    values: values.map((value) => ({
      value: String(value),
      title: null,
      turns: of.filter((one) => one === value).length,
      chosen: chosen.includes(value),
    })),
    more: 0,
  };
}

function isInScope(session: Session, request: ExploreRequest): boolean {
  const { kinds = [], events = [], sessions = [], from = 0, to = 9999 } = request;
  const year = session.year ?? 0;
  return (
    (kinds.length === 0 || kinds.includes(session.kind)) &&
    (events.length === 0 || events.includes(session.event ?? '')) &&
    (sessions.length === 0 || sessions.includes(session.session)) &&
    (request.undated ? session.year === null : year >= from && year <= to)
  );
}

/** What each of some people said with a word of the topic in it. */
export function fakeCompare(held: readonly SessionText[], request: CompareRequest): Compared {
  const { topic, from, to } = request;
  const wanted = new Set(contentWords(topic));
  const people = request.speakers.map((speaker): ComparedPerson => {
    const own = held
      .filter(({ session }) => session.kind === 'transcript')
      .map((one) => ({ ...one, turns: one.turns.filter((turn) => turn.speaker === speaker) }));
    const sentences = own
      .flatMap((one) => sentencesOf(one, wanted))
      .filter(({ shared }) => shared > 0);
    const said = own.flatMap(({ turns, text }) =>
      turns.map(({ start, end }) => text.slice(start, end)),
    );
    return {
      speaker,
      turns: said.length,
      words: said.reduce((sum, one) => sum + wordsIn(one), 0),
      matching: new Set(sentences.map(({ turn }) => turn)).size,
      mentions: sentences.length,
      citations: sentences.map((sentence, at) => cite(sentence, at + 1)).slice(0, 4),
      reason: sentences.length > 0 ? null : `${speaker} said nothing about ${topic}.`,
    };
  });
  return { topic, readAs: [], from, to, people, collection: COLLECTION };
}
