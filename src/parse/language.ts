import type { Span } from '../domain.ts';
import { COMMON_WORDS, SCRIPTS } from './language-words.ts';

// Some thousand words tell a language as well as the whole meeting does.
const SAMPLE_CHARS_MAX = 6_000;
/** Share of the letters that a script must hold: names in Latin letters stand in every language. */
const SCRIPT_SHARE = 0.3;
/** Japanese mixes its own syllables with Chinese characters. */
const SYLLABLES_SHARE = 0.1;
const WORDS_MIN = 3;
/** Share of the words that must be common words of the language. */
const COMMON_SHARE = 0.12;

const UNKNOWN = 'und';

const tables: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries(
  COMMON_WORDS,
).map(([code, list]) => [code, new Set(list.split(' '))]);

function byScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [code, script] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / Math.max(letters, 1);
    if (share > (code === 'jpn' ? SYLLABLES_SHARE : SCRIPT_SHARE)) return code;
  }
  return null;
}

function byCommonWords(sample: string): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = UNKNOWN;
  let most = Math.max(WORDS_MIN - 1, words.length * COMMON_SHARE);
  for (const [code, common] of tables) {
    const count = words.filter((word) => common.has(word)).length;
    if (count > most) {
      best = code;
      most = count;
    }
  }
  return best;
}

/**
 * ISO 639-3 code of the language that most of the words are in, told by script and common words;
 * `und` where neither tells. An interpreted meeting is in the language of its captions.
 */
export function languageOf(text: string, spans: readonly Span[]): string {
  let sample = '';
  for (const { start, end } of spans) {
    if (sample.length >= SAMPLE_CHARS_MAX) break;
    sample += `${text.slice(start, Math.min(end, start + SAMPLE_CHARS_MAX))}\n`;
  }
  return byScript(sample) ?? byCommonWords(sample);
}
