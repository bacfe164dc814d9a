import { cite } from '../answer/cite.ts';
import { spellTopic } from '../answer/spell-topic.ts';
import type { Span } from '../domain.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import type { SearchParts } from '../retrieve/rank.ts';
import { pageOf } from '../text/page-of.ts';
import type { ExploreMode, ExploreRequest } from './explore-request.ts';
import type { Explored, ExploredTurn } from './explored.ts';
import { facetsOf } from './facets.ts';
import { findings } from './findings.ts';
import type { FoundTurn } from './found-turns.ts';
import { inOrder } from './in-order.ts';
import { meantSpeakers } from './meant-speakers.ts';
import { type Filters, sift } from './sift.ts';
import { snippet } from './snippet.ts';
import { namesOfTurns } from './spoken-by.ts';

/** Searches turns: every one that fits, counted, one page of them, and what they may be narrowed to. `UnknownSpeakerError`. */
export async function explore(parts: SearchParts, request: ExploreRequest): Promise<Explored> {
  const { corpus } = parts;
  const { mode, size } = request;
  const speakers = await meantSpeakers(parts, request.speakers ?? []);
  const { query, readAs } = spelt(parts, request);
  const filters = filtersOf(request, speakers);
  const namesOf = namesOfTurns(await corpus.speakers());
  const { found, terms } = await findings(parts, query, mode);
  const sifted = sift(found, filters, namesOf);
  const sort = request.sort ?? (query === '' ? 'newest' : 'relevance');
  const turns = inOrder(sifted.kept, { sort, mode });
  const { items, page, pages, before } = pageOf(turns, request.page, size);
  return {
    query,
    readAs,
    mode,
    sort,
    terms,
    speakers,
    turns: turns.length,
    sessions: sifted.kept.length,
    page,
    pages,
    rows: await Promise.all(items.map((one, i) => rowOf(corpus, one, { mode, n: before + i + 1 }))),
    facets: facetsOf(sifted, { corpus, filters, namesOf }),
    collection: corpus.version,
  };
}

/** Very words are sought as they were typed, and ranking reads slips itself. */
function spelt(parts: SearchParts, { query: typed, mode }: ExploreRequest) {
  const query = typed.trim();
  if (mode !== 'words') return { query, readAs: [] };
  const { topic, readAs } = spellTopic(parts, query);
  return { query: topic, readAs };
}

function filtersOf(request: ExploreRequest, speakers: readonly string[]): Filters {
  const {
    events = [],
    kinds = [],
    sessions = [],
    from = null,
    to = null,
    undated = false,
  } = request;
  return { speakers, events, kinds, sessions, from, to, undated };
}

interface RowOptions {
  readonly mode: ExploreMode;
  readonly n: number;
}

async function rowOf(corpus: Corpus, found: FoundTurn, options: RowOptions): Promise<ExploredTurn> {
  const { turn, places, best, within } = found;
  const text = await corpus.text(turn.session);
  const span = snippet(text, within, best);
  const citation = await cite(corpus, { turn, span }, options.n);
  return {
    ...citation,
    marks: places.flatMap((place) => inside(place, span)),
    places: places.length,
    // What was found by its meaning is all of the quotation.
    opens: options.mode === 'best' || best === null ? span : { start: best.start, end: best.end },
  };
}

/** The part of a place that lies in a quotation. */
function inside(place: Span, quoted: Span): readonly Span[] {
  const [start, end] = [Math.max(place.start, quoted.start), Math.min(place.end, quoted.end)];
  return start < end ? [{ start, end }] : [];
}
