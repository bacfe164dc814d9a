import type { Corpus } from '../retrieve/corpus.ts';
import { type Scope, sessionsIn } from '../retrieve/scope.ts';
import { list } from './in-words.ts';

const UNKNOWN = new Set(['eng', 'und']);
const names = new Intl.DisplayNames('en-GB', { type: 'language' });

/** What it means for search that some of the records searched are not English; nothing where all are. */
export function languageNotes(corpus: Corpus, scope: Scope): readonly string[] {
  const languages = new Set<string>();
  for (const id of sessionsIn(corpus, scope)) {
    const { language } = corpus.session(id);
    if (!UNKNOWN.has(language)) languages.add(names.of(language) ?? language);
  }
  if (languages.size === 0) return [];
  return [
    `Some of these records are in ${list([...languages])}. Search knows English: in other languages it finds words as they are written, not their forms or their meaning.`,
  ];
}
