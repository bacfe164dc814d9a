import type { Answer, Citation, State } from '../asking.ts';
import { RELATED_MAX } from '../limits.ts';
import { scopeOf } from '../retrieve/scope.ts';
import { contentWords } from '../text/content-words.ts';
import { stem } from '../text/words.ts';
import * as reasons from './abstain.ts';
import type { Answering } from './answering.ts';
import { abstained, answered, citations } from './compose.ts';
import { coverageTogether } from './coverage.ts';
import { filterOf } from './filter-of.ts';
import type { Gathered } from './gather.ts';
import { languageNotes } from './language-notes.ts';
import { plain } from './render.ts';
import { titlesOf } from './scope-in-words.ts';
import { spokenOf } from './spoken-of.ts';
import { wayOn } from './way-on.ts';

/** Quotes what was found on the topic under some Markdown, or says what is missing and offers the nearest. */
export async function quoted(
  { parts, draft, state, scope, shown }: Answering,
  gathered: readonly Gathered[],
  lead = '',
): Promise<Answer> {
  const supported = gathered.filter((one) => one.supported);
  const covered = gathered.map(({ coverage }) => coverage);
  const languages = languageNotes(parts.corpus, scope);
  const noted = { ...draft, coverage: await coverageTogether(parts.corpus, scope, covered) };
  const cited = await citations(parts.corpus, bestFirst(supported));
  if (cited.length > 0) {
    const missing = reasons.notAllFound(missingFrom(supported)).map(plain);
    const notes = [...missing, ...draft.notes, ...languages];
    const related = shown.length > 0 ? [] : await othersOn(parts, state);
    return answered({ ...noted, notes }, cited, { related, lead });
  }
  if (shown.length > 0) return abstained(noted, reasons.NOTHING_MORE);
  const missing = missingFrom(gathered);
  const nearest = isKnown(parts, state) ? bestFirst(gathered).slice(0, RELATED_MAX) : [];
  const notes = [...(await wayOn(parts, state)), ...draft.notes, ...languages];
  const reason = reasons.silentOn(state, missing, titlesOf(parts.corpus));
  const related = await citations(parts.corpus, nearest);
  return abstained({ ...noted, notes }, reason, { related });
}

/** Whether any word of the topic is one: nothing is near in meaning to `asdkjh qwe`. */
function isKnown({ corpus, vocabulary }: Answering['parts'], { topic }: State): boolean {
  const all = contentWords(topic ?? '');
  const stands = (word: string) => corpus.words.documentFrequency(stem(word)) > 0;
  return all.length === 0 || all.some((word) => stands(word) || vocabulary.has(word));
}

/** The words that none of some gatherings holds. */
function missingFrom([first, ...others]: readonly Gathered[]): readonly string[] {
  const missing = first?.missing ?? [];
  return missing.filter((word) => others.every((one) => one.missing.includes(word)));
}

/** Where others speak of the people asked about: never among what they said themselves. */
async function othersOn(parts: Answering['parts'], state: State): Promise<readonly Citation[]> {
  if (state.intent !== 'said' || state.speakers.length === 0) return [];
  const { speakers, topic } = state;
  const scope = await scopeOf(parts.corpus, filterOf({ ...state, speakers: [] }));
  return citations(parts.corpus, await spokenOf(parts, { speakers, topic, scope }));
}

/** One quotation of each in turn, so that the first quotations show everybody. */
function bestFirst(gathered: readonly Gathered[]): Gathered['chosen'] {
  const longest = Math.max(0, ...gathered.map(({ chosen }) => chosen.length));
  return Array.from({ length: longest }, (_, rank) =>
    gathered.flatMap(({ chosen }) => chosen.slice(rank, rank + 1)),
  ).flat();
}
