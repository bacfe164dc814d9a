import type { Kind, Span } from '../domain.ts';
import { GRAMMAR_WORDS, STOP_WORDS } from '../text/stop-words.ts';
import { words } from '../text/words.ts';
import { lower, type Token } from './question-tokens.ts';
import { isSaying } from './speaker-place.ts';

/** What the words of a topic are looked for among. */
export interface TopicPlace {
  /** Every word of the question. */
  readonly all: readonly Token[];
  /** Those that are left when people, sessions and years are taken out. */
  readonly rest: readonly Token[];
  readonly frame: readonly Span[];
  readonly kind: Kind | null;
}

/** Terms of the field that hold a word which else only frames a question. Data, lower case. */
const TERMS: ReadonlySet<string> = new Set(
  `free speech, hate speech, member state, member states, nation state, nation states, state actor, state actors,
state sovereignty, talking point, talking points, talking shop, talking shops, think tank, think tanks,
points of view, speaking rights, people centred, people centered, responsible state, civil discussion`.split(
    /,\s+/,
  ),
);
const LEADS_TO_TOPIC = /^(?:about|regarding|concerning|on)$/;
/** `speak of`: what follows is the topic; `the view of` may name who holds it. */
const SPEAKS_OF = /^(?:speak|speaks|spoke|talk|talks|talked|think|thinks|thought|mention)$/;
const PLEASANTRIES = /^(?:please|hello|versus|vs|according)$/;
const DETERMINER = /^(?:the|a|an|all|some|our|their|its|these|those)$/;

const isContent = (text: string) => words(text).some((word) => !STOP_WORDS.has(word));
const isGrammar = (text: string) => words(text).every((word) => GRAMMAR_WORDS.has(word));

/** Where the words begin that are about something: behind `say about`, `views on`, `Roe on`; null where none do. */
function topicStart(all: readonly Token[], named: ReadonlySet<Token>): number | null {
  for (const [at, { text, end, first }] of all.entries()) {
    const before = all[at - 1];
    if (before === undefined || first) continue;
    const isOf = /^of$/iu.test(text) && SPEAKS_OF.test(lower(all, at - 1));
    const isBehindFrame = named.has(before) || !isContent(before.text);
    if (isOf || (LEADS_TO_TOPIC.test(text.toLowerCase()) && isBehindFrame)) return end;
  }
  return null;
}

/** `about what Doe said`: saying is no topic. */
const isSaid = (all: readonly Token[], at: number, named: ReadonlySet<Token>): boolean => {
  const before = all[at - 1];
  const isSpeaker = before !== undefined && named.has(before);
  return isSaying(all, at) && (isSpeaker || SUBJECTS.test(lower(all, at - 1)));
};
const SUBJECTS = /^(?:what|when|while|who|he|she|they|i|we|you|that)$/;

/** `the fear of states`: a frame word that belongs to a noun. */
function belongsToNoun(all: readonly Token[], at: number): boolean {
  const lead = DETERMINER.test(lower(all, at - 1)) ? at - 2 : at - 1;
  return lower(all, lead) === 'of' && isContent(all[lead - 1]?.text ?? 'of');
}

const isInTerm = (all: readonly Token[], at: number): boolean =>
  TERMS.has(`${lower(all, at)} ${lower(all, at + 1)}`) ||
  TERMS.has(`${lower(all, at - 1)} ${lower(all, at)}`);

/** The words that carry the topic, as typed; null where there are none. */
export function findTopic({ all, rest, frame, kind }: TopicPlace): string | null {
  const left = new Set(rest);
  const named = new Set(all.filter((token) => !left.has(token)));
  const start = topicStart(all, named) ?? Number.POSITIVE_INFINITY;
  const isFrame = (token: Token) =>
    frame.some((span) => token.start >= span.start && token.start < span.end) ||
    (kind !== null && /^(?:reports?|transcripts?)$/iu.test(token.text));
  /** A word that usually only frames a question, where it is what the question is about. */
  const isMeant = (token: Token, at: number) =>
    !PLEASANTRIES.test(lower(all, at)) &&
    (isInTerm(all, at) ||
      (token.start >= start ? !isSaid(all, at, named) : belongsToNoun(all, at)));
  const topic = all.filter((token, at) => {
    if (!left.has(token) || isGrammar(token.text) || isFrame(token)) return false;
    return isContent(token.text) || isMeant(token, at);
  });
  return topic.map(({ text }) => text).join(' ') || null;
}
