import { words } from '../text/words.ts';
import { isCountry } from './places.ts';
import { BODY_WORDS, ORGANISATIONS } from './role-words.ts';
import type { SelfIntroduction } from './self-introduction.ts';
import type { SpeechSentence } from './speech-sentences.ts';

/** Words of what somebody belongs to; what is longer is a story. */
const AFFILIATION_WORDS_MAX = 10;

/** `I work for …`, `I'm with …`, `I represent …`; behind the own name also `from …`, or a comma alone. */
const BELONGS =
  /\b(?:I (?:also |currently |now )?(?:work|am working) (?:for|with|at)|(?:I['’]m|I am) (?:here )?(?:also )?(?:with|from|working (?:for|with|at)|representing)|I (?:also )?represent)\s+/gu;
const BEHIND_NAME =
  /^(?:,?\s+(?:(?:and|I['’]m|I am)\s+){0,2}(?:from|with|of|for|representing|(?:working|speaking) (?:for|with|at))\s+|,\s+(?=\p{Lu})(?!I\b))/u;
/** Where what is belonged to ends. */
const ENDS =
  /[.,;:!?()[\]\u2011-\u2015]{1,3}(?:\s|$)|\s(?:and|but|so|where|who|which|that|in|on|as|to|since|here|today|doing|working|because|I)\s|\s(?:here|today)$/u;
/** `the MAG and with APNIC Foundation`: two. */
const ALSO = /^\s*and (?:also )?(?:with|for|from|at)\s+/u;

const isAcronym = (word: string) => /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d&-]{2,12}$/u.test(word);

/** A body's name, and no person, place or country: `the Australian Government`, `MAG`, `ISOC`. */
function isBody(said: string): boolean {
  const parts = said.split(/\s+/);
  const named = parts.some((part) => {
    const [word = ''] = words(part);
    return (
      isAcronym(part) || BODY_WORDS.has(word) || (/^\p{Lu}/u.test(part) && ORGANISATIONS.has(word))
    );
  });
  return named && /\p{Lu}/u.test(said) && parts.length <= AFFILIATION_WORDS_MAX && !isCountry(said);
}

/** The bodies that are named from a place of a sentence on. */
function bodiesAt(sentence: string, at: number): readonly string[] {
  const rest = sentence.slice(at);
  const end = rest.search(ENDS);
  const said = end < 0 ? rest : rest.slice(0, end);
  const body = said
    .replace(/^(?:the|a|an)\s+/iu, '')
    .replace(/[^\p{L}\p{N}]+$/u, '')
    .replace(/\s(?:here|today|speaking)$/u, '')
    .replace(/\s+/gu, ' ');
  const more = ALSO.exec(rest.slice(said.length));
  const behind = more ? bodiesAt(sentence, at + said.length + more[0].length) : [];
  return isBody(body) ? [body, ...behind] : behind;
}

export interface SaidAffiliation {
  readonly affiliation: string;
  readonly sentence: SpeechSentence;
}

/** What a speaker says to belong to, at the beginning of a turn. */
export function saidAffiliations(
  sentences: readonly SpeechSentence[],
  self: SelfIntroduction | null,
): readonly SaidAffiliation[] {
  return sentences.flatMap((sentence) => {
    const places = [...sentence.words.matchAll(BELONGS)].map(
      ({ index, 0: { length } }) => index + length,
    );
    if (self?.sentence === sentence) {
      const nameEnd = self.nameEnd - sentence.start;
      const behind = BEHIND_NAME.exec(sentence.words.slice(nameEnd))?.[0].length;
      if (behind !== undefined) places.push(nameEnd + behind);
    }
    const bodies = places.flatMap((at) => bodiesAt(sentence.words, at));
    return [...new Set(bodies)].map((affiliation) => ({ affiliation, sentence }));
  });
}
