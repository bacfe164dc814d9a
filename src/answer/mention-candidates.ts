import type { Corpus } from '../retrieve/corpus.ts';
import type { WordIndex } from '../retrieve/word-index.ts';
import { stem } from '../text/words.ts';
import type { Forms, Run, Term } from './mentioned-terms.ts';

/** Turns of the whole collection, each by its session's place and its number. */
type TurnKeys = ReadonlySet<number>;
/** More than any session has turns. */
const SESSION_STEP = 2 ** 32;
/** Pieces that a word may be cut into: `multi-stake-holder`; or else into letters: `W.S.I.S.` */
const PIECES_MAX = 3;
const LETTERS_MAX = 5;

const union = (all: readonly TurnKeys[]): TurnKeys => new Set(all.flatMap((keys) => [...keys]));

function intersection(all: readonly TurnKeys[]): TurnKeys {
  const [first = new Set<number>(), ...others] = all.toSorted((a, b) => a.size - b.size);
  return new Set([...first].filter((key) => others.every((keys) => keys.has(key))));
}

/** Every way to cut a word into pieces that stand somewhere. */
function cuts(index: WordIndex, word: string, piecesMax: number): readonly (readonly string[])[] {
  const found: (readonly string[])[] = index.term(stem(word)) === null ? [] : [[word]];
  for (let end = 1; end < word.length && piecesMax > 1; end++) {
    const piece = word.slice(0, end);
    if (index.term(stem(piece)) === null) continue;
    for (const rest of cuts(index, word.slice(end), piecesMax - 1)) found.push([piece, ...rest]);
  }
  return found;
}

/** The turns that may hold the words of a topic, by the index: the words' stems, and all that a passage's turns hold. */
export class MentionCandidates {
  readonly #corpus: Corpus;
  readonly #places: ReadonlySet<number> | null;
  readonly #turnsByStem = new Map<string, TurnKeys>();

  constructor(corpus: Corpus, places: readonly number[] | null) {
    this.#corpus = corpus;
    this.#places = places && new Set(places);
  }

  /** Numbers of turns by session; every turn of these places that says the terms is among them. */
  turnsBySession(terms: readonly Term[]): ReadonlyMap<string, readonly number[]> {
    const { passages, words } = this.#corpus;
    const turns = new Map<string, number[]>();
    for (const key of this.#ofTerms(terms)) {
      const { from } = words.sessions.range(Math.floor(key / SESSION_STEP));
      const session = passages[from]?.session ?? '';
      const own = turns.get(session) ?? [];
      own.push(key % SESSION_STEP);
      turns.set(session, own);
    }
    return turns;
  }

  #ofTerms(terms: readonly Term[]): TurnKeys {
    return intersection(
      terms.map(({ runs, withNext }, i) => {
        const joined = [withNext, terms[i - 1]?.withNext ?? null].filter((run) => run !== null);
        return union([...runs, ...joined].map((run) => this.#ofRun(run)));
      }),
    );
  }

  #ofRun(run: Run): TurnKeys {
    return intersection(run.map((forms) => this.#ofForms(forms)));
  }

  #ofForms(forms: Forms): TurnKeys {
    const { words } = this.#corpus;
    const ways = [...forms].flatMap((form) => [
      ...cuts(words, form, PIECES_MAX),
      ...(form.length <= LETTERS_MAX ? [[...form]] : []),
    ]);
    return union(ways.map((pieces) => this.#ofPieces(pieces)));
  }

  /** A letter stands nearly everywhere, but as a piece of a word only right beside the next: `U.N.`, `e-mail`. */
  #ofPieces(pieces: readonly string[]): TurnKeys {
    const hasLetter = pieces.length > 1 && pieces.some(({ length }) => length === 1);
    if (!hasLetter) return intersection(pieces.map((piece) => this.#ofWord(piece)));
    return intersection(pieces.slice(1).map((piece, i) => this.#ofPair(pieces[i] ?? '', piece)));
  }

  #ofPair(before: string, behind: string): TurnKeys {
    const { words } = this.#corpus;
    const [first, second] = [words.term(stem(before)), words.term(stem(behind))];
    if (first === null || second === null) return new Set();
    return this.#turnsAt(words.words.pair(first, second).places);
  }

  #ofWord(word: string): TurnKeys {
    const stemmed = stem(word);
    const known = this.#turnsByStem.get(stemmed) ?? this.#read(stemmed);
    this.#turnsByStem.set(stemmed, known);
    return known;
  }

  #read(stemmed: string): TurnKeys {
    const { words } = this.#corpus;
    const term = words.term(stemmed);
    return term === null ? new Set() : this.#turnsAt(words.words.postings(term).places);
  }

  #turnsAt(places: Iterable<number>): TurnKeys {
    const { words, passages } = this.#corpus;
    const keys = new Set<number>();
    for (const place of places) {
      if (this.#places?.has(place) === false) continue;
      const [from, to] = passages[place]?.turns ?? [0, -1];
      const session = words.sessions.numberAt(place) * SESSION_STEP;
      for (let turn = from; turn <= to; turn++) keys.add(session + turn);
    }
    return keys;
  }
}
