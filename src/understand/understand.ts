import type { Intent, Kind, State } from '../domain.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { words } from '../text/words.ts';
import { findPeople } from './find-people.ts';
import { findYears } from './find-years.ts';
import type { PeopleIndex } from './people-index.ts';
import { questionTokens, type Token } from './question-tokens.ts';
import { unknownName } from './unknown-name.ts';

/** What a question says, and what it leans on an earlier one for. */
export interface Understood {
  readonly state: State;
  /** A person named as speaker who does not speak in the records. */
  readonly unknownSpeaker: string | null;
  readonly ambiguous: readonly { readonly name: string; readonly people: readonly string[] }[];
  readonly leansOn: Leans;
}

export interface Leans {
  /** `he`, `she`, `they` stand for the people asked about before. */
  readonly people: boolean;
  /** `it`, `that` stand for the topic asked about before. */
  readonly topic: boolean;
  /** `And …`, `What about …`: the rest of the question before goes on. */
  readonly goesOn: boolean;
}

const PEOPLE_PRONOUNS = new Set('he she they him her them his hers their theirs'.split(' '));
const TOPIC_PRONOUNS = new Set('it this that these those'.split(' '));
const GOES_ON = /^\s*(?:and|but|or|what about|how about|what else|anything else)\b/iu;
const GREETING =
  /^\s*(?:hi|hello|hey|thanks|thank you|good (?:morning|afternoon|evening)|bye|goodbye)(?:\s+(?:there|all|everyone|very much))?[\s!.,?]*$/iu;
const WHO_IS = /^\s*who(?: is|['’]s| was)\b/iu;
const REPORTS = /\b(?:the|written|session) reports?\b/iu;
const MACHINE_REPORTS = /\b(?:ai|machine)[- ](?:made |generated )?reports?\b/iu;

const inSet = (tokens: readonly Token[], set: ReadonlySet<string>) =>
  tokens.some(({ text }) => set.has(text.toLowerCase()));

function intentOf(question: string): Intent {
  if (GREETING.test(question)) return 'greeting';
  if (/\bcompare\b|\bversus\b|\bvs\b|\bdifference between\b/iu.test(question)) return 'compare';
  if (WHO_IS.test(question)) return 'who-is';
  return /^\s*who(?:m|se)?\b/iu.test(question) ? 'who' : 'said';
}

function kindOf(question: string): Kind | null {
  if (MACHINE_REPORTS.test(question)) return 'ai-report';
  return REPORTS.test(question) ? 'report' : null;
}

/** The words that carry the topic, as typed; null where there are none. */
function topicOf(tokens: readonly Token[], kind: Kind | null): string | null {
  const isTopic = ({ text }: Token) =>
    words(text).some(
      (word) => !STOP_WORDS.has(word) && !(kind !== null && /^reports?$/u.test(word)),
    );
  return (
    tokens
      .filter(isTopic)
      .map(({ text }) => text)
      .join(' ') || null
  );
}

/** Reads a question without a model: who, what, when, which kind, and what it leans on. */
export function understand(question: string, index: PeopleIndex): Understood {
  const tokens = questionTokens(question);
  const { people, ambiguous, rest } = findPeople(tokens, index);
  const years = findYears(rest);
  const kind = kindOf(question);
  const topic = topicOf(years.rest, kind);
  const state: State = {
    speakers: people,
    topic,
    from: years.from,
    to: years.to,
    sessions: [],
    kind,
    intent: intentOf(question),
  };
  return {
    state,
    unknownSpeaker: unknownName(rest),
    ambiguous,
    leansOn: {
      people: inSet(tokens, PEOPLE_PRONOUNS),
      topic: topic === null && inSet(tokens, TOPIC_PRONOUNS),
      goesOn: GOES_ON.test(question),
    },
  };
}
