import type { Kind, Span } from '../domain.ts';
import { GRAMMAR_WORDS, STOP_WORDS } from '../text/stop-words.ts';
import { words } from '../text/words.ts';
import { askedVerb } from './asked-subject.ts';
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
/** Verbs that ask for somebody's words and no more, behind who is asked: `did the EU propose`, `was concluded`. */
const ASKING =
  /^(?:add|advocate|announce|believe|bring|call|conclude|confirm|declare|emphasi[sz]e|feel|highlight|hold|hope|insist|mean|note|outline|propose|recommend|remark|share|stress|underline|urge|want)$/;
const ASKED =
  /^(?:added|agreed|announced|concluded|decided|emphasi[sz]ed|highlighted|noted|outlined|proposed|recommended|stressed|underlined)$/;
/** Words in which a question says what it asks for: `and in 2018, what did …`. */
const WHAT_WORDS = 4;
const IS = /^(?:are|been|is|was|were)$/;

/** Whether a word only asks for what was said. */
function isAsking(all: readonly Token[], at: number, verb: number): boolean {
  const isPassive = ASKED.test(lower(all, at)) && IS.test(lower(all, at - 1));
  return isPassive || (at === verb && ASKING.test(lower(all, at)));
}

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

/** `What role do states have`: no verb stands there. */
const isStates = (all: readonly Token[], at: number): boolean =>
  lower(all, at) === 'states' &&
  /^(?:do|did|can|could|should|would|must)$/.test(lower(all, at - 1));

/** The words that carry the topic, as typed; null where there are none. */
export function findTopic({ all, rest, frame, kind }: TopicPlace): string | null {
  const left = new Set(rest);
  const named = new Set(all.filter((token) => !left.has(token)));
  const start = topicStart(all, named) ?? Number.POSITIVE_INFINITY;
  // `Why does the EU want more`: what is wanted is known, and not asked for.
  const asksWhat = all.slice(0, WHAT_WORDS).some(({ text }) => /^(?:what|which)$/iu.test(text));
  const verb = asksWhat ? askedVerb(all) : -1;
  const isFrame = (token: Token, at: number) =>
    isAsking(all, at, verb) ||
    frame.some((span) => token.start >= span.start && token.start < span.end) ||
    (kind !== null && /^(?:captions|reports?|summar(?:y|ies)|transcripts?)$/iu.test(token.text));
  /** A word that usually only frames a question, where it is what the question is about. */
  const isMeant = (token: Token, at: number) =>
    !PLEASANTRIES.test(lower(all, at)) &&
    (isInTerm(all, at) ||
      isStates(all, at) ||
      (token.start >= start ? !isSaid(all, at, named) : belongsToNoun(all, at)));
  const topic = all.filter((token, at) => {
    if (!left.has(token) || isGrammar(token.text) || isFrame(token, at)) return false;
    return isContent(token.text) || isMeant(token, at);
  });
  return topic.map(({ text }) => text).join(' ') || null;
}
