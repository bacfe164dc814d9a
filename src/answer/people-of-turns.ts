import type { Person, Turn } from '../domain.ts';

/**
 * Tells who speaks in a turn: a key of the person, or null where nobody is named. People of one name (`Maria` in two
 * meetings) are told apart by the sessions that they speak in.
 */
export function peopleOfTurns(people: readonly Person[]): (turn: Turn) => string | null {
  const byName = new Map<string, Person[]>();
  for (const person of people) {
    const namesakes = byName.get(person.name) ?? [];
    namesakes.push(person);
    byName.set(person.name, namesakes);
  }
  return ({ speaker, session }) => {
    if (speaker === null) return null;
    const namesakes = byName.get(speaker) ?? [];
    const [only, ...more] = namesakes;
    const own = more.length === 0 ? only : namesakes.find((one) => one.sessions.includes(session));
    return own?.id ?? `${speaker}\n`;
  };
}
