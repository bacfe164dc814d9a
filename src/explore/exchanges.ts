import { peopleOfTurns } from '../answer/people-of-turns.ts';
import type { Turn } from '../domain.ts';
import { EXCHANGES_PEOPLE_MAX, EXCHANGES_PLACES_MAX } from '../limits.ts';
import type { SearchParts } from '../retrieve/rank.ts';
import type { Exchanges, ExchangesRequest, ExchangingPerson, Pair } from './exchange-numbers.ts';
import { placeOf } from './place.ts';
import { sumOf } from './sum-of.ts';

/**
 * Who speaks right after whom in the transcripts: two named people whose turns stand next to each other. A turn whose
 * speaker nobody names parts those before and behind it; turns of one person in a row are no exchange.
 */
export async function exchanges(parts: SearchParts, request: ExchangesRequest): Promise<Exchanges> {
  const { corpus } = parts;
  const { sessions } = await placeOf(parts, request);
  const personOf = peopleOfTurns(await corpus.people());
  const people = new Map<string, Person>();
  const pairs = new Map<string, FoundPair>();
  for (const { session } of sessions) {
    const turns = await corpus.turns(session);
    countTurns(people, turns, personOf);
    countPairs(pairs, turns, personOf);
  }
  const all = active([...people.values()], [...pairs.values()]);
  const shown = all.slice(0, EXCHANGES_PEOPLE_MAX);
  const ids = new Set(shown.map(({ id }) => id));
  return {
    collection: corpus.version,
    sessions: sessions.length,
    people: shown,
    pairs: [...pairs.values()]
      .filter(({ from, to }) => ids.has(from) && ids.has(to))
      .map(({ places, ...pair }) => ({ ...pair, places: places.slice(0, EXCHANGES_PLACES_MAX) }))
      .toSorted((a, b) => b.count - a.count || byText(a.from, b.from) || byText(a.to, b.to)),
    leftOut: all.length - shown.length,
  };
}

type PersonOf = (turn: Turn) => string | null;
type Person = Omit<ExchangingPerson, 'exchanges'>;

interface FoundPair extends Pair {
  readonly places: { readonly session: string; readonly turn: number }[];
}

function countTurns(people: Map<string, Person>, turns: readonly Turn[], personOf: PersonOf) {
  for (const turn of turns) {
    const id = personOf(turn);
    if (id === null || turn.speaker === null) continue;
    const counted = people.get(id)?.turns ?? 0;
    people.set(id, { id, speaker: turn.speaker, turns: counted + 1 });
  }
}

function countPairs(pairs: Map<string, FoundPair>, turns: readonly Turn[], personOf: PersonOf) {
  for (const [at, turn] of turns.entries()) {
    const before = turns[at - 1];
    const from = before === undefined ? null : personOf(before);
    const to = personOf(turn);
    if (from === null || to === null || from === to) continue;
    const key = JSON.stringify([from, to]);
    const { places }: FoundPair = pairs.get(key) ?? { from, to, count: 0, places: [] };
    places.push({ session: turn.session, turn: turn.turn });
    pairs.set(key, { from, to, count: places.length, places });
  }
}

function active(people: readonly Person[], pairs: readonly Pair[]): readonly ExchangingPerson[] {
  const of = (id: string) =>
    sumOf(pairs, ({ from, to, count }) => (from === id || to === id ? count : 0));
  return people
    .map((person) => ({ ...person, exchanges: of(person.id) }))
    .toSorted(
      (a, b) => b.exchanges - a.exchanges || b.turns - a.turns || byText(a.speaker, b.speaker),
    );
}

const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b));
