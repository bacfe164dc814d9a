import type { Kind } from '../domain.ts';

/** Ways to ask for one kind of words, the most special first. */
const ASKED_IN = `\\b(?:do|does|did|in|from|of|according to) (?:the |an |all |only the )?`;
/** `And the reports?`, `What about the transcripts?`, `Only reports`: nothing but a kind. */
const ALONE = `^\\s*(?:(?:and|but|what about|how about|only|just|now|in|from) ){0,3}(?:the |all )?`;
const END = `(?: only| alone)?\\s*[?.!]*\\s*$`;

/** `Which reports mention …`, `list all reports`. */
const LISTED = `\\b(?:which|how many|list|show|name)(?: me)?(?: all| the| every){0,2} `;

const MACHINE_MADE = `(?:ai|machine)[- ](?:made |generated |written )?(?:reports?|summar(?:y|ies))`;
const WRITTEN = `(?:written |session ){0,2}reports?`;
const CAPTIONED = `(?:transcripts?|captions)`;

const either = (what: string) =>
  new RegExp(`(?:${ASKED_IN}|${LISTED})${what}\\b|${ALONE}${what}${END}`, 'iu');

const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [either(MACHINE_MADE), 'ai-report'],
  [either(WRITTEN), 'report'],
  [either(CAPTIONED), 'transcript'],
];

/** The kind of words that a question restricts itself to; null where it does not. */
export function findKind(question: string): Kind | null {
  return KINDS.find(([pattern]) => pattern.test(question))?.[1] ?? null;
}
