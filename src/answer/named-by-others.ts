import type { Person, Span, Turn } from '../domain.ts';
import { nameKey, nameWords } from '../people/name.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import { oncePerCorpus } from '../retrieve/once-per-corpus.ts';
import type { SearchParts } from '../retrieve/rank.ts';
import type { Scope } from '../retrieve/scope.ts';
import { fold } from '../text/fold.ts';
import { MentionCandidates } from './mention-candidates.ts';
import { type Named, type NameUse, namesIn } from './name-in-text.ts';

/** Share of a name's uses alone from which its uses in small letters show that it is a word of the language. */
const ORDINARY_SHARE = 0.1;

export interface KnownName {
  readonly person: Person;
  readonly words: readonly string[];
}

/** Everybody's names cut into words, once for each picture of the store. */
export const knownNames = oncePerCorpus(
  async ({ corpus }: Pick<SearchParts, 'corpus'>): Promise<readonly KnownName[]> =>
    (await corpus.people()).map((person) => ({ person, words: nameWords(person.name) })),
);

export interface Wanted extends Named {
  /** Sessions in which a name of one word means this person; null where a name means them everywhere. */
  readonly sessions: ReadonlySet<string> | null;
}

/** Whom a name means; null where it has no word to look for. */
export function wantedBy(name: string, known: readonly KnownName[]): Wanted | null {
  const own = nameWords(name);
  const surname = own.at(-1);
  if (surname === undefined) return null;
  const isTheirs = ({ person }: KnownName) => nameKey(person.name) === nameKey(name);
  const others = known.filter((one) => !isTheirs(one)).map(({ words }) => words);
  const isAlone = own.length === 1;
  const theirs = known.filter(isTheirs).flatMap(({ person }) => person.sessions);
  return {
    surname,
    own: new Set(own),
    isShared: others.some((words) =>
      isAlone ? words.includes(surname) : words.at(-1) === surname,
    ),
    sessions: isAlone ? new Set(theirs) : null,
  };
}

/** A folded name with the umlauts that it may have, typed out: `kleinwachter`, `kleinwaechter`. */
function typedForms(surname: string): ReadonlySet<string> {
  const typed = [...surname].map((_, i) => `${surname.slice(0, i + 1)}e${surname.slice(i + 1)}`);
  return new Set([surname, ...typed.filter((form) => nameKey(form) === surname)]);
}

/** A place where somebody is named. */
export interface NamedAt {
  readonly turn: Turn;
  readonly name: Span;
}

interface Used extends NamedAt {
  readonly use: NameUse;
}

/** Every use of a name in the turns in scope of whoever does not bear it. */
async function usesOf(
  corpus: Corpus,
  who: Wanted,
  { scope, speakers }: OthersRequest,
): Promise<readonly Used[]> {
  const own = new Set(speakers.map(fold));
  const isOther = ({ speaker, label }: Turn) => !own.has(fold(speaker ?? label ?? ''));
  const term = { shown: [], runs: [[typedForms(who.surname)]], withNext: null };
  const candidates = new MentionCandidates(corpus, scope.places).turnsBySession([term]);
  const uses: Used[] = [];
  for (const [session, numbers] of candidates) {
    if (who.sessions?.has(session) === false) continue;
    const text = await corpus.text(session);
    const turns = await corpus.turns(session);
    const others = numbers.flatMap((number) => turns[number] ?? []).filter(isOther);
    for (const turn of others.filter(scope.holds)) {
      for (const { use, start, end } of namesIn(text.slice(turn.start, turn.end), who)) {
        uses.push({ turn, name: { start: turn.start + start, end: turn.start + end }, use });
      }
    }
  }
  return uses;
}

export interface OthersRequest {
  /** Whose turns are left out. */
  readonly speakers: readonly string[];
  readonly scope: Scope;
}

/** Where others name somebody; a name that is often a plain word counts only where it is surely a name. */
export async function namedByOthers(
  corpus: Corpus,
  who: Wanted,
  request: OthersRequest,
): Promise<readonly NamedAt[]> {
  const uses = await usesOf(corpus, who, request);
  const alone = uses.filter(({ use }) => use === 'alone');
  const small = uses.filter(({ use }) => use === 'small');
  const isOrdinary = small.length > alone.length * ORDINARY_SHARE;
  return uses.filter(({ use }) => use === 'theirs' || (use === 'alone' && !isOrdinary));
}
