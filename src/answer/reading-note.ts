import type { State } from '../asking.ts';
import type { Corpus } from '../retrieve/corpus.ts';
import { list } from './in-words.ts';
import { plain } from './render.ts';
import { scopeInWords, titlesOf } from './scope-in-words.ts';

/** That a language model read the question, and as what, in Markdown: whoever asked can tell whether it is what they meant. */
export function readingNote(model: string, state: State, corpus: Corpus): string {
  const { speakers, topic } = state;
  const who = speakers.length > 0 ? list(speakers) : 'anybody';
  const on = topic === null ? '' : ` on ${topic}`;
  const where = scopeInWords(state, titlesOf(corpus));
  return plain(`Read by the model ${model} as: what ${who} said${on}${where}.`);
}
