import { withoutLead } from './frame.ts';
import { leansOnPeople, leansOnTopic } from './pronouns.ts';
import { lower, type Token } from './question-tokens.ts';
import { findRelativeTime, type RelativeTime } from './relative-time.ts';
import { asksSomebody, asksWho, isSaying } from './speaker-place.ts';
import type { Parts } from './take-apart.ts';
import type { Wanted } from './wanted.ts';

/** What a question leans on an earlier one for. */
export interface Leans {
  /** `he`, `she`, `they` stand for the people asked about before. */
  readonly people: boolean;
  /** `it`, `that` stand for the topic asked about before. */
  readonly topic: boolean;
  /** `And …`, `What about …`: the rest of the question before goes on. */
  readonly goesOn: boolean;
  /** Says nothing but what is wanted: `how many?`, `where?`. */
  readonly terse: boolean;
  /** Asks for `others`: those who were asked about are left out. */
  readonly others: boolean;
  /** Asks for `everyone`: nobody asked about before is meant. */
  readonly everyone: boolean;
  /** Has a verb of its own, and so is no mere change of the question before: `and what did she say?`. */
  readonly asks: boolean;
  /** `who disagreed with Roe?`: what somebody did to what was said before. */
  readonly reaction: Reaction | null;
  /** `before that`, `the year after`. */
  readonly time: RelativeTime | null;
  /** `in any year`, `in all sessions`: what held before holds no more. */
  readonly anywhere: boolean;
}

export interface Reaction {
  /** As typed: `disagreed`. */
  readonly verb: string;
  /** Whose words were reacted to; '' where that is left open. */
  readonly to: string;
}

const FRAGMENT_WORDS_MAX = 6;
const FRAGMENT_LEADS = new Set('about after before for in on since until'.split(' '));

/** `In 2023?`, `On privacy?`, `Jane Roe?`: no question of its own, for it says nothing but who, when or about what. */
function isFragment({ all }: Parts, { topic, ruled }: Wanted): boolean {
  const leads = FRAGMENT_LEADS.has(lower(all, 0));
  return (
    !ruled &&
    all.length <= FRAGMENT_WORDS_MAX &&
    (topic === null || leads) &&
    !asksWho(all) &&
    (!asksAnything(all) || isBareAsking(all))
  );
}

const BARE_WORDS_MAX = 3;
/** `Did Roe?`: somebody is asked, and what is left to the question before. */
const isBareAsking = (all: readonly Token[]): boolean =>
  all.length <= BARE_WORDS_MAX &&
  /^(?:did|does|has)$/.test(lower(all, 0)) &&
  !all.some((_, at) => isSaying(all, at));

const asksAnything = (tokens: readonly Token[]) => tokens.some((_, at) => asksSomebody(tokens, at));

/** `What was said about data?`: by anybody. */
const PASSIVE = /\b(?:is|was|were|been) (?:said|mentioned|discussed|raised)\b/iu;

/** Whether a question says all that is needed: what about, and of whom or what is wanted. Such a one starts afresh. */
function isWhole(
  { all, body, people }: Parts,
  { intent, topic, speakers, ruled }: Wanted,
): boolean {
  const named = speakers.length + people.ambiguous.length > 0;
  if (intent === 'who-is') return named || topic !== null;
  if (topic === null) return false;
  if (PASSIVE.test(body)) return true;
  return ruled || asksWho(all) || (named && asksAnything(all));
}

/** What a question leans on the one before for. */
export function leansOf(question: string, parts: Parts, wanted: Wanted): Leans {
  const { all } = parts;
  const asked = withoutLead(question);
  return {
    people: leansOnPeople(all),
    topic: wanted.topic === null && leansOnTopic(all),
    goesOn:
      !isWhole(parts, wanted) &&
      (wanted.terse || GOES_ON.test(question) || isFragment(parts, wanted)),
    terse: wanted.terse,
    others: OTHERS.test(question),
    everyone: EVERYONE.test(question),
    asks: asksAnything(all) || asksWho(all),
    reaction: findReaction(asked),
    time: findRelativeTime(question)?.time ?? null,
    anywhere: ANYWHERE.test(question),
  };
}

const GOES_ON =
  /^\s*(?:and|but|or|also|then|now|(?:so |then |ok(?:ay)? |and |but |no,? )?(?:what|how) about|what else|who else|any(?:thing|one|body) else|any other (?:speakers?|people)|anything (?:on|about)|(?:no|nope),? (?!thanks|thank)|i meant?|only|just|(?:the )?same)\b|^\s*(?:which|who|how many|what) (?:one |ones )?of (?:them|these|those)\b/iu;

const OTHERS =
  /\b(?:did|do|does|has|have) (?:the |any )?(?:others?(?: speakers?| people| participants?| panell?ists?)?|(?:every|any|some)(?:one|body) else) \p{L}|^\s*(?:(?:and|but|what about|how about) ){0,2}(?:the )?(?:others|other (?:speakers|people|participants)|(?:every|any)(?:one|body) else)\s*[?.!]*$/iu;

const EVERYONE =
  /\b(?:everyone|everybody|anyone|anybody|all (?:the )?(?:speakers|people|participants)|all of them)\b(?! else)/iu;

const REACTION =
  /^\s*(?:(?:and|but|so|then),? ){0,2}(?:who|(?:did|does|has) (?:anyone|anybody|someone|somebody)) (?:else )?((?:dis)?agree[sd]?|object(?:s|ed)?|oppose[sd]?|support(?:s|ed)?|criticis(?:e|ed|es)|criticiz(?:e|ed|es)|contradict(?:s|ed)?|respond(?:s|ed)?|repl(?:y|ied|ies))(?: (?:with|to|on))?(?: ([\p{L}\p{M}.'’ -]{1,60}?))?\s*[?.!]*$/iu;

/** `who disagreed with Roe`: the verb, and to whom; null where a question asks for no reaction. */
function findReaction(question: string): Reaction | null {
  const found = REACTION.exec(question);
  return found ? { verb: found[1] ?? '', to: found[2] ?? '' } : null;
}

const ANYWHERE =
  /\b(?:in|of|at|across|over) (?:any|all|every|other) (?:the )?(?:years?|time|sessions?|meetings?)\b|\b(?:over|through|across) the years\b|\bover time\b|\bat any time\b|\b(?:anywhere|everywhere|any time|whenever)\b/iu;
