import type { Person, Session } from '../../src/domain.ts';
import { nameKey, writtenName } from '../../src/people/name.ts';
import { PeopleIndex } from '../../src/understand/people-index.ts';

/** A person who speaks under a label, one turn in one session unless told otherwise. */
export const person = (label: string, more: Partial<Person> = {}): Person => ({
  id: nameKey(label),
  name: writtenName(label),
  spellings: [label],
  sessions: ['one'],
  turns: 1,
  ...more,
});

/** An index of people who speak under these labels. */
export const speaking = (...labels: readonly string[]): PeopleIndex =>
  new PeopleIndex(labels.map((label) => person(label)));

/** A session of captions of which nothing is known but what is told. */
export const session = (id: string, more: Partial<Session> = {}): Session => ({
  session: id,
  file: `${id}.txt`,
  source: `/${id}.txt`,
  start: 0,
  end: 0,
  title: null,
  event: null,
  year: null,
  date: null,
  place: null,
  kind: 'transcript',
  language: 'eng',
  disclaimer: null,
  turns: 1,
  words: 1,
  ...more,
});
