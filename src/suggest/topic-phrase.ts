import { ACRONYMS } from '../text/acronyms.ts';
import { GRAMMAR_WORDS } from '../text/stop-words.ts';
import { words } from '../text/words.ts';
import { questionForm } from '../understand/question-form.ts';

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’-]*/gu;
const LETTERS: ReadonlySet<string> = new Set(ACRONYMS.map(([letters]) => letters));

interface Token {
  readonly start: number;
  readonly end: number;
  readonly folded: readonly string[];
}

function tokensOf(question: string): readonly Token[] {
  return [...question.matchAll(WORD)].map(({ 0: printed, index }) => {
    const word = printed.replace(/[.'’-]+$/u, '');
    return { start: index, end: index + word.length, folded: words(word) };
  });
}

/**
 * The words in which a question names its topic, fit to stand in another question: from the first word of the topic to
 * the last, where nothing but grammar lies between, with its article. Null where it describes what was said in a clause:
 * `Who told a joke about the microphone?`
 */
function phraseIn(question: string, topic: string): string | null {
  const about = new Set(words(topic));
  const tokens = tokensOf(question);
  const isAbout = ({ folded }: Token) => folded.length > 0 && folded.every((one) => about.has(one));
  const isGrammar = ({ folded }: Token) => folded.every((one) => GRAMMAR_WORDS.has(one));
  const from = tokens.findIndex(isAbout);
  const to = tokens.findLastIndex(isAbout);
  const phrase = tokens.slice(from, to + 1);
  const held = new Set(phrase.flatMap(({ folded }) => folded));
  if (from < 0 || ![...about].every((one) => held.has(one))) return null;
  if (!phrase.every((token) => isAbout(token) || isGrammar(token))) return null;
  if (questionForm(question, topic) !== 'topic') return null;
  const article = tokens[from - 1]?.folded[0] === 'the' ? tokens[from - 1] : undefined;
  return question.slice((article ?? tokens[from])?.start, tokens[to]?.end);
}

/** `mag` → `MAG`. */
const capitalised = (phrase: string) =>
  phrase.replace(WORD, (word) => (LETTERS.has(word) ? word.toUpperCase() : word));

/**
 * The topic of a conversation's last answer as the user put it, in the last question or the one that it leans on; null
 * where no question names it.
 */
export function topicPhrase(topic: string | null, asked: readonly string[]): string | null {
  if (topic === null) return null;
  for (const question of asked.toReversed()) {
    const phrase = phraseIn(question, topic);
    if (phrase !== null) return capitalised(phrase);
  }
  return null;
}
