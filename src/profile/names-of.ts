import type { Span, StakeholderGroup } from '../domain.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import type { Store } from '../store/store.ts';
import type { AffiliationOf, NameOf } from './speaker-profile.ts';

async function sentenceAt(corpus: Corpus, session: string, evidence: Span | null) {
  if (evidence === null || !corpus.sessions.has(session)) return null;
  return (await corpus.text(session)).slice(evidence.start, evidence.end);
}

/** Every spelling that is the person's, session by session, with the words that show it. */
export async function namesOf(
  store: Store,
  corpus: Corpus,
  person: string,
): Promise<readonly NameOf[]> {
  const names: NameOf[] = [];
  for (const { spelling, how, session, turn, turns, because, evidence } of await store.evidence(
    person,
  )) {
    const said = await sentenceAt(corpus, session, evidence);
    names.push({ spelling, how, session, turn, turns, because, evidence: said });
  }
  return names;
}

/** What the records say that the person belongs to, with the words that say it. */
export async function affiliationsOf(
  store: Store,
  corpus: Corpus,
  person: string,
): Promise<readonly AffiliationOf[]> {
  const all: AffiliationOf[] = [];
  for (const { affiliation, group, how, session, evidence } of await store.affiliations(person)) {
    const said = await sentenceAt(corpus, session, evidence);
    all.push({ affiliation, group, how, session, evidence: said });
  }
  return all;
}

/** What the person was last said to belong to, of what `counts`: people change their employers. */
export function lastSaid(
  corpus: Corpus,
  affiliations: readonly AffiliationOf[],
  counts: (affiliation: AffiliationOf) => boolean = () => true,
): AffiliationOf | null {
  const when = ({ session }: AffiliationOf) => {
    const held = corpus.sessions.get(session);
    return held?.date ?? String(held?.year ?? '');
  };
  const known = affiliations.filter(counts);
  return known.toSorted((a, b) => when(a).localeCompare(when(b), 'en')).at(-1) ?? null;
}

/** The group that the person was last said to speak for. */
export function lastGroup(
  corpus: Corpus,
  affiliations: readonly AffiliationOf[],
): StakeholderGroup | null {
  return lastSaid(corpus, affiliations, ({ group }) => group !== null)?.group ?? null;
}
