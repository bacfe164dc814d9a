import type { Kind, Session } from '../domain.ts';
import { stem, words } from '../text/words.ts';

/** A session as a question may name it. */
interface NamedSession {
  readonly id: string;
  readonly year: number | null;
  /** When it was, as far as known: sorts by time as text. */
  readonly when: string;
  readonly kind: Kind;
  readonly place: string;
  readonly event: ReadonlySet<string>;
  /** Stems of the words of title, event and place. */
  readonly words: ReadonlySet<string>;
  /** What the title numbers: `day 2`, `workshop 65`. */
  readonly numbers: ReadonlySet<string>;
}

/** Titles shorten what they number: `WS65`, `OF #22`. */
const NUMBERED: Readonly<Record<string, string>> = { ws: 'workshop', of: 'forum', dc: 'coalition' };
const FUSED = /^(\p{L}+)(\d+)$/u;

/** `WS65`, `Day 2`, `Open Forum #22` → `workshop 65`, `day 2`, `forum 22`. */
function numbersIn(title: readonly string[]): ReadonlySet<string> {
  const found = title.flatMap((word, at) => {
    const fused = FUSED.exec(word);
    const [, letters = '', digits = ''] = fused ?? ['', title[at - 1] ?? '', word];
    return /^\d+$/.test(digits) ? [`${NUMBERED[letters] ?? letters} ${Number(digits)}`] : [];
  });
  return new Set(found);
}

const joined = (text: string | null) => words(text ?? '').join(' ');

function toNamed(session: Session): NamedSession {
  const title = words(session.title ?? '');
  const place = joined(session.place);
  const event = words(session.event ?? '');
  return {
    id: session.session,
    year: session.year,
    when: session.date ?? String(session.year ?? ''),
    kind: session.kind,
    place,
    event: new Set(event.filter((word) => !/^\d+$/.test(word))),
    words: new Set([...title, ...event, ...words(place)].map(stem)),
    numbers: numbersIn(title),
  };
}

export type NamedTime = 'first' | 'last';

/** The sessions of the records, findable by the words of their titles, event, place, number and time. */
export class SessionIndex {
  readonly #sessions: readonly NamedSession[];

  constructor(sessions: readonly Session[]) {
    this.#sessions = sessions.map(toNamed);
  }

  get size(): number {
    return this.#sessions.length;
  }

  /** Sessions whose title, event and place together hold every one of the words. */
  withWords(asked: readonly string[]): readonly string[] {
    const stems = asked.map(stem);
    return this.#where(({ words: own }) => stems.every((word) => own.has(word)));
  }

  /** Sessions that were at a place: `Paris`. */
  at(place: string): readonly string[] {
    const name = joined(place);
    return name === '' ? [] : this.#where((session) => session.place === name);
  }

  /** Sessions of an event by its name without the year: `EuroDIG`. */
  ofEvent(name: string): readonly string[] {
    const own = words(name);
    return own.length === 0 ? [] : this.#where(({ event }) => own.every((word) => event.has(word)));
  }

  /** Sessions whose title numbers them so: `day` and 2, `workshop` and 65. */
  numbered(what: string, number: number): readonly string[] {
    return this.#where(({ numbers }) => numbers.has(`${what} ${number}`));
  }

  /** Sessions of these years; all where no year is asked for. */
  within(from: number | null, to: number | null): ReadonlySet<string> {
    const holds = (year: number | null) =>
      year !== null && (from === null || year >= from) && (to === null || year <= to);
    return new Set(this.#where(({ year }) => (from === null && to === null) || holds(year)));
  }

  /** The earliest or the latest of some sessions: several where the records do not tell which. */
  edge(time: NamedTime, ids: readonly string[] | null): readonly string[] {
    const dated = this.#sessions.filter(
      ({ id, when }) => when !== '' && (ids === null || ids.includes(id)),
    );
    const times = dated.map(({ when }) => when).toSorted();
    const edge = time === 'first' ? times[0] : times.at(-1);
    return dated.filter(({ when }) => when === edge).map(({ id }) => id);
  }

  /** The year of the earliest or the latest meeting; null where no year is known. */
  edgeYear(time: NamedTime): number | null {
    const years = this.#sessions.flatMap(({ year }) => (year === null ? [] : [year]));
    if (years.length === 0) return null;
    // Spread arguments are bounded: a reduce is not.
    return years.reduce((a, b) => (time === 'first' ? Math.min(a, b) : Math.max(a, b)));
  }

  /** Which of some sessions are reports, human or machine-made. */
  reportsAmong(ids: readonly string[]): readonly string[] {
    const among = new Set(ids);
    return this.#where(({ id, kind }) => among.has(id) && kind !== 'transcript');
  }

  #where(holds: (session: NamedSession) => boolean): readonly string[] {
    return this.#sessions.filter(holds).map(({ id }) => id);
  }
}
