import type { Affiliation, Person } from '../domain.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import { list } from './in-words.ts';
import { italics, plain } from './render.ts';
import { sessionsInWords } from './sessions-in-words.ts';
import { byTime } from './topic-turns.ts';

/** `**Jane Roe** speaks in *A talk*, 2018. Listed with *the Harbour Office*.`: what is known without a quotation. */
export function renderPerson(
  corpus: Corpus,
  { name, sessions }: Pick<Person, 'name' | 'sessions'>,
  affiliations: readonly Affiliation[],
): string {
  const held = sessions.flatMap((id) => corpus.sessions.get(id) ?? []).toSorted(byTime);
  const places = (isSpoken: boolean) =>
    sessionsInWords(held.filter(({ kind }) => (kind === 'transcript') === isSpoken));
  const of = (isSaid: boolean) => {
    const own = affiliations.filter(({ how }) => (how === 'self') === isSaid);
    return list([...new Set(own.map(({ affiliation }) => italics(affiliation)))]);
  };
  const facts = [
    [places(true), 'speaks in'],
    [places(false), 'is reported on in'],
    [of(false), 'is listed with'],
    [of(true), 'says to belong to'],
  ].flatMap(([what, does]) => (what === '' ? [] : [`${does} ${what}`]));
  return facts.length === 0 ? '' : `**${plain(name)}** ${facts.join('; ')}.`;
}
