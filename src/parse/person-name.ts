import { NAME_PARTICLES, ROLE_WORDS, SENTENCE_WORDS } from './label-words.ts';

const NAME_CHARS_MAX = 60;
const NAME_WORDS_MAX = 7;
// Words of offices and bodies: what holds one of them names no single person.
const BODY_WORDS =
  /\b(?:delegates?|representatives?|delegation|bureau|ministry|ministère|ministerio|department|university|université|universidad|academy|institute|council|commission|committee|association|organi[sz]ation|foundation|agency|authority|government|centre|center|union|network|society|company|corporation|group|forum|inc|ltd|tbc|tba|tbd)\b/i;

const isParticle = (word: string): boolean => NAME_PARTICLES.has(word.toLowerCase());

/** Whether a short text is written as a person's name: `Ren Xianliang`, `Vanny`, `Arnold van Rhijn`. */
function looksLikeName(text: string, isRole: (word: string) => boolean = () => false): boolean {
  if (text.length > NAME_CHARS_MAX || /[:;?!•|"“”]|[.,]$|\d{3}/.test(text)) return false;
  const words = text
    .replace(/\([^()]*\)/g, '')
    .trim()
    .split(/\s+/);
  if (words.length > NAME_WORDS_MAX || !/^[\p{Lu}\p{Lo}]/u.test(words[0] ?? '')) return false;
  return words.every(
    (word) => /^['’]?[\p{Lu}\p{Lo}]|^[\d–-]+$/u.test(word) || isParticle(word) || isRole(word),
  );
}

/** Whether a text names one real person, and not an office, a body or `Delegate from …`. */
export function isPerson(text: string): boolean {
  const words = text.toLowerCase().split(/\s+/);
  return (
    looksLikeName(text) &&
    !/\d/.test(text) &&
    !BODY_WORDS.test(text) &&
    !words.some((word) => ROLE_WORDS.has(word)) &&
    !words.some((word) => /^(?:from|for|and|the|of|&)$/.test(word))
  );
}

/** Whether a heading names a speaker: a name, or a function such as `Speaker 2` or `Online moderator`. */
export function looksLikeSpeaker(text: string): boolean {
  return (
    looksLikeName(text, (word) => ROLE_WORDS.has(word)) && !SENTENCE_WORDS.has(text.toLowerCase())
  );
}
