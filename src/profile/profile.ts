import { cite, type Quoted } from '../answer/cite.ts';
import type { Citation } from '../asking.ts';
import type { Speaker } from '../domain.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import type { Store } from '../store/store.ts';
import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import { type Found, findPerson } from './find-person.ts';
import { firstQuotation } from './first-quotation.ts';
import { affiliationsOf, lastGroup, namesOf } from './names-of.ts';
import { neighbours } from './neighbours.ts';
import { reportsOf } from './reports-of.ts';
import type { SpeakerProfile } from './speaker-profile.ts';
import { tellingTerms } from './telling-terms.ts';
import { transcriptWords } from './transcript-words.ts';
import { type Attended, attendedBy } from './turns-of.ts';
import { yearsOf } from './years-of.ts';

export interface ProfileParts {
  readonly store: Store;
  readonly corpus: Corpus;
}

/** What the records show of the person with this id or name; errors as `findPerson` throws them. */
export async function speakerProfile(
  { store, corpus }: ProfileParts,
  idOrName: string,
): Promise<SpeakerProfile> {
  const person = await findPerson(store, idOrName);
  const names = await namesOf(store, corpus, person.id);
  const affiliations = await affiliationsOf(store, corpus, person.id);
  const attended = await attendedBy(corpus, person);
  const { name } = person;
  // Whoever says who they are tells their name more than others do.
  const own = new Set([name, ...names.map(({ spelling }) => spelling)].flatMap(words));
  return {
    ...(await asSpeaker(corpus, person)),
    names,
    affiliations,
    group: lastGroup(corpus, affiliations),
    years: yearsOf(attended),
    terms: tellingTerms(ownWords(attended), transcriptWords(corpus)).filter(
      ({ term }) => !own.has(fold(term)),
    ),
    first: await cited(corpus, firstQuotation(attended, 'first')),
    last: await cited(corpus, firstQuotation(attended, 'last')),
    follows: neighbours(attended, { name, step: -1 }),
    precedes: neighbours(attended, { name, step: 1 }),
    reports: await reportsOf(
      { store, corpus },
      {
        sessions: [...person.sessions, ...names.map(({ session }) => session)],
        spellings: [name, ...names.map(({ spelling }) => spelling)],
      },
    ),
  };
}

/** Somebody who is only reported on or listed has said nothing here. */
async function asSpeaker(corpus: Corpus, { id, name }: Found): Promise<Speaker> {
  const known = (await corpus.speakers()).find((one) => one.id === id);
  return known ?? { id, speaker: name, aliases: [], sessions: 0, turns: 0, words: 0 };
}

async function cited(corpus: Corpus, quoted: Quoted | null): Promise<Citation | null> {
  return quoted && cite(corpus, quoted, 1);
}

const ownWords = (attended: readonly Attended[]) =>
  attended
    .filter(({ session }) => session.kind === 'transcript')
    .flatMap(({ text, own }) => own.map(({ start, end }) => text.slice(start, end)));
