import type { Person } from '../domain.ts';
import { AmbiguousNameError, UnknownSpeakerError } from '../errors.ts';
import { nameKey } from '../people/name.ts';
import type { Store } from '../store/store.ts';

export type Found = Pick<Person, 'id' | 'name' | 'sessions' | 'turns'>;

/** Sessions that an ambiguous name's candidate is told by. */
const SESSIONS_SHOWN = 3;

/**
 * The person with this id, present or former, or so called: in any of their spellings, or by a part of it where one
 * person alone has it. `UnknownSpeakerError` where nobody is; `AmbiguousNameError` where several are, which lists them.
 */
export async function findPerson(store: Store, idOrName: string): Promise<Found> {
  const people = await store.people();
  const settled = await store.settledNames();
  const own = await store.personOf(idOrName);
  if (own !== null) {
    const name = settled.find((one) => one.person === own)?.name ?? own;
    return withSessions(people, { id: own, name });
  }
  const called = calledSo(idOrName, [
    ...settled.map(({ person, name }) => ({ id: person, name, spelling: name })),
    ...people.flatMap(({ id, name, spellings }) =>
      spellings.map((spelling) => ({ id, name, spelling })),
    ),
  ]);
  if (called.length === 0) throw new UnknownSpeakerError(idOrName);
  const [found, ...others] = called.map((one) => withSessions(people, one));
  if (found !== undefined && others.length === 0) return found;
  throw new AmbiguousNameError(
    idOrName,
    [found, ...others].flatMap((one) => (one ? [inWords(one)] : [])),
  );
}

type Named = Pick<Person, 'id' | 'name'>;
type Spelt = Named & { readonly spelling: string };

/** Those who bear the whole name in some spelling; else those who bear all its words among others. */
function calledSo(name: string, all: readonly Spelt[]): readonly Named[] {
  const wanted = nameKey(name);
  if (wanted === '') return [];
  const keyed = all.map((one) => ({ ...one, key: nameKey(one.spelling) }));
  const bearing = (bears: (key: string) => boolean) => [
    ...new Map(keyed.filter(({ key }) => bears(key)).map((one) => [one.id, one])).values(),
  ];
  const whole = bearing((key) => key === wanted);
  if (whole.length > 0) return whole;
  const words = wanted.split(' ');
  return bearing((key) => words.every((word) => key.split(' ').includes(word)));
}

/** Somebody who is only listed has no turns. */
function withSessions(people: readonly Person[], { id, name }: Named): Found {
  const { sessions = [], turns = 0 } = people.find((one) => one.id === id) ?? {};
  return { id, name, sessions, turns };
}

/** `alexander-2 (Alexander, 3 turns in 2018-opening)`. */
function inWords({ id, name, sessions, turns }: Found): string {
  const shown = sessions.slice(0, SESSIONS_SHOWN).join(', ');
  const more = sessions.length - SESSIONS_SHOWN;
  const where = more > 0 ? `${shown} and ${more} more` : shown;
  const said = `${turns} ${turns === 1 ? 'turn' : 'turns'}`;
  return `${id} (${name}, ${sessions.length === 0 ? 'only listed' : `${said} in ${where}`})`;
}
