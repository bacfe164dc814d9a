import type { Counted, Intent } from '../asking.ts';
import type { Span } from '../domain.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { findIntent } from './find-intent.ts';
import { findPeople } from './find-people.ts';
import { findTopic } from './find-topic.ts';
import { commonFrames, withoutLead } from './frame.ts';
import type { PeopleIndex } from './people-index.ts';
import { leansOnPeople, leansOnTopic } from './pronouns.ts';
import { questionTokens } from './question-tokens.ts';
import { findRelativeTime } from './relative-time.ts';
import type { Parts } from './take-apart.ts';
import { findTerse } from './terse-questions.ts';

/** What a question wants, and about what. */
export interface Wanted {
  readonly intent: Intent;
  readonly of: Counted | null;
  readonly topic: string | null;
  readonly speakers: readonly string[];
  /** Says nothing but what is wanted: `how many?`. */
  readonly terse: boolean;
  /** Is put after a rule, and so is a question of its own. */
  readonly ruled: boolean;
}

const GREETING =
  /^\s*(?:(?:ok(?:ay)?|great|perfect|cool|alright|right|fine|super|excellent|wonderful|nice|lovely|good|that['’]s (?:great|perfect|all|helpful)|oh|ah|many|hey|hi|hello|dear)[\s,.!]+){0,2}(?:hi|hiya|hello|hey|greetings|thanks|thank you|thank u|thx|tx|ty|cheers|ta|good (?:morning|afternoon|evening|day|night)|bye|bye bye|goodbye|see you|great|perfect|awesome|excellent|brilliant|nice(?: one)?|how are you|what['’]s up)(?:[\s,]+(?:there|all|everyone|everybody|very much|so much|a lot|a million|again|later|rapporteur|for (?:that|this|your help|the help|the info|the information|everything)|doing|today|bot|friend|mate)){0,3}[\s!.,?]*$/iu;
const WHO = /^\s*(?:(?:by|from) )?who(?:m|se)?\b/iu;
/** What is said to a machine, and nothing about the records. */
const SMALL_TALK =
  /^\s*(?:help|what can you do|who are you|what are you|what(?:['’]s| is) your name|are you (?:a |an )?(?:robot|bot|human|ai)|what (?:time|day) is it(?: now| today)?|what(?:['’]s| is) the (?:time|date)(?: now| today)?|how old are you|tell me a joke)[\s!.,?]*$/iu;
/** `Which speaker wants …`: asks who. */
const WHICH_SPEAKER =
  /^\s*(?:which|what) (?:speakers?|participants?|persons?|people|delegates?|panell?ists?|contributors?)\b/iu;
const WHO_IS = /^\s*who(?: is| was| are| were|['’]s)\b/iu;
/** A name stands right behind; `who is from Brazil` asks for no name. */
const WHO_IS_NAMED = /^\s*[Ww][Hh][Oo](?:\s+\p{L}+|['’][Ss])\s+(?:the\s+)?\p{Lu}/u;
const TELL_ABOUT =
  /^\s*(?:tell (?:me|us) (?:more )?about|what do (?:you|we) know about|introduce)\s/iu;
/** `Roe in 2018 versus 2023`: years side by side. */
const VERSUS = /\b(?:versus|vs|compared (?:to|with))\b/iu;
/** `Who spoke in 2019?`: a list of speakers, where no topic is named. */
const SPOKE =
  /^\s*who (?:all )?(?:spoke|speaks|talked|is speaking|was speaking|took part|participated|took the floor|attended|was present|were present)\b(?! (?:after|before|for|to|with|against))/iu;

const only = (intent: Intent, topic: string | null, speakers: readonly string[]): Wanted => ({
  intent,
  of: null,
  topic,
  speakers,
  terse: false,
  ruled: intent !== 'said',
});

/** Reads what a question wants; its parts are known by now, and so which words are left for the topic. */
export function findWanted(question: string, parts: Parts, index: PeopleIndex): Wanted {
  const { people, exact, role } = parts;
  const speakers = people.people.length > 0 ? people.people : role;
  if (GREETING.test(question) || SMALL_TALK.test(question)) return only('greeting', null, speakers);
  if (exact !== null) return only('exact', exact, speakers);
  const asked = withoutLead(parts.body);
  const terse = findTerse(asked);
  if (terse) return { ...only(terse.intent, null, speakers), ...terse, terse: true };
  const named = people.people.length + people.ambiguous.length;
  const found = findIntent(asked, named);
  const topic = findTopic({ ...parts, frame: framesOf(parts.body, found?.frame ?? []) });
  if (found) {
    return settled({ ...only(found.intent, topic, speakers), of: found.of, ruled: true }, parts);
  }
  if (VERSUS.test(asked) && parts.from !== parts.to) return only('timeline', topic, speakers);
  return whoOrWhat(asked, only('said', topic, speakers), { parts, index });
}

function framesOf(body: string, asks: readonly Span[]): readonly Span[] {
  const time = findRelativeTime(body);
  return [...asks, ...commonFrames(body), ...(time ? [time] : [])];
}

/**
 * `Where did Roe speak?` names no topic whose places could be shown: a list of sessions; nor `How many times did Roe
 * speak?` one that could be counted: turns. Years beside one another are no people: `compare 2018 and 2019`.
 */
function settled(wanted: Wanted, parts: Parts): Wanted {
  const leans = leansOnTopic(parts.all) || leansOnPeople(parts.all);
  const isOfNothing = wanted.topic === null && !leans;
  if (wanted.intent === 'where' && isOfNothing)
    return { ...wanted, intent: 'list', of: 'sessions' };
  if (wanted.of === 'mentions' && isOfNothing) return { ...wanted, of: 'turns' };
  return comparesYears(wanted, parts) ? { ...wanted, intent: 'timeline' } : wanted;
}

function comparesYears({ intent, speakers }: Wanted, parts: Parts): boolean {
  const { people, unknown, from, to, all } = parts;
  const nobody = speakers.length + people.ambiguous.length === 0 && unknown === null;
  return intent === 'compare' && nobody && !leansOnPeople(all) && from !== null && from !== to;
}

interface Known {
  readonly parts: Parts;
  readonly index: PeopleIndex;
}

/** No rule fits: who somebody is, who said something, or what was said. */
function whoOrWhat(asked: string, wanted: Wanted, { parts, index }: Known): Wanted {
  const { topic } = wanted;
  if (TELL_ABOUT.test(asked) && topic !== null) {
    const told = findPeople(questionTokens(asked.replace(TELL_ABOUT, '')), index);
    const isName =
      told.people.length > 0 && told.rest.every(({ text }) => STOP_WORDS.has(text.toLowerCase()));
    if (isName) return only('who-is', null, told.people);
  }
  if (WHO_IS.test(asked) && isNameAlone(asked, topic, parts))
    return { ...wanted, intent: 'who-is' };
  if (SPOKE.test(asked) && topic === null && !leansOnTopic(parts.all)) {
    return { ...wanted, intent: 'list', of: 'speakers' };
  }
  const isWho = WHO.test(asked) || WHICH_SPEAKER.test(asked);
  return isWho ? { ...wanted, intent: 'who' } : wanted;
}

/** Whether a question says a name and nothing more: a person's, a pronoun, or capitalised words that may be one. */
function isNameAlone(asked: string, topic: string | null, { people, all }: Parts): boolean {
  const named = people.people.length + people.ambiguous.length;
  if (topic === null) return named > 0 || leansOnPeople(all);
  if (named > 0 || !WHO_IS_NAMED.test(asked)) return false;
  return topic.split(' ').every((word) => /^\p{Lu}/u.test(word));
}
