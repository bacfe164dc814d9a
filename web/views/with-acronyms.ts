import { type Child, type Element, element } from '../markup/element.ts';
import { GLOSSARY, type GlossaryEntry } from '../text/glossary.ts';

/** Where letters stand that the glossary explains: `[start, end)` of the text, in UTF-16 code units. */
export interface AcronymSpan {
  readonly start: number;
  readonly end: number;
  readonly entry: GlossaryEntry;
}

/** Captions print `IOT` where the field writes `IoT`; words in small letters are left alone. */
const BY_LETTERS: ReadonlyMap<string, GlossaryEntry> = new Map(
  GLOSSARY.flatMap((entry) => [
    [entry.letters, entry],
    [entry.letters.toUpperCase(), entry],
  ]),
);
const LETTERS_MAX = Math.max(...GLOSSARY.map(({ letters }) => letters.length));

const WORD = /[\p{L}\p{N}]+/gu;
/** `MAGs`, `NRIs`. */
const PLURAL = /s$/u;
/** The capital of the United States, not a coalition. */
const CITY = /washington,? ?$/iu;
const CITY_CHARS = 'washington, '.length;

/** The first occurrence of each acronym in `text`, in the order of the text. */
export function acronymSpans(text: string): AcronymSpan[] {
  const seen = new Set<GlossaryEntry>();
  const spans: AcronymSpan[] = [];
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    if (word.length > LETTERS_MAX + 1) continue;
    const letters = BY_LETTERS.has(word) ? word : word.replace(PLURAL, '');
    const entry = BY_LETTERS.get(letters);
    if (entry === undefined || seen.has(entry) || isCity(text, start, letters)) continue;
    seen.add(entry);
    spans.push({ start, end: start + letters.length, entry });
  }
  return spans;
}

function isCity(text: string, start: number, letters: string): boolean {
  return letters === 'DC' && CITY.test(text.slice(Math.max(0, start - CITY_CHARS), start));
}

interface AcronymOptions {
  /** Whether the keyboard stops here; a page with many of the same letters lets it stop at the first. */
  readonly focusable?: boolean | undefined;
}

/** The letters with what they stand for; the title shows it without script, `web/acronyms.ts` on focus and tap too. */
export function acronym(
  letters: string,
  { name, note }: GlossaryEntry,
  { focusable = true }: AcronymOptions = {},
): Element {
  const tabindex = focusable ? 0 : null;
  return element('abbr', { class: 'acronym', tabindex, title: `${name}. ${note}` }, letters);
}

/** `text` itself, with the first occurrence of each acronym explained; all the strings together are the text. */
export function withAcronyms(text: string): Child[] {
  const children: Child[] = [];
  let at = 0;
  for (const { start, end, entry } of acronymSpans(text)) {
    if (at < start) children.push(text.slice(at, start));
    children.push(acronym(text.slice(start, end), entry));
    at = end;
  }
  if (at < text.length) children.push(text.slice(at));
  return children;
}
